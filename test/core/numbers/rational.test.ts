import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  absolute,
  add,
  compare,
  divide,
  equals,
  isZero,
  multiply,
  negate,
  ONE,
  powerOfTen,
  rational,
  signOf,
  subtract,
  sum,
  ZERO,
} from '#core/numbers/rational';
import { anyRational } from './aRational';

describe('rational', () => {
  it('is in lowest terms over a positive denominator', () => {
    assert.deepEqual(rational(6, -4), { numerator: -3n, denominator: 2n });
    assert.deepEqual(rational(0, 7), ZERO);
  });

  it('is in lowest terms whether or not its parts fit into a number', () => {
    const positive = fc.bigInt({ min: 1n, max: 10n ** 18n });
    fc.assert(
      fc.property(positive, positive, positive, (top, bottom, common) => {
        const reduced = rational(top, bottom);
        assert.deepEqual(rational(top * common, bottom * common), reduced);
        assert.equal(reduced.numerator * bottom, reduced.denominator * top);
      }),
    );
  });

  it('refuses a denominator of zero as a bug', () => {
    assert.throws(() => rational(1, 0), /bug/);
    assert.throws(() => divide(ONE, ZERO), /bug/);
  });

  it('counts one third three times as exactly one', () => {
    assert.deepEqual(multiply(rational(1, 3), rational(3)), ONE);
  });

  it('adds and subtracts over different denominators', () => {
    assert.deepEqual(add(rational(1, 2), rational(1, 3)), rational(5, 6));
    assert.deepEqual(subtract(rational(1, 2), rational(1, 3)), rational(1, 6));
  });

  it('knows sign, zero and size', () => {
    assert.deepEqual([rational(-2), ZERO, rational(1, 9)].map(signOf), [-1, 0, 1]);
    assert.equal(isZero(ZERO), true);
    assert.deepEqual(absolute(rational(-2, 3)), rational(2, 3));
    assert.deepEqual(absolute(rational(2, 3)), rational(2, 3));
  });

  it('compares by value', () => {
    assert.equal(compare(rational(1, 3), rational(1, 2)), -1);
    assert.equal(compare(rational(2, 4), rational(1, 2)), 0);
    assert.equal(compare(rational(-1), rational(-2)), 1);
    assert.equal(equals(rational(2, 4), rational(1, 2)), true);
    assert.equal(equals(rational(1, 4), rational(1, 2)), false);
  });

  it('has powers of ten in both directions', () => {
    assert.deepEqual(powerOfTen(3), rational(1000));
    assert.deepEqual(powerOfTen(-2), rational(1, 100));
  });

  it('sums to the same total in any order', () => {
    const shuffledTwice = fc
      .array(anyRational(), { maxLength: 12 })
      .chain((values) =>
        fc.tuple(
          fc.constant(values),
          fc.shuffledSubarray(values, { minLength: values.length, maxLength: values.length }),
        ),
      );
    fc.assert(
      fc.property(shuffledTwice, ([values, shuffled]) => {
        assert.deepEqual(sum(shuffled), sum(values));
      }),
    );
  });

  it('undoes an addition by a subtraction, a product by a quotient', () => {
    fc.assert(
      fc.property(anyRational(), anyRational(), (left, right) => {
        assert.deepEqual(subtract(add(left, right), right), left);
        if (!isZero(right)) assert.deepEqual(divide(multiply(left, right), right), left);
        assert.deepEqual(negate(negate(left)), left);
      }),
    );
  });
});
