import { computeTotals } from '#core/figures/totals';
import type { IndicatorTotal } from '#core/figures/compilation';
import { toDecimalText } from '#core/numbers/decimalText';
import type { Rational } from '#core/numbers/rational';
import { aCollectedYear, type YearStory } from '../checks/aCollectedYear';

/** The province's total of one indicator of a story. */
export function totalOf(story: YearStory, indicator: string): IndicatorTotal {
  const total = computeTotals(aCollectedYear(story)).find((one) => one.indicator === indicator);
  if (total === undefined) throw new Error(`no total of ${indicator}`);
  return total;
}

type Stated =
  | 'value'
  | 'prior'
  | 'change'
  | 'growth'
  | 'index'
  | 'changePoints'
  | 'plan'
  | 'planCompletion'
  | 'coverageWeight'
  | 'likeForLikeGrowth';

/** What summary.csv would say: decimal texts, '' for nothing; in the order asked. */
export function stated(total: IndicatorTotal, ...columns: readonly Stated[]): readonly string[] {
  return columns.map((column) => text(total[column]));
}

function text(value: Rational | undefined): string {
  return value === undefined ? '' : toDecimalText(value);
}
