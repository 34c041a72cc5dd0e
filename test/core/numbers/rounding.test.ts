import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  absolute,
  compare,
  divide,
  multiply,
  powerOfTen,
  rational,
  subtract,
  ZERO,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { anyRational, exactly } from './aRational';

describe('roundHalfAwayFromZero', () => {
  it('moves a tie away from zero on both sides', () => {
    assert.deepEqual(roundHalfAwayFromZero(rational(-5, 2), 0), rational(-3));
    assert.deepEqual(roundHalfAwayFromZero(rational(5, 2), 0), rational(3));
  });

  it('rounds once: 2.445 is 2.4, not 2.5 by way of 2.45', () => {
    assert.deepEqual(roundHalfAwayFromZero(exactly('2.445'), 1), exactly('2.4'));
  });

  it('rounds small negatives to a zero without a sign', () => {
    assert.deepEqual(roundHalfAwayFromZero(exactly('-0.04'), 1), ZERO);
  });

  it('rounds to hundreds with negative decimals', () => {
    assert.deepEqual(roundHalfAwayFromZero(rational(7_350), -2), rational(7_400));
  });

  it('gets 87 against 80 right, an exact tie at 8.75 %', () => {
    const growth = multiply(divide(rational(7), rational(80)), rational(100));
    assert.deepEqual(roundHalfAwayFromZero(growth, 1), exactly('8.8'));
  });

  it('rounds all ties of growth between small integers away from zero', () => {
    // statistics.md A1: prior up to 2000, growth up to 30 %, ties at one decimal; there are 980.
    let ties = 0;
    for (let prior = 1; prior <= 2000; prior++) {
      for (let change = 1; change * 10 <= prior * 3; change++) {
        if ((change * 2000) % prior !== 0 || ((change * 2000) / prior) % 2 === 0) continue;
        ties++;
        const halfTenths = (change * 2000) / prior;
        const growth = rational(change * 100, prior);
        assert.deepEqual(roundHalfAwayFromZero(growth, 1), rational((halfTenths + 1) / 2, 10));
      }
    }
    assert.equal(ties, 980);
  });

  it('stays within half a unit of the last place', () => {
    fc.assert(
      fc.property(anyRational(), fc.integer({ min: -6, max: 12 }), (value, decimals) => {
        const error = absolute(subtract(roundHalfAwayFromZero(value, decimals), value));
        assert.ok(compare(error, divide(powerOfTen(-decimals), rational(2))) <= 0);
      }),
    );
  });

  it('never reverses an order', () => {
    fc.assert(
      fc.property(
        anyRational(),
        anyRational(),
        fc.integer({ min: -3, max: 6 }),
        (a, b, decimals) => {
          const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a];
          const rounded = [low, high].map((value) => roundHalfAwayFromZero(value, decimals));
          assert.ok(compare(rounded[0] ?? ZERO, rounded[1] ?? ZERO) <= 0);
        },
      ),
    );
  });
});
