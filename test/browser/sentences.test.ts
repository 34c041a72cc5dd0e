import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { VIETNAMESE } from '#taskpane/words/vietnamese';
import { PreviewServer } from './previewServer';
import {
  aBrowser,
  chooseFiles,
  chooseStep,
  isSound,
  LONG,
  paneOf,
  press,
  submissionsOf,
  troublesOf,
} from './visit';

const SAMPLE = 'bac-giang-2022';
const words = VIETNAMESE;
// Of the sample: 475,88 tỷ đồng this year, 426,06 tỷ đồng the year before; the difference is 49,82.
const ABOUT = `Doanh thu dịch vụ bưu chính (${words.sentences.kinds.level})`;
const FALSE = 'Doanh thu dịch vụ bưu chính ước đạt 575,88 tỷ đồng.';
const MENDED = 'Doanh thu dịch vụ bưu chính ước đạt 475,88 tỷ đồng.';

describe('a sentence in the preview', function () {
  this.timeout(240_000);
  let server: PreviewServer;
  let browser: Browser;

  before(async () => {
    server = await PreviewServer.start();
    browser = await aBrowser();
  });

  after(async () => {
    await browser.close();
    server.stop();
  });

  it('is worded otherwise, rewritten falsely, shown to be false and mended', async () => {
    const page = await browser.newPage({
      viewport: { width: 1100, height: 800 },
      locale: 'vi-VN',
    });
    const troubles = troublesOf(page, server.address);
    await page.goto(server.address);
    const pane = await paneOf(page, 320);
    const picture = { name: 'vi-320', look: 'light', steps: /^4-sentence-false/ } as const;
    const visit = { page, pane, isByKeyboard: false, picture };
    await pane.getByText(words.start.found).waitFor(LONG);
    await press(visit, pane.getByRole('button', { name: words.start.next }));
    const files = submissionsOf(SAMPLE);
    await chooseFiles(visit, pane.getByLabel(words.collect.chooseFiles), files);
    await pane
      .getByRole('status')
      .getByText(words.notices.done({ what: 'read', files: files.length }))
      .waitFor(LONG);

    await chooseStep(visit, words.steps.compile);
    await press(visit, pane.getByText(words.sentences.title, { exact: true }));
    await pane.getByPlaceholder(words.sentences.search).fill('BC110');
    const wording = pane.getByLabel(`${words.sentences.wording}: ${ABOUT}`);
    await press(visit, wording);
    await pane.getByLabel(`${words.sentences.change}: ${ABOUT}`).selectOption('difference');
    const sentence = pane.locator('p').filter({ hasText: 'tăng 49,82 tỷ đồng so với' });
    await sentence.first().waitFor(LONG);
    await isSound(visit, '4-sentence');

    await pane.getByLabel(`${words.sentences.own}: ${ABOUT}`).fill(FALSE);
    await press(visit, pane.getByRole('button', { name: words.sentences.keepOwn }));
    const wrong = pane.locator('.finding-error').first();
    await wrong.locator('.sentence-false').getByText(FALSE).waitFor(LONG);
    assert.match((await wrong.textContent()) ?? '', /SAI:.*sai: “575,88 tỷ đồng”/su);
    await pane.getByPlaceholder(words.sentences.search).scrollIntoViewIfNeeded();
    await isSound(visit, '4-sentence-false');

    await press(visit, wrong.getByRole('button', { name: words.sentences.repairOf(MENDED) }));
    await wrong.waitFor({ ...LONG, state: 'detached' });
    await pane.locator('p').getByText(MENDED, { exact: true }).first().waitFor(LONG);
    assert.deepEqual(troubles, []);
    await page.close();
  });
});
