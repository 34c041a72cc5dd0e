import { numberOf } from '#core/numbers/figure';
import { sum, type Rational } from '#core/numbers/rational';
import type { IndicatorTotal } from './compilation';

/**
 * The units whose figures a rate over one roster is made of: those that gave both sides (M5).
 * Undefined for a rate of two totals, and for what is no rate.
 */
export function pairedUnits({
  source,
  byUnit,
  unitsReported,
}: IndicatorTotal): ReadonlySet<string> | undefined {
  const isOfPairs = source === 'ratio' && byUnit.length > 0 && unitsReported.length > 0;
  return isOfPairs ? new Set(unitsReported) : undefined;
}

/**
 * What one side of the rate adds up to: over its pairs, else the side's own total. So too where the side is
 * one figure of a register, which is not added up of units.
 */
export function ratioSide(
  rate: IndicatorTotal,
  side: IndicatorTotal | undefined,
): Rational | undefined {
  const paired = pairedUnits(rate);
  if (!paired || side?.byUnit.length === 0) return side?.value;
  return sum(
    (side?.byUnit ?? []).flatMap(({ unit, figure }) =>
      paired.has(unit) ? (numberOf(figure) ?? []) : [],
    ),
  );
}
