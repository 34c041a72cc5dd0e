import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { divide, rational } from '#core/numbers/rational';
import { toDecimalText } from '#core/numbers/decimalText';
import { recordsOf, ROOT, temporaryFolder, tongket } from './commandLine';

// Registers, priors, marks, boundaries and plans by chance; expected by a computation in another
// language that shares no code with ours (test/reference/reference.py).
describe('summary.csv of a year of chance', () => {
  const folder = temporaryFolder();

  for (let seed = 1; seed <= 12; seed += 1) {
    it(`is what the independent reference expects (seed ${seed})`, () => {
      const year = path.join(folder, String(seed));
      const made = ['units', 'figures', 'boundaries', 'plan'].flatMap((name) => [
        `--${name}`,
        `${year}/${name}.csv`,
      ]);
      execFileSync('/usr/bin/python3', [
        path.join(ROOT, 'test/reference/generate.py'),
        String(seed),
        year,
      ]);
      const init = tongket(
        'init',
        '--department',
        'Sở',
        '--year',
        '2024',
        '--out',
        `${year}/book.xlsx`,
        ...made,
      );
      assert.equal(init.code, 0, init.error);
      const compiled = tongket(
        'compile',
        `${year}/book.xlsx`,
        `${year}/submissions`,
        '--out',
        `${year}/out`,
      );
      assert.equal(compiled.code, 0, compiled.out + compiled.error);
      const summary = recordsOf(`${year}/out/summary.csv`);
      for (const [position, expected] of recordsOf(`${year}/expected.csv`).entries()) {
        assert.deepEqual(comparable(summary[position], expected), comparable(expected, expected));
      }
    });
  }
});

/** The columns the reference states, fractions as the contract writes numbers. */
function comparable(
  row: ReadonlyMap<string, string> | undefined,
  expected: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  const unstated = expected.get('units_expected') === '' ? RATIO_COLUMNS : [];
  return Object.fromEntries(
    [...(row ?? [])]
      .filter(([name]) => !unstated.includes(name))
      .map(([name, text]) => [name, plain(text)]),
  );
}

/** What the reference does not compute for figures that are not sums of units. */
const RATIO_COLUMNS = [
  'units_reported',
  'units_expected',
  'coverage_weight_pct',
  'like_for_like_growth_pct',
];

function plain(text: string): string {
  const [, numerator, denominator] = /^(-?\d+)\/(\d+)$/.exec(text) ?? [];
  if (numerator === undefined || denominator === undefined) return text;
  return toDecimalText(divide(rational(BigInt(numerator)), rational(BigInt(denominator))));
}
