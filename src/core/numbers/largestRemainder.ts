import {
  absolute,
  add,
  compare,
  multiply,
  powerOfTen,
  rational,
  subtract,
  sum,
  type Rational,
} from './rational';
import { roundHalfAwayFromZero } from './rounding';

/**
 * Numbers rounded so that they add to their rounded sum, each by less than one unit of the last
 * place: the method of largest remainders (Hare–Niemeyer), also for signed numbers. Every number is
 * floored towards −∞; the units that the sum still lacks go, one each, to the largest fractions;
 * of equal fractions to the larger number, then to the earlier one. What is exact stays exact.
 *
 * @example
 * roundAdding([128, 247, 391].map((x) => rational(x * 100, 766)), 1); // => 16.7, 32.3, 51.0
 */
export function roundAdding(values: readonly Rational[], decimals: number): readonly Rational[] {
  const floored = values.map((value) => floorOf(value, decimals));
  const unit = powerOfTen(-decimals);
  const lacking = subtract(roundHalfAwayFromZero(sum(values), decimals), sum(floored));
  const units = Number(multiply(lacking, powerOfTen(decimals)).numerator);
  const raised = new Set(byLargestFraction(values, floored).slice(0, units));
  return floored.map((value, place) => (raised.has(place) ? add(value, unit) : value));
}

/** By what each number is moved beyond its plain rounding, so that all add to their rounded sum. */
export function movesToAdd(values: readonly Rational[], decimals: number): readonly Rational[] {
  return roundAdding(values, decimals).map((value, place) =>
    subtract(value, roundHalfAwayFromZero(values[place] ?? value, decimals)),
  );
}

function floorOf(value: Rational, decimals: number): Rational {
  const { numerator, denominator } = multiply(value, powerOfTen(decimals));
  const towardsZero = numerator / denominator;
  const isBelow = numerator < 0n && numerator % denominator !== 0n;
  return multiply(rational(isBelow ? towardsZero - 1n : towardsZero), powerOfTen(-decimals));
}

/** Places of the numbers, those first that the next unit goes to. */
function byLargestFraction(
  values: readonly Rational[],
  floored: readonly Rational[],
): readonly number[] {
  const ranked = values.map((value, place) => ({
    place,
    size: absolute(value),
    fraction: subtract(value, floored[place] ?? value),
  }));
  ranked.sort(
    (left, right) =>
      compare(right.fraction, left.fraction) ||
      compare(right.size, left.size) ||
      left.place - right.place,
  );
  return ranked.map(({ place }) => place);
}
