import type { Figure, Status } from '#core/numbers/figure';
import type { BoundaryChange } from '#core/catalogue/reportingUnit';
import type { KnownCell } from './formulas/knownCell';
import { shownFigure } from './frame/marks';

/**
 * In which cell of the book each figure stands. The room `book` lays the cells out and answers;
 * tables only ask, so that a formula leads from the printed number to the submitted one.
 */
export interface FigureCells {
  /** The accepted figure of the year; unit '' is the whole province. */
  current(unit: string, indicator: string): FigureCell | undefined;
  /** The word beside the accepted figure that says how final it is. */
  status(unit: string, indicator: string): KnownCell | undefined;
  /** The word beside it that says why it is no number; '' of a number. */
  mark(unit: string, indicator: string): KnownCell | undefined;
  /** What the unit's own report says of the year before. */
  submittedPrior(unit: string, indicator: string): FigureCell | undefined;
  submittedPlan(unit: string, indicator: string): FigureCell | undefined;
  /** Figures known beforehand, in the order of their file. */
  known(unit: string, indicator: string, year: number): readonly FigureCell[];
  /** Targets, in the order of their file. */
  plans(unit: string, indicator: string): readonly FigureCell[];
  /** What units broke down for an area of an indicator, one cell for each of them. */
  byArea(area: string, indicator: string): readonly AreaCell[];
  /** The weight of a boundary change as a number, which follows what people write beside it. */
  weight(change: BoundaryChange): KnownCell;
}

/** A figure in its cell. */
export interface FigureCell extends KnownCell {
  readonly figure: Figure;
  readonly status: Status;
}

/** One unit's figure of an area. */
export interface AreaCell extends FigureCell {
  /** Code of the unit whose figure it is. */
  readonly reporter: string;
}

/** A figure's cell in the value column of a sheet. */
export function figureCell(
  place: { readonly sheet: string; readonly row: number; readonly column: number },
  figure: Figure,
  status: Status,
): FigureCell {
  const { sheet, row, column } = place;
  return { sheet, row, column, figure, status, value: shownFigure(figure) };
}
