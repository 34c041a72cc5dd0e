import type { Indicator } from '#core/catalogue/indicator';
import type { IndicatorTotal } from '#core/figures/compilation';
import { allMoved } from '#core/figures/unitsApart';
import { multiply, powerOfTen, type Rational } from '#core/numbers/rational';
import type { ExplanationContext } from './explanationContext';

/** Last year's count of a unit that others were divided among, in whole numbers as the sheet “Quy đổi địa giới” prints it. */
export function printedPrior(
  total: IndicatorTotal | undefined,
  unit: string,
): Rational | undefined {
  return total && allMoved(total).find((one) => one.unit === unit)?.printed;
}

/** What a printed count is before it is rounded, where that is another number. */
export function beforeRounding(
  { words, number }: ExplanationContext,
  exact: Rational | undefined,
): string | undefined {
  const decimals = exact === undefined ? 0 : decimalsOfShare(exact);
  return exact === undefined || decimals === 0
    ? undefined
    : words.beforeRounding(number(exact, decimals));
}

/** The decimals of a change since a count that weights have parted. */
export function partedDecimals(
  { decimals }: Indicator,
  printed: Rational | undefined,
  exact: Rational | undefined,
): number {
  return printed && exact ? Math.max(decimals, decimalsOfShare(exact)) : decimals;
}

/** As many decimals as a part of a count has, at most two. */
function decimalsOfShare(exact: Rational): number {
  const ends = (decimals: number) => multiply(exact, powerOfTen(decimals)).denominator === 1n;
  return ends(0) ? 0 : ends(1) ? 1 : 2;
}
