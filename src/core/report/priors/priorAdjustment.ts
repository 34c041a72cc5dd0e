import { equals } from '#core/numbers/rational';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import type { FigureCell } from '../figureCells';
import type { KnownCell } from '../formulas/knownCell';

/** A figure of last year that is another one than was published. */
export interface PriorAdjustment {
  readonly indicator: string;
  /** Code of the unit; '' for the whole province. */
  readonly unit: string;
  /** What was published. */
  readonly published: PlannedContent;
  readonly present: KnownCell;
  readonly reason: string;
}

/** Whether two cells hold two numbers. */
export function differs(cell: FigureCell, other: FigureCell): boolean {
  if (cell.figure.state !== 'value' || other.figure.state !== 'value') return false;
  return !equals(cell.figure.value, other.figure.value);
}
