import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { recordsOf, ROOT, temporaryFolder, tongket } from '../cli/commandLine';
import { recalculate } from './recalculate';

const SAMPLES = path.join(ROOT, 'assets/samples');
const CLEAN_SETS = readdirSync(SAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.endsWith('-dirty'))
  .map(({ name }) => name);

describe('forms sent out, filled in by other programs and sent back', function () {
  this.timeout(900_000);
  const folder = temporaryFolder();

  it('are tried on every clean sample set', () => {
    assert.equal(CLEAN_SETS.length, 5);
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
      assert.equal(tongket('forms', book, '--out', forms).code, 0);
      answer(forms, path.join(sent, 'figures.csv'), filled);
      const compiled = tongket('compile', book, filled, '--out', again);
      assert.equal(compiled.code, 0, compiled.error);
      assert.equal(summaryOf(again), summaryOf(sent));
      assert.equal(findingsOf(again).length, 1, findingsOf(again).join('\n'));
    });
  }

  it('give the same summary after LibreOffice has saved them as .xlsx and .ods', () => {
    const set = 'bac-giang-2022';
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
  });
});

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
