import assert from 'node:assert/strict';
import fc from 'fast-check';
import { movesToAdd, roundAdding } from '#core/numbers/largestRemainder';
import { toFixedText } from '#core/numbers/decimalText';
import {
  absolute,
  compare,
  equals,
  isZero,
  powerOfTen,
  rational,
  subtract,
  sum,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { anyRational, exactly } from './aRational';

function rounded(texts: readonly string[], decimals: number): readonly string[] {
  return roundAdding(texts.map(exactly), decimals).map((value) => toFixedText(value, decimals));
}

describe('roundAdding', () => {
  const CASES: readonly (readonly [string, readonly string[], number, readonly string[]])[] = [
    ['gives the missing unit to the largest fraction', ['1.4', '1.45', '1.2'], 0, ['1', '2', '1']],
    ['gives it to the larger of equal fractions', ['1.5', '3.5', '2'], 0, ['1', '4', '2']],
    ['gives it to the earlier of equal numbers', ['1.5', '1.5'], 0, ['2', '1']],
    ['floors negative numbers towards minus infinity', ['-1.5', '2.7'], 0, ['-2', '3']],
    ['raises the larger of two opposite halves', ['-2.5', '1.5', '0.5'], 0, ['-2', '1', '0']],
    ['leaves exact numbers alone', ['1', '-2', '0'], 0, ['1', '-2', '0']],
    ['rounds to tens', ['14', '14', '14'], -1, ['20', '10', '10']],
    ['has nothing to round in nothing', [], 1, []],
  ];
  for (const [name, values, decimals, expected] of CASES) {
    it(name, () => {
      const actual =
        decimals < 0
          ? roundAdding(values.map(exactly), decimals).map((value) => toFixedText(value, 0))
          : rounded(values, decimals);
      assert.deepEqual(actual, expected);
    });
  }

  const NUMBERS = fc.array(anyRational(), { maxLength: 8 });
  const DECIMALS = fc.integer({ min: 0, max: 3 });

  it('adds to the rounded sum', () => {
    fc.assert(
      fc.property(NUMBERS, DECIMALS, (values, decimals) => {
        const whole = roundHalfAwayFromZero(sum(values), decimals);
        assert.ok(equals(sum(roundAdding(values, decimals)), whole));
      }),
    );
  });

  it('moves no number by a whole unit of the last place', () => {
    fc.assert(
      fc.property(NUMBERS, DECIMALS, (values, decimals) => {
        const moves = roundAdding(values, decimals).map((value, place) =>
          absolute(subtract(value, values[place] ?? value)),
        );
        assert.ok(moves.every((move) => compare(move, powerOfTen(-decimals)) < 0));
      }),
    );
  });

  it('never reverses the order of two numbers', () => {
    fc.assert(
      fc.property(NUMBERS, DECIMALS, (values, decimals) => {
        const after = roundAdding(values, decimals);
        const pairs = values.flatMap((value, one) =>
          values.map((other, two): readonly [Rational, Rational, number, number] => [
            value,
            other,
            one,
            two,
          ]),
        );
        for (const [value, other, one, two] of pairs) {
          if (compare(value, other) <= 0) continue;
          assert.ok(compare(after[one] ?? value, after[two] ?? other) >= 0);
        }
      }),
    );
  });

  it('keeps zeros', () => {
    fc.assert(
      fc.property(NUMBERS, DECIMALS, (values, decimals) => {
        const [zero] = roundAdding([rational(0), ...values], decimals);
        assert.ok(zero && isZero(zero));
      }),
    );
  });
});

describe('movesToAdd', () => {
  // statistics.md M7: 128, 247 and 391 are 16,71, 32,25 and 51,04 per cent; rounded one by one they make 99,9.
  it('moves one share by a unit so that all make 100', () => {
    const shares = [128, 247, 391].map((part) => rational(part * 100, 766));
    assert.deepEqual(
      movesToAdd(shares, 1).map((move) => toFixedText(move, 1)),
      ['0.0', '0.1', '0.0'],
    );
  });
});
