import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  boundsOf,
  growthSpread,
  isOutside,
  isSurelyOrdinary,
  isTestable,
  readableLimits,
  type YearPair,
} from '#core/checks/growth/hidiroglouBerthelot';
import { untestedFor } from '#core/checks/growth/untestedPeers';
import { toFixedText } from '#core/numbers/decimalText';
import { rational } from '#core/numbers/rational';
import { FIXED_ONE } from '#core/numbers/roots';

const PARAMETERS = { sizeExponent: rational(1, 2), medianShare: rational(1, 20) };
const LOOK = rational(4);
const ASK = rational(20);

/** Prior, current, ratio, s, E, limits at C = 4 and C = 20: the worked table of statistics.md, M18. */
const TABLE: readonly (readonly [number, number, ...string[]])[] = [
  [100, 110, '1.1000', '0.4994', '0.9421', '1.3426', '0.6637', '2.5034'],
  [225, 234, '1.0400', '-0.1471', '0.9736', '1.2506', '0.7505', '2.0465'],
  [400, 424, '1.0600', '0.1961', '0.9921', '1.1991', '0.8099', '1.7903'],
  [625, 650, '1.0400', '-0.2451', '1.0028', '1.1704', '0.8472', '1.6479'],
  [900, 990, '1.1000', '1.4983', '1.0114', '1.1475', '0.8794', '1.5345'],
  [1600, 1664, '1.0400', '-0.3922', '1.0200', '1.1252', '0.9133', '1.4237'],
  [2500, 2450, '0.9800', '-3.5714', '1.0254', '1.1114', '0.9358', '1.3549'],
  [3600, 6480, '1.8000', '57.4989', '1.0346', '1.0881', '0.9760', '1.2394'],
];

function pair([prior, current]: readonly [number, number, ...string[]]): YearPair {
  return { prior: rational(prior), current: rational(current) };
}

function shown(fixed: bigint): string {
  return toFixedText(rational(fixed, FIXED_ONE), 4);
}

describe('Hidiroglou and Berthelot', () => {
  const spread = growthSpread(TABLE.map(pair), PARAMETERS);

  it('gives the percentiles, distances and bounds of the worked table', () => {
    const { medianRatio, lower, median, upper, distanceBelow, distanceAbove } = spread;
    assert.equal(toFixedText(medianRatio, 2), '1.05');
    assert.deepEqual([lower, median, upper].map(shown), ['-0.2819', '0.0245', '0.7491']);
    assert.deepEqual([distanceBelow, distanceAbove].map(shown), ['0.3064', '0.7246']);
    assert.deepEqual(boundsOf(spread, LOOK).map(shown), ['-1.2012', '2.9231']);
    assert.deepEqual(boundsOf(spread, ASK).map(shown), ['-6.1040', '14.5173']);
  });

  for (const [position, row] of TABLE.entries()) {
    const [prior, current, ...expected] = row;
    it(`gives ratio, effect and limits of ${prior} → ${current}`, () => {
      const member = spread.members[position];
      assert.ok(member);
      const limits = [LOOK, ASK].flatMap((c) => readableLimits(spread, member, c));
      assert.deepEqual(
        [
          toFixedText(member.ratio, 4),
          shown(member.effect),
          ...limits.map((x) => toFixedText(x, 4)),
        ],
        expected,
      );
    });
  }

  it('notes two units of the table and asks one', () => {
    const outside = (c: typeof LOOK) =>
      spread.members.map((member) => isOutside(spread, member, c));
    assert.deepEqual(outside(LOOK), [false, false, false, false, false, false, true, true]);
    assert.deepEqual(outside(ASK), [false, false, false, false, false, false, false, true]);
  });

  it('takes 10th and 90th percentiles where more than a quarter equal the median ratio', () => {
    // Nine units: five as last year, E = 0 for them; the others 1 − 100/90, … with U = 0.
    const priors = [100, 100, 100, 100, 100, 100, 100, 100, 100];
    const currents = [80, 90, 100, 100, 100, 100, 100, 110, 120];
    const even = growthSpread(
      priors.map((prior, at) => pair([prior, currents[at] ?? 0])),
      { sizeExponent: rational(0), medianShare: rational(1, 20) },
    );
    assert.equal(even.usesTenths, true);
    // h = 8·0.1 = 0.8: −0.25 + 0.8·(−0.1111 + 0.25) = −0.1389; 8·0.9 = 7.2: 0.1 + 0.2·0.1 = 0.12.
    assert.deepEqual([even.lower, even.median, even.upper].map(shown), [
      '-0.1389',
      '0.0000',
      '0.1200',
    ]);
  });

  it('is only passed over in floating point where the exact test finds nobody', () => {
    const unit = fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 60, max: 160 }));
    fc.assert(
      fc.property(fc.array(unit, { minLength: 8, maxLength: 20 }), (units) => {
        const pairs = units.map(([prior, percent]) =>
          pair([prior, Math.max(1, Math.round((prior * percent) / 100))]),
        );
        const exact = growthSpread(pairs, PARAMETERS);
        const isAnyoneOutside = exact.members.some((member) => isOutside(exact, member, LOOK));
        assert.equal(isSurelyOrdinary(pairs, PARAMETERS, LOOK) && isAnyoneOutside, false);
      }),
    );
  });

  it('says why units that are enough for a test cannot be tested, and nothing of fewer', () => {
    const peer = (years: readonly [number, number]) => ({ ...pair(years), isOfOtherPlaces: false });
    const alike = Array.from({ length: 9 }, () => peer([40, 40]));
    assert.equal(untestedFor(alike, PARAMETERS), 'unmoved');
    assert.equal(untestedFor(alike.slice(2), PARAMETERS), undefined);
    const mostlyZero = [peer([40, 41]), peer([30, 30]), ...alike.map(() => peer([0, 0]))];
    assert.equal(untestedFor(mostlyZero, PARAMETERS), 'zeros');
    const table = TABLE.map(([prior, current]) => peer([prior, current]));
    assert.equal(untestedFor(table, PARAMETERS), undefined);
    const mostlyNew = table.map((one, at) => (at === 0 ? one : { ...one, prior: undefined }));
    assert.equal(untestedFor(mostlyNew, PARAMETERS), 'without-prior');
    const merged = table.map((one) => ({ ...one, isOfOtherPlaces: true }));
    assert.equal(untestedFor(merged, PARAMETERS), 'of-other-places');
    assert.equal(untestedFor([...merged, ...table.slice(0, 1)], PARAMETERS), undefined);
  });

  it('tests nothing where all three percentiles are 0', () => {
    const same = growthSpread(
      Array.from({ length: 20 }, (_, at) => pair([100, at === 0 ? 300 : 100])),
      PARAMETERS,
    );
    assert.equal(isTestable(same), false);
  });
});
