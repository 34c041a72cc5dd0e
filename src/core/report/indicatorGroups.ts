import { groupedBy } from '#core/catalogue/groupedBy';
import type { Indicator } from '#core/catalogue/indicator';

export interface IndicatorGroup {
  readonly heading: string;
  readonly indicators: readonly Indicator[];
}

/** Domains in the order in which the catalogue first names them. */
export function byDomain(indicators: readonly Indicator[]): readonly IndicatorGroup[] {
  return [...groupedBy(indicators, ({ domain }) => domain)].map(([heading, grouped]) => ({
    heading,
    indicators: grouped,
  }));
}
