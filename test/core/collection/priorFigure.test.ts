import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Indicator } from '#core/catalogue/indicator';
import { asPublished } from '#core/collection/asPublished';
import { provincePrior } from '#core/collection/provincePrior';
import { unitPrior } from '#core/collection/unitPrior';
import type { PriorFigure } from '#core/collection/collectedYear';
import { toDecimalText } from '#core/numbers/decimalText';
import { MISSING, NONE, NOT_APPLICABLE } from '#core/numbers/figure';
import { equals, rational, subtract, sum, ONE } from '#core/numbers/rational';
import {
  aCollectedYear,
  aUnit,
  anIndicator,
  boundary,
  derivedSum,
  percentOf,
  published,
  share,
  YEAR,
  type YearStory,
} from '../checks/aCollectedYear';

const MOBILE = anIndicator('VT012');
const A_SENDS = { A: { VT012: { current: '10', prior: '9' } } };

function said({ value, basis }: PriorFigure): string {
  return value === undefined ? `· ${basis ?? '·'}` : `${toDecimalText(value)} ${basis ?? '·'}`;
}

function ofUnit(story: Partial<YearStory>, unit = 'A'): string {
  return said(
    unitPrior(
      aCollectedYear({ indicators: [MOBILE], units: [aUnit('A')], ...story }),
      unit,
      'VT012',
    ),
  );
}

function ofProvince(story: Partial<YearStory>, indicator = MOBILE): string {
  return said(
    provincePrior(
      aCollectedYear({ indicators: [indicator], units: [aUnit('A'), aUnit('B')], ...story }),
      indicator,
    ),
  );
}

const known = (value: string, changes = {}) => published('A', 'VT012', value, changes);

describe('what a unit states of the year before that it began in', () => {
  const began = { validFrom: `${YEAR}-01-01` } as const;
  const sheets = { ...A_SENDS, N: { VT012: { current: '6', prior: '5' } } };
  const units = [aUnit('A'), aUnit('N', began)];

  it('is in no total of that year, and no base of the unit’s own growth either', () => {
    const story = { units, sheets, known: [known('9')] };
    assert.equal(ofUnit(story, 'N'), '· ·');
    assert.equal(ofProvince(story), '9 published');
  });

  it('stands where the ledger makes the unit of another of which nothing is known', () => {
    const old = aUnit('O', { validTo: `${YEAR - 1}-12-31` });
    assert.equal(
      ofUnit({ units: [...units, old], sheets, boundaries: [boundary('O', 'N')] }, 'N'),
      '5 submitted',
    );
  });

  it('stands for an office, whose figures are the province’s own', () => {
    const office = aUnit('SO', { kind: 'DEPT', ...began });
    const ofOffice = { SO: { VT012: { current: '6', prior: '5' } } };
    assert.equal(ofUnit({ units: [office], sheets: ofOffice }, 'SO'), '5 submitted');
  });
});

describe('the province in a year that is past', () => {
  const FIXED = anIndicator('VT011');
  const PHONES = derivedSum('VT010', 'VT011', 'VT012');
  const FIRMS = anIndicator('BC010', {
    aggregation: { form: 'distinct_count' },
    reportedBy: ['DEPT'],
  });
  const HOMES = anIndicator('NET022');
  const HOUSEHOLDS = anIndicator('TH020', { reportedBy: ['DISTRICT'] });
  const RATE = share('NET040', percentOf('NET022', 'TH020'));
  const STORY: YearStory = {
    indicators: [PHONES, FIXED, MOBILE, FIRMS, HOMES, HOUSEHOLDS, RATE],
    units: [
      aUnit('A'),
      aUnit('B'),
      aUnit('H', { kind: 'DISTRICT' }),
      aUnit('SO', { kind: 'DEPT' }),
    ],
    known: [
      published('A', 'VT011', '30'),
      published('B', 'VT011', '10'),
      published('A', 'VT012', '500'),
      published('B', 'VT012', '300'),
      published('SO', 'BC010', '5'),
      published('A', 'NET022', '40'),
      published('B', 'NET022', '20'),
      published('H', 'TH020', '80'),
    ],
  };
  const SENT: readonly (readonly [string, YearStory['sheets']])[] = [
    ['nobody has reported', {}],
    ['one operator has reported one figure', { A: { VT012: { current: '510' } } }],
    ['one has reported all', { B: { VT011: { current: '9' }, VT012: { current: '301' } } }],
  ];
  for (const [when, sheets] of SENT) {
    it(`is what it was, when of this year ${when}`, () => {
      const collected = aCollectedYear({ ...STORY, sheets: sheets ?? {} });
      const told = [PHONES, FIXED, MOBILE, FIRMS, HOMES, HOUSEHOLDS, RATE].map((indicator) =>
        said(provincePrior(collected, indicator)),
      );
      // 30 + 10 fixed, 500 + 300 mobile; 60 of 80 households.
      assert.deepEqual(
        told,
        ['840', '40', '800', '5', '60', '80', '75'].map((text) => `${text} published`),
      );
    });
  }

  it('is the total that was published where nothing of its parts was', () => {
    const collected = aCollectedYear({
      ...STORY,
      known: [published('A', 'VT010', '500'), published('B', 'VT010', '340')],
    });
    assert.equal(said(provincePrior(collected, PHONES)), '840 published');
  });

  it('has no total where one of its parts is known of some units only', () => {
    const known = (STORY.known ?? []).slice(1);
    assert.equal(said(provincePrior(aCollectedYear({ ...STORY, known }), PHONES)), '· ·');
  });
});

describe("a unit's figure of the year before", () => {
  const CASES: readonly (readonly [string, Partial<YearStory>, string])[] = [
    ['is what it states itself', { sheets: A_SENDS }, '9 submitted'],
    [
      'is what was published, where that is known',
      { sheets: A_SENDS, known: [known('8')] },
      '8 published',
    ],
    ['is nothing where nobody says', { sheets: { A: { VT012: { current: '10' } } } }, '· ·'],
    [
      'is the better status of two, and then revised',
      { known: [known('8', { status: 'A' }), known('7', { status: 'E' })] },
      '8 revised',
    ],
    ['is the later of two equal status', { known: [known('8'), known('7')] }, '7 revised'],
    [
      'is not revised by the same value in another status',
      { known: [known('8', { status: 'E' }), known('8', { status: 'A' })] },
      '8 published',
    ],
    ['is 0 for "-"', { known: [known('8', { figure: NONE })] }, '0 published'],
    ['is not that of an earlier year', { known: [known('8', { year: YEAR - 2 })] }, '· ·'],
  ];
  for (const [name, story, expected] of CASES) {
    it(name, () => assert.equal(ofUnit(story), expected));
  }

  it('is empty for "…", whatever the unit states itself', () => {
    const story = { sheets: A_SENDS, known: [known('8', { figure: MISSING })] };
    assert.match(ofUnit(story), /^· /);
  });
});

describe("a unit's figure on new boundaries", () => {
  // statistics.md M13: X1 1200 → Y1; X2 800 split 3/5 to Y1 and 2/5 to Y2; X3 500 → Y2.
  const OLD = ['X1', 'X2', 'X3'].map((code) => aUnit(code, { validTo: '2021-12-31' }));
  const NEW = ['Y1', 'Y2'].map((code) => aUnit(code, { validFrom: '2022-01-01' }));
  const LEDGER = [
    boundary('X1', 'Y1'),
    boundary('X2', 'Y1', rational(3, 5)),
    boundary('X2', 'Y2', rational(2, 5)),
    boundary('X3', 'Y2'),
  ];
  const PUBLISHED = [
    published('X1', 'VT012', '1200'),
    published('X2', 'VT012', '800'),
    published('X3', 'VT012', '500'),
  ];
  const SENT = {
    Y1: { VT012: { current: '1700' } },
    Y2: { VT012: { current: '830' } },
  };
  const story = { units: [...OLD, ...NEW], boundaries: LEDGER, known: PUBLISHED, sheets: SENT };

  it('is what the old units bring by their weights', () => {
    assert.equal(ofUnit(story, 'Y1'), '1680 restated');
    assert.equal(ofUnit(story, 'Y2'), '820 restated');
  });

  it('adds to the same total of the province, which is restated', () => {
    assert.equal(ofProvince(story), '2500 restated');
  });

  it('beats a total published on the old boundaries', () => {
    const total = published('', 'VT012', '2490');
    assert.equal(ofProvince({ ...story, known: [...PUBLISHED, total] }), '2500 restated');
  });

  it('makes the prior of a derived sum and of a ratio restated too', () => {
    const all = derivedSum('VT010', 'VT012');
    const rate = share('R', percentOf('VT012', 'VT010'));
    const indicators = [MOBILE, all, rate];
    const total = published('', 'VT010', '2490');
    const year = { ...story, indicators, known: [...PUBLISHED, total] };
    assert.equal(ofProvince(year, all), '2500 restated');
    assert.equal(ofProvince(year, rate), '100 restated');
  });

  it('is unknown while an old unit has no figure', () => {
    assert.equal(ofUnit({ ...story, known: PUBLISHED.slice(1) }, 'Y1'), '· ·');
  });

  it('does not count twice what a new unit says of its predecessors', () => {
    const sheets = { ...SENT, Y1: { VT012: { current: '1700', prior: '1680' } } };
    assert.equal(ofUnit({ ...story, sheets }, 'Y1'), '1680 restated');
  });

  it('is what a new unit says where nothing is known of its predecessors', () => {
    const sheets = { ...SENT, Y1: { VT012: { current: '1700', prior: '1680' } } };
    assert.equal(ofUnit({ ...story, sheets, known: [] }, 'Y1'), '1680 submitted');
  });

  it('adds what an absorbing unit had itself', () => {
    const units = [aUnit('A'), aUnit('B', { validTo: '2021-12-31' })];
    const priors = [known('8'), published('B', 'VT012', '3')];
    const sheets = { A: { VT012: { current: '12' } } };
    const year = { units, boundaries: [boundary('B', 'A')], known: priors, sheets };
    assert.equal(ofUnit(year), '11 restated');
    assert.equal(ofProvince(year), '11 restated');
  });

  it('gives up what a unit handed over', () => {
    const units = [aUnit('A'), aUnit('B')];
    const boundaries = [boundary('A', 'A', rational(3, 4)), boundary('A', 'B', rational(1, 4))];
    const priors = [known('8'), published('B', 'VT012', '3')];
    const sheets = { A: { VT012: { current: '6' } }, B: { VT012: { current: '5' } } };
    const year = { units, boundaries, known: priors, sheets };
    assert.deepEqual([ofUnit(year), ofUnit(year, 'B')], ['6 restated', '5 restated']);
    assert.equal(ofProvince(year), '11 restated');
  });

  it('is left alone by a change of the next year', () => {
    const boundaries = [boundary('B', 'A', ONE, '2023-01-01')];
    const units = [aUnit('A'), aUnit('B')];
    assert.equal(ofUnit({ units, boundaries, known: [known('8')] }), '8 published');
  });

  it('is left alone by an earlier change, which its figure already contains', () => {
    const boundaries = [boundary('B', 'A', ONE, '2020-01-01')];
    const units = [aUnit('A'), aUnit('B', { validTo: '2019-12-31' })];
    assert.equal(ofUnit({ units, boundaries, known: [known('8')] }), '8 published');
  });

  it('follows an earlier change where last year was still recorded for the old unit', () => {
    const boundaries = [boundary('B', 'A', ONE, '2021-07-01')];
    const units = [aUnit('A', { validFrom: '2021-07-01' }), aUnit('B', { validTo: '2021-06-30' })];
    const year = { units, boundaries, known: [published('B', 'VT012', '3')] };
    assert.equal(ofUnit(year), '3 restated');
  });

  it('is left alone by an earlier change in which a unit went on with a part, where both have their own', () => {
    const day = '2021-07-01';
    const units = [aUnit('A'), aUnit('B')];
    const boundaries = [
      boundary('A', 'A', rational(3, 4), day),
      boundary('A', 'B', rational(1, 4), day),
    ];
    const ofBoth = (...priors: ReturnType<typeof known>[]) => {
      const year = { units, boundaries, known: priors };
      return [ofUnit(year), ofUnit(year, 'B'), ofProvince(year)];
    };
    assert.deepEqual(ofBoth(known('8'), published('B', 'VT012', '3')), [
      '8 published',
      '3 published',
      '11 published',
    ]);
    // Of the old map alone: 8 of A before it gave a quarter away.
    assert.deepEqual(ofBoth(known('8')), ['6 restated', '2 restated', '8 restated']);
  });

  it('takes nothing from an old unit to which it did not apply, and is not unknown for it', () => {
    const x = { figure: NOT_APPLICABLE };
    // In last year's course: A has its own figure of the end of that year.
    const ended = [aUnit('A'), ...['B', 'C'].map((code) => aUnit(code, { validTo: '2021-06-30' }))];
    const merged = ['B', 'C'].map((code) => boundary(code, 'A', ONE, '2021-07-01'));
    const off = ['B', 'C'].map((code) => published(code, 'VT012', '0', x));
    const year = { units: ended, boundaries: merged, known: [known('8'), ...off] };
    assert.deepEqual([ofUnit(year), ofProvince(year)], ['8 published', '8 published']);
    // Between the years: A and D are made of B and of C, which had none.
    const units = [
      ...['A', 'D'].map((code) => aUnit(code, { validFrom: '2022-01-01' })),
      ...['B', 'C'].map((code) => aUnit(code, { validTo: '2021-12-31' })),
    ];
    const shared = [
      ...['A', 'D'].map((code) => boundary('C', code, rational(1, 2))),
      boundary('B', 'A'),
    ];
    const priors = [published('B', 'VT012', '10'), published('C', 'VT012', '0', x)];
    const between = { units, boundaries: shared, known: priors };
    assert.deepEqual(
      [ofUnit(between), ofUnit(between, 'D'), ofProvince(between)],
      ['10 restated', '· ·', '10 restated'],
    );
    // What nobody knows is still lacking.
    const unknown = { ...between, known: [published('B', 'VT012', '10')] };
    assert.deepEqual([ofUnit(unknown), ofProvince(unknown)], ['· ·', '· ·']);
  });

  it('needs no stock of the end of last year from a unit that ended in its course: 8 of A alone', () => {
    const ended = (validTo: string) => [
      aUnit('A', { validFrom: '2021-07-01' }),
      aUnit('B', { validTo }),
    ];
    assert.equal(ofProvince({ units: ended('2021-06-30'), known: [known('8')] }), '8 published');
    assert.equal(ofProvince({ units: ended('2021-12-31'), known: [known('8')] }), '· ·');
  });

  it('is unknown where the book has a stock of one place on both maps: 8 with B’s 3, and the 3 again', () => {
    const boundaries = [boundary('B', 'A', ONE, '2021-07-01')];
    const units = [aUnit('A'), aUnit('B', { validTo: '2021-06-30' })];
    const both = [known('8'), published('B', 'VT012', '3')];
    const of = (priors: typeof both) => ({ units, boundaries, known: priors });
    assert.equal(ofUnit(of(both)), '· ·');
    assert.equal(ofProvince(of(both)), '· ·');
    assert.equal(ofUnit(of(both.slice(0, 1))), '8 published');
  });

  it('stays exact where the weight is no decimal', () => {
    const units = [aUnit('A'), aUnit('B'), aUnit('X', { validTo: '2021-12-31' })];
    const boundaries = [boundary('X', 'A', rational(2, 3)), boundary('X', 'B', rational(1, 3))];
    const year = { units, boundaries, known: [published('X', 'VT012', '100')] };
    assert.equal(ofUnit(year), '66.6666666666667 restated');
    assert.equal(
      ofProvince({ ...year, sheets: { A: { VT012: { current: '70' } }, B: {} } }),
      '100 restated',
    );
  });

  it('follows two changes of one year, and no unit in the middle is counted', () => {
    const units = [
      aUnit('X', { validTo: '2021-12-31' }),
      aUnit('M', { validFrom: '2022-01-01', validTo: '2022-06-30' }),
      aUnit('A', { validFrom: '2022-07-01' }),
    ];
    const boundaries = [
      boundary('X', 'M', ONE, '2022-01-01'),
      boundary('M', 'A', ONE, '2022-07-01'),
    ];
    const sheets = { A: { VT012: { current: '12' } } };
    const year = { units, boundaries, sheets, known: [published('X', 'VT012', '10')] };
    assert.equal(ofUnit(year), '10 restated');
    assert.equal(ofProvince(year, MOBILE), '10 restated');
  });

  it('preserves mass for any weights and amounts', () => {
    const SPLIT = fc.record({
      amount: fc.integer({ min: 0, max: 1_000_000 }),
      share: fc.integer({ min: 0, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(SPLIT, { minLength: 1, maxLength: 5 }), (splits) => {
        const old = splits.map((_, place) => aUnit(`X${place}`, { validTo: '2021-12-31' }));
        const boundaries = splits.flatMap((split, place) => {
          const first = rational(split.share, 12);
          return [
            boundary(`X${place}`, 'Y1', first),
            boundary(`X${place}`, 'Y2', subtract(ONE, first)),
          ];
        });
        const figures = splits.map(({ amount }, place) =>
          published(`X${place}`, 'VT012', String(amount)),
        );
        const { value } = provincePrior(
          aCollectedYear({
            indicators: [MOBILE],
            units: [...old, ...NEW],
            boundaries,
            known: figures,
            sheets: SENT,
          }),
          MOBILE,
        );
        assert.ok(value && equals(value, sum(splits.map(({ amount }) => rational(amount)))));
      }),
    );
  });
});

describe("the province's figure of the year before", () => {
  const B_SENDS = { B: { VT012: { current: '5', prior: '4' } } };

  it('is the sum of what the units had', () => {
    assert.equal(ofProvince({ sheets: { ...A_SENDS, ...B_SENDS } }), '13 submitted');
  });

  it('has the weakest basis of its parts', () => {
    assert.equal(
      ofProvince({ sheets: { ...A_SENDS, ...B_SENDS }, known: [known('8')] }),
      '12 submitted',
    );
    const twice = [known('8'), known('7')];
    assert.equal(ofProvince({ sheets: { ...A_SENDS, ...B_SENDS }, known: twice }), '11 revised');
  });

  it('is what was published for it', () => {
    const total = published('', 'VT012', '14');
    assert.equal(
      ofProvince({ sheets: { ...A_SENDS, ...B_SENDS }, known: [total] }),
      '14 published',
    );
  });

  describe('published for it after its units', () => {
    // The units' November estimates make 257; the yearbook then has 262.
    const unit = (code: string, value: string, status: 'E' | 'A') =>
      published(code, 'VT012', value, { status });
    const estimates = [unit('A', '157', 'E'), unit('B', '100', 'E')];

    it('is what was published where that is more final than theirs', () => {
      assert.equal(ofProvince({ known: [...estimates, unit('', '262', 'A')] }), '262 revised');
      const oneLeft = [unit('A', '157', 'A'), unit('B', '100', 'E'), unit('', '262', 'A')];
      assert.equal(ofProvince({ known: oneLeft }), '262 revised');
      const again = [...estimates, unit('', '257', 'E'), unit('', '262', 'A')];
      assert.equal(ofProvince({ known: again }), '262 revised');
    });

    it('stays their sum where theirs are as final, or the published one only rounds it', () => {
      assert.equal(ofProvince({ known: [...estimates, unit('', '262', 'E')] }), '257 revised');
      const finals = [unit('A', '157', 'A'), unit('B', '100', 'A')];
      assert.equal(ofProvince({ known: [...finals, unit('', '262', 'A')] }), '257 revised');
      assert.equal(ofProvince({ known: [...estimates, unit('', '257', 'A')] }), '257 published');
    });

    it('counts in a derived sum, and is not what was published first', () => {
      const phones = derivedSum('VT010', 'VT011', 'VT012');
      const story: Partial<YearStory> = {
        indicators: [phones, anIndicator('VT011'), MOBILE],
        known: [...estimates, unit('', '262', 'A')],
      };
      assert.equal(ofProvince(story, phones), '262 revised');
      const withUnits = aCollectedYear({
        indicators: [MOBILE],
        units: [aUnit('A'), aUnit('B')],
        known: [...estimates, unit('', '262', 'A')],
      });
      assert.equal(said(provincePrior(asPublished(withUnits), MOBILE)), '257 published');
    });
  });

  it('was first published as the estimates had it, also where the book knew a unit’s final figure before them', () => {
    const final = known('990', { status: 'A' });
    const estimate = known('1000', { status: 'E' });
    const other = published('B', 'VT012', '500', { status: 'E' });
    for (const rows of [
      [final, estimate, other],
      [estimate, other, final],
    ]) {
      const year = aCollectedYear({
        indicators: [MOBILE],
        units: [aUnit('A'), aUnit('B')],
        known: rows,
      });
      assert.equal(said(provincePrior(asPublished(year), MOBILE)), '1500 published');
      assert.equal(said(provincePrior(year, MOBILE)), '1490 revised');
    }
  });

  it('contains units that have ended', () => {
    const units = [aUnit('A'), aUnit('B', { validTo: '2021-12-31' })];
    const priors = [known('8'), published('B', 'VT012', '3')];
    assert.equal(ofProvince({ units, known: priors, sheets: A_SENDS }), '11 published');
  });

  describe('with a unit that answers "x" this year', () => {
    const sheets = { ...A_SENDS, B: { VT012: { current: 'x' } } };
    const units = [known('8'), published('B', 'VT012', '4')];
    const total = published('', 'VT012', '12');

    it('keeps what that unit had, published or stated', () => {
      assert.equal(ofProvince({ sheets, known: units }), '12 published');
      const stated = { ...A_SENDS, B: { VT012: { current: 'x', prior: '4' } } };
      assert.equal(ofProvince({ sheets: stated }), '13 submitted');
    });

    it('is the same whether the units’ rows, the province’s row or both are in the book', () => {
      for (const rows of [units, [total], [...units, total]]) {
        assert.equal(ofProvince({ sheets, known: rows }), '12 published');
      }
    });

    it('is the province’s row, revised by nothing, where the unit’s own is not in the book', () => {
      assert.equal(ofProvince({ sheets, known: [known('8'), total] }), '12 published');
    });

    it('asks nothing of a unit without a last year', () => {
      assert.equal(ofProvince({ sheets }), '9 submitted');
      const off = published('B', 'VT012', '4', { figure: NOT_APPLICABLE });
      assert.equal(ofProvince({ sheets, known: [known('8'), off] }), '8 published');
    });

    it('is what it was where all answer "x"', () => {
      const all = { A: { VT012: { current: 'x' } }, B: { VT012: { current: 'x' } } };
      assert.equal(ofProvince({ sheets: all, known: units }), '12 published');
    });

    it('keeps the pair of a ratio of which only one side is "x" now, and drops what had but one', () => {
      const [online, dossiers] = [anIndicator('CDS051'), anIndicator('CDS050')];
      const rate = share('CDS052', percentOf('CDS051', 'CDS050'));
      const pairs = [
        published('A', 'CDS051', '700'),
        published('A', 'CDS050', '1000'),
        published('B', 'CDS050', '400'),
      ];
      const story = {
        indicators: [rate, online, dossiers],
        sheets: {
          A: { CDS051: { current: '1' }, CDS050: { current: '2' } },
          B: { CDS051: { current: 'x' }, CDS050: { current: '2' } },
        },
      };
      // 820 of 1400 (statistics.md M5); 700 of 1000 where B had no numerator.
      const both = [...pairs, published('B', 'CDS051', '120')];
      assert.equal(ofProvince({ ...story, known: both }, rate), '58.5714285714286 published');
      assert.equal(ofProvince({ ...story, known: pairs }, rate), '70 published');
    });
  });

  it('is empty while one unit has no figure', () => {
    assert.equal(ofProvince({ sheets: { ...A_SENDS, B: { VT012: { current: '5' } } } }), '· ·');
    assert.equal(
      ofProvince({ sheets: { ...A_SENDS, B: { VT012: { current: '5', prior: '…' } } } }),
      '· ·',
    );
  });

  it('is empty, without a basis, when "…" was published', () => {
    const total = published('', 'VT012', '14', { figure: MISSING });
    assert.equal(ofProvince({ sheets: { ...A_SENDS, ...B_SENDS }, known: [total] }), '· ·');
  });

  describe('of an authority’s figure that the department enters', () => {
    const population = anIndicator('TH010', { reportedBy: ['GSO'] });
    const units = [aUnit('SO', { kind: 'DEPT' })];
    const office = { SO: { TH010: { current: '335700', prior: '332700' } } };

    it('is what was published for the department', () => {
      const story = { units, sheets: office, known: [published('SO', 'TH010', '332725')] };
      assert.equal(ofProvince(story, population), '332725 published');
    });

    it('is what its own sheet says where nothing was published', () => {
      assert.equal(ofProvince({ units, sheets: office }, population), '332700 submitted');
    });

    it('is the province’s own row before what the sheet says', () => {
      const story = { units, sheets: office, known: [published('', 'TH010', '332725')] };
      assert.equal(ofProvince(story, population), '332725 published');
    });

    it('is revised where the two were published differently', () => {
      const both = [published('SO', 'TH010', '332725'), published('', 'TH010', '332000')];
      const story = { units, sheets: office, known: both };
      assert.equal(ofProvince(story, population), '332725 revised');
    });
  });

  it('of a ratio is the ratio of the sums', () => {
    const [online, all] = [anIndicator('CDS051'), anIndicator('CDS050')];
    const rate = share('CDS052', percentOf('CDS051', 'CDS050'));
    const row = (part: string, whole: string) => ({
      CDS051: { current: '1', prior: part },
      CDS050: { current: '2', prior: whole },
    });
    // statistics.md M5, its first two units: 820 of 1400.
    const sheets = { A: row('700', '1000'), B: row('120', '400') };
    assert.equal(
      ofProvince({ indicators: [rate, online, all], sheets }, rate),
      '58.5714285714286 submitted',
    );
  });
});

describe('the figure of the year before where the department itself was merged', () => {
  const DEPARTMENTS = [
    aUnit('SO-1', { kind: 'DEPT', validTo: '2021-12-31' }),
    aUnit('SO-2', { kind: 'DEPT', validTo: '2021-12-31' }),
    aUnit('SO', { kind: 'DEPT', validFrom: '2022-01-01' }),
  ];
  const MERGED = [boundary('SO-1', 'SO'), boundary('SO-2', 'SO')];
  const of = (code: string, changes: Partial<Indicator>) =>
    anIndicator(code, { reportedBy: ['DEPT'], ...changes });
  const TRAFFIC = of('TH100', { nature: 'flow', aggregation: { form: 'province_only' } });
  const COUNT = of('BC010', { aggregation: { form: 'distinct_count' } });
  const RANK = of('CDS151', {
    nature: 'rank',
    growthForm: 'rank_change',
    aggregation: { form: 'not_additive' },
  });

  function merged(indicator: Indicator, changes: Partial<YearStory> = {}): string {
    const { code } = indicator;
    const story = {
      units: DEPARTMENTS,
      boundaries: MERGED,
      sheets: { SO: { [code]: { current: '30' } } },
      known: [published('SO-1', code, '10'), published('SO-2', code, '12')],
      ...changes,
    };
    return ofProvince(story, indicator);
  }

  it('adds amounts of the provinces it was made of', () => {
    assert.equal(merged(TRAFFIC), '22 restated');
  });

  it('is not made of their ranks, nor of counts that may name an enterprise twice', () => {
    assert.equal(merged(RANK), '· ·');
    assert.equal(merged(COUNT), '· ·');
  });

  it('is what the new department says of its own territory, where theirs do not add up', () => {
    const known = [
      published('SO-1', 'BC010', '10'),
      published('SO-2', 'BC010', '12'),
      published('SO', 'BC010', '19'),
    ];
    assert.equal(merged(COUNT, { known }), '19 published');
  });

  it('is never what one of the old provinces published under the same name', () => {
    assert.equal(merged(TRAFFIC, { known: [published('', 'TH100', '12')] }), '· ·');
    assert.equal(merged(RANK, { known: [published('', 'CDS151', '9')] }), '· ·');
  });

  it('is the old figure where a unit was only renamed', () => {
    const boundaries = [boundary('SO-1', 'SO')];
    const units = DEPARTMENTS.filter(({ code }) => code !== 'SO-2');
    assert.equal(merged(RANK, { boundaries, units }), '10 restated');
  });

  it('adds what authorities say of the old provinces, whoever enters it', () => {
    const population = anIndicator('TH010', { reportedBy: ['GSO'] });
    const province = { TH010: '3600' };
    const known = [published('SO-1', 'TH010', '1900'), published('SO-2', 'TH010', '1500')];
    assert.equal(merged(population, { province, known, sheets: {} }), '3400 restated');
  });
});
