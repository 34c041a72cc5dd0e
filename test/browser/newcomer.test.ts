import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { ENGLISH } from '#taskpane/words/english';
import type { PaneWords } from '#taskpane/words/paneWords';
import { VIETNAMESE } from '#taskpane/words/vietnamese';
import { PreviewServer } from './previewServer';
import {
  aBrowser,
  chooseFiles,
  chooseStep,
  dropFolder,
  isSound,
  LONG,
  paneOf,
  press,
  submissionsOf,
  troublesOf,
  type Visit,
} from './visit';

const CLEAN = 'bac-giang-2022';
const DIRTY = 'bac-giang-2022-dirty';

/**
 * Samples, languages and widths: each value with each of the others on one visit. Each visit sees
 * every step in light, in dark and in forced colours.
 */
const VISITS = [
  {
    sample: CLEAN,
    language: 'vi',
    width: 320,
    by: 'mouse',
    picture: { name: 'vi-320', look: 'light', steps: /^[^3]-/ },
  },
  { sample: CLEAN, language: 'en', width: 450, by: 'keyboard', picture: undefined },
  {
    sample: DIRTY,
    language: 'vi',
    width: 450,
    by: 'mouse and a dropped folder',
    picture: { name: 'vi-450', look: 'light', steps: /^3-/ },
  },
  {
    sample: DIRTY,
    language: 'en',
    width: 320,
    by: 'mouse',
    picture: { name: 'en-320', look: 'dark', steps: /^3-/ },
  },
] as const;

describe('a newcomer in the preview', function () {
  this.timeout(400_000);
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

  for (const { sample, language, width, by, picture } of VISITS) {
    it(`goes the whole way with ${sample} in ${language}, ${width} px wide, by ${by}`, async () => {
      const page = await browser.newPage({
        viewport: { width: 780 + width, height: 800 },
        locale: language === 'vi' ? 'vi-VN' : 'en-US',
      });
      const troubles = troublesOf(page, server.address);
      await page.goto(server.address);
      const pane = await paneOf(page, width);
      const visit = { page, pane, isByKeyboard: by === 'keyboard', picture };
      await pane.getByText(VIETNAMESE.start.found).waitFor(LONG);
      if (visit.isByKeyboard) await page.locator('iframe').focus();
      if (language === 'en') await speakEnglish(visit);
      const words = language === 'en' ? ENGLISH : VIETNAMESE;
      await goTheWholeWay({ visit, words, sample, isDropped: by.includes('folder') });
      assert.deepEqual(troubles, []);
      await page.close();
    });
  }

  it('with an engine that is too old is told in both languages what to do; the pane is not begun', async () => {
    const userAgent = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';
    const page = await browser.newPage({ userAgent });
    await page.goto(`${server.address}pane/taskpane.html`);
    await page.getByRole('alert').waitFor(LONG);
    assert.match((await page.getByRole('alert').textContent()) ?? '', /quá cũ.*too old/s);
    assert.equal(await page.locator('#pane').count(), 0);
    await page.close();
  });
});

interface Walk {
  readonly visit: Visit;
  readonly words: PaneWords;
  readonly sample: string;
  readonly isDropped: boolean;
}

/** The preview begins in Vietnamese; the pane is switched as a person would. */
async function speakEnglish(visit: Visit): Promise<void> {
  const { pane } = visit;
  await press(visit, pane.locator('.options summary'));
  await press(visit, pane.getByRole('button', { name: VIETNAMESE.otherLanguage }));
  await press(visit, pane.locator('.options summary'));
}

async function goTheWholeWay({ visit, words, sample, isDropped }: Walk): Promise<void> {
  const { page, pane } = visit;
  const button = (name: string) => pane.getByRole('button', { name });
  await pane.getByText(words.start.found).waitFor(LONG);
  await isSound(visit, '1-start');

  await press(visit, button(words.start.next));
  const files = submissionsOf(sample);
  if (isDropped) {
    await dropFolder(page, pane.locator('.drop'), `assets/samples/${sample}/submissions`);
  } else {
    await chooseFiles(visit, pane.getByLabel(words.collect.chooseFiles), files);
  }
  const done = words.notices.done({ what: 'read', files: files.length });
  await pane.getByRole('status').getByText(done).waitFor(LONG);
  await isSound(visit, '2-collect');

  await chooseStep(visit, words.steps.check);
  const found = await pane.locator('.finding').count();
  assert.equal(found > 0, sample === DIRTY);
  await isSound(visit, '3-check');
  if (found > 0) {
    await press(visit, pane.locator('.place-link').first());
    await pane.getByRole('table').waitFor(LONG);
    await isSound(visit, '3-cell');
    await page.keyboard.press('Escape');
  }

  await chooseStep(visit, words.steps.compile);
  await press(visit, button(words.compile.plan));
  await pane.getByText(words.compile.tablesHint).waitFor(LONG);
  await isSound(visit, '4-preview');
  await press(visit, pane.locator('.actions .button-primary'));
  await button(words.compile.remove).waitFor(LONG);
  await isSound(visit, '5-written');

  await chooseStep(visit, words.steps.explain);
  if (visit.isByKeyboard) {
    await press(visit, pane.locator('.headline').first());
    // The focus goes ahead as soon as the explanation is there, and must not be on its way elsewhere.
    await pane.locator('.explained .figure-value').waitFor(LONG);
  } else {
    await page.getByText('Biểu 01', { exact: true }).first().click();
  }
  await isSound(visit, '6-explain');

  await chooseStep(visit, words.steps.compile);
  await press(visit, button(words.compile.remove));
  await button(words.compile.plan).waitFor(LONG);
}
