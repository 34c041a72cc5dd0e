import { compare, multiply, signOf, type Rational } from '#core/numbers/rational';

/**
 * Whether two amounts are no more than so many times apart, whichever is larger; never of what is
 * not known or not above 0.
 */
export function isWithin(
  value: Rational | undefined,
  base: Rational | undefined,
  times: Rational,
): boolean {
  if (!value || !base || signOf(value) <= 0 || signOf(base) <= 0) return false;
  return compare(value, multiply(base, times)) <= 0 && compare(multiply(value, times), base) >= 0;
}
