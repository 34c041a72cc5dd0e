import type { Indicator } from '#core/catalogue/indicator';
import type { IndicatorTotal } from '#core/figures/compilation';
import { formatVietnameseTrimmed } from '#core/numbers/vietnameseText';
import type { ExplanationContext } from './explanationContext';

/** The rule of aggregation in words, with the figures it was applied to. */
export function formulaInWords(
  context: ExplanationContext,
  indicator: Indicator,
  total: IndicatorTotal,
): string {
  const { words } = context;
  const { aggregation } = indicator;
  if (aggregation.form === 'ratio_of_sums') {
    const factor = formatVietnameseTrimmed(aggregation.factor, 6);
    return words.ratioOf(
      partText(context, aggregation.numerator),
      partText(context, aggregation.denominator),
      factor === '1' ? '' : ` × ${factor}`,
    );
  }
  switch (total.source) {
    case 'units':
      return words.sumOfUnits(total.unitsReported.length);
    case 'parts':
      return words.sumOf(
        aggregation.form === 'derived_sum'
          ? aggregation.parts.map((part) => partText(context, part)).join(' + ')
          : '',
      );
    case 'province':
      return words.province;
    case 'register':
      return words.register;
    default:
      return words.nothing;
  }
}

/** "VT011 Thuê bao cố định (32.000 thuê bao)" */
function partText(context: ExplanationContext, code: string): string {
  const indicator = context.indicator(code);
  if (!indicator) return code;
  const value = context.total(code)?.value;
  return `${code} ${context.name(indicator)} (${context.level(indicator, value)})`;
}
