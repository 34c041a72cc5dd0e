import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { recordsOf, ROOT, temporaryFolder, tongket } from '../cli/commandLine';
import { openWorkbook } from '#files/openWorkbook';
import { recalculate } from './recalculate';

const SAMPLES = path.join(ROOT, 'assets/samples');
/** Its forms also ask by district. */
const BROKEN_DOWN = 'bac-giang-2022';
const CLEAN_SETS = readdirSync(SAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.endsWith('-dirty'))
  .map(({ name }) => name);

describe('forms sent out, filled in by other programs and sent back', function () {
  this.timeout(900_000);
  const folder = temporaryFolder();

  it('are tried on every clean sample set', () => {
    assert.equal(CLEAN_SETS.length, 6);
  });

  for (const set of CLEAN_SETS) {
    it(`compile to the same summary as the submissions of ${set}`, () => {
      const book = path.join(SAMPLES, set, 'book.xlsx');
      const [sent, forms, filled, again] = ['sent', 'forms', 'filled', 'again'].map((name) =>
        path.join(folder, set, name),
      ) as [string, string, string, string];
      assert.equal(
        tongket('compile', book, path.join(SAMPLES, set, 'submissions'), '--out', sent).code,
        0,
      );
      const choices = set === BROKEN_DOWN ? ['--breakdown', 'BC020|BC130|VT012|NET020|VT050'] : [];
      const made = tongket('forms', book, '--out', forms, ...choices);
      assert.equal(made.code, 0, made.error);
      answer(forms, path.join(sent, 'figures.csv'), filled);
      const compiled = tongket('compile', book, filled, '--out', again);
      assert.equal(compiled.code, 0, compiled.error);
      assert.equal(summaryOf(again), summaryOf(sent));
      assert.equal(findingsOf(again).length, 1, findingsOf(again).join('\n'));
    });
  }

  it('give the same summary after LibreOffice has saved them as .xlsx and .ods', () => {
    const set = BROKEN_DOWN;
    const filled = path.join(folder, set, 'filled');
    const files = readdirSync(filled).map((name) => path.join(filled, name));
    const saved = path.join(folder, 'saved');
    mkdirSync(saved);
    const half = Math.floor(files.length / 2);
    recalculate(files.slice(0, half), saved, 'xlsx');
    recalculate(files.slice(half), saved, 'ods');
    const names = readdirSync(saved).filter((name) => /\.(?:xlsx|ods)$/.test(name));
    assert.equal(names.length, files.length);
    const again = path.join(folder, 'again');
    const paths = names.map((name) => path.join(saved, name));
    const book = path.join(SAMPLES, set, 'book.xlsx');
    const compiled = tongket('compile', book, ...paths, '--out', again);
    assert.equal(compiled.code, 0, compiled.error);
    assert.equal(summaryOf(again), summaryOf(path.join(folder, set, 'sent')));
    assert.equal(findingsOf(again).length, 1, findingsOf(again).join('\n'));
    assert.deepEqual(mobileByArea(again), mobileByArea(path.join(folder, set, 'again')));
  });

  it('fill the rows of a table by area, which nobody else reports', () => {
    const result = path.join(folder, BROKEN_DOWN, 'again');
    const byArea = mobileByArea(result);
    assert.equal(byArea.length, 10);
    const total = recordsOf(path.join(result, 'summary.csv')).find(
      (one) => one.get('indicator') === 'VT012',
    );
    const sum = byArea.reduce((added, [, subscriptions]) => added + subscriptions, 0);
    assert.equal(String(sum), total?.get('value'));
  });

  it('refuse to leave out what the catalogue does not know, and list its domains', () => {
    const book = path.join(SAMPLES, BROKEN_DOWN, 'book.xlsx');
    const out = path.join(folder, 'none');
    const refused = tongket('forms', book, '--out', out, '--leave-out', 'Báo chí');
    assert.equal(refused.code, 2);
    assert.match(refused.error, /“Báo chí” \(--leave-out\).*Các lĩnh vực: .*An toàn thông tin/);
  });

  it('refuse to break down what does not add up over areas', () => {
    const book = path.join(SAMPLES, BROKEN_DOWN, 'book.xlsx');
    const refused = tongket(
      'forms',
      book,
      '--out',
      path.join(folder, 'none'),
      '--breakdown',
      'VT071',
    );
    assert.equal(refused.code, 2);
    assert.match(refused.error, /Không chia “VT071” theo địa bàn được/);
  });
});

const MOBILE_HEAD = /^Thuê bao điện thoại di động/;

/** Biểu 05: each district with its mobile subscriptions, as the book shows them. */
function mobileByArea(result: string): readonly (readonly [string, number])[] {
  const opened = openWorkbook(readFileSync(path.join(result, 'book.xlsx')), 'book.xlsx');
  assert.ok(opened.ok);
  const rows = opened.value.sheets.find(({ name }) => name === 'Biểu 05')?.rows ?? [];
  const head = rows
    .flatMap(({ cells }) => cells)
    .find(({ content }) => content.kind === 'text' && MOBILE_HEAD.test(content.text));
  return rows.flatMap(({ cells }) => {
    const name = cells.find(({ column }) => column === 1)?.content;
    const level = cells.find(({ column }) => column === head?.column)?.content;
    const isArea = name?.kind === 'text' && /^(?:Huyện|Thị xã|Thành phố) /.test(name.text);
    return isArea && level?.kind === 'number' ? [[name.text, level.value] as const] : [];
  });
}

function answer(forms: string, figures: string, out: string): void {
  const script = path.join(import.meta.dirname, 'answer_forms.py');
  const python = spawnSync('/usr/bin/python3', [script, forms, figures, out], { encoding: 'utf8' });
  assert.equal(python.status, 0, python.stderr);
}

/**
 * The summary but for the status: a form states one for all its figures, a sheet of one's own may
 * mix estimates with final figures.
 */
function summaryOf(result: string): string {
  return recordsOf(path.join(result, 'summary.csv'))
    .map((record) => [...record].filter(([column]) => column !== 'status').join('|'))
    .join('\n');
}

/** The header and what follows it. */
function findingsOf(result: string): readonly string[] {
  return readFileSync(path.join(result, 'findings.csv'), 'utf8').trim().split('\n');
}
