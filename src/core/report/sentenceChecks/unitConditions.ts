import { toDouble } from '#core/numbers/decimalText';
import { addressFrom } from '../formulas/knownCell';
import type { ReportContext } from '../reportContext';
import { rangeFrom, runsOf, type CellRun } from './cellRuns';
import { isStill } from './isStill';

/** Whether no unit's figure of an indicator has moved, not even if others have moved the other way. */
export function unitConditions(
  { cells, total }: ReportContext,
  sheet: string,
  code: string,
): readonly string[] {
  const units = total(code).byUnit.flatMap(({ unit }) => cells.current(unit, code) ?? []);
  // A sign among the numbers would make an error of the sum in some programs.
  const signs = units
    .filter(({ value }) => typeof value === 'string')
    .map((cell) => `NOT(ISNUMBER(${addressFrom(sheet, cell)}))`);
  const numbers = units.filter(({ value }) => typeof value !== 'string');
  return [...runsOf(numbers).map((run) => stillWeighs(rangeFrom(sheet, run), run)), ...signs];
}

/**
 * The sum of a run, each cell weighed by its row. Sines of whole numbers have no relation that
 * exchanges of figures could keep: with the rows themselves as weights, 0 and 1 exchanged twice among
 * four neighbours would weigh what they did before.
 */
function stillWeighs(range: string, run: CellRun): string {
  const weight = run.reduce(
    (sum, { row, value }) =>
      typeof value === 'string' ? sum : sum + toDouble(value) * (2 + Math.sin(row + 1)),
    0,
  );
  return isStill(`SUMPRODUCT(${range},2+SIN(ROW(${range})))`, weight);
}
