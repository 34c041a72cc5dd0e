import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'mocha';
import type { Browser, Frame, Page } from 'playwright-core';
import { VIETNAMESE } from '#taskpane/words/vietnamese';
import { PreviewServer } from './previewServer';
import { aBrowser, LONG } from './visit';

const SUBMISSIONS = 'assets/samples/bac-giang-2022/submissions';
const TABLE = 'Biểu 01';
const HEAD = 'Nguyễn Văn Giám';
const words = VIETNAMESE;

describe('the head of department before the tables', function () {
  this.timeout(240_000);
  let server: PreviewServer;
  let browser: Browser;
  let page: Page;
  let pane: Frame;

  before(async () => {
    server = await PreviewServer.start();
    browser = await aBrowser();
    page = await browser.newPage({ viewport: { width: 1900, height: 900 }, locale: 'vi-VN' });
    page.setDefaultTimeout(LONG.timeout);
    await page.goto(server.address);
    const frame = await (await page.waitForSelector('iframe', LONG)).contentFrame();
    assert.ok(frame);
    pane = frame;
    await pane.getByText(words.start.found).waitFor();
    await pane.getByRole('button', { name: words.start.next }).click();
    const files = readdirSync(SUBMISSIONS).map((file) => `${SUBMISSIONS}/${file}`);
    await pane.getByLabel(words.collect.chooseFiles).setInputFiles(files);
    await pane
      .getByRole('status')
      .getByText(/đã đọc xong/iu)
      .waitFor();
    await pane.getByRole('tab', { name: words.steps.compile }).click();
    await pane.getByRole('button', { name: words.compile.plan }).click();
    await pane.locator('summary').filter({ hasText: words.review.approvals }).click();
  });

  after(async () => {
    await browser.close();
    server.stop();
  });

  it('approves nothing without a name', async () => {
    await approve().click();
    const complaint = await pane
      .getByLabel(words.review.signer)
      .evaluate((field) => (field as HTMLInputElement).validationMessage);
    assert.equal(complaint, words.review.noSigner);
    assert.equal(await pane.getByText(words.review.approvalStates.unchanged(0)).count(), 0);
  });

  it('approves a table with one press once he has named himself, and may take that back', async () => {
    await pane.getByLabel(words.review.signer).fill(HEAD);
    await approve().press('Enter');
    await withdraw().waitFor();
    // The focus stays with the table, on what can be pressed there now.
    assert.ok(await withdraw().evaluate((button) => button === document.activeElement));
    await pane.getByText(words.review.approvalStates.unchanged(0)).waitFor();
  });

  it('finds his name and the day in the foot of the table and on the sheet of approvals', async () => {
    await write();
    assert.match(
      await textOf(TABLE),
      new RegExp(`Đã duyệt: ${HEAD}, ngày \\d\\d/\\d\\d/\\d{4}\\.`),
    );
    assert.match(await textOf('Phê duyệt'), new RegExp(`${TABLE}.*${HEAD}.*đã duyệt`, 's'));
  });

  it('takes the approval back: the table has none, and the sheet says who and when', async () => {
    await pane.getByRole('button', { name: words.compile.again }).click();
    await withdraw().click();
    await pane.getByText(words.review.approvalStates.withdrawn(0)).waitFor();
    await write();
    assert.doesNotMatch(await textOf(TABLE), /Đã duyệt/);
    assert.match(await textOf('Phê duyệt'), new RegExp(`đã rút lại.*${HEAD}`, 's'));
  });

  function approve() {
    return pane.getByRole('button', { name: words.review.approveTable(TABLE), exact: true });
  }

  function withdraw() {
    return pane.getByRole('button', { name: words.review.withdrawTable(TABLE), exact: true });
  }

  async function write(): Promise<void> {
    await pane.getByRole('button', { name: /^Ghi \d+ trang vào sổ$/ }).click();
    await pane.getByRole('button', { name: words.compile.remove }).waitFor();
  }

  /** What the embedded workbook shows on a sheet, all of it. */
  async function textOf(sheet: string): Promise<string> {
    await page.getByRole('tab', { name: sheet, exact: true }).click();
    await page.locator('#grid').evaluate((grid) => grid.scrollTo(0, 0));
    const seen: string[] = [];
    for (let turn = 0; turn < 30; turn += 1) {
      seen.push(...(await page.locator('[data-cell]').allTextContents()));
      const isLast = await page.locator('#grid').evaluate((grid) => {
        const before = grid.scrollTop;
        grid.scrollBy(0, grid.clientHeight / 2);
        return grid.scrollTop === before;
      });
      if (isLast) break;
      await page.waitForTimeout(100);
    }
    return seen.join(' ');
  }
});
