import type { Indicator } from '#core/catalogue/indicator';
import { displayedPoints } from '#core/figures/displayedPoints';
import type { IndicatorTotal } from '#core/figures/compilation';
import { equals, subtract } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { Comparison } from './comparisonCell';
import { differenceFormula, displayedDifferenceFormula } from './formulas/differenceFormulas';
import type { Pair } from './formulas/guarded';
import { decimalsShowing, differenceFormat } from './frame/numberFormats';

/** How a change in percentage points is printed beside its two rates. */
interface PrintedPoints {
  readonly decimals: number;
  /** Whether the difference is that of the rates as they are, or of the rounded ones. */
  readonly isExactDifference: boolean;
  readonly note: string;
}

const OF_ROUNDED = 'hiệu của hai tỷ lệ đã làm tròn';
const OF_UNROUNDED = 'mức tăng, giảm tính từ số chưa làm tròn';

/**
 * The change of a rate. With as many decimals as it takes that a reader who subtracts the printed rates
 * agrees (docs/methods.md, D), or with those that the department wants and a note where he would not
 * (docs/decisions/0012).
 */
export function pointsChange(
  sheet: string,
  indicator: Indicator,
  total: IndicatorTotal,
  pair: Pair,
  wantedDecimals: number | undefined,
): Comparison {
  const { decimals, isExactDifference, note } =
    wantedDecimals === undefined ? asSubtracted(indicator, total) : asWanted(wantedDecimals, total);
  const formula = isExactDifference ? differenceFormula : displayedDifferenceFormula;
  return {
    content: formula(sheet, pair, decimals),
    numberFormat: differenceFormat(decimals, 'điểm %'),
    levelDecimals: decimals,
    note,
  };
}

function asSubtracted({ decimals }: Indicator, { value, prior }: IndicatorTotal): PrintedPoints {
  if (!value || !prior) return { decimals, isExactDifference: true, note: '' };
  const displayed = displayedPoints(value, prior, decimals);
  return { ...displayed, note: displayed.isExactDifference ? '' : OF_ROUNDED };
}

function asWanted(wanted: number, { value, prior }: IndicatorTotal): PrintedPoints {
  if (!value || !prior) return { decimals: wanted, isExactDifference: true, note: '' };
  // What no further decimal would mend, the sentence says of rounded rates, and so does its table.
  const { isExactDifference } = displayedPoints(value, prior, wanted);
  if (!isExactDifference) return { decimals: wanted, isExactDifference, note: OF_ROUNDED };
  const exact = subtract(value, prior);
  const decimals = decimalsShowing(wanted, [exact]);
  const [points, current, before] = [exact, value, prior].map((one) =>
    roundHalfAwayFromZero(one, decimals),
  );
  const agrees = points && current && before && equals(subtract(current, before), points);
  return { decimals, isExactDifference, note: agrees ? '' : OF_UNROUNDED };
}
