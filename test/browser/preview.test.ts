import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { wordsIn } from '#taskpane/words/wordsIn';
import { PreviewServer } from './previewServer';

const words = wordsIn('vi');

describe('the add-in beside the embedded workbook', () => {
  let server: PreviewServer;
  let browser: Browser;
  let page: Page;
  let pane: FrameLocator;
  const complaints: string[] = [];
  const addresses: string[] = [];

  before(async () => {
    server = await PreviewServer.start();
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(90_000);
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => addresses.push(request.url()));
    await page.goto(server.address);
    pane = page.frameLocator('#pane');
  });

  after(async () => {
    await browser.close();
    server.stop();
  });

  it("recognises the sample's book", async () => {
    await pane.getByText(words.start.found).waitFor();
    assert.equal(
      await page.getByRole('tab', { selected: true }).first().textContent(),
      'Thông tin',
    );
  });

  it('takes what the units of the sample sent', async () => {
    await pane.getByRole('tab', { name: words.steps.collect }).click();
    await page.getByRole('button', { name: 'Đưa báo cáo mẫu vào khung' }).click();
    await pane
      .getByText(/^Đã đọc xong \d+ tệp\.$/)
      .first()
      .waitFor();
  });

  it('writes the tables into the workbook, with formulas that calculate', async () => {
    await pane.getByRole('tab', { name: words.steps.compile }).click();
    await pane.getByRole('button', { name: words.compile.plan }).click();
    await pane.getByRole('button', { name: /^Ghi \d+ trang vào sổ$/ }).click();
    await pane.getByRole('button', { name: words.compile.remove }).waitFor();
    await page.getByRole('tab', { name: 'Biểu 01' }).click();
    const total = page.locator('[data-cell=E8]');
    await total.click();
    assert.match(await page.locator('#formula').inputValue(), /^=/);
    assert.match((await total.textContent()) ?? '', /^\d{1,3}(\.\d{3})*(,\d+)?$/);
  });

  it('takes the run back', async () => {
    await pane.getByRole('button', { name: words.compile.remove }).click();
    await page.getByRole('tab', { name: 'Biểu 01' }).waitFor({ state: 'detached' });
  });

  for (const width of [320, 450, 760, 1280]) {
    it(`does not scroll sideways at ${width} px`, async () => {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(overflow, 0);
    });
  }

  it('asks for nothing outside its own origin, and breaks no policy', () => {
    const { origin } = new URL(server.address);
    const foreign = addresses.filter((address) => !address.startsWith(`${origin}/`));
    assert.deepEqual(
      foreign.filter((address) => !address.startsWith(`blob:${origin}/`)),
      [],
    );
    assert.deepEqual(complaints, []);
  });
});
