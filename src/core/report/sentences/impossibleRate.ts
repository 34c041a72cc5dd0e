import type { Indicator } from '#core/catalogue/indicator';
import { isShare } from '#core/checks/signAndRange';
import { compare, rational, ZERO, type Rational } from '#core/numbers/rational';

/**
 * Whether a percentage of a whole lies outside 0 to 100: something is wrong with one of its sides,
 * and it is not told as if it were true. The findings say what to look at.
 */
export function isImpossibleRate(indicator: Indicator, value: Rational): boolean {
  return isShare(indicator) && (compare(value, ZERO) < 0 || compare(value, WHOLE) > 0);
}

const WHOLE = rational(100);
