import { orderOfMagnitude } from '#core/numbers/decimalText';
import type { Hedge } from '#core/numbers/hedge';
import {
  absolute,
  compare,
  divide,
  multiply,
  powerOfTen,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';

/** A round number said instead of an exact one, and the word that keeps it true. */
export interface RoundAnchor {
  readonly anchor: Rational;
  readonly step: Rational;
  /** Undefined when the anchor is the number itself. */
  readonly hedge: Hedge | undefined;
}

/**
 * The multiple of the step nearest to the number: "over" when the number lies above it, "nearly"
 * when below (docs/methods.md, M16).
 *
 * @example
 * anchorAt(rational(47_600), rational(5_000)); // => anchor 50000, hedge 'nearly'
 */
export function anchorAt(value: Rational, step: Rational): RoundAnchor {
  const anchor = multiply(roundHalfAwayFromZero(divide(value, step), 0), step);
  const side = compare(value, anchor);
  const hedge = side === 0 ? undefined : side > 0 ? 'over' : 'nearly';
  return { anchor, step, hedge };
}

/**
 * The roundest anchor of a positive number within the tolerance, a fraction of it: the largest
 * power of ten as step. There always is one.
 *
 * @example
 * roundestAnchor(rational(994_456), rational(9, 1000)); // => anchor 1000000, hedge 'nearly'
 */
export function roundestAnchor(value: Rational, tolerance: Rational): RoundAnchor {
  let exponent = orderOfMagnitude(value) + 1;
  let found = anchorAt(value, powerOfTen(exponent));
  while (compare(distance(value, found), multiply(value, tolerance)) > 0) {
    exponent -= 1;
    found = anchorAt(value, powerOfTen(exponent));
  }
  return found;
}

function distance(value: Rational, { anchor }: RoundAnchor): Rational {
  return absolute(subtract(value, anchor));
}

/** Whether the number is written with no more than so many digits before zeros: 1850000 with 3. */
export function hasSignificantDigits(value: Rational, digits: number): boolean {
  const step = powerOfTen(orderOfMagnitude(value) + 1 - digits);
  return divide(value, step).denominator === 1n;
}
