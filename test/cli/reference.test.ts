import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT, temporaryFolder, tongket } from './commandLine';

// Registers, priors, marks, boundaries and plans by chance; expected by a computation in another
// language that shares no code with ours (test/reference/reference.py).
describe('a department-year of chance', () => {
  const folder = temporaryFolder();
  const YEARS = [
    ...[1, 7].map((seed) => ({ seed, ways: ['--simple'] })),
    ...[41, 43, 45, 51].map((seed) => ({ seed, ways: ['--clean'] })),
    ...[61, 62].map((seed) => ({ seed, ways: ['--own', '--clean'] })),
    ...[71, 72, 73, 75].map((seed) => ({ seed, ways: [] })),
  ];

  for (const { seed, ways } of YEARS) {
    it(`comes out as the independent reference expects (${[seed, ...ways].join(' ')})`, () => {
      const year = path.join(folder, `${seed}${ways.join('')}`);
      python('generate.py', String(seed), year, ...ways);
      const given = ['units', 'indicators', 'figures', 'boundaries', 'plan']
        .filter((name) => existsSync(`${year}/${name}.csv`))
        .flatMap((name) => [`--${name}`, `${year}/${name}.csv`]);
      const book = `${year}/book.xlsx`;
      const init = tongket('init', '--department', 'Sở', '--year', '2024', '--out', book, ...given);
      assert.equal(init.code, 0, init.error);
      const compiled = tongket('compile', book, `${year}/submissions`, '--out', `${year}/out`);
      assert.equal(compiled.code, 0, compiled.error);
      assert.deepEqual(
        python('compare.py', year, ...ways)
          .split('\n')
          .filter(Boolean),
        [],
      );
    });
  }
});

function python(script: string, ...words: readonly string[]): string {
  const ended = spawnSync(
    '/usr/bin/python3',
    [path.join(ROOT, 'test/reference', script), ...words],
    { encoding: 'utf8' },
  );
  assert.equal(ended.stderr, '');
  return ended.stdout;
}
