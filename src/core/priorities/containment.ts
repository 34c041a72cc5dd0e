import { operandsOf } from '#core/catalogue/aggregationText';
import type { Indicator } from '#core/catalogue/indicator';

/** Which sums and rates each indicator enters. */
export function indicatorsContaining(
  indicators: readonly Indicator[],
): ReadonlyMap<string, readonly Indicator[]> {
  const containing = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    for (const part of operandsOf(indicator.aggregation)) {
      const present = containing.get(part);
      if (present) present.push(indicator);
      else containing.set(part, [indicator]);
    }
  }
  return containing;
}

/** The indicator itself, and all that contain it, directly or through others. */
export function reach(
  code: string,
  indicators: ReadonlyMap<string, Indicator>,
  containing: ReadonlyMap<string, readonly Indicator[]>,
): readonly Indicator[] {
  const found = new Set<Indicator>();
  const own = indicators.get(code);
  const waiting = own ? [own] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...(containing.get(next.code) ?? []));
  }
  return [...found];
}

/** Whether an indicator is a sum or one of its parts, directly or through other sums. */
export function enters(
  code: string,
  sum: string,
  containing: ReadonlyMap<string, readonly Indicator[]>,
): boolean {
  if (code === sum) return true;
  return (containing.get(code) ?? []).some(
    (one) => one.aggregation.form === 'derived_sum' && enters(one.code, sum, containing),
  );
}
