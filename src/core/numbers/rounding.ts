import { absolute, equals, multiply, powerOfTen, rational, type Rational } from './rational';

/**
 * The nearest number with so many decimals; an exact tie goes away from zero, as worksheet
 * ROUND does. Negative decimals round to tens, hundreds and so on. The only rounding there is.
 *
 * @example
 * roundHalfAwayFromZero(rational(-5, 2), 0); // => rational(-3)
 */
export function roundHalfAwayFromZero(value: Rational, decimals: number): Rational {
  const scaled = multiply(absolute(value), powerOfTen(decimals));
  const units = (scaled.numerator * 2n + scaled.denominator) / (scaled.denominator * 2n);
  const signed = value.numerator < 0n ? -units : units;
  return multiply(rational(signed), powerOfTen(-decimals));
}

/** Further decimals nobody prints. */
const MOST_DECIMALS = 9;

/** Whether a number is what another one rounds to at the decimals that it has itself, or that other one. */
export function isRoundingOf(rounded: Rational, exact: Rational): boolean {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    if (equals(roundHalfAwayFromZero(rounded, decimals), rounded)) {
      return equals(roundHalfAwayFromZero(exact, decimals), rounded);
    }
  }
  return equals(rounded, exact);
}
