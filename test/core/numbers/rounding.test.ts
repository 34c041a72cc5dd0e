import assert from 'node:assert/strict';
import { rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';

describe('roundHalfAwayFromZero', () => {
  it('moves a tie away from zero on both sides', () => {
    assert.deepEqual(roundHalfAwayFromZero(rational(-5, 2), 0), rational(-3));
    assert.deepEqual(roundHalfAwayFromZero(rational(5, 2), 0), rational(3));
  });
});
