import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, temporaryFolder, tongket } from './commandLine';

// Provinces of chance, each with faults of twelve or more kinds planted in units of their own and
// the rest clean (test/faults/plant.py, which shares nothing with the product).
describe('a province of chance with planted faults', () => {
  const folder = temporaryFolder();

  for (const seed of [4, 17]) {
    it(`has every fault named and nothing said about its clean units (${seed})`, () => {
      const year = path.join(folder, String(seed));
      python('plant.py', String(seed), year, '--quick');
      const known = readFileSync(`${year}/figures.csv`, 'utf8').split('\n')[1]?.split(',')[2];
      const given = ['units', 'indicators', 'figures'].flatMap((name) => [
        `--${name}`,
        `${year}/${name}.csv`,
      ]);
      const book = `${year}/book.xlsx`;
      const words = ['--department', 'Sở', '--year', String(Number(known) + 1), '--out', book];
      const init = tongket('init', ...words, ...given);
      assert.equal(init.code, 0, init.error);
      const compiled = tongket('compile', book, `${year}/submissions`, '--out', `${year}/out`);
      assert.notEqual(compiled.code, 2, compiled.error);
      const told = python('judge.py', year).split('\n');
      assert.deepEqual(
        told.filter((line) => /^(?:missed|wrong):/.test(line)),
        [],
      );
      // Excel's Trace Precedents leads from every figure of the tables to the records.
      const traced = python('../recalculation/precedents.py', `${year}/out/book.xlsx`).split('\n');
      assert.match(traced[0] ?? '', /^traced \d{3,} cells of 1\d tables$/);
      const counted = told.find((line) => line.startsWith('planted '));
      assert.ok(Number(counted?.split(' ')[1]) >= 11, counted);
    });
  }
});

function python(script: string, ...words: readonly string[]): string {
  const ended = spawnSync('/usr/bin/python3', [path.join(ROOT, 'test/faults', script), ...words], {
    encoding: 'utf8',
  });
  assert.equal(ended.stderr, '');
  return ended.stdout;
}
