import assert from 'node:assert/strict';
import fc from 'fast-check';
import { absolute, compare, multiply, rational, subtract } from '#core/numbers/rational';
import { anchorAt, hasSignificantDigits, roundestAnchor } from '#core/report/sentences/roundAnchor';

describe('anchorAt', () => {
  // The worked examples of statistics.md M16.
  const WORKED: readonly (readonly [number, step: number, anchor: number, hedge: string])[] = [
    [2_743_180, 100_000, 2_700_000, 'over'],
    [2_786_400, 100_000, 2_800_000, 'nearly'],
    [7_318, 100, 7_300, 'over'],
    [47_600, 5_000, 50_000, 'nearly'],
  ];
  for (const [value, step, anchor, hedge] of WORKED) {
    it(`tells ${value} as ${hedge} ${anchor} in steps of ${step}`, () => {
      const found = anchorAt(rational(value), rational(step));
      assert.deepEqual(found, { anchor: rational(anchor), step: rational(step), hedge });
    });
  }

  it('needs no hedge where the number is the anchor', () => {
    assert.equal(anchorAt(rational(300), rational(100)).hedge, undefined);
  });
});

describe('roundestAnchor', () => {
  it('takes the largest step within the tolerance', () => {
    const found = roundestAnchor(rational(994_456), rational(9, 1000));
    assert.deepEqual([found.anchor, found.hedge], [rational(1_000_000), 'nearly']);
  });

  it('stays within the tolerance, at most half a step away', () => {
    const tolerance = rational(9, 1000);
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 15n }), (number) => {
        const value = rational(number);
        const { anchor, step } = roundestAnchor(value, tolerance);
        const distance = absolute(subtract(value, anchor));
        assert.ok(compare(distance, multiply(value, tolerance)) <= 0);
        assert.ok(compare(multiply(distance, rational(2)), step) <= 0);
      }),
    );
  });
});

describe('hasSignificantDigits', () => {
  it('counts digits before the zeros', () => {
    assert.equal(hasSignificantDigits(rational(1_850_000), 3), true);
    assert.equal(hasSignificantDigits(rational(1_850_000), 2), false);
    assert.equal(hasSignificantDigits(rational(500), 1), true);
  });

  it('counts decimals as digits', () => {
    assert.equal(hasSignificantDigits(rational(185, 100), 3), true);
    assert.equal(hasSignificantDigits(rational(1, 3), 9), false);
  });
});
