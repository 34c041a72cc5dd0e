import { toDouble } from '#core/numbers/decimalText';
import { multiply, powerOfTen, type Rational } from '#core/numbers/rational';

/** Places beyond the displayed one at which a double's noise is certain to be gone. */
const PLACES_OF_NOISE = 6;

/**
 * ROUND(expression, decimals), so that a spreadsheet's doubles give what the exact number gives.
 *
 * Only an exact tie can go wrong: (8.7-8)/8*100 is 8.75, of which doubles make 8.749999999999991.
 * There the noise is rounded away first; everywhere else the formula stays plain.
 */
export function rounded(
  expression: string,
  decimals: number,
  exact: Rational,
  asDouble: number,
): string {
  const isNoisyTie = isTie(exact, decimals) && asDouble !== toDouble(exact);
  const inner = isNoisyTie ? `ROUND(${expression},${decimals + PLACES_OF_NOISE})` : expression;
  return `ROUND(${inner},${decimals})`;
}

function isTie(value: Rational, decimals: number): boolean {
  const units = multiply(value, powerOfTen(decimals));
  return units.denominator === 2n;
}
