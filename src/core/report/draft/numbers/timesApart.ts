import { absolute, compare, multiply, type Rational } from '#core/numbers/rational';

/** Whether the larger of two numbers is no more than so many times the smaller, whatever their signs. */
export function isWithinTimes(one: Rational, other: Rational, times: Rational): boolean {
  const [small, large] = [absolute(one), absolute(other)].sort(compare);
  return small !== undefined && large !== undefined && compare(multiply(small, times), large) >= 0;
}
