import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { recordsOf, ROOT, temporaryFolder, tongket } from './commandLine';

// Stories that a statistician can read: test/cases/NAME holds what went in as CSV, and under
// expected/ what must come out. `ACCEPT=1` rewrites expected/; look at the difference before
// you keep it.
const CASES = path.join(ROOT, 'test/cases');
const GIVEN = ['units', 'indicators', 'figures', 'boundaries', 'plan'];
const FINDING_COLUMNS = [
  'severity',
  'rule',
  'unit',
  'indicator',
  'year',
  'file',
  'sheet',
  'cell',
] as const;

describe('a case of test/cases', () => {
  const folder = temporaryFolder();
  const names = readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map(({ name }) => name);

  it('stands in a folder of its own, and there are twelve', () => {
    assert.equal(names.length, 12);
    for (const name of names) {
      for (const needed of ['README.md', 'units.csv', 'submissions']) {
        assert.ok(existsSync(path.join(CASES, name, needed)), `${name} has no ${needed}`);
      }
    }
  });

  for (const name of names) {
    it(`compiles as told: ${name}`, () => {
      const story = path.join(CASES, name);
      const found = compileCase(story, path.join(folder, name));
      for (const [file, text] of found) {
        const expected = path.join(story, 'expected', file);
        if (process.env['ACCEPT'] === '1') {
          mkdirSync(path.dirname(expected), { recursive: true });
          writeFileSync(expected, text);
        }
        assert.equal(text, readFileSync(expected, 'utf8'), `${name}/expected/${file}`);
      }
    });
  }
});

/** What came out of a case, as the files of its folder expected/. */
function compileCase(story: string, work: string): ReadonlyMap<string, string> {
  const submissions = path.join(work, 'submissions');
  mkdirSync(submissions, { recursive: true });
  const made = spawnSync(
    '/usr/bin/python3',
    [path.join(CASES, 'make_workbook.py'), path.join(story, 'submissions'), submissions],
    { encoding: 'utf8' },
  );
  assert.equal(made.stderr, '');
  const book = path.join(work, 'book.xlsx');
  const out = path.join(work, 'out');
  const init = ['init', '--department', 'Sở mô phỏng', '--year', '2024', '--out', book];
  const begun = tongket(...init, ...GIVEN.flatMap((given) => option(story, given)));
  assert.equal(begun.code, 0, begun.error);
  const compile = ['compile', book, submissions, '--out', out];
  const ended = tongket(...compile, ...option(story, 'decisions'));
  return new Map([
    ['exit.txt', `${ended.code}\n${ended.error}`],
    ['summary.csv', rowsThatSay(path.join(out, 'summary.csv'))],
    ['findings.csv', columnsOf(path.join(out, 'findings.csv'), FINDING_COLUMNS)],
    ['units.csv', columnsOf(path.join(out, 'units.csv'), ['unit', 'state', 'file'])],
    ['sentences.txt', readFileSync(path.join(out, 'sentences.txt'), 'utf8')],
  ]);
}

function option(story: string, given: string): readonly string[] {
  const file = path.join(story, `${given}.csv`);
  return existsSync(file) ? [`--${given}`, file] : [];
}

/** The head of summary.csv and its rows that state a value, a prior or a plan. */
function rowsThatSay(file: string): string {
  const [head = '', ...rows] = readFileSync(file, 'utf8').split(/\r?\n/);
  const stating = ['value', 'prior', 'plan'].map((column) => head.split(',').indexOf(column));
  const saying = rows.filter((row) =>
    stating.some((place) => (row.split(',')[place] ?? '') !== ''),
  );
  return `${[head, ...saying].join('\n')}\n`;
}

function columnsOf(file: string, columns: readonly string[]): string {
  const rows = recordsOf(file).map((record) =>
    columns.map((column) => record.get(column) ?? '').join(','),
  );
  return [columns.join(','), ...rows].join('\n') + '\n';
}
