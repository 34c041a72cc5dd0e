import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileYearEnd } from '#core/compileYearEnd';
import { contactOrder } from '#core/priorities/contactOrder';
import type { Indicator } from '#core/catalogue/indicator';
import type { Decision } from '#core/collection/decision';
import type { Compilation } from '#core/figures/compilation';
import { SEVERITY, type Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { add, ONE, rational, subtract, sum, type Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import {
  aUnit,
  anIndicator,
  boundary,
  derivedSum,
  percentOf,
  published,
  share,
} from '../checks/aCollectedYear';
import { aBook, aSubmission, observed, readingsOf } from '../collection/aReading';

const INDICATORS = [
  anIndicator('VT011', { growthReview: {} }),
  anIndicator('VT012', { growthReview: {} }),
  derivedSum('VT010', 'VT011', 'VT012'),
  share('VT013', percentOf('VT011', 'VT012')),
];

/** A year of [last year, this year] by unit and indicator; undefined is not known, or was not sent. */
function compiled(
  years: Readonly<
    Record<string, Readonly<Record<string, readonly [number | undefined, number | undefined]>>>
  >,
  decisions: readonly Decision[] = [],
): Compilation {
  const units = Object.keys(years);
  const book = aBook({
    indicators: INDICATORS,
    units: units.map((code) => aUnit(code)),
    knownFigures: units.flatMap((unit) =>
      Object.entries(years[unit] ?? {}).flatMap(([code, [prior]]) =>
        prior === undefined ? [] : [published(unit, code, String(prior))],
      ),
    ),
  });
  const submissions = units.flatMap((unit) => {
    const sent = Object.entries(years[unit] ?? {}).flatMap(([code, [, current]], place) =>
      current === undefined
        ? []
        : [
            observed(unit, code, String(current), {
              source: { file: `${unit}.xlsx`, sheet: 'Biểu', cell: `D${place + 5}` },
            }),
          ],
    );
    return sent.length === 0 ? [] : [aSubmission(unit, `${unit}.xlsx`, { observations: sent })];
  });
  return compileYearEnd(book, readingsOf(...submissions), decisions);
}

/** 'unit: indicator points, …' in the order of calling, and the line. */
function inBrief(compilation: Compilation): readonly string[] {
  const { contacts, needed } = contactOrder(compilation);
  const lines = contacts.map(
    ({ unit, effects }) =>
      `${unit}: ${effects.map(({ indicator, points }) => `${indicator} ${toDecimalText(points)}`).join(', ')}`,
  );
  return [...lines.slice(0, needed), '---', ...lines.slice(needed)];
}

/** What A can do to a headline, exactly. */
function pointsOf(compilation: Compilation, code: string): string {
  const { contacts } = contactOrder(compilation);
  const [effect] = contacts
    .filter(({ unit }) => unit === 'A')
    .flatMap(({ effects }) => effects.filter(({ indicator }) => indicator === code));
  return effect ? `${effect.points.numerator}/${effect.points.denominator}` : 'nothing';
}

describe('whom to call first', () => {
  it('weighs a missing unit by its prior and how its peers are spread', () => {
    // statistics.md, M1: peers 1080/1000, 330/300, 210/200, their median 1.08, from which they are 0, 0.02
    // and 0.03 away, by the median 0.02: 500 · 0.02 / 2000 = 0.5 points.
    const year = compiled({
      A: { VT012: [1000, 1080] },
      B: { VT012: [500, undefined] },
      C: { VT012: [300, 330] },
      D: { VT012: [200, 210] },
    });
    assert.deepEqual(inBrief(year), ['B: VT012 0.5, VT010 0.5', '---']);
  });

  it('weighs it beside last year of the units that have one where that year is not complete', () => {
    // Peers 1.08 and 1.10, half way 1.09, each 0.01 away: 500 · 0.01 of A's, B's and C's 2000.
    const year = compiled({
      A: { VT012: [1000, 1080] },
      B: { VT012: [500, undefined] },
      C: { VT012: [500, 550] },
      D: { VT012: [undefined, 210] },
    });
    assert.deepEqual(inBrief(year), ['B: VT012 0.25, VT010 0.25', '---']);
  });

  it('weighs a figure that an error keeps out by what was sent, and does not call it missing', () => {
    // A typed thousands too many: the peers grew by 540/500 = 1.08, so 1080 is expected where 1,080,000 stands:
    // 1,078,920 of 1,500 = 71,928 points.
    const year = compiled({
      A: { VT012: [1000, 1_080_000] },
      C: { VT012: [300, 324] },
      D: { VT012: [200, 216] },
    });
    const [contact] = contactOrder(year).contacts;
    assert.deepEqual(
      contact?.doubts.map(({ kind, indicator }) => `${indicator} ${kind}`),
      ['VT012 questioned'],
    );
    assert.deepEqual(inBrief(year), ['A: VT012 71928, VT010 71928', '---']);
  });

  it('weighs a questioned figure by its distance from what its peers’ growth lets expect', () => {
    // The peers grew by 8%: A should have 1080 and has 1360, 280 of 2000 = 14 points.
    const year = compiled({
      A: { VT012: [1000, 1360] },
      B: { VT012: [500, 540] },
      C: { VT012: [500, 540] },
    });
    assert.deepEqual(inBrief(year), ['A: VT012 14, VT010 14', '---']);
  });

  it('expects what the median of the peers’ growths says, which one wrong peer cannot move', () => {
    // D grew a hundredfold; the median of 1.08, 1.08 and 100 is 1.08. A should have 1080 and has 1360.
    const year = compiled({
      A: { VT012: [1000, 1360] },
      B: { VT012: [500, 540] },
      C: { VT012: [500, 540] },
      D: { VT012: [10, 1000] },
    });
    assert.equal(pointsOf(year, 'VT012'), '2800/201');
  });

  it('lets no single peer say how far a missing figure may be from what is expected', () => {
    // Median 1.08 of 1.05, 1.08 and 100; from it they are 0.03, 0 and 98.92 away, by the median 0.03.
    const year = compiled({
      A: { VT012: [1000, undefined] },
      B: { VT012: [600, 630] },
      C: { VT012: [390, 421.2] },
      D: { VT012: [10, 1000] },
    });
    assert.equal(pointsOf(year, 'VT012'), '3/2');
  });

  it('tells all of a missing figure where what is uncertain of it would not be printed', () => {
    // Peers 1.1 and 1.10002: 1100.01 is expected, give or take 0.01, of 100,000 last year.
    const year = compiled({
      A: { VT012: [1000, undefined] },
      B: { VT012: [49_500, 54_450] },
      C: { VT012: [49_500, 54_450.99] },
    });
    assert.equal(pointsOf(year, 'VT012'), '110001/100000');
  });

  it('expects something of a unit whose last year the ledger counts with another', () => {
    // Both new units have 0.525 of what was moved to them: of A's half year 1050 are expected, of 3000.
    const day = '2022-07-01';
    const book = aBook({
      indicators: INDICATORS,
      units: [
        aUnit('A', { validTo: '2022-06-30' }),
        aUnit('B', { validTo: '2022-06-30' }),
        aUnit('NA', { validFrom: day }),
        aUnit('NB', { validFrom: day }),
      ],
      knownFigures: [published('A', 'VT012', '2000'), published('B', 'VT012', '1000')],
      boundaries: [boundary('A', 'NA', ONE, day), boundary('B', 'NB', ONE, day)],
    });
    const sent = { B: '550', NA: '1050', NB: '525' };
    const submissions = Object.entries(sent).map(([unit, value]) =>
      aSubmission(unit, `${unit}.xlsx`, { observations: [observed(unit, 'VT012', value)] }),
    );
    assert.equal(pointsOf(compileYearEnd(book, readingsOf(...submissions), []), 'VT012'), '35/1');
  });

  it('expects nothing of one where none of those that gave way reports its part of the year', () => {
    const day = '2022-07-01';
    const book = aBook({
      indicators: INDICATORS,
      units: [
        aUnit('A', { validTo: '2022-06-30' }),
        aUnit('B', { validTo: '2022-06-30' }),
        aUnit('NA', { validFrom: day }),
        aUnit('NB', { validFrom: day }),
      ],
      knownFigures: [published('A', 'VT012', '2000'), published('B', 'VT012', '1000')],
      boundaries: [boundary('A', 'NA', ONE, day), boundary('B', 'NB', ONE, day)],
    });
    const submissions = [
      aSubmission('NA', 'NA.xlsx', { observations: [observed('NA', 'VT012', '2100')] }),
    ];
    const { contacts, needed } = contactOrder(compileYearEnd(book, readingsOf(...submissions), []));
    // NB lacks 1000 · 1.05 of 3000; without A and B the total is not complete either.
    assert.deepEqual(
      contacts.map(({ unit, effects }) => [unit, effects.map(({ indicator }) => indicator)]),
      [
        ['NB', ['VT012', 'VT010']],
        ['A', []],
        ['B', []],
      ],
    );
    assert.equal(needed, 3);
  });

  it('puts first, and above the line, who alone reports a figure of which nothing is known', () => {
    const book = aBook({
      indicators: INDICATORS,
      units: ['A', 'B'].map((code) => aUnit(code)),
      knownFigures: [published('A', 'VT012', '1000'), published('B', 'VT012', '1000')],
    });
    const silent = compileYearEnd(aBook({ indicators: INDICATORS, units: [aUnit('A')] }), [], []);
    const [only] = contactOrder(silent).contacts;
    assert.deepEqual(
      [only?.unit, only?.effects, only?.unprinted, contactOrder(silent).needed],
      ['A', [], ['VT011', 'VT012', 'VT010', 'VT013'], 1],
    );
    const both = compileYearEnd(
      book,
      readingsOf(aSubmission('B', 'B.xlsx', { observations: [observed('B', 'VT012', '1001')] })),
      [],
    );
    assert.deepEqual(contactOrder(both).contacts[0]?.unprinted, ['VT012', 'VT010']);
  });

  it('calls whoever keeps a total from being compared, however little it has', () => {
    // C had 1 of 2,000,001: its answer moves nothing by half a digit, and without it no growth is printed.
    const year = compiled({
      A: { VT012: [1_000_000, 1_080_000] },
      B: { VT012: [1_000_000, 1_080_000] },
      C: { VT012: [1, undefined] },
    });
    const { contacts, needed } = contactOrder(year);
    assert.deepEqual([contacts.map(({ unit }) => unit), needed], [['C'], 1]);
  });

  it('still waits for the answer of a unit that was asked, and not for one that was decided about', () => {
    const years = {
      A: { VT012: [1000, 1360] },
      B: { VT012: [500, 540] },
      C: { VT012: [500, 540] },
    } as const;
    const [finding] = compiled(years).findings.filter(({ unit }) => unit === 'A');
    assert.ok(finding);
    const { rule, unit, indicator, year } = finding;
    const decide = (decision: Decision['decision']) =>
      inBrief(
        compiled(years, [
          { rule, unit, indicator, year, decision, value: undefined, reason: 'đã gọi' },
        ]),
      );
    assert.deepEqual(decide('ask'), ['A: VT012 14, VT010 14', '---']);
    assert.deepEqual(decide('accept'), ['---']);
  });

  it('follows a figure into the sums and rates that contain it', () => {
    // Fixed: 130 where 100 is expected. Own growth 30/400; of the sum 30/4400; of the rate 30/4000.
    const year = compiled({
      A: { VT011: [100, 130], VT012: [1000, 1000] },
      B: { VT011: [300, 300], VT012: [3000, 3000] },
    });
    const { contacts } = contactOrder(year);
    assert.deepEqual(
      contacts.map(({ unit, effects }) => [
        unit,
        effects.map(
          ({ indicator, points }) => `${indicator} ${points.numerator}/${points.denominator}`,
        ),
      ]),
      [['A', ['VT011 15/2', 'VT013 3/4', 'VT010 15/22']]],
    );
  });

  it('says of a rate what the truth can do, not the sum of what each side could', () => {
    // 430/4400 stands; 400 and 4000 are expected. Only the upper side wrong: 400/4400, 0.68 points;
    // only the lower: 430/4000, 10.75 - 9.7727 = 43/44; both: 400/4000, 0.23. The largest of them.
    const year = compiled({
      A: { VT011: [100, 130], VT012: [1000, 1400] },
      B: { VT011: [300, 300], VT012: [3000, 3000] },
    });
    assert.equal(pointsOf(year, 'VT013'), '43/44');
  });

  it('does not add what is too high to what is too low in one sum', () => {
    // Fixed 60 too high, mobile 400 too low: the sum of last year, 4400, moves by 400 at most.
    const year = compiled({
      A: { VT011: [100, 160], VT012: [1000, 600] },
      B: { VT011: [300, 300], VT012: [3000, 3000] },
    });
    assert.equal(pointsOf(year, 'VT010'), '100/11');
  });

  it('weighs a side of a rate that an error keeps out by what was sent', () => {
    // As sent 400/1,083,000; as expected 400/4000 = 10%: 10 - 40000/1083000 points.
    const year = compiled({
      A: { VT011: [100, 100], VT012: [1000, 1_080_000] },
      B: { VT011: [300, 300], VT012: [3000, 3000] },
    });
    assert.equal(pointsOf(year, 'VT013'), '10790/1083');
  });

  it('puts below the line who cannot change a printed digit', () => {
    // 140 for 105 of 1,000,100: 0.003 points off 5.199980…, printed 5.2 and 5.20 at either end.
    const year = compiled({ A: { VT012: [100, 140] }, B: { VT012: [1_000_000, 1_051_965] } });
    const [line, entry] = inBrief(year);
    assert.equal(line, '---');
    assert.ok(entry?.startsWith('A: VT012 0.0034'), entry);
  });

  it('calls who moves less than half a digit, but across the middle between two', () => {
    // 5.204979…, printed 5.20: with 0.003 points more it is 5.21.
    const year = compiled({ A: { VT012: [100, 140] }, B: { VT012: [1_000_000, 1_052_015] } });
    const [entry] = inBrief(year);
    assert.ok(entry?.startsWith('A: VT012 0.0034'), entry);
  });

  it('puts above it a unit whose figure the total lacks, though all others moved alike', () => {
    // All grew by 8%: what C has is as good as known, and yet the printed total is short of it.
    const year = compiled({
      A: { VT012: [1000, 1080] },
      B: { VT012: [500, 540] },
      C: { VT012: [100, undefined] },
    });
    const { contacts, needed } = contactOrder(year);
    assert.deepEqual([contacts.map(({ unit }) => unit), needed], [['C'], 1]);
    // 100 · 1.08 of last year's 1600.
    assert.deepEqual(inBrief(year), ['C: VT012 6.75, VT010 6.75', '---']);
  });

  it('asks nobody in a year without findings', () => {
    const year = compiled({ A: { VT012: [1000, 1080] }, B: { VT012: [500, 540] } });
    assert.deepEqual(contactOrder(year), { contacts: [], needed: 0 });
  });

  it('leaves nothing below the line that changes a displayed digit of a headline', () => {
    const pair = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 50, max: 200 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 2, maxLength: 12 }), (pairs) => {
        const year = compiled(
          Object.fromEntries(
            pairs.map(([prior, percent], place) => [
              `U${place}`,
              { VT012: [prior, Math.round((prior * percent) / 100)] as const },
            ]),
          ),
        );
        const { contacts, needed } = contactOrder(year);
        const below = new Map(
          contacts
            .slice(needed)
            .flatMap(({ unit, doubts }) => doubts.map((one) => [unit, one] as const)),
        );
        // The growth again with every figure below the line moved by what is in doubt, all one way.
        const total = year.totals.find(({ indicator }) => indicator === 'VT012');
        assert.ok(total?.value && total.prior);
        const { value, prior } = total;
        const inDoubt = sum([...below.values()].map(({ amount }) => amount));
        const printed = (level: Rational, decimals: number): string => {
          const change = subtract(level, prior);
          const growth = rational(
            100n * change.numerator * prior.denominator,
            change.denominator * prior.numerator,
          );
          return toDecimalText(roundHalfAwayFromZero(growth, decimals));
        };
        const { growthDecimals, tableDecimals } = year.book.settings;
        for (const decimals of [growthDecimals, tableDecimals]) {
          const now = printed(value, decimals);
          assert.equal(printed(add(value, inDoubt), decimals), now);
          assert.equal(printed(subtract(value, inDoubt), decimals), now);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('whom to call first about a report of which no figure is named', () => {
  // Last year 1000, 500, 300 and 200; all others grow by about 8 %, and A has sent nothing that counts.
  const YEAR = {
    A: { VT012: [500, undefined] },
    B: { VT012: [1000, 1080] },
    C: { VT012: [300, 330] },
    D: { VT012: [200, 210] },
  } as const;

  /** The same year, with a finding that names no figure. */
  function finding(rule: Finding['rule'], about: Partial<Finding>): Compilation {
    const year = compiled(YEAR);
    const source = { file: `${about.unit}.xlsx`, sheet: '', cell: '' };
    const severity = SEVERITY[rule];
    const place = { indicator: '', year: year.book.year, source, severity, rule };
    const message = { code: 'missing-submission', arguments: {} } as const;
    const one = { unit: '', ...place, message, ...about } as Finding;
    return { ...year, findings: [...year.findings, one] };
  }

  it('counts what it does not give in full: whatever was sent in it is not known', () => {
    // 500 · 1.08 of last year's 2000; the usual doubt about a missing unit is 0.5 points (M19).
    const wrongYear = finding('wrong-year', { unit: 'A' });
    assert.equal(pointsOf(compiled(YEAR), 'VT012'), '1/2');
    assert.equal(pointsOf(wrongYear, 'VT012'), '27/1');
    assert.equal(contactOrder(wrongYear).contacts[0]?.unit, 'A');
  });

  it('asks the unit whose name a file that cannot be read bears', () => {
    const source = { file: 'Báo cáo năm 2022 - A.xlsx', sheet: '', cell: '' };
    assert.equal(pointsOf(finding('unreadable-file', { unit: '', source }), 'VT012'), '27/1');
  });

  it('asks a unit all of whose figures are there as well, below the line', () => {
    const twice = finding('duplicate-submission', {
      unit: 'B',
      source: { file: 'B (cũ).xlsx', sheet: '', cell: '' },
    });
    const { contacts, needed } = contactOrder(twice);
    assert.deepEqual(
      contacts.map(({ unit, effects }) => [unit, effects.length > 0]),
      [
        ['A', true],
        ['B', false],
      ],
    );
    assert.equal(needed, 1);
  });

  it('questions every figure of a file that is doubted as a whole', () => {
    // C grew by 10 %, its peers by 8 and 5: 330 is 10.5 from 300 · 1.065, half a point of 2000.
    const doubted = finding('duplicate-submission', { unit: 'C' });
    const ofC = contactOrder(doubted).contacts.find(({ unit }) => unit === 'C');
    assert.deepEqual(
      ofC?.effects
        .filter(({ indicator }) => indicator === 'VT012')
        .map(({ points }) => toDecimalText(points)),
      ['0.525'],
    );
  });
});

describe('whom to call first about a report that was sent twice', () => {
  const PRIORS = { A: '1000', B: '600', C: '400' } as const;

  /** A unit's sendings, the last of which counts, each of one figure ('' where it leaves that out) beside one that is the same in all. */
  function sentByA(code: string, ...values: readonly string[]) {
    return values.map((value, place) =>
      aSubmission('A', `A${place}.xlsx`, {
        observations: [
          observed('A', 'VT011', '100'),
          ...(value === '' ? [] : [observed('A', code, value)]),
        ],
      }),
    );
  }

  function sentTwice(values: readonly string[], decisions: readonly Decision[] = []): Compilation {
    const book = aBook({
      indicators: INDICATORS,
      units: Object.keys(PRIORS).map((code) => aUnit(code)),
      knownFigures: Object.entries(PRIORS).flatMap(([unit, value]) => [
        published(unit, 'VT012', value),
        published(unit, 'VT011', '100'),
      ]),
    });
    const others = [
      aSubmission('B', 'B.xlsx', {
        observations: [observed('B', 'VT012', '640'), observed('B', 'VT011', '100')],
      }),
      aSubmission('C', 'C.xlsx', {
        observations: [observed('C', 'VT012', '430'), observed('C', 'VT011', '100')],
      }),
    ];
    return compileYearEnd(book, readingsOf(...sentByA('VT012', ...values), ...others), decisions);
  }

  it('weighs each figure by how far the sendings are apart, and calls who can change a digit', () => {
    // 1080 or 1090 of last year's 2000, and of 2300 with the fixed ones.
    const { contacts, needed } = contactOrder(sentTwice(['1080', '1090']));
    assert.deepEqual(inBrief(sentTwice(['1080', '1090']))[0]?.split(',')[0], 'A: VT012 0.5');
    assert.equal(pointsOf(sentTwice(['1080', '1090']), 'VT010'), '10/23');
    assert.deepEqual(
      contacts[0]?.doubts.map(({ indicator, direction }) => `${indicator} ${direction}`),
      ['VT012 down'],
    );
    assert.equal(needed, 1);
  });

  it('takes of several the one that is farthest, and either way where they lie on both sides', () => {
    const [doubt] = contactOrder(sentTwice(['1085', '1110', '1090'])).contacts[0]?.doubts ?? [];
    assert.deepEqual([doubt && toDecimalText(doubt.amount), doubt?.direction], ['20', 'either']);
  });

  it('weighs a figure that the one which counts lacks by what the other says', () => {
    // 1080 of 2000.
    assert.equal(pointsOf(sentTwice(['1080', '']), 'VT012'), '54/1');
  });

  it('moves nothing where both say the same, or the figure has been decided since', () => {
    const found = sentTwice(['1080', '1500']).findings.find(
      ({ indicator }) => indicator === 'VT012',
    );
    assert.ok(found);
    const { rule, year } = found;
    const correction: Decision = {
      ...{ rule, unit: 'A', indicator: 'VT012', year, decision: 'correct', reason: 'đã gọi' },
      value: rational(1085),
    };
    const quiet = [sentTwice(['1080', '1080']), sentTwice(['1080', '1500'], [correction])];
    for (const compilation of quiet) {
      const { contacts, needed } = contactOrder(compilation);
      assert.deepEqual([contacts.map(({ effects }) => effects), needed], [[[]], 0]);
    }
  });

  it('weighs so a figure that the department alone gives', () => {
    const book = aBook({
      indicators: [
        anIndicator('VT090', { aggregation: { form: 'province_only' }, reportedBy: ['DEPT'] }),
      ],
      units: [aUnit('SO', { kind: 'DEPT' })],
      knownFigures: [published('', 'VT090', '200')],
    });
    const twice = ['210', '220'].map((value, place) =>
      aSubmission('SO', `SO${place}.xlsx`, { observations: [observed('SO', 'VT090', value)] }),
    );
    assert.deepEqual(inBrief(compileYearEnd(book, readingsOf(...twice), [])), [
      'SO: VT090 5',
      '---',
    ]);
  });
});

describe('whom to call first about establishments in two lists', () => {
  const LISTS = {
    H1: 'In Hoàng Gia, In Việt Tiến, In Phú Thịnh',
    H2: 'In Sao Mai, In Việt Tiến',
    H3: 'In Mai Lâm, In Thu Hà',
  } as const;

  /** Three districts, last year 80 together, and one name in two of their lists; `province` where the department says it. */
  function listed(indicator: Partial<Indicator>, province?: string): Compilation {
    const units = Object.keys(LISTS).map((code) => aUnit(code, { kind: 'DISTRICT' }));
    const book = aBook({
      indicators: [
        anIndicator('XBI010', { unit: 'cơ sở', reportedBy: ['DISTRICT', 'DEPT'], ...indicator }),
      ],
      units: [...units, aUnit('SO', { kind: 'DEPT' })],
      knownFigures: [
        published('H1', 'XBI010', '30'),
        published('H2', 'XBI010', '30'),
        published('H3', 'XBI010', '20'),
        published('', 'XBI010', '80'),
      ],
    });
    const submissions = Object.entries(LISTS).map(([unit, text]) => {
      const source = { file: `${unit}.xlsx`, sheet: 'Biểu', cell: 'D5' };
      const count = String(text.split(',').length);
      const remarks = [{ indicator: 'XBI010', text, source: { ...source, cell: 'H5' } }];
      const observations = [observed(unit, 'XBI010', count, { source, measure: 'cơ sở' })];
      return aSubmission(unit, `${unit}.xlsx`, { observations, remarks });
    });
    const ofDepartment =
      province === undefined
        ? []
        : [aSubmission('SO', 'SO.xlsx', { observations: [observed('SO', 'XBI010', province)] })];
    return compileYearEnd(book, readingsOf(...submissions, ...ofDepartment), []);
  }

  it('weighs the double by what is gone without it: one of those that are added', () => {
    // 1 of last year's 80 is 1.25 points; the growth of the district itself says nothing about it.
    const { contacts, needed } = contactOrder(listed({}));
    const [first] = contacts;
    // The department, which has sent nothing and whose figure is not needed, stands below the line.
    assert.deepEqual([contacts.map(({ unit }) => unit), needed], [['H2', 'SO'], 1]);
    assert.deepEqual(
      first?.effects.map(({ moved, measure }) => [toDecimalText(moved), measure]),
      [['1.25', '']],
    );
  });

  it('tells it as the difference that is printed, in the measure of what is counted', () => {
    const [first] = contactOrder(listed({ growthForm: 'abs_change' })).contacts;
    assert.deepEqual(
      first?.effects.map(({ moved, measure }) => [toDecimalText(moved), measure]),
      [['1', 'cơ sở']],
    );
  });

  it('puts below the line a double that the province’s own figure does not contain', () => {
    const form = {
      aggregation: { form: 'distinct_count' },
      reportedBy: ['DEPT', 'DISTRICT'],
    } as const;
    const { contacts, needed } = contactOrder(listed(form, '7'));
    assert.deepEqual(
      contacts.map(({ unit, effects }) => [unit, effects]),
      [['H2', []]],
    );
    assert.equal(needed, 0);
  });

  it('asks nobody for what all have given and nobody adds up', () => {
    const form = { aggregation: { form: 'distinct_count' }, reportedBy: ['DISTRICT'] } as const;
    const { contacts } = contactOrder(listed(form));
    assert.deepEqual(
      contacts.map(({ unit, doubts }) => [unit, ...doubts.map(({ kind }) => kind)].join(' ')),
      ['H2 questioned'],
    );
  });
});

describe('whom to call first about a figure that nobody gave', () => {
  it('is who owes it, each with its share of last year’s', () => {
    // A's figure is negative and stays out, B sent another one only; 600 of last year's 600, 300 each.
    const year = compiled({
      A: { VT011: [400, -5], VT012: [100, 100] },
      B: { VT011: [200, undefined], VT012: [100, 100] },
    });
    const doubts = contactOrder(year).contacts.flatMap((contact) =>
      contact.doubts.map(({ unit, indicator, kind, amount }) =>
        [unit, indicator, kind, toDecimalText(amount)].join(' '),
      ),
    );
    assert.deepEqual(doubts, ['A VT011 questioned 300', 'B VT011 missing 300']);
  });

  it('is nobody where no unit owes it, though last year is known', () => {
    const book = aBook({
      indicators: [anIndicator('CDS091', { reportedBy: ['DISTRICT'], growthReview: {} })],
      units: [aUnit('A')],
      knownFigures: [published('', 'CDS091', '600')],
    });
    assert.deepEqual(contactOrder(compileYearEnd(book, readingsOf(), [])).contacts, []);
  });
});

describe('whom to call first about a figure that is small', () => {
  it('is told in its own measure where the report prints a difference', () => {
    // Last year 3 and 4, together under the floor of 10 (statistics.md, M2); A has not sent, and of one
    // peer no spread is known, so that all of its 3 are open.
    const year = compiled({ A: { VT012: [3, undefined] }, B: { VT012: [4, 4] } });
    const [first] = contactOrder(year).contacts;
    assert.deepEqual(
      first?.effects.map(({ indicator, moved, measure }) =>
        [indicator, toDecimalText(moved), measure].join(' '),
      ),
      ['VT012 3 thuê bao', 'VT010 3 thuê bao'],
    );
  });
});

describe('whom to call first about a figure that last year lacks', () => {
  it('moves its level, not the growth of the units that have both years, in which it has no part', () => {
    // D is expected to have what its peers have by the median of 1080, 540 and 560; the report says of
    // these alone that they grew.
    const year = compiled({
      A: { VT012: [1000, 1080] },
      B: { VT012: [500, 540] },
      C: { VT012: [500, 560] },
      D: { VT012: [undefined, undefined] },
    });
    const effects = contactOrder(year).contacts.flatMap((contact) => contact.effects);
    assert.deepEqual(
      effects.map(({ indicator, moves, moved, measure }) =>
        [indicator, moves, toDecimalText(moved), measure].join(' '),
      ),
      ['VT012 level 560 thuê bao', 'VT010 level 560 thuê bao'],
    );
  });

  it('keeps the comparison from being made where it is not comparable, and moves nothing', () => {
    // NA is A and B together, of which the book has A alone.
    const day = '2022-01-01';
    const book = aBook({
      indicators: INDICATORS,
      units: [
        aUnit('A', { validTo: '2021-12-31' }),
        aUnit('B', { validTo: '2021-12-31' }),
        aUnit('C'),
        aUnit('NA', { validFrom: day }),
      ],
      knownFigures: [published('A', 'VT012', '1000'), published('C', 'VT012', '800')],
      boundaries: [boundary('A', 'NA', ONE, day), boundary('B', 'NA', ONE, day)],
    });
    const sent = { C: '900', NA: '1300' };
    const submissions = Object.entries(sent).map(([unit, value]) =>
      aSubmission(unit, `${unit}.xlsx`, { observations: [observed(unit, 'VT012', value)] }),
    );
    const { contacts, needed } = contactOrder(compileYearEnd(book, readingsOf(...submissions), []));
    assert.deepEqual(
      contacts.map(({ unit, effects, unprinted }) => [unit, effects, unprinted]),
      [['NA', [], ['VT012', 'VT010']]],
    );
    assert.equal(needed, 1);
  });
});
