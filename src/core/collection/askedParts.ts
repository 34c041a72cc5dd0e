import { operandsOf } from '#core/catalogue/aggregationText';
import type { Indicator } from '#core/catalogue/indicator';
import type { CollectedYear } from './collectedYear';
import { indexOf } from './yearIndex';

/** What a derived sum or a rate is computed from in the end and a unit's kind may be asked for. */
export function askedParts(
  collected: CollectedYear,
  unit: string,
  { aggregation }: Indicator,
): readonly Indicator[] {
  const kind = indexOf(collected).units.get(unit)?.kind;
  if (kind === undefined) return [];
  return leavesOf(collected, operandsOf(aggregation)).filter(({ reportedBy }) =>
    reportedBy.includes(kind),
  );
}

export function leavesOf(collected: CollectedYear, parts: readonly string[]): readonly Indicator[] {
  return parts.flatMap((part) => {
    const indicator = indexOf(collected).indicators.get(part);
    if (!indicator) return [];
    const { aggregation } = indicator;
    return aggregation.form === 'derived_sum'
      ? leavesOf(collected, aggregation.parts)
      : [indicator];
  });
}
