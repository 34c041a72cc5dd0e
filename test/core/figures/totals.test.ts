import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { KnownFigure } from '#core/catalogue/yearBook';
import type { IndicatorTotal } from '#core/figures/compilation';
import { computeTotals } from '#core/figures/totals';
import { add, equals, rational, sum, ZERO } from '#core/numbers/rational';
import {
  YEAR,
  aCollectedYear,
  aUnit,
  anIndicator,
  boundary,
  derivedSum,
  money,
  percentOf,
  published,
  share,
  target,
  type Row,
  type YearStory,
} from '../checks/aCollectedYear';
import { stated, totalOf } from './totalOf';

const MOBILE = anIndicator('VT012');
const FIXED = anIndicator('VT011');
const [A, B, C, D] = ['A', 'B', 'C', 'D'].map((code) => aUnit(code));
const UNITS = [A, B, C, D].filter((unit) => unit !== undefined);

/** Four operators of which each sends one row of VT012. */
function mobile(rows: Readonly<Record<string, Row>>, changes: Partial<YearStory> = {}): YearStory {
  return {
    indicators: [MOBILE],
    units: UNITS,
    sheets: Object.fromEntries(Object.entries(rows).map(([unit, row]) => [unit, { VT012: row }])),
    ...changes,
  };
}

const ALL = {
  A: { current: '10' },
  B: { current: '20' },
  C: { current: '30' },
  D: { current: '40' },
};

describe('a sum over reporting units', () => {
  it('is complete when every expected unit has reported', () => {
    const total = totalOf(mobile(ALL), 'VT012');
    assert.deepEqual(stated(total, 'value'), ['100']);
    assert.equal(total.isComplete, true);
    assert.equal(total.source, 'units');
    assert.deepEqual(total.unitsReported, ['A', 'B', 'C', 'D']);
  });

  it('lacks nothing of last year of a unit that is new, or that it did not apply to', () => {
    const units = [...UNITS, aUnit('N', { validFrom: '2022-03-01' })];
    const sheets = { ...ALL, A: { current: '10', prior: 'x' }, N: { current: '5' } };
    const total = totalOf(mobile(sheets, { units }), 'VT012');
    const states = total.byUnit.map(({ unit, prior }) => `${unit} ${prior.state}`);
    assert.deepEqual(states, [
      'A not-applicable',
      'B missing',
      'C missing',
      'D missing',
      'N not-applicable',
    ]);
  });

  it('adds only what was reported, and is then partial', () => {
    const { A: first, B: second } = ALL;
    const total = totalOf(mobile({ A: first, B: second }), 'VT012');
    assert.deepEqual(stated(total, 'value'), ['30']);
    assert.equal(total.isComplete, false);
    assert.deepEqual(total.unitsReported, ['A', 'B']);
    assert.deepEqual(total.unitsExpected, ['A', 'B', 'C', 'D']);
  });

  it('takes "-" for a report that adds nothing', () => {
    const total = totalOf(mobile({ ...ALL, D: { current: '-' } }), 'VT012');
    assert.deepEqual(stated(total, 'value'), ['60']);
    assert.equal(total.isComplete, true);
  });

  it('takes a unit that answered "x" off the roster', () => {
    const total = totalOf(mobile({ ...ALL, D: { current: 'x' } }), 'VT012');
    assert.equal(total.isComplete, true);
    assert.deepEqual(total.unitsExpected, ['A', 'B', 'C']);
  });

  it('falls by what a unit had that answers "x", which like-for-like growth is without', () => {
    const priors = { A: '10', B: '20', C: '20', D: '30' };
    const known = Object.entries(priors).map(([unit, value]) => published(unit, 'VT012', value));
    const total = totalOf(mobile({ ...ALL, D: { current: 'x' } }, { known }), 'VT012');
    // 60 over 80, and over the 50 of A, B and C.
    assert.deepEqual(
      stated(total, 'value', 'prior', 'growth', 'likeForLikeGrowth', 'coverageWeight'),
      ['60', '80', '-25', '20', '100'],
    );
  });

  for (const [name, row] of [
    ['"…"', { current: '…' }],
    ['a blank', { current: '' }],
    ['a withheld answer', { withheld: true }],
  ] as const) {
    it(`does not take ${name} for a report`, () => {
      const total = totalOf(mobile({ ...ALL, D: row }), 'VT012');
      assert.deepEqual(stated(total, 'value'), ['60']);
      assert.equal(total.isComplete, false);
      assert.deepEqual(total.unitsExpected, ['A', 'B', 'C', 'D']);
    });
  }

  it('is a real zero when all report zero', () => {
    const zero = { current: '0' };
    const total = totalOf(mobile({ A: zero, B: zero, C: zero, D: zero }), 'VT012');
    assert.deepEqual(stated(total, 'value'), ['0']);
  });

  it('has no value when nobody was asked', () => {
    const total = totalOf(mobile({}), 'VT012');
    assert.deepEqual(stated(total, 'value', 'coverageWeight'), ['', '']);
    assert.equal(total.source, 'nothing');
    assert.equal(total.status, undefined);
    assert.deepEqual(total.unitsExpected, []);
  });

  it('leaves the row of the province aside where units have rows', () => {
    const total = totalOf(mobile(ALL, { province: { VT012: '999' } }), 'VT012');
    assert.deepEqual(stated(total, 'value'), ['100']);
  });

  it('is the row of the province where no unit has one', () => {
    const total = totalOf(mobile({}, { province: { VT012: '999' } }), 'VT012');
    assert.deepEqual(stated(total, 'value'), ['999']);
    assert.equal(total.source, 'province');
    assert.equal(total.isComplete, true);
  });

  it('does not fall back on the province while the only answer is withheld', () => {
    const story = mobile({ A: { withheld: true } }, { province: { VT012: '999' } });
    const total = totalOf(story, 'VT012');
    assert.deepEqual(stated(total, 'value'), ['']);
    assert.equal(total.isComplete, false);
    assert.equal(total.unitsExpected.length, 4);
  });
});

describe('the status of a total', () => {
  const A_FINAL = { current: '10', status: 'A' } as const;

  it('is the worst of its parts', () => {
    const rows = { ...ALL, A: A_FINAL, B: { current: '20', status: 'P' } } as const;
    assert.equal(totalOf(mobile(rows), 'VT012').status, 'E');
    const better = { A: A_FINAL, B: { current: '20', status: 'P' } } as const;
    assert.equal(totalOf(mobile(better), 'VT012').status, 'P');
  });

  it('is not worsened by "-"', () => {
    const rows = { A: A_FINAL, B: { current: '-', status: 'E' } } as const;
    assert.equal(totalOf(mobile(rows), 'VT012').status, 'A');
  });

  it('is that of "-" where there is nothing else', () => {
    assert.equal(totalOf(mobile({ A: { current: '-', status: 'P' } }), 'VT012').status, 'P');
  });

  it('is not worsened by a part of which there is only "-"', () => {
    const story: YearStory = {
      indicators: [derivedSum('VT010', 'VT011', 'VT012'), FIXED, MOBILE],
      units: [aUnit('A')],
      sheets: { A: { VT011: { current: '-', status: 'E' }, VT012: A_FINAL } },
    };
    assert.equal(totalOf(story, 'VT010').status, 'A');
  });

  it('of a ratio is the worst of both sides', () => {
    const story: YearStory = {
      indicators: [share('VT025', percentOf('VT011', 'VT012')), FIXED, MOBILE],
      units: [aUnit('A')],
      sheets: { A: { VT011: A_FINAL, VT012: { current: '20', status: 'P' } } },
    };
    assert.equal(totalOf(story, 'VT025').status, 'P');
  });
});

describe('a derived sum', () => {
  const PHONES = derivedSum('VT010', 'VT011', 'VT012');

  function phones(sheets: YearStory['sheets'], changes: Partial<YearStory> = {}): YearStory {
    return {
      indicators: [PHONES, FIXED, MOBILE],
      units: UNITS,
      ...(sheets && { sheets }),
      ...changes,
    };
  }

  const both = (fixed: string, mobileLines: string) => ({
    VT011: { current: fixed },
    VT012: { current: mobileLines },
  });

  it('adds the totals of its parts', () => {
    const total = totalOf(
      phones({ A: both('1', '10'), B: both('2', '20'), C: both('3', '30'), D: both('4', '40') }),
      'VT010',
    );
    assert.deepEqual(stated(total, 'value'), ['110']);
    assert.equal(total.source, 'parts');
    assert.equal(total.isComplete, true);
  });

  it('never uses the total that a unit submits', () => {
    const sheets = { A: { VT010: { current: '999' }, ...both('1', '10') } };
    assert.deepEqual(stated(totalOf(phones(sheets), 'VT010'), 'value'), ['11']);
  });

  it('is partial while a unit owes one of its parts', () => {
    const sheets = { A: both('1', '10'), B: { VT012: { current: '20' } } };
    const total = totalOf(phones(sheets, { units: UNITS.slice(0, 2) }), 'VT010');
    assert.deepEqual(stated(total, 'value'), ['31']);
    assert.equal(total.isComplete, false);
    assert.deepEqual(total.unitsReported, ['A']);
    assert.deepEqual(total.unitsExpected, ['A', 'B']);
  });

  it('tells units that gave some of their parts from those that gave none', () => {
    const sheets = { A: both('1', '10'), B: { VT012: { current: '20' } }, C: {} };
    const total = totalOf(phones(sheets, { units: UNITS.slice(0, 3) }), 'VT010');
    assert.deepEqual(stated(total, 'value'), ['31']);
    assert.deepEqual(total.unitsReported, ['A']);
    assert.deepEqual(total.unitsInPart, ['B']);
  });

  it('expects the union of the rosters of its parts', () => {
    const dossiers = anIndicator('BC171', { reportedBy: ['ENT_POST'] });
    const total = totalOf(
      {
        indicators: [derivedSum('TH070', 'VT012', 'BC171'), MOBILE, dossiers],
        units: [aUnit('A'), aUnit('P', { kind: 'ENT_POST' })],
        sheets: { A: { VT012: { current: '10' } }, P: { BC171: { current: '5' } } },
      },
      'TH070',
    );
    assert.deepEqual(total.unitsExpected, ['A', 'P']);
    assert.deepEqual(stated(total, 'value'), ['15']);
    assert.equal(total.isComplete, true);
  });

  it('does not wait for a part that nobody was asked', () => {
    const total = totalOf(
      phones({ A: { VT012: { current: '10' } } }, { units: UNITS.slice(0, 1) }),
      'VT010',
    );
    assert.deepEqual(stated(total, 'value'), ['10']);
    assert.equal(total.isComplete, true);
  });

  it('lacks a part that last year had, and is then compared with nothing', () => {
    // Last year 1 fixed and 9 mobile; of this year nobody says anything of fixed lines.
    const total = totalOf(
      phones(
        { A: { VT012: { current: '10' } } },
        {
          units: UNITS.slice(0, 1),
          known: [published('A', 'VT011', '1'), published('A', 'VT012', '9')],
        },
      ),
      'VT010',
    );
    assert.deepEqual(stated(total, 'value', 'prior', 'change', 'growth'), ['10', '10', '', '']);
    assert.equal(total.isComplete, false);
    // Over what both years have: 10 against 9.
    assert.deepEqual(stated(total, 'likeForLikeGrowth'), ['11.1111111111111']);
  });

  it('is the sum of what was reported, also where a unit states a total beyond its parts', () => {
    // Of fixed lines nobody says anything, so that nobody owes them: contract, "value is the sum of what was reported".
    const sheets = { A: { VT010: { current: '100' }, VT012: { current: '12' } } };
    const total = totalOf(phones(sheets, { units: UNITS.slice(0, 1) }), 'VT010');
    assert.deepEqual(stated(total, 'value'), ['12']);
    assert.deepEqual(total.unitsReported, ['A']);
    assert.equal(total.isComplete, true);
  });

  it('still waits for the unit whose total is more than the parts that it gives', () => {
    const fixedOnly = { VT010: { current: '40' }, VT012: { current: '12' } };
    const story = phones({ A: both('1', '10'), B: fixedOnly }, { units: UNITS.slice(0, 2) });
    const total = totalOf(story, 'VT010');
    assert.deepEqual(total.unitsReported, ['A']);
    assert.equal(total.isComplete, false);
  });

  it('waits for nothing where the parts that a unit gives make its total', () => {
    const sheets = { A: { VT010: { current: '12' }, VT012: { current: '12' } } };
    const total = totalOf(phones(sheets, { units: UNITS.slice(0, 1) }), 'VT010');
    assert.deepEqual(stated(total, 'value'), ['12']);
    assert.equal(total.isComplete, true);
  });

  it('had nothing last year of a part that only new units report', () => {
    // p = 0 for new units (M6), of the same part or of another.
    const printing = anIndicator('XBI030', { reportedBy: ['ENT_PRINT'] });
    const ofPrinters = (validFrom: string) =>
      totalOf(
        {
          indicators: [derivedSum('TH070', 'VT012', 'XBI030'), MOBILE, printing],
          units: [aUnit('A'), aUnit('P', { kind: 'ENT_PRINT', validFrom })],
          sheets: {
            A: { VT012: { current: '1100', prior: '1000' } },
            P: { XBI030: { current: '50' } },
          },
        },
        'TH070',
      );
    const columns = ['value', 'prior', 'change', 'growth', 'likeForLikeGrowth'] as const;
    const isNew = ofPrinters(`${YEAR}-02-01`);
    assert.deepEqual(stated(isNew, ...columns), ['1150', '1000', '150', '15', '10']);
    assert.equal(isNew.isComplete, true);
    // One that was there may have had any figure.
    assert.deepEqual(stated(ofPrinters(''), 'value', 'prior', 'change'), ['1150', '', '']);
  });

  it('has no last year of a total that a unit only states', () => {
    const units = UNITS.slice(0, 1);
    const all = { VT010: { current: '1180', prior: '1099' }, ...both('100', '1080') };
    assert.deepEqual(stated(totalOf(phones({ A: all }, { units }), 'VT010'), 'value', 'prior'), [
      '1180',
      '',
    ]);
    const mobileOnly = {
      VT010: { current: '100', prior: '90' },
      VT012: { current: '80', prior: '70' },
    };
    assert.deepEqual(
      stated(totalOf(phones({ A: mobileOnly }, { units }), 'VT010'), 'value', 'prior', 'change'),
      ['80', '70', '10'],
    );
  });

  describe('published of a unit for last year', () => {
    const ofA = (fixed: string, mobileLines: string, ...known: readonly KnownFigure[]) =>
      totalOf(
        phones(
          {
            A: {
              VT011: { current: '100', prior: fixed },
              VT012: { current: '1080', prior: mobileLines },
            },
            B: {
              VT011: { current: '10', prior: '9' },
              VT012: { current: '20', prior: '16' },
            },
          },
          { units: UNITS.slice(0, 2), known },
        ),
        'VT010',
      );

    it('stands before what the unit states of its parts, beside what others state of theirs', () => {
      // 1095 of A, 9 + 16 of B.
      const total = ofA('90', '1000', published('A', 'VT010', '1095'));
      assert.deepEqual(stated(total, 'prior', 'change'), ['1120', '90']);
      assert.equal(total.priorBasis, 'submitted');
      const [share] = total.byUnit;
      assert.deepEqual(share?.prior, { state: 'value', value: rational(1095) });
      assert.equal(share?.priorBasis, 'published');
    });

    it('is revised where its parts were published too and make another sum, the later row of a figure counting', () => {
      const parts = [published('A', 'VT011', '90'), published('A', 'VT012', '1000')];
      const total = ofA('90', '1000', published('A', 'VT010', '1095'), ...parts);
      assert.deepEqual(stated(total, 'prior'), ['1115']);
      assert.equal(total.priorBasis, 'revised');
    });

    it('changes nothing where it is what the parts make', () => {
      const total = ofA('90', '1000', published('A', 'VT010', '1090'));
      assert.deepEqual(stated(total, 'prior'), ['1115']);
    });
  });

  it('is compared with the totals published last year where the parts of then do not make them', () => {
    // 100 were published, of which only 12 mobile are broken down; now all parts are there.
    const known = [published('A', 'VT010', '100'), published('A', 'VT012', '12')];
    const units = UNITS.slice(0, 1);
    const whole = totalOf(phones({ A: both('100', '20') }, { units, known }), 'VT010');
    assert.deepEqual(stated(whole, 'value', 'prior', 'growth'), ['120', '100', '20']);
    const partOnly = totalOf(
      phones({ A: { VT012: { current: '20' } } }, { units, known }),
      'VT010',
    );
    assert.deepEqual(stated(partOnly, 'value', 'prior', 'growth'), ['20', '100', '']);
    assert.equal(partOnly.isComplete, false);
  });

  describe('of which only some parts are there this year', () => {
    const mobileOnly = (...known: readonly KnownFigure[]): IndicatorTotal =>
      totalOf(
        phones({ A: { VT012: { current: '20' } } }, { units: UNITS.slice(0, 1), known }),
        'VT010',
      );

    it('is not compared with the total published for the province', () => {
      const total = mobileOnly(published('', 'VT010', '100'));
      assert.deepEqual(stated(total, 'value', 'prior', 'change', 'growth'), ['20', '100', '', '']);
      assert.equal(total.isComplete, false);
    });

    it('is compared over what both years have, where last year has it too', () => {
      // 100 in all, of which 16 mobile: 20 after 16.
      const total = mobileOnly(published('', 'VT010', '100'), published('A', 'VT012', '16'));
      assert.deepEqual(stated(total, 'prior', 'growth', 'likeForLikeGrowth'), ['100', '', '25']);
      assert.equal(total.priorBasis, 'published');
    });

    it('is compared with a total of the same parts, also where these were rounded', () => {
      // One part rounded to a whole line may be half a line off, and so may the total.
      for (const all of ['16', '17']) {
        const total = mobileOnly(published('', 'VT010', all), published('A', 'VT012', '16'));
        assert.deepEqual(stated(total, 'prior', 'growth'), ['16', '25']);
      }
    });
  });

  it('is the row of the province where there are no parts at all', () => {
    assert.deepEqual(stated(totalOf(phones({}, { province: { VT010: '7' } }), 'VT010'), 'value'), [
      '7',
    ]);
  });

  it('adds derived sums of derived sums', () => {
    const all = derivedSum('NET010', 'VT010', 'NET020');
    const total = totalOf(
      {
        indicators: [all, PHONES, FIXED, MOBILE, anIndicator('NET020')],
        units: UNITS.slice(0, 1),
        sheets: { A: { ...both('1', '10'), NET020: { current: '100' } } },
      },
      'NET010',
    );
    assert.deepEqual(stated(total, 'value'), ['111']);
    assert.equal(total.isComplete, true);
  });
});

describe('a ratio of sums', () => {
  const ONLINE = anIndicator('CDS051');
  const DOSSIERS = anIndicator('CDS050');
  const RATE = share('CDS052', percentOf('CDS051', 'CDS050'));

  function dossiers(sheets: Readonly<Record<string, readonly [string, string]>>): YearStory {
    return {
      indicators: [RATE, ONLINE, DOSSIERS],
      units: Object.keys(sheets).map((code) => aUnit(code)),
      sheets: Object.fromEntries(
        Object.entries(sheets).map(([unit, [online, all]]) => [
          unit,
          { CDS051: { current: online }, CDS050: { current: all } },
        ]),
      ),
    };
  }

  // statistics.md M5: 1028/1220 = 84.26…%, where the mean of the three rates is 71.67%.
  it('divides the sums, and never averages the rates', () => {
    const story = dossiers({ A: ['950', '1000'], B: ['60', '200'], C: ['18', '20'] });
    assert.deepEqual(stated(totalOf(story, 'CDS052'), 'value'), ['84.2622950819672']);
  });

  it('drops both sides of a unit that lacks one, and is partial', () => {
    const total = totalOf(
      dossiers({ A: ['950', '1000'], B: ['…', '200'], C: ['18', '20'] }),
      'CDS052',
    );
    assert.deepEqual(stated(total, 'value'), ['94.9019607843137']); // 968/1020
    assert.equal(total.isComplete, false);
    assert.deepEqual(total.unitsReported, ['A', 'C']);
  });

  it('takes a unit off that answered "x" on either side', () => {
    const total = totalOf(dossiers({ A: ['950', '1000'], B: ['x', '200'] }), 'CDS052');
    assert.deepEqual(stated(total, 'value'), ['95']);
    assert.equal(total.isComplete, true);
  });

  it('has no value over nothing', () => {
    assert.deepEqual(stated(totalOf(dossiers({ A: ['0', '0'] }), 'CDS052'), 'value'), ['']);
  });

  it('is not compared where a side lacks a part that last year had', () => {
    const rate = share('VT099', percentOf('VT010', 'NET020'));
    const story: YearStory = {
      indicators: [
        derivedSum('VT010', 'VT011', 'VT012'),
        FIXED,
        MOBILE,
        anIndicator('NET020'),
        rate,
      ],
      units: UNITS.slice(0, 1),
      sheets: { A: { VT012: { current: '20' }, NET020: { current: '40' } } },
      known: [published('A', 'VT012', '16'), published('A', 'NET020', '40')],
    };
    assert.deepEqual(stated(totalOf(story, 'VT099'), 'value', 'changePoints'), ['50', '10']);
    // Of 18 lines of last year 2 were fixed, and of these nobody says anything now.
    const known = [...(story.known ?? []), published('A', 'VT011', '2')];
    assert.deepEqual(stated(totalOf({ ...story, known }, 'VT099'), 'value', 'changePoints'), [
      '50',
      '',
    ]);
  });

  it('adds the parts where a side is a derived sum', () => {
    const story: YearStory = {
      indicators: [
        share('X', percentOf('VT011', 'VT010')),
        derivedSum('VT010', 'VT011', 'VT012'),
        FIXED,
        MOBILE,
      ],
      units: [aUnit('A'), aUnit('B')],
      sheets: {
        A: { VT011: { current: '1' }, VT012: { current: '9' } },
        B: { VT011: { current: '2' }, VT012: { current: '8' } },
      },
    };
    assert.deepEqual(stated(totalOf(story, 'X'), 'value'), ['15']); // 3/20
  });

  describe('over two rosters', () => {
    const HOUSEHOLDS = anIndicator('TH020', { reportedBy: ['DISTRICT'] });
    const HOMES = anIndicator('NET022');
    const HOME_RATE = share('NET040', percentOf('NET022', 'TH020'));
    const story = (changes: Partial<YearStory> = {}): YearStory => ({
      indicators: [HOME_RATE, HOMES, HOUSEHOLDS],
      units: [aUnit('A'), aUnit('B'), aUnit('H', { kind: 'DISTRICT' })],
      sheets: {
        A: { NET022: { current: '150000' } },
        B: { NET022: { current: '49950' } },
        H: { TH020: { current: '310000' } },
      },
      ...changes,
    });

    // Vĩnh Phúc 2020: 199.950 of 310.000 households make 64.5%.
    it('divides complete totals', () => {
      assert.deepEqual(stated(totalOf(story(), 'NET040'), 'value'), ['64.5']);
    });

    it('is empty while either side is partial', () => {
      const sheets = {
        A: { NET022: { current: '150000' } },
        H: { TH020: { current: '310000' } },
      };
      assert.deepEqual(stated(totalOf(story({ sheets }), 'NET040'), 'value'), ['']);
    });

    it('is the row of the province where a side has nobody to ask', () => {
      const sheets = { H: { TH020: { current: '310000' } } };
      const total = totalOf(story({ sheets, province: { NET040: '60' } }), 'NET040');
      assert.deepEqual(stated(total, 'value'), ['60']);
      assert.equal(total.source, 'province');
    });
  });
});

describe('a figure that is not added up', () => {
  const FIRMS = anIndicator('BC010', {
    aggregation: { form: 'distinct_count' },
    reportedBy: ['DEPT', 'MINISTRY'],
  });
  const OFFICE = aUnit('SO', { kind: 'DEPT' });

  it('comes from the register of the department', () => {
    const total = totalOf(
      {
        indicators: [FIRMS],
        units: [OFFICE],
        sheets: { SO: { BC010: { current: '15', plan: '20', prior: '12' } } },
        province: { BC010: '99' },
      },
      'BC010',
    );
    assert.deepEqual(stated(total, 'value', 'prior', 'plan', 'planCompletion'), [
      '15',
      '12',
      '20',
      '75',
    ]);
    assert.equal(total.source, 'register');
  });

  it('is the row of the province where no office has one', () => {
    const story = { indicators: [FIRMS], units: [OFFICE], province: { BC010: '99' } };
    assert.deepEqual(stated(totalOf(story, 'BC010'), 'value'), ['99']);
  });

  it('is never the sum of what units say', () => {
    const firms = { ...FIRMS, reportedBy: ['DISTRICT'] as const };
    const units = ['H1', 'H2'].map((code) => aUnit(code, { kind: 'DISTRICT' }));
    const sheets = { H1: { BC010: { current: '5' } }, H2: { BC010: { current: '6' } } };
    assert.deepEqual(stated(totalOf({ indicators: [firms], units, sheets }, 'BC010'), 'value'), [
      '',
    ]);
  });
});

describe('a partial total', () => {
  // statistics.md M1: prior A 1000, B 500, C 300, D 200; now A 1080, C 330, D 210, B missing.
  const known = [
    published('A', 'VT012', '1000'),
    published('B', 'VT012', '500'),
    published('C', 'VT012', '300'),
    published('D', 'VT012', '200'),
  ];
  const THREE = { A: { current: '1080' }, C: { current: '330' }, D: { current: '210' } };
  const partial = mobile(THREE, { known, plans: [target('', 'VT012', '2000')] });

  it('states the full prior beside the sum of what was reported', () => {
    assert.deepEqual(stated(totalOf(partial, 'VT012'), 'value', 'prior'), ['1620', '2000']);
  });

  it('is compared with nothing', () => {
    assert.deepEqual(
      stated(
        totalOf(partial, 'VT012'),
        'change',
        'growth',
        'index',
        'changePoints',
        'planCompletion',
      ),
      ['', '', '', '', ''],
    );
  });

  it('states coverage by weight and growth over the units with both years', () => {
    assert.deepEqual(stated(totalOf(partial, 'VT012'), 'coverageWeight', 'likeForLikeGrowth'), [
      '75',
      '8',
    ]);
  });

  it('keeps both years over the same units', () => {
    const { matched } = totalOf(partial, 'VT012');
    assert.deepEqual(matched, { value: rational(1620), prior: rational(1500) });
  });

  it('weighs a new unit with nothing', () => {
    const units = [...UNITS, aUnit('N', { validFrom: '2022-01-01' })];
    const total = totalOf(mobile(THREE, { known, units }), 'VT012');
    assert.deepEqual(stated(total, 'coverageWeight', 'likeForLikeGrowth'), ['75', '8']);
  });

  it('weighs a unit with nothing once the ledger has given all of it away', () => {
    // E was valid for some days of the year; its 50 of last year are B's now, which has reported.
    const units = [aUnit('B'), aUnit('E', { validTo: '2022-01-14' }), aUnit('F')];
    const total = totalOf(
      mobile(
        { B: { current: '330' } },
        {
          known: [
            published('B', 'VT012', '250'),
            published('E', 'VT012', '50'),
            published('F', 'VT012', '100'),
          ],
          units,
          boundaries: [boundary('E', 'B')],
        },
      ),
      'VT012',
    );
    // 250 + 50 + 100; of these B has 300, which grew to 330.
    assert.deepEqual(stated(total, 'prior', 'coverageWeight', 'likeForLikeGrowth'), [
      '400',
      '75',
      '10',
    ]);
  });

  it('has no weight where the prior of a unit is unknown', () => {
    const total = totalOf(mobile(THREE, { known: known.slice(0, 3) }), 'VT012');
    assert.deepEqual(stated(total, 'coverageWeight'), ['']);
  });

  it('has no weight where profits and losses stand against each other', () => {
    // Without the loss of B the others would be 15 of 10.
    const priors = { A: '10', B: '-5', C: '3', D: '2' };
    const profits = Object.entries(priors).map(([unit, value]) => published(unit, 'VT012', value));
    assert.deepEqual(
      stated(totalOf(mobile(THREE, { known: profits }), 'VT012'), 'coverageWeight'),
      [''],
    );
  });

  it('has a like-for-like growth also when it is complete', () => {
    const total = totalOf(mobile({ ...THREE, B: { current: '540' } }, { known }), 'VT012');
    assert.deepEqual(stated(total, 'growth', 'likeForLikeGrowth', 'coverageWeight'), [
      '8',
      '8',
      '100',
    ]);
  });
});

describe('a total that others report than last year', () => {
  const POINTS = anIndicator('BC022', { reportedBy: ['ENT_TEL', 'DISTRICT'] });
  const story = (priors: readonly [string, string] | undefined): YearStory => {
    const row = (current: string, prior?: string) => ({
      BC022: prior === undefined ? { current } : { current, prior },
    });
    return {
      indicators: [POINTS],
      units: [
        aUnit('A'),
        aUnit('B'),
        aUnit('H1', { kind: 'DISTRICT' }),
        aUnit('H2', { kind: 'DISTRICT' }),
      ],
      sheets: { H1: row('70', priors?.[0]), H2: row('62', priors?.[1]) },
      known: [published('A', 'BC022', '100'), published('B', 'BC022', '20')],
    };
  };

  it('is compared with what the others published, and says whose that is', () => {
    // Enterprises 100 + 20 last year, districts 70 + 62 this year: 132/120.
    const total = totalOf(story(undefined), 'BC022');
    assert.deepEqual(stated(total, 'value', 'prior', 'growth'), ['132', '120', '10']);
    assert.deepEqual([total.priorBasis, total.priorFamily], ['published', 'enterprises']);
  });

  it('is compared with its own units’ figures of last year where they give them', () => {
    const total = totalOf(story(['66', '60']), 'BC022');
    assert.deepEqual(stated(total, 'prior'), ['126']);
    assert.deepEqual([total.priorBasis, total.priorFamily], ['submitted', undefined]);
  });
});

describe('the plan of a total', () => {
  it('is that of the province, the later row of two', () => {
    const plans = [target('', 'VT012', '50'), target('', 'VT012', '200')];
    assert.deepEqual(stated(totalOf(mobile(ALL, { plans }), 'VT012'), 'plan', 'planCompletion'), [
      '200',
      '50',
    ]);
  });

  it('is never that of another year', () => {
    const plans = [{ ...target('', 'VT012', '50'), year: 2021 }];
    assert.deepEqual(stated(totalOf(mobile(ALL, { plans }), 'VT012'), 'plan', 'planCompletion'), [
      '',
      '',
    ]);
  });

  it('beats the plan columns of sheets', () => {
    const rows = { A: { current: '10', plan: '10' } };
    const story = mobile(rows, { units: UNITS.slice(0, 1), plans: [target('A', 'VT012', '40')] });
    assert.deepEqual(stated(totalOf(story, 'VT012'), 'plan', 'planCompletion'), ['40', '25']);
  });

  describe('in the sheet of the department', () => {
    const planned = (changes: Partial<YearStory> = {}, indicator = MOBILE) =>
      stated(
        totalOf(
          {
            indicators: [indicator],
            units: [aUnit('A'), aUnit('SO', { kind: 'DEPT' })],
            sheets: {
              A: { [indicator.code]: { current: '10', plan: '15' } },
              SO: { [indicator.code]: { plan: '20' } },
            },
            ...changes,
          },
          indicator.code,
        ),
        'plan',
        'planCompletion',
      );

    it('is the province’s of what others report, before what these plan', () => {
      assert.deepEqual(planned(), ['20', '50']);
    });

    it('stands behind what was given with the book', () => {
      assert.deepEqual(planned({ plans: [target('', 'VT012', '40')] }), ['40', '25']);
      assert.deepEqual(planned({ plans: [target('A', 'VT012', '40')] }), ['40', '25']);
    });

    it('is the department’s own of what it reports too', () => {
      const dossiers = anIndicator('CDS050', { reportedBy: ['ENT_TEL', 'DEPT'] });
      assert.deepEqual(planned({}, dossiers), ['15', '66.6666666666667']);
    });
  });

  it('adds those of the units only where each has one', () => {
    const rows = { A: { current: '10', plan: '10' }, B: { current: '20', plan: '30' } };
    const units = UNITS.slice(0, 2);
    assert.deepEqual(stated(totalOf(mobile(rows, { units }), 'VT012'), 'plan'), ['40']);
    const lacking = { ...rows, B: { current: '20' } };
    assert.deepEqual(stated(totalOf(mobile(lacking, { units }), 'VT012'), 'plan'), ['']);
  });

  it('of 0 gives no percentage', () => {
    const story = mobile(ALL, { plans: [target('', 'VT012', '0')] });
    assert.deepEqual(stated(totalOf(story, 'VT012'), 'plan', 'planCompletion'), ['0', '']);
  });
});

describe('all totals', () => {
  const INDICATORS = [
    derivedSum('VT010', 'VT011', 'VT012'),
    FIXED,
    MOBILE,
    share('VT025', percentOf('VT011', 'VT012')),
    money('VT100'),
  ];
  const A_FIGURE = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 1_000_000 }).map(String) },
    { weight: 1, arbitrary: fc.constantFrom('-', '…', '', 'x') },
  );
  const A_SHEET = fc.record({
    VT011: fc.record({ current: A_FIGURE, prior: A_FIGURE }),
    VT012: fc.record({ current: A_FIGURE, prior: A_FIGURE }),
    VT100: fc.record({ current: A_FIGURE, prior: A_FIGURE }),
  });
  const SOME_SHEETS = fc.dictionary(fc.constantFrom('A', 'B', 'C', 'D', 'E'), A_SHEET, {
    minKeys: 1,
    noNullPrototype: true,
  });
  const EVERYONE = ['A', 'B', 'C', 'D', 'E'].map((code) => aUnit(code));

  it('do not depend on the order of units and files', () => {
    fc.assert(
      fc.property(SOME_SHEETS, (sheets) => {
        const forwards = { indicators: INDICATORS, units: EVERYONE, sheets };
        const backwards = {
          indicators: INDICATORS,
          units: [...EVERYONE].reverse(),
          sheets: Object.fromEntries(Object.entries(sheets).reverse()),
        };
        assert.deepEqual(numbersOf(backwards), numbersOf(forwards));
      }),
    );
  });

  it('are the sums of what the units gave', () => {
    fc.assert(
      fc.property(SOME_SHEETS, (sheets) => {
        const totals = computeTotals(
          aCollectedYear({ indicators: INDICATORS, units: EVERYONE, sheets }),
        );
        for (const { source, value, byUnit } of totals) {
          if (source !== 'units') continue;
          const given = byUnit.map(({ figure }) =>
            figure.state === 'value' ? figure.value : ZERO,
          );
          assert.ok(value && equals(value, sum(given)));
        }
      }),
    );
  });

  it('of a derived sum are the totals of its parts', () => {
    fc.assert(
      fc.property(SOME_SHEETS, (sheets) => {
        const story = { indicators: INDICATORS, units: EVERYONE, sheets };
        const [whole, fixed, lines] = ['VT010', 'VT011', 'VT012'].map((code) =>
          totalOf(story, code),
        );
        const parts = [fixed?.value, lines?.value].filter((value) => value !== undefined);
        if (parts.length === 0) assert.equal(whole?.value, undefined);
        else assert.ok(whole?.value && equals(whole.value, sum(parts)));
      }),
    );
  });

  it('never take a missing answer for 0', () => {
    fc.assert(
      fc.property(SOME_SHEETS, fc.constantFrom('…', ''), (sheets, nothing) => {
        const silent = {
          VT011: { current: nothing },
          VT012: { current: nothing },
          VT100: { current: nothing },
        };
        const story = { indicators: INDICATORS, units: [...EVERYONE, aUnit('F')], sheets };
        const withSilence = { ...story, sheets: { ...sheets, F: silent } };
        assert.deepEqual(numbersOf(withSilence), numbersOf(story));
        for (const code of ['VT011', 'VT012', 'VT100']) {
          assert.equal(totalOf(withSilence, code).isComplete, false);
        }
      }),
    );
  });

  it('change only in coverage by a unit that sends nothing', () => {
    fc.assert(
      fc.property(SOME_SHEETS, (sheets) => {
        const before = { indicators: INDICATORS, units: EVERYONE, sheets };
        const after = { ...before, units: [...EVERYONE, aUnit('F')] };
        for (const code of ['VT011', 'VT012', 'VT010', 'VT025', 'VT100']) {
          const [one, two] = [totalOf(before, code), totalOf(after, code)];
          assert.deepEqual(two.value, one.value);
          assert.deepEqual(two.unitsReported, one.unitsReported);
          assert.deepEqual(two.likeForLikeGrowth, one.likeForLikeGrowth);
          if (one.unitsExpected.length > 0) {
            assert.deepEqual(two.unitsExpected, [...one.unitsExpected, 'F']);
            assert.equal(two.isComplete, false);
          }
        }
      }),
    );
  });

  it('grow by 0 when last year is this year', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 5 }),
        (values) => {
          const rows = values.map((value, position) => [
            `U${position}`,
            { current: String(value), prior: String(value) },
          ]);
          const units = values.map((_, position) => aUnit(`U${position}`));
          const total = totalOf(
            mobile(Object.fromEntries(rows) as Record<string, Row>, { units }),
            'VT012',
          );
          assert.deepEqual(stated(total, 'growth', 'index', 'change'), ['0', '100', '0']);
        },
      ),
    );
  });

  it('imputed at the like-for-like growth would grow by just that (M1)', () => {
    const A_UNIT = fc.record({
      prior: fc.integer({ min: 1, max: 100_000 }),
      current: fc.option(fc.integer({ min: 0, max: 100_000 })),
    });
    fc.assert(
      fc.property(fc.array(A_UNIT, { minLength: 1, maxLength: 6 }), (operators) => {
        const priors = operators.map(({ prior }, position) =>
          published(`U${position}`, 'VT012', String(prior)),
        );
        const sent = operators.flatMap(({ current }, position) =>
          current === null ? [] : [[`U${position}`, { current: String(current) }] as const],
        );
        const units = operators.map((_, position) => aUnit(`U${position}`));
        const total = totalOf(mobile(Object.fromEntries(sent), { units, known: priors }), 'VT012');
        if (total.value === undefined || total.likeForLikeGrowth === undefined) return;
        const growth = total.likeForLikeGrowth;
        const imputed = operators
          .filter(({ current }) => current === null)
          .map(({ prior }) => rational(prior));
        const factor = add(rational(1), rational(growth.numerator, growth.denominator * 100n));
        const missing = sum(imputed);
        const whole = add(
          total.value,
          rational(missing.numerator * factor.numerator, missing.denominator * factor.denominator),
        );
        const prior = sum(operators.map((one) => rational(one.prior)));
        const expected = rational(
          prior.numerator * factor.numerator,
          prior.denominator * factor.denominator,
        );
        assert.ok(equals(whole, expected));
      }),
    );
  });

  function numbersOf(story: YearStory): readonly (readonly string[])[] {
    return computeTotals(aCollectedYear(story)).map((total) => [
      total.indicator,
      total.status ?? '',
      ...stated(total, 'value', 'likeForLikeGrowth'),
    ]);
  }
});
