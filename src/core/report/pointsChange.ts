import type { Indicator } from '#core/catalogue/indicator';
import { agreesAt, displayedPoints } from '#core/figures/displayedPoints';
import type { IndicatorTotal } from '#core/figures/compilation';
import { subtract } from '#core/numbers/rational';
import { OF_UNROUNDED, type Comparison } from './comparisonCell';
import { differenceFormula, displayedDifferenceFormula } from './formulas/differenceFormulas';
import type { Pair } from './formulas/guarded';
import { decimalsShowing, differenceFormat } from './frame/numberFormats';
import type { ReportContext } from './reportContext';

const OF_ROUNDED = 'hiệu của hai tỷ lệ đã làm tròn';

/** Whether a rate changes by percentage points. */
function isInPoints({ growthForm }: Indicator): boolean {
  return growthForm === 'pp';
}

/**
 * The context in which the rates of one table are printed with one number of decimals: those that the
 * department wants, else the catalogue's, and one more where it takes that for whoever subtracts to find
 * every printed change, or for a change not to be printed as none (docs/decisions/0012).
 */
export function withRateDecimals(
  context: ReportContext,
  indicators: readonly Indicator[],
): ReportContext {
  const rates = indicators.filter(isInPoints);
  if (context.rateDecimals !== undefined || rates.length === 0) return context;
  const least = Math.max(...rates.map(({ decimals }) => decimals));
  const pairs = rates.flatMap(({ code }) => {
    const { value, prior } = context.total(code);
    return value && prior ? [{ value, prior }] : [];
  });
  const isShown = (places: number): boolean =>
    pairs.every(({ value, prior }) => decimalsShowing(places, [subtract(value, prior)]) === places);
  const agrees = (places: number): boolean =>
    isShown(places) && pairs.every(({ value, prior }) => agreesAt(value, prior, places));
  const possible = [least, least + 1];
  return { ...context, rateDecimals: possible.find(agrees) ?? possible.find(isShown) ?? least };
}

/** The decimals of a level in the table that is made. */
export function decimalsIn({ rateDecimals }: ReportContext, indicator: Indicator): number {
  return (isInPoints(indicator) ? rateDecimals : undefined) ?? indicator.decimals;
}

/**
 * The change of a rate beside its two rates, with a note where a reader who subtracts these finds another;
 * where no further decimal would mend that, the sentence says the difference of rounded rates, and so
 * does the table.
 */
export function pointsChange(
  sheet: string,
  { value, prior }: IndicatorTotal,
  pair: Pair,
  tableDecimals: number,
): Comparison {
  const exact = value && prior && subtract(value, prior);
  const least = decimalsShowing(tableDecimals, [exact]);
  const agrees = !value || !prior || agreesAt(value, prior, least);
  const displayed = agrees ? undefined : displayedPoints(value, prior, tableDecimals);
  const isOfRounded = displayed?.isExactDifference === false;
  const decimals = isOfRounded ? displayed.decimals : least;
  const formula = isOfRounded ? displayedDifferenceFormula : differenceFormula;
  return {
    content: formula(sheet, pair, decimals),
    numberFormat: differenceFormat(decimals, 'điểm %'),
    levelDecimals: decimals,
    note: agrees ? '' : isOfRounded ? OF_ROUNDED : OF_UNROUNDED,
  };
}
