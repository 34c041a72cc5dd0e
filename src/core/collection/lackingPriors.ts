import { operandsOf } from '#core/catalogue/aggregationText';
import type { Indicator } from '#core/catalogue/indicator';
import type { CollectedYear } from './collectedYear';
import { gavePrior, unitsOfPrior, wasOff } from './priorRoster';
import { provincePrior } from './provincePrior';
import { isNewUnit, unitPrior } from './unitPrior';
import { indexOf } from './yearIndex';

/**
 * The units without whose figure of the year before there is no total of it, though the figures of others
 * are known; none where there is a total, or where nobody has a figure. Of a unit that the ledger
 * made of others those of these that are silent.
 */
export function lackingPriors(collected: CollectedYear, indicator: Indicator): readonly string[] {
  if (provincePrior(collected, indicator).value !== undefined) return [];
  const { indicators } = indexOf(collected);
  const operands = operandsOf(indicator.aggregation);
  if (operands.length > 0) {
    const lacking = operands.flatMap((code) => {
      const operand = indicators.get(code);
      return operand ? lackingPriors(collected, operand) : [];
    });
    return [...new Set(lacking)];
  }
  return indicator.aggregation.form === 'sum' ? lackingUnits(collected, indicator.code) : [];
}

function lackingUnits(collected: CollectedYear, code: string): readonly string[] {
  const units = unitsOfPrior(collected, code);
  const unknown = units.filter((unit) => unitPrior(collected, unit, code).value === undefined);
  const isAnyKnown =
    unknown.length < units.length ||
    unknown.some((unit) => predecessorsOf(collected, unit, code).known.length > 0);
  if (!isAnyKnown) return [];
  return [...new Set(unknown.flatMap((unit) => silentIn(collected, unit, code)))];
}

/** The unit itself, or those that it was made of and of which nothing is known. */
function silentIn(collected: CollectedYear, unit: string, code: string): readonly string[] {
  const { silent } = predecessorsOf(collected, unit, code);
  return silent.length > 0 ? silent : [unit];
}

/** The units of last year's map that a unit was made of: those with a figure of it, and those without. */
export function predecessorsOf(
  collected: CollectedYear,
  unit: string,
  code: string,
): { readonly known: readonly string[]; readonly silent: readonly string[] } {
  const old = oldUnits(collected, unit).filter((one) => !wasOff(collected, one, code));
  const known = old.filter((one) => gavePrior(collected, one, code));
  return { known, silent: old.filter((one) => !known.includes(one)) };
}

/** Through however many changes. */
function oldUnits(
  collected: CollectedYear,
  unit: string,
  found = new Set<string>(),
): readonly string[] {
  if (found.has(unit)) return [];
  found.add(unit);
  const before = (indexOf(collected).changesInto.get(unit) ?? []).flatMap(({ fromUnit }) =>
    oldUnits(collected, fromUnit, found),
  );
  return isNewUnit(collected, unit) ? before : [unit, ...before];
}
