import { absolute, divide, type Rational } from '#core/numbers/rational';
import type { PrintedNumber } from './numberInText';

/** Whether one row of digits is the other with two neighbours exchanged, and nothing else. */
export function areExchanged(stated: string, right: string): boolean {
  if (stated.length !== right.length) return false;
  const [first, second, ...others] = [...stated].flatMap((digit, at) =>
    digit === right[at] ? [] : [at],
  );
  return (
    first !== undefined &&
    second === first + 1 &&
    others.length === 0 &&
    stated[first] === right[second] &&
    stated[second] === right[first]
  );
}

/** "hơn 58.400" of 85.430: a bound whose digits are those right below or above the figure, two of them exchanged. */
export function isBoundExchanged({ value, step }: PrintedNumber, exact: Rational): boolean {
  const stated = String(absolute(divide(value, step)).numerator);
  const { numerator, denominator } = divide(absolute(exact), step);
  const below = numerator / denominator;
  return (
    stated.length >= FEWEST_DIGITS &&
    [below, below + 1n].some((right) => areExchanged(stated, String(right)))
  );
}

/** Fewer digits are like those of another number by chance. */
const FEWEST_DIGITS = 3;
