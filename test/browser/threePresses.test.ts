import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { VIETNAMESE } from '#taskpane/words/vietnamese';
import { PreviewServer } from './previewServer';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const SUBMISSIONS = 'assets/samples/bac-giang-2022/submissions';
const LONG = { timeout: 60_000 };
const words = VIETNAMESE;

describe('from a headline to the cell that drives it', function () {
  this.timeout(240_000);
  let server: PreviewServer;
  let browser: Browser;
  let page: Page;
  let pane: Frame;

  before(async () => {
    server = await PreviewServer.start();
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    page = await browser.newPage({ viewport: { width: 1100, height: 800 }, locale: 'vi-VN' });
    await page.goto(server.address);
    const frame = await (await page.waitForSelector('iframe', LONG)).contentFrame();
    assert.ok(frame);
    pane = frame;
    await pane.getByText(words.start.found).waitFor(LONG);
    await pane.getByRole('button', { name: words.start.next }).click();
    const files = readdirSync(SUBMISSIONS).map((file) => `${SUBMISSIONS}/${file}`);
    await pane.getByLabel(words.collect.chooseFiles).setInputFiles(files);
    await pane
      .getByRole('status')
      .getByText(/đã đọc xong/iu)
      .waitFor(LONG);
    await pane.getByRole('tab', { name: words.steps.explain }).click();
  });

  after(async () => {
    await browser.close();
    server.stop();
  });

  it('are three presses of the mouse', async () => {
    const presses = [
      pane.locator('.headline').filter({ hasText: '%' }).first(),
      pane.locator('.share summary').first(),
      pane.locator('.share[open] .place-link').first(),
    ];
    for (const press of presses) await press.click(LONG);
    assert.match(await soughtCell(), /\d/);
    await page.keyboard.press('Escape');
    await pane.getByRole('button', { name: words.explain.back }).click();
  });

  it('are three presses of Enter, the focus going ahead', async () => {
    await pane.locator('.headline').filter({ hasText: '%' }).first().focus();
    await page.keyboard.press('Enter');
    await pane.locator('.share summary:focus').first().waitFor(LONG);
    await page.keyboard.press('Enter');
    await pane.locator('.share[open] .place-link:focus').waitFor(LONG);
    await page.keyboard.press('Enter');
    assert.match(await soughtCell(), /\d/);
  });

  /** What stands in the marked cell of the submitted file. */
  async function soughtCell(): Promise<string> {
    const cell = pane.getByRole('dialog').locator('mark').first();
    await cell.waitFor(LONG);
    return (await cell.textContent()) ?? '';
  }
});
