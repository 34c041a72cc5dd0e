import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recordsOf, ROOT, temporaryFolder, tongket, type Ended } from './commandLine';

type Row = ReadonlyMap<string, string>;

/** Each set and the place and year of the published report whose figures it reproduces. */
const SETS: readonly (readonly [name: string, place: string, year: string])[] = [
  ['vinh-phuc-2020', 'Vĩnh Phúc', '2020'],
  ['ninh-thuan-2020', 'Ninh Thuận', '2020'],
  ['vinh-phuc-2021', 'Vĩnh Phúc', '2021'],
  ['bac-giang-2022', 'Bắc Giang', '2022'],
  ['vinh-long-2022', 'Vĩnh Long', '2022'],
];

/** What five published reports say, claim by claim. */
const CLAIMS = recordsOf(path.join(ROOT, 'test/samples/claims.csv'));

describe('the sample sets', () => {
  const folder = temporaryFolder();

  for (const [name, place, year] of SETS) {
    describe(name, () => {
      const out = path.join(folder, name);
      let ended: Ended;

      before(() => {
        ended = compile(name, out);
      });

      it('compiles with nothing left to decide', () => {
        assert.deepEqual({ code: ended.code, error: ended.error }, { code: 0, error: '' });
      });

      it('gives rise to no finding', () => {
        assert.deepEqual(recordsOf(`${out}/findings.csv`).map(toObject), []);
      });

      it('has everything that every unit owes', () => {
        const waiting = recordsOf(`${out}/units.csv`).filter(
          (unit) => unit.get('state') !== 'received',
        );
        assert.deepEqual(waiting.map(toObject), []);
      });

      // Summed by test/samples/truth.py from what test/samples/provinces.py says, not by us.
      it('adds up to what its maker put into it', () => {
        const truth = recordsOf(path.join(ROOT, `test/samples/truth/${name}.csv`));
        const summary = recordsOf(`${out}/summary.csv`);
        assert.deepEqual(
          summary.map((row, position) => stated(row, truth[position])),
          truth.map((row) => stated(row, row)),
        );
      });

      for (const claim of CLAIMS.filter((one) => isOf(one, place, year))) {
        const fragments = (claim.get('must_print') ?? '').split('|');
        it(`says in one sentence ${fragments.join(' … ')} (${claim.get('id') ?? ''})`, () => {
          for (const text of [ended.out, readFileSync(`${out}/sentences.txt`, 'utf8')]) {
            const isSaid = text
              .split('\n')
              .some((line) => fragments.every((fragment) => line.includes(fragment)));
            assert.ok(isSaid, text);
          }
        });
      }
    });
  }

  describe('bac-giang-2022-dirty', () => {
    const NAME = 'bac-giang-2022-dirty';
    const out = path.join(folder, NAME);
    const planted = recordsOf(path.join(ROOT, 'assets/samples', NAME, 'planted.csv'));
    let ended: Ended;

    before(() => {
      ended = compile(NAME, out);
    });

    it('is a draft', () => {
      assert.deepEqual({ code: ended.code, error: ended.error }, { code: 1, error: '' });
    });

    it('has a fault of every rule', () => {
      const rules = new Set(planted.map((fault) => fault.get('rule')));
      assert.deepEqual(
        RULES.filter((rule) => !rules.has(rule)),
        [],
      );
    });

    it('gives rise to a finding for every planted fault, at its cell, and to no other', () => {
      assert.deepEqual(
        recordsOf(`${out}/findings.csv`).map(atItsPlace).sort(),
        planted.map(atItsPlace).sort(),
      );
    });
  });
});

/** The slugs of the contract (command-line.md, "Severity"). */
const RULES = [
  ...['unknown-unit', 'unknown-indicator', 'ambiguous-label', 'ambiguous-number', 'not-a-number'],
  ...['wrong-year', 'wrong-measure', 'formula-error', 'unreadable-file', 'duplicate-row'],
  ...['unit-slip', 'negative-value', 'rate-out-of-range', 'missing-submission'],
  ...['missing-indicator', 'duplicate-submission', 'parts-differ-from-total'],
  ...['part-exceeds-whole', 'stated-growth-differs', 'prior-differs-from-published'],
  ...['same-as-prior', 'sources-disagree', 'boundary-not-comparable'],
];

function compile(name: string, out: string): Ended {
  const sample = path.join(ROOT, 'assets/samples', name);
  return tongket('compile', `${sample}/book.xlsx`, `${sample}/submissions`, '--out', out);
}

function isOf(claim: Row, place: string, year: string): boolean {
  const isPrinted = claim.get('must_print') !== '';
  return isPrinted && claim.get('place') === place && claim.get('report_year') === year;
}

/** The columns that the truth states: of a ratio it does not count the units. */
function stated(row: Row, truth: Row | undefined): Readonly<Record<string, string>> {
  const hasUnits = truth?.get('units_expected') !== '';
  return Object.fromEntries([...row].filter(([column]) => hasUnits || !UNITS.has(column)));
}

const UNITS: ReadonlySet<string> = new Set([
  'units_reported',
  'units_expected',
  'coverage_weight_pct',
  'like_for_like_growth_pct',
]);

function atItsPlace(row: Row): string {
  const columns = ['rule', 'severity', 'unit', 'indicator', 'file', 'sheet', 'cell'];
  return columns.map((column) => row.get(column) ?? '').join(' | ');
}

function toObject(row: Row): Readonly<Record<string, string>> {
  return Object.fromEntries(row);
}
