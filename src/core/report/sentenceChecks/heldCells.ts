import { toDouble } from '#core/numbers/decimalText';
import type { KnownCell } from '../formulas/knownCell';
import { rangeFrom, runsOf, type CellRun } from './cellRuns';
import { isStill } from './isStill';

/** Whether each of these cells is what it was, not even if others have moved the other way. */
export function heldCells(sheet: string, cells: readonly KnownCell[]): readonly string[] {
  // A sign among the numbers would make an error of the sum in some programs.
  const signs = cells.filter(({ value }) => typeof value === 'string');
  const numbers = cells.filter(({ value }) => typeof value !== 'string');
  return [
    ...runsOf(numbers).map((run) => stillWeighs(rangeFrom(sheet, run), run)),
    ...runsOf(signs).map((run) => `COUNT(${rangeFrom(sheet, run)})=0`),
  ];
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
