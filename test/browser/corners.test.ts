import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright-core';
import { readBook } from '#core/book/readBook';
import { makeForms } from '#core/forms/makeForms';
import { openWorkbook } from '#files/openWorkbook';
import { writeWorkbook } from '#files/writeWorkbook';
import { ENGLISH } from '#taskpane/words/english';
import { VIETNAMESE } from '#taskpane/words/vietnamese';
import { PreviewServer } from './previewServer';
import { aBrowser, isSound, LONG, paneOf, submissionsOf, troublesOf, type Visit } from './visit';

const words = VIETNAMESE;
const UNITS = 'unit,name,kind,aliases,parent,valid_from,valid_to\nH1,Huyện Một,DISTRICT,,,,\n';
const FIGURES =
  'unit,indicator,year,status,value,mark,measure,file,sheet,cell\n,TH010,2021,A,1841000,,người,,,\n';

describe('corners of the pane', function () {
  this.timeout(300_000);
  let server: PreviewServer;
  let browser: Browser;
  let page: Page;
  let pane: Frame;
  let troubles: readonly string[];
  const asked: string[] = [];

  before(async () => {
    server = await PreviewServer.start();
    browser = await aBrowser();
    page = await browser.newPage({ viewport: { width: 1230, height: 800 }, locale: 'vi-VN' });
    troubles = troublesOf(page, server.address);
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(server.address);
    pane = await paneOf(page, 450);
    await pane.getByText(words.start.found).waitFor(LONG);
  });

  after(async () => {
    await browser.close();
    server.stop();
  });

  it('load readers with the first file and the Word writer with the first report, in the worker', async () => {
    assert.deepEqual(loaded(), { readers: false, word: false });
    await pane.getByRole('button', { name: words.start.next }).click();
    const files = submissionsOf('bac-giang-2022').slice(0, 2);
    await pane.getByLabel(words.collect.chooseFiles).setInputFiles(files);
    const done = words.notices.done({ what: 'read', files: files.length });
    await pane.getByRole('status').getByText(done).waitFor(LONG);
    assert.deepEqual(loaded(), { readers: true, word: false });
    await pane.getByRole('tab', { name: words.steps.compile }).click();
    const download = page.waitForEvent('download', LONG);
    await pane.getByRole('button', { name: words.report.make }).click();
    assert.match((await download).suggestedFilename(), /^bao-cao-2022\.docx$/);
    assert.deepEqual(loaded(), { readers: true, word: true });
    const ofThePage = await pane.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    const inWorkers = ofThePage.filter((name) => /\/(readers|word)\.js/.test(name));
    assert.deepEqual(inWorkers, [], 'nothing of a file is read in the thread of the page');
  });

  it('hold a draft of the report against the book', async () => {
    await pane.getByRole('tab', { name: words.steps.explain }).click();
    await pane.getByText(words.draft.title).click();
    await pane.getByLabel(words.draft.text).fill('Đã giải quyết 90/100 hồ sơ, đạt 95%.');
    await pane.getByRole('button', { name: words.draft.read }).click();
    await pane.getByText(words.draft.verdicts.disagree).first().waitFor(LONG);
    await isSound(visit(), 'draft');
  });

  it('remember the language that was chosen', async () => {
    await pane.locator('.options summary').click();
    await pane.getByRole('button', { name: words.otherLanguage }).click();
    await pane.getByRole('tab', { name: ENGLISH.steps.start }).waitFor(LONG);
    await page.reload();
    pane = await paneOf(page, 450);
    await pane.getByText(ENGLISH.start.found).waitFor(LONG);
    await pane.locator('.options summary').click();
    await pane.getByRole('button', { name: ENGLISH.otherLanguage }).click();
  });

  it('make a book of an empty workbook, with the units and figures of two files', async () => {
    await page.goto(`${server.address}?empty`);
    pane = await paneOf(page, 320);
    await pane.getByLabel(words.start.department).fill('Sở Khoa học và Công nghệ');
    await pane.getByLabel(words.start.year).fill('2022');
    await pane.locator('input[name=units]').setInputFiles(aFile('units.csv', UNITS));
    await pane.locator('input[name=figures]').setInputFiles(aFile('figures.csv', FIGURES));
    await isSound(visit(), 'new book');
    await pane.getByRole('button', { name: words.start.make }).click();
    await pane.getByText(words.start.found).waitFor(LONG);
    await page.getByRole('tab', { name: 'Đơn vị', exact: true }).click();
    await page.getByText('Huyện Một').first().waitFor(LONG);
  });

  it('say of a form that a unit fills in what is missing, and show the cell', async () => {
    await page.locator('#file').setInputFiles(aFile('form.xlsx', aForm()));
    pane = await paneOf(page, 320);
    await pane.getByText(words.form.notReady).waitFor(LONG);
    await isSound(visit(), 'form');
    await pane.locator('.place-link').first().click();
    assert.match((await page.locator('#selected').textContent()) ?? '', /^[A-Z]+\d+$/);
  });

  it('leave the origin nowhere, and fail nowhere', () => {
    assert.deepEqual(troubles, []);
  });

  function visit(): Visit {
    return { page, pane, isByKeyboard: false, picture: undefined };
  }

  function loaded() {
    const has = (name: string) => asked.some((address) => address.endsWith(`/${name}.js`));
    return { readers: has('readers'), word: has('word') };
  }
});

function aFile(name: string, content: string | Uint8Array) {
  return { name, mimeType: '', buffer: Buffer.from(content) };
}

/** The empty form of the sample's first unit. */
function aForm(): Uint8Array {
  const bytes = readFileSync('assets/samples/bac-giang-2022/book.xlsx');
  const snapshot = openWorkbook(bytes, 'book.xlsx');
  assert.ok(snapshot.ok);
  const book = readBook(snapshot.value);
  assert.ok(book.ok);
  const [form] = makeForms(book.value, { money: 'triệu đồng', status: 'E' });
  assert.ok(form);
  return writeWorkbook(form);
}
