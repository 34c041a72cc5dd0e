import { add, compare, divide, rational, type Rational } from './rational';

/** The middle of some numbers, of an even count the mean of the two in the middle; undefined of none. */
export function medianOf(values: readonly Rational[]): Rational | undefined {
  const sorted = [...values].sort(compare);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  const lower = sorted[middle - 1];
  if (upper === undefined || lower === undefined || sorted.length % 2 === 1) return upper;
  return divide(add(lower, upper), rational(2));
}
