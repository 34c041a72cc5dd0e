import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rateContributions, type RateChange } from '#core/figures/rateContributions';
import { toFixedText } from '#core/numbers/decimalText';
import { equals, rational, sum, type Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { anIndicator, aUnit, percentOf, published, share } from '../checks/aCollectedYear';
import { totalOf } from './totalOf';

const SIDES = [anIndicator('CDS051'), anIndicator('CDS050')];
const RATE = share('CDS052', percentOf('CDS051', 'CDS050'));

/** [numerator, denominator] of a unit, last year and this; nothing where it did not exist. */
type Years = readonly [before: Pair | undefined, now: Pair | undefined];
type Pair = readonly [number, number];

/** How the rate of these units has changed. */
function changeOf(units: Readonly<Record<string, Years>>, decimals = 3): RateChange | undefined {
  const entries = Object.entries(units);
  const story = {
    indicators: [...SIDES, RATE],
    units: entries.map(([code, [before, now]]) =>
      aUnit(code, {
        ...(now ? {} : { validTo: '2021-12-31' }),
        ...(before ? {} : { validFrom: '2022-01-01' }),
      }),
    ),
    sheets: Object.fromEntries(
      entries.flatMap(([code, [, now]]) => {
        if (!now) return [];
        const [above, below] = now;
        return [[code, { CDS051: { current: String(above) }, CDS050: { current: String(below) } }]];
      }),
    ),
    known: entries.flatMap(([code, [before]]) =>
      before
        ? [
            published(code, 'CDS051', String(before[0])),
            published(code, 'CDS050', String(before[1])),
          ]
        : [],
    ),
  };
  const sides = {
    rate: totalOf(story, 'CDS052'),
    numerator: totalOf(story, 'CDS051'),
    denominator: totalOf(story, 'CDS050'),
  };
  return rateContributions({ ...sides, factor: rational(100) }, decimals);
}

function pairs(change: RateChange | undefined) {
  assert.ok(change?.kind === 'pairs');
  return change;
}

describe('what makes up the change of a rate', () => {
  it('is each unit’s own rate and its weight, and adds exactly', () => {
    // statistics.md M5: 58.571 → 65.333, +6.762 = 5.524 + 3.095 − 0.574 − 1.283.
    const change = pairs(
      changeOf({
        A: [
          [700, 1000],
          [780, 1000],
        ],
        B: [
          [120, 400],
          [200, 500],
        ],
      }),
    );
    assert.deepEqual(
      change.units.map(({ unit, within, composition }) =>
        [unit, toFixedText(within, 3), toFixedText(composition, 3)].join(' '),
      ),
      ['A 5.524 -0.574', 'B 3.095 -1.283'],
    );
    assert.equal(toFixedText(change.points, 3), '6.762');
    assert.equal(change.isReversed, false);
  });

  it('tells that every unit rose while the whole fell, which weights alone have done', () => {
    // statistics.md M5: 90 → 95 and 10 → 15, the total 50 → 31.
    const change = pairs(
      changeOf(
        {
          A: [
            [90, 100],
            [95, 100],
          ],
          B: [
            [10, 100],
            [60, 400],
          ],
        },
        1,
      ),
    );
    assert.equal(toFixedText(change.points, 1), '-19.0');
    assert.equal(toFixedText(change.within, 1), '5.0');
    assert.equal(toFixedText(change.composition, 1), '-24.0');
    assert.equal(change.isReversed, true);
  });

  it('has of a new unit and of one that has ended their weight alone', () => {
    // 50 % of 100 with a unit of 10 in 20 that ends and one of 30 in 30 that begins: 60/120 → 80/130.
    const change = pairs(
      changeOf({
        A: [
          [50, 100],
          [50, 100],
        ],
        B: [[10, 20], undefined],
        C: [undefined, [30, 30]],
      }),
    );
    assert.deepEqual(
      change.units
        .map(({ unit, kind, within }) => `${unit} ${kind} ${toFixedText(within, 3)}`)
        .sort(),
      ['A continuing 0.000', 'B ended 0.000', 'C new 0.000'],
    );
    // 80/130 − 60/120 = 11.538 points.
    assert.equal(toFixedText(change.points, 3), '11.538');
  });

  it('adds to the rounded change, whatever the figures', () => {
    const amount = fc.integer({ min: 1, max: 9999 });
    const unit = fc.tuple(fc.tuple(amount, amount), fc.tuple(amount, amount));
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 5 }), (years) => {
        const change = pairs(
          changeOf(Object.fromEntries(years.map((one, place) => [`U${place}`, one])), 2),
        );
        const [above, below, aboveBefore, belowBefore] = [
          years.map(([, [one]]) => one),
          years.map(([, [, one]]) => one),
          years.map(([[one]]) => one),
          years.map(([[, one]]) => one),
        ].map((all) => all.reduce((total, one) => total + one, 0));
        const exact = rational(
          100 * ((above ?? 0) * (belowBefore ?? 0) - (aboveBefore ?? 0) * (below ?? 0)),
          (below ?? 1) * (belowBefore ?? 1),
        );
        const all: Rational[] = change.units.map(({ points }) => points);
        assert.ok(equals(sum(all), roundHalfAwayFromZero(exact, 2)));
        assert.ok(equals(sum(all), sum([change.within, change.composition])));
      }),
      { numRuns: 100 },
    );
  });
});

describe('what makes up the change of a rate whose sides different units report', () => {
  const density = {
    indicators: [
      anIndicator('VT012'),
      anIndicator('TH010', { reportedBy: ['DEPT'] }),
      { ...share('VT030', percentOf('VT012', 'TH010')), unit: 'thuê bao/100 dân' },
    ],
    units: [aUnit('A'), aUnit('B'), aUnit('SO', { kind: 'DEPT' })],
    sheets: {
      A: { VT012: { current: '600' } },
      B: { VT012: { current: '300' } },
      SO: { TH010: { current: '1250' } },
    },
    known: [
      published('A', 'VT012', '500'),
      published('B', 'VT012', '300'),
      published('SO', 'TH010', '1000'),
    ],
  } as const;

  it('is what each unit brings to the numerator, and the denominator', () => {
    const sides = {
      rate: totalOf(density, 'VT030'),
      numerator: totalOf(density, 'VT012'),
      denominator: totalOf(density, 'TH010'),
    };
    const change = rateContributions({ ...sides, factor: rational(100) }, 2);
    assert.ok(change?.kind === 'sides');
    // 80 → 72: 100 · (100/1000 + 100/1250)/2 = 9 of A; 85 000 · (1/1250 − 1/1000) = −17.
    assert.deepEqual(
      change.units.map(({ unit, points }) => `${unit} ${toFixedText(points, 2)}`),
      ['A 9.00', 'B 0.00'],
    );
    assert.equal(toFixedText(change.denominator, 2), '-17.00');
    assert.equal(toFixedText(change.points, 2), '-8.00');
  });
});
