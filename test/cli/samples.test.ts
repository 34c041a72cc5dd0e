import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '#core/checks/rules';
import { recordsOf, ROOT, temporaryFolder, tongket, type Ended } from './commandLine';

type Row = ReadonlyMap<string, string>;

/** Each set, and the place and year of the published report whose figures it reproduces, if any. */
const SETS: readonly (readonly [name: string, place: string, year: string])[] = [
  ['vinh-phuc-2020', 'Vĩnh Phúc', '2020'],
  ['ninh-thuan-2020', 'Ninh Thuận', '2020'],
  ['vinh-phuc-2021', 'Vĩnh Phúc', '2021'],
  ['bac-giang-2022', 'Bắc Giang', '2022'],
  ['vinh-long-2022', 'Vĩnh Long', '2022'],
  ['bac-ninh-2025', 'Bắc Ninh', '2025'],
];

/** Typed for .VnTime (assets/samples/README.md). */
const IN_OLD_FONT: Readonly<Record<string, readonly string[]>> = {
  'vinh-phuc-2020': ['Huyện Sông Lô.xls'],
};

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

      it('gives rise to no finding but of files typed in an old font', () => {
        const found = recordsOf(`${out}/findings.csv`).map((one) =>
          ['severity', 'rule', 'file'].map((column) => one.get(column)),
        );
        const notes = (IN_OLD_FONT[name] ?? []).map((file) => ['note', 'reader-repaired', file]);
        assert.deepEqual(found, notes);
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

  describe('bac-ninh-2025, which was two provinces the year before', () => {
    const summaryOf = (indicator: string) =>
      recordsOf(path.join(folder, 'bac-ninh-2025/summary.csv')).find(
        (row) => row.get('indicator') === indicator,
      );

    it('compares 4.045.730 phones with both provinces’, not with the one of the same name', () => {
      const phones = summaryOf('VT010');
      // Old Bắc Giang 26.400 + 1.812.500, old Bắc Ninh 31.900 + 2.166.400.
      assert.deepEqual(
        ['value', 'prior', 'prior_basis'].map((column) => phones?.get(column)),
        ['4045730', '4037200', 'restated'],
      );
      // 8.530 / 4.037.200; over old Bắc Ninh's 2.198.300 it would be 84,04 %.
      assert.match(phones?.get('growth_pct') ?? '', /^0\.2112/);
    });

    it('compares no ranks, of which one was among 63 provinces', () => {
      const rank = summaryOf('CDS151');
      assert.deepEqual(
        [rank?.get('value'), rank?.get('prior'), rank?.get('change')],
        ['9', '', ''],
      );
    });

    it('does not tell as a decline what mergers alone have lessened', () => {
      const sentences = readFileSync(path.join(folder, 'bac-ninh-2025/sentences.txt'), 'utf8');
      const teams = sentences.split('\n').find((line) => line.startsWith('CDS120'));
      assert.match(teams ?? '', /không so sánh với năm 2024 do thay đổi đơn vị hành chính/);
    });
  });

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

    it('has a fault of every rule of the catalogue that what is sent can break', () => {
      const rules = new Set(planted.map((fault) => fault.get('rule')));
      const slugs = RULES.map(({ slug }) => slug).filter((slug) => !OF_OTHER_THINGS.has(slug));
      assert.deepEqual(
        slugs.filter((slug) => !rules.has(slug)),
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

/** Rules that nothing a unit sends in a table of its own can break. */
const OF_OTHER_THINGS: ReadonlySet<string> = new Set([
  // What people have decided, and what units answer to questions.
  ...['decision-reopened', 'decision-unmatched', 'correction-doubtful', 'reply-unclear'],
  // The book's own ledger of mergers and splits, and what it knew beforehand.
  ...['boundary-row-incomplete', 'figure-of-later-year'],
  // Our own forms.
  ...['form-damaged', 'form-of-another-unit', 'form-outdated'],
  // A whole file without any year, which no form of the sample is.
  'year-not-stated',
  // How a file was read.
  ...['hidden-cells-read', 'separators-decided', 'reader-repaired'],
]);

function compile(name: string, out: string): Ended {
  const sample = path.join(ROOT, 'assets/samples', name);
  return tongket('compile', `${sample}/book.xlsx`, `${sample}/submissions`, '--out', out);
}

function isOf(claim: Row, place: string, year: string): boolean {
  const isPrinted = claim.get('must_print') !== '';
  return isPrinted && claim.get('place') === place && claim.get('report_year') === year;
}

/** The columns that the truth states: of a ratio it does not count the units, and "?" is left open. */
function stated(row: Row, truth: Row | undefined): Readonly<Record<string, string>> {
  const hasUnits = truth?.get('units_expected') !== '';
  const isStated = (column: string) =>
    truth?.get(column) !== '?' && (hasUnits || !UNITS.has(column));
  return Object.fromEntries([...row].filter(([column]) => isStated(column)));
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
