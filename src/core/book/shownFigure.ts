import type { Compilation } from '#core/figures/compilation';
import type { PlannedCell, SheetPlan, ShownFigure } from '#core/workbook/sheetPlan';
import { figureLedger } from './figureLedger';
import { FIRST_RECORD } from './recordSheet';
import { SHEETS } from './sheetNames';

/** A cell of the book that shows a figure. */
interface FigurePlace {
  readonly figure: ShownFigure;
  /** What stands in the cell when nobody has changed it; undefined for a record. */
  readonly cell: PlannedCell | undefined;
}

/** Finds the figure that a cell of a compiled book shows; rows and columns count from 0. */
export type FigureFinder = (sheet: string, row: number, column: number) => FigurePlace | undefined;

/** The finder of a compilation's own sheets. */
export function figureFinder(compilation: Compilation, plans: readonly SheetPlan[]): FigureFinder {
  const { observations } = figureLedger(compilation);
  const cells = new Map<string, FigurePlace>();
  for (const { name, rows } of plans) {
    for (const { row, cells: planned } of rows) {
      for (const cell of planned) {
        if (cell.about) cells.set(`${name} ${row} ${cell.column}`, { figure: cell.about, cell });
      }
    }
  }
  return (sheet, row, column) => {
    if (sheet !== SHEETS.observations) return cells.get(`${sheet} ${row} ${column}`);
    const observation = observations[row - FIRST_RECORD];
    if (!observation) return undefined;
    const { unit, indicator } = observation;
    return { figure: { unit, indicator }, cell: undefined };
  };
}
