import type { Indicator } from '#core/catalogue/indicator';
import type { IndicatorTotal } from '#core/figures/compilation';

/**
 * The parts of a sum of other indicators of which there is no figure at all. Nobody owes them, so the
 * sum is complete as far as anyone reports, but a reader must know that they are not in it.
 */
export function lackingParts(
  { aggregation }: Indicator,
  totalOf: (code: string) => Pick<IndicatorTotal, 'value'> | undefined,
): readonly string[] {
  if (aggregation.form !== 'derived_sum') return [];
  const lacking = aggregation.parts.filter((code) => totalOf(code)?.value === undefined);
  return lacking.length < aggregation.parts.length ? lacking : [];
}
