import { absolute, compare, isZero, powerOfTen, type Rational } from './rational';

const LARGEST = powerOfTen(30);
const SMALLEST = powerOfTen(-30);
/** Below it nothing needs to be compared: nearly all figures are quotients of such numbers. */
const PLAIN = 2n ** 53n;

/**
 * Whether a number can be anybody's figure: 0, or from 10^-30 to 10^30 on either side. A cell that
 * holds 1E+100 was never counted, and no report could print the total it would be added to.
 */
export function isConceivable(value: Rational): boolean {
  const size = absolute(value);
  if (size.numerator < PLAIN && size.denominator < PLAIN) return true;
  return isZero(size) || (compare(size, SMALLEST) >= 0 && compare(size, LARGEST) <= 0);
}
