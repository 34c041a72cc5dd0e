import assert from 'node:assert/strict';
import fc from 'fast-check';
import { twoBases } from '#core/figures/twoBases';
import { toDecimalText } from '#core/numbers/decimalText';
import {
  add,
  divide,
  equals,
  multiply,
  ONE,
  rational,
  type Rational,
} from '#core/numbers/rational';

const PERCENT = rational(100);

function factor(percent: Rational): Rational {
  return add(ONE, divide(percent, PERCENT));
}

describe('growth over two bases', () => {
  it('is 7.8% over 1000 as published, 10% over 980 as known now, revised by -2%', () => {
    // The worked example of the method: 1.078 = 1.10 · 0.98.
    const bases = twoBases(rational(1078), rational(1000), rational(980));
    assert.deepEqual(
      [bases?.growthOverPublished, bases?.growthOverPresent, bases?.revision].map((one) =>
        one ? toDecimalText(one) : '',
      ),
      ['7.8', '10', '-2'],
    );
  });

  it('obeys (1 + g published) = (1 + g present)(1 + revision) exactly', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(amount, amount, amount, (value, published, present) => {
        const bases = twoBases(rational(value), rational(published), rational(present));
        if (!bases) return false;
        return equals(
          factor(bases.growthOverPublished),
          multiply(factor(bases.growthOverPresent), factor(bases.revision)),
        );
      }),
    );
  });

  it('is not stated over a base of nothing', () => {
    assert.equal(twoBases(rational(5), rational(0), rational(3)), undefined);
    assert.equal(twoBases(rational(5), rational(3), rational(0)), undefined);
  });
});
