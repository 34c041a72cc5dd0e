import type { FigureCell } from '../figureCells';
import type { ReportContext } from '../reportContext';
import { heldCells } from './heldCells';

/** Whether no unit's figure of an indicator has moved. */
export function unitConditions(
  { cells, total }: ReportContext,
  sheet: string,
  code: string,
): readonly string[] {
  const units = total(code).byUnit.map(({ unit }) => unit);
  return heldCells(
    sheet,
    units.flatMap((unit) => [cells.current(unit, code) ?? [], cells.mark(unit, code) ?? []].flat()),
  );
}

/**
 * Whether no unit's figure of either year has moved, where not all of them have reported: the change of
 * a partial total is that of the units with both years, whatever last year's whole is.
 */
export function matchedConditions(
  context: ReportContext,
  sheet: string,
  code: string,
): readonly string[] {
  if (context.total(code).isComplete) return [];
  return addedUp(context, code).flatMap((part) => {
    const units = context.total(part).unitsExpected;
    const current = units.flatMap((unit) => context.cells.current(unit, part) ?? []);
    return [...heldCells(sheet, current), ...heldCells(sheet, priorsOfAll(context, units, part))];
  });
}

/** The indicators whose figures units send for a sum; nothing of what is no sum. */
function addedUp(context: ReportContext, code: string): readonly string[] {
  if (!context.hasIndicator(code)) return [];
  const { aggregation } = context.indicator(code);
  if (aggregation.form === 'sum') return [code];
  if (aggregation.form !== 'derived_sum') return [];
  return aggregation.parts.flatMap((part) => addedUp(context, part));
}

/** Each cell once, though units may have a predecessor in common. */
function priorsOfAll(
  context: ReportContext,
  units: readonly string[],
  code: string,
): readonly FigureCell[] {
  const cells = units.flatMap((unit) => priorsOf(context, unit, code));
  return [...new Map(cells.map((cell) => [`${cell.sheet} ${cell.row}`, cell] as const)).values()];
}

/** Last year's figures from which a unit's is taken: published ones, its own word, those of its predecessors. */
function priorsOf(
  { cells, priorYear, changesTo }: ReportContext,
  unit: string,
  code: string,
): readonly FigureCell[] {
  const published = cells.known(unit, code, priorYear);
  const submitted = cells.submittedPrior(unit, code);
  const before = changesTo(unit).flatMap(({ fromUnit }) => cells.known(fromUnit, code, priorYear));
  return [...(published.length > 0 || !submitted ? published : [submitted]), ...before];
}
