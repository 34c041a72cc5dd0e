import fc from 'fast-check';
import { fromDecimalText } from '#core/numbers/decimalText';
import { rational, type Rational } from '#core/numbers/rational';

/** The exact number of a decimal text, for readable tests: exactly('742.67'). */
export function exactly(text: string): Rational {
  const value = fromDecimalText(text);
  if (value === undefined) throw new Error(`not a decimal text: ${text}`);
  return value;
}

/** Any exact number of moderate size. */
export function anyRational(): fc.Arbitrary<Rational> {
  return fc
    .tuple(
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      fc.bigInt({ min: 1n, max: 10n ** 6n }),
    )
    .map(([numerator, denominator]) => rational(numerator, denominator));
}

/** Any number that a decimal text with few decimals writes down. */
export function anyDecimal(maxDecimals: number): fc.Arbitrary<Rational> {
  return fc
    .tuple(
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      fc.integer({ min: 0, max: maxDecimals }),
    )
    .map(([units, decimals]) => rational(units, 10n ** BigInt(decimals)));
}
