import { hedgeHolds } from '#core/numbers/hedge';
import {
  add,
  compare,
  divide,
  equals,
  negate,
  ONE,
  rational,
  type Rational,
  signOf,
  subtract,
} from '#core/numbers/rational';
import { type Interval, intervalOf } from '../numbers/interval';
import { agrees, judge } from '../judge';
import type { NumberInText, PrintedNumber } from '../numbers/numberInText';
import { printedOf } from './tested';

/**
 * Between which numbers the exact one lies that was printed without a hedge: a count printed to the
 * last piece and a rate in whole per cent are what they are, whatever noughts they end with; everything else was
 * rounded or cut off.
 */
export function boundsOf(number: NumberInText): Interval | undefined {
  const printed = printedOf(number);
  if (!printed || number.hedge !== undefined) return undefined;
  const { value, place: precision } = printed;
  // So many persons to a point are counted nowhere: that is a quotient, rounded like any other.
  const isQuotient = number.measure?.dimension.includes('/') === true;
  if (equals(precision, ONE) && !isQuotient) return { low: value, high: value };
  const half = divide(precision, TWO);
  const cutOff = number.unit === 'percent' ? half : precision;
  return { low: subtract(value, half), high: add(value, cutOff) };
}

export function isExact({ low, high }: Interval): boolean {
  return equals(low, high);
}

/** Whether some number between the bounds is what a text states; a hedge is true however loose. */
export function canState(
  number: Pick<NumberInText, 'hedge'>,
  stated: PrintedNumber,
  { low, high }: Interval,
): boolean {
  const { hedge } = number;
  if (equals(low, high)) return agrees(judge(number, stated, low));
  if (hedge !== undefined && hedge !== 'about') {
    return [low, high].some((end) => hedgeHolds(hedge, end, stated.value, stated.step));
  }
  const allowed = intervalOf(number, stated);
  return compare(allowed.low, high) <= 0 && compare(allowed.high, low) >= 0;
}

export function sumOf(one: Interval, other: Interval): Interval {
  return { low: add(one.low, other.low), high: add(one.high, other.high) };
}

export function differenceOf(x: Interval, p: Interval): Interval {
  return { low: subtract(x.low, p.high), high: subtract(x.high, p.low) };
}

/** x/p for amounts that are not negative. */
export function quotientOf(x: Interval, p: Interval): Interval | undefined {
  if (signOf(p.low) <= 0 || signOf(x.low) < 0) return undefined;
  return { low: divide(x.low, p.high), high: divide(x.high, p.low) };
}

export function mapped({ low, high }: Interval, change: (end: Rational) => Rational): Interval {
  return { low: change(low), high: change(high) };
}

/** The same change, told of a fall. */
export function negated({ low, high }: Interval): Interval {
  return { low: negate(high), high: negate(low) };
}

const TWO = rational(2);
