import { hasMovedAway } from '#core/catalogue/boundaryLedger';
import type { Indicator } from '#core/catalogue/indicator';
import type { IndicatorTotal } from '#core/figures/compilation';
import type { ExplanationContext } from './explanationContext';

/** "C1 Phường Beta, C4 Phường Alpha": with whom the ledger counts what a unit had; none where it kept it. */
export function heirsOf(context: ExplanationContext, unit: string): string | undefined {
  const { boundaries } = context.compilation.book;
  const into = boundaries.filter(({ toUnit }) => toUnit === unit);
  const from = boundaries.filter(({ fromUnit }) => fromUnit === unit);
  if (!hasMovedAway(into, from)) return undefined;
  return unitNames(
    context,
    from.map(({ toUnit }) => toUnit),
  );
}

/**
 * Of a unit that the ledger made of others within the year: those that reported the part of it before
 * they gave way. What it has reported itself is then not the whole year.
 */
export function reportersBefore(
  context: ExplanationContext,
  { nature }: Indicator,
  { byUnit, moved }: IndicatorTotal,
  unit: string,
): string | undefined {
  if (nature !== 'flow') return undefined;
  const madeOf = new Set(
    moved.find((one) => one.unit === unit)?.shares.map((share) => share.unit) ?? [],
  );
  const reporting = byUnit.filter(
    (one) => one.priorElsewhere && madeOf.has(one.unit) && one.figure.state === 'value',
  );
  if (reporting.length === 0) return undefined;
  return unitNames(
    context,
    reporting.map((one) => one.unit),
  );
}

function unitNames(context: ExplanationContext, units: readonly string[]): string {
  return [...new Set(units)].map((unit) => context.unitName(unit)).join(', ');
}
