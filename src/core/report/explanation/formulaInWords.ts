import type { Indicator } from '#core/catalogue/indicator';
import type { IndicatorTotal } from '#core/figures/compilation';
import { pairedUnits, ratioSide } from '#core/figures/ratioSides';
import { equals } from '#core/numbers/rational';
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
    const above = sideInWords(context, aggregation.numerator, total);
    const below = sideInWords(context, aggregation.denominator, total);
    const isOfSome = above.isOfSome || below.isOfSome;
    return [
      words.ratioOf(above.text, below.text, factor === '1' ? '' : ` × ${factor}`),
      ...(isOfSome ? [words.ofPairs(total.unitsReported.length)] : []),
    ].join(', ');
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
      // An authority's figure may stand on the department's sheet as well as in the book.
      return context.known('', indicator.code).some(({ year }) => year === total.year)
        ? words.province
        : words.register;
    case 'register':
      return words.register;
    default:
      return isNeverAdded(indicator) && total.unitsReported.length > 0
        ? words.neverAdded
        : words.nothing;
  }
}

/** Units' rates that no total is made of, and counts in which one thing may stand twice. */
export function isNeverAdded({ aggregation: { form } }: Indicator): boolean {
  return form === 'not_additive' || form === 'distinct_count';
}

/** "VT011 Thuê bao cố định (32.000 thuê bao)" */
function partText(
  context: ExplanationContext,
  code: string,
  value = context.total(code)?.value,
): string {
  const indicator = context.indicator(code);
  if (!indicator) return code;
  return `${code} ${context.name(indicator)} (${context.level(indicator, value)})`;
}

/** One side of a ratio: of units that gave only the other one nothing is in it (M5). */
function sideInWords(
  context: ExplanationContext,
  code: string,
  rate: IndicatorTotal,
): { readonly text: string; readonly isOfSome: boolean } {
  const whole = context.total(code);
  const counted = ratioSide(rate, whole);
  const isOfSome = !(counted && whole?.value && equals(counted, whole.value));
  return {
    text: partText(context, code, counted),
    isOfSome: pairedUnits(rate) !== undefined && isOfSome,
  };
}
