import { groupedBy } from '#core/catalogue/groupedBy';
import { toDouble } from '#core/numbers/decimalText';
import { addressFrom, type KnownCell } from '../formulas/knownCell';
import { rangeFrom, runsOf, type CellRun } from './cellRuns';
import { isStill } from './isStill';

/** Whether each of these cells is what it was, not even if others have moved the other way. */
export function heldCells(sheet: string, cells: readonly KnownCell[]): readonly string[] {
  // A sign among the numbers would make an error of the sum in some programs.
  const signs = groupedBy(
    cells.filter(({ value }) => typeof value === 'string' && value !== ''),
    ({ value }) => String(value),
  );
  const numbers = cells.filter(({ value }) => typeof value !== 'string');
  return [
    ...runsOf(numbers).map((run) => (run.length > LONG_RUN ? longRun : shortRun)(sheet, run)),
    ...[...signs].flatMap(([sign, alike]) =>
      runsOf(alike).map((run) => `COUNTIF(${rangeFrom(sheet, run)},"${sign}")=${run.length}`),
    ),
  ];
}

/** What can be written cell by cell without a formula too long to be read. */
const LONG_RUN = 30;

/**
 * The sum of a run, each cell weighed by its row. Sines of whole numbers have no relation that
 * exchanges of figures could keep: with the rows themselves as weights, 0 and 1 exchanged twice among
 * four neighbours would weigh what they did before.
 */
function longRun(sheet: string, run: CellRun): string {
  const range = rangeFrom(sheet, run);
  const formula = `SUMPRODUCT(${range},2+SIN(ROW(${range})))`;
  return isStill(
    formula,
    weightOf(run, ({ row }) => 2 + Math.sin(row + 1)),
  );
}

/** The same cell by cell: not every program computes the rows of a range. */
function shortRun(sheet: string, run: CellRun): string {
  const weighed = run.map((cell) => `N(${addressFrom(sheet, cell)})*${shortWeight(cell)}`);
  return isStill(weighed.join('+'), weightOf(run, shortWeight));
}

function shortWeight({ row }: KnownCell): number {
  return Number((2 + Math.sin(row + 1)).toFixed(5));
}

function weightOf(run: CellRun, weight: (cell: KnownCell) => number): number {
  return run.reduce(
    (sum, cell) =>
      typeof cell.value === 'string' ? sum : sum + toDouble(cell.value) * weight(cell),
    0,
  );
}
