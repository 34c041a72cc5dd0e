import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  fromDecimalText,
  fromDouble,
  orderOfMagnitude,
  toDecimalText,
  toDouble,
  toFixedText,
} from '#core/numbers/decimalText';
import { rational, ZERO } from '#core/numbers/rational';
import { anyDecimal } from './aRational';

describe('fromDecimalText', () => {
  const READ: readonly (readonly [text: string, numerator: number, denominator: number])[] = [
    ['1234.5', 2469, 2],
    ['-0.02', -1, 50],
    ['+7', 7, 1],
    [' 12 ', 12, 1],
    ['.5', 1, 2],
    ['5.', 5, 1],
    ['1e3', 1000, 1],
    ['25E-1', 5, 2],
  ];
  for (const [text, numerator, denominator] of READ) {
    it(`reads "${text}"`, () => {
      assert.deepEqual(fromDecimalText(text), rational(numerator, denominator));
    });
  }

  for (const text of ['', '.', '1,5', '1.2.3', 'abc', '1e', '0x10', '1e99999', 'NaN', 'Infinity']) {
    it(`refuses "${text}"`, () => {
      assert.equal(fromDecimalText(text), undefined);
    });
  }
});

describe('fromDouble', () => {
  it('takes 0.1 + 0.2 for the 0.3 that was typed', () => {
    assert.deepEqual(fromDouble(0.1 + 0.2), rational(3, 10));
  });

  it('keeps whole numbers of 16 digits', () => {
    assert.deepEqual(fromDouble(9_007_199_254_740_991), rational(9_007_199_254_740_991n));
  });

  it('reads very large and very small doubles', () => {
    assert.deepEqual(fromDouble(1e21), rational(10n ** 21n));
    assert.deepEqual(fromDouble(-2.5e-7), rational(-1, 4_000_000));
  });

  it('has no number for what is none', () => {
    assert.equal(fromDouble(Number.NaN), undefined);
    assert.equal(fromDouble(Number.POSITIVE_INFINITY), undefined);
    assert.equal(fromDouble(1e100), undefined);
    assert.equal(fromDouble(-1e100), undefined);
    assert.equal(fromDouble(1e-300), undefined);
  });
});

describe('toDecimalText', () => {
  it('is exact where the expansion ends', () => {
    assert.equal(toDecimalText(rational(1, 8)), '0.125');
    assert.equal(toDecimalText(rational(-5, 2)), '-2.5');
    assert.equal(toDecimalText(rational(10n ** 20n)), '100000000000000000000');
  });

  it('has 15 significant digits where it does not end', () => {
    assert.equal(toDecimalText(rational(1, 3)), '0.333333333333333');
    assert.equal(toDecimalText(rational(2_000_000, 3)), '666666.666666667');
    assert.equal(toDecimalText(rational(10n ** 20n, 3)), '33333333333333300000');
  });

  it('drops zeros that rounding leaves', () => {
    assert.equal(toDecimalText(rational(3n * 10n ** 16n - 1n, 3n * 10n ** 16n)), '1');
  });

  it('is read back as the same number', () => {
    fc.assert(
      fc.property(anyDecimal(9), (value) => {
        assert.deepEqual(fromDecimalText(toDecimalText(value)), value);
      }),
    );
  });
});

describe('toFixedText', () => {
  it('keeps the decimals asked for', () => {
    assert.equal(toFixedText(rational(3), 2), '3.00');
    assert.equal(toFixedText(rational(-1, 3), 2), '-0.33');
  });

  it('prints no minus before a zero', () => {
    assert.equal(toFixedText(rational(-1, 100), 1), '0.0');
  });
});

describe('toDouble', () => {
  it('is the nearest double', () => {
    assert.equal(toDouble(rational(1, 3)), 1 / 3);
    assert.equal(toDouble(rational(-742_67, 100)), -742.67);
    assert.equal(toDouble(rational(5)), 5);
  });

  it('is the nearest double of numbers that no double holds', () => {
    // Python: 3**40 / 2**70 and 2**60 / 3, whose parts lie beyond 2^53.
    assert.equal(toDouble(rational(3n ** 40n, 2n ** 70n)), 0.010297943205516797);
    assert.equal(toDouble(rational(2n ** 60n, 3n)), 3.843071682022823e17);
  });

  it('gives back every double that a workbook holds at 15 digits', () => {
    fc.assert(
      fc.property(anyDecimal(6), (value) => {
        assert.deepEqual(fromDouble(toDouble(value)), fromDecimalText(toPrecisionText(value)));
      }),
    );
    function toPrecisionText(value: ReturnType<typeof rational>): string {
      return Number(toDecimalText(value)).toPrecision(15);
    }
  });
});

describe('orderOfMagnitude', () => {
  it('is the exponent of the leading digit', () => {
    const numbers = [rational(1), rational(999), rational(1000), rational(1, 10), rational(9, 100)];
    assert.deepEqual(numbers.map(orderOfMagnitude), [0, 2, 3, -1, -2]);
  });

  it('looks at size, not sign', () => {
    assert.equal(orderOfMagnitude(rational(-1234)), 3);
    assert.equal(orderOfMagnitude(ZERO), 0);
  });
});
