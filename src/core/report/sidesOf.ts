import { operandsOf } from '#core/catalogue/aggregationText';
import type { ReportContext } from './reportContext';

/** What a rate is computed from, as far as the catalogue has it; nothing of any other indicator. */
export function sidesOf(context: ReportContext, code: string): readonly string[] {
  const { aggregation } = context.indicator(code);
  return aggregation.form === 'ratio_of_sums'
    ? operandsOf(aggregation).filter((side) => context.hasIndicator(side))
    : [];
}
