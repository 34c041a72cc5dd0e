import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { chromium, type Browser, type Frame, type Locator, type Page } from 'playwright-core';
import { VIETNAMESE } from '#taskpane/words/vietnamese';
import { drivingCell } from './drivingCell';
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
      pane.locator('.headline').filter({ hasText: HEADLINE.name }),
      pane.locator('.share summary').first(),
      pane.locator('.share[open] .place-link').first(),
    ];
    for (const press of presses) await press.click(LONG);
    await assertDrivingCell();
    await page.keyboard.press('Escape');
    await pane.getByRole('button', { name: words.explain.back }).click();
  });

  it('are three presses of Enter, the focus going ahead', async () => {
    await pane.getByRole('tab', { name: words.steps.explain }).focus();
    await tabTo(pane.locator('.headline').filter({ hasText: HEADLINE.name }));
    await page.keyboard.press('Enter');
    await pane.locator('.share summary:focus').first().waitFor(LONG);
    await page.keyboard.press('Enter');
    await pane.locator('.share[open] .place-link:focus').waitFor(LONG);
    await page.keyboard.press('Enter');
    await assertDrivingCell();
  });

  /** Goes on with the key Tab alone. */
  async function tabTo(place: Locator): Promise<void> {
    for (let press = 0; press < MOST_TABS; press += 1) {
      await page.keyboard.press('Tab');
      if (await place.evaluate((element) => element === document.activeElement)) return;
    }
    assert.fail(`${MOST_TABS} presses of Tab do not lead to the headline`);
  }

  /** The file, the sheet and the cell of the unit that drives the headline, and what stands there. */
  async function assertDrivingCell(): Promise<void> {
    const { file, sheet, cell, value } = drivingCell(SUBMISSIONS, HEADLINE.parts, YEAR);
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const dialog = pane.getByRole('dialog');
    const mark = dialog.locator('mark');
    await mark.waitFor(LONG);
    assert.equal(await dialog.locator('.place').textContent(), `${file} › ${sheet}`);
    assert.equal(digitsOf(await mark.textContent()), String(value));
    const place = await mark.evaluate((marked) => {
      const field = marked.closest('td');
      const heads = marked.closest('table')?.querySelectorAll('thead td, thead th');
      return {
        row: field?.parentElement?.querySelector('th')?.textContent,
        column: heads?.[field?.cellIndex ?? -1]?.textContent,
      };
    });
    assert.deepEqual(place, { row, column });
  }
});

/** A headline, and the labels of its parts as units write them. */
const HEADLINE = {
  name: 'Tổng số thuê bao điện thoại',
  parts: ['Thuê bao điện thoại cố định', 'Thuê bao điện thoại di động'],
} as const;
const YEAR = 2022;
const MOST_TABS = 60;

function digitsOf(text: string | null): string {
  return (text ?? '').replace(/[.\s]/g, '');
}
