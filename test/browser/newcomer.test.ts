import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import axe from 'axe-core';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { ENGLISH } from '#taskpane/words/english';
import type { PaneWords } from '#taskpane/words/paneWords';
import { VIETNAMESE } from '#taskpane/words/vietnamese';

/** Where the set-up finds or installs it; another one can be named. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** `PICTURES=1 npx mocha test/browser/newcomer.test.ts` makes the pictures of the documentation again. */
const PICTURES = process.env['PICTURES'] === undefined ? undefined : 'docs/pictures';
const LONG = { timeout: 40_000 };

const VISITS = [
  { language: 'vi', words: VIETNAMESE, width: 320, colours: 'light', sample: 'bac-giang-2022' },
  { language: 'en', words: ENGLISH, width: 450, colours: 'dark', sample: 'bac-giang-2022-dirty' },
] as const;

describe('a newcomer in the preview', function () {
  this.timeout(240_000);
  let server: ChildProcess;
  let browser: Browser;
  let address: string;

  before(async () => {
    server = spawn(process.execPath, ['src/preview/serve.mjs', '--port', '0']);
    address = await announcedAddress(server);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  });

  after(async () => {
    await browser.close();
    server.kill();
  });

  for (const { language, words, width, colours, sample } of VISITS) {
    it(`goes the whole way with ${sample} in ${language}, ${width} px wide, ${colours}`, async () => {
      const page = await browser.newPage({
        viewport: { width: 780 + width, height: 800 },
        locale: language === 'vi' ? 'vi-VN' : 'en-US',
        colorScheme: colours,
      });
      const troubles = troublesOf(page, address);
      await page.goto(address);
      const pane = await paneOf(page, width);
      if (language === 'en') await speakEnglish(pane);
      await goTheWholeWay({ page, pane, words, sample, picture: `${language}-${width}` });
      assert.deepEqual(troubles, []);
      await page.close();
    });
  }
});

describe('an engine that is too old', () => {
  it('is told in both languages what to do, and the pane is not begun', async () => {
    const server = spawn(process.execPath, ['src/preview/serve.mjs', '--port', '0']);
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    const address = await announcedAddress(server);
    const userAgent = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';
    const page = await browser.newPage({ userAgent });
    await page.goto(`${address}pane/taskpane.html`);
    await page.getByRole('alert').waitFor(LONG);
    assert.match((await page.getByRole('alert').textContent()) ?? '', /quá cũ.*too old/s);
    assert.equal(await page.locator('#pane').count(), 0);
    await browser.close();
    server.kill();
  });
});

interface Visit {
  readonly page: Page;
  readonly pane: Frame;
  readonly words: PaneWords;
  readonly sample: string;
  readonly picture: string;
}

/** The preview begins in Vietnamese; the pane is switched as a person would. */
async function speakEnglish(pane: Frame): Promise<void> {
  await pane.getByText(VIETNAMESE.start.found).waitFor(LONG);
  await pane.locator('.options summary').click();
  await pane.getByRole('button', { name: VIETNAMESE.otherLanguage }).click();
  await pane.locator('.options summary').click();
}

async function goTheWholeWay(visit: Visit): Promise<void> {
  const { page, pane, words, sample } = visit;
  await pane.getByText(words.start.found).waitFor(LONG);
  await isSound(visit, '1-start');

  await pane.getByRole('button', { name: words.start.next }).click();
  await pane.getByLabel(words.collect.chooseFiles).setInputFiles(submissionsOf(sample));
  await pane.getByRole('status').getByText(/33|31/).waitFor(LONG);
  await isSound(visit, '2-collect');

  await pane.getByRole('tab', { name: words.steps.check }).click();
  const found = await pane.locator('.finding').count();
  assert.equal(found > 0, sample.endsWith('dirty'));
  await isSound(visit, '3-check');
  if (found > 0) {
    await pane.locator('.place-link').first().click();
    await pane.getByRole('table').waitFor(LONG);
    await isSound(visit, '3-cell');
    await page.keyboard.press('Escape');
  }

  await pane.getByRole('tab', { name: words.steps.compile }).click();
  await pane.getByRole('button', { name: words.compile.plan }).click();
  await pane.getByText(words.compile.tablesHint).waitFor(LONG);
  await isSound(visit, '4-preview');
  await pane.locator('.actions .button-primary').click();
  await pane.getByRole('button', { name: words.compile.remove }).waitFor(LONG);
  await isSound(visit, '5-written');

  await pane.getByRole('tab', { name: words.steps.explain }).click();
  await page.getByText('Biểu 01', { exact: true }).first().click();
  await isSound(visit, '6-explain');

  await pane.getByRole('tab', { name: words.steps.compile }).click();
  await pane.getByRole('button', { name: words.compile.remove }).click();
  await pane.getByRole('button', { name: words.compile.plan }).waitFor(LONG);
}

/** Nothing that axe finds, nothing wider than the pane. */
async function isSound({ page, pane, picture }: Visit, step: string): Promise<void> {
  if (PICTURES !== undefined) {
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: `${PICTURES}/${picture}-${step}.png` });
  }
  await pane.evaluate(axe.source);
  const violations = await pane.evaluate<readonly string[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );
  assert.deepEqual(violations, [], step);
  const overflow = await pane.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  assert.equal(overflow <= 0, true, `${step} is ${overflow} px wider than the pane`);
}

/** The line that the server prints when it is ready. */
async function announcedAddress({ stdout }: ChildProcess): Promise<string> {
  assert.ok(stdout);
  for await (const line of createInterface({ input: stdout })) {
    const address = /http:\S+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('the server ended without an address');
}

async function paneOf(page: Page, width: number): Promise<Frame> {
  const place = await page.waitForSelector('iframe', LONG);
  await place.evaluate((element, wide) => {
    element.setAttribute('width', String(wide));
    (element as HTMLElement).style.width = `${wide}px`;
  }, width);
  const pane = await place.contentFrame();
  assert.ok(pane);
  return pane;
}

/** What no visit may have: errors, and requests that leave the page's own origin. */
function troublesOf(page: Page, address: string): readonly string[] {
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(blob|data):/.test(url)) troubles.push(url);
  });
  return troubles;
}

function submissionsOf(sample: string): readonly string[] {
  const folder = `assets/samples/${sample}/submissions`;
  return readdirSync(folder).map((file) => `${folder}/${file}`);
}
