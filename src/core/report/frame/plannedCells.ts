import { textOf } from '#core/workbook/plannedContent';
import type { CellLook, PlannedCell, PlannedContent } from '#core/workbook/sheetPlan';

/** A cell of text; an empty text is an empty cell. */
export function textCell(column: number, text: string, look: CellLook): PlannedCell {
  return { column, content: textOf(text), style: { look } };
}

/** A cell of a number or formula, or of the sign that stands for it. */
export function numberCell(
  column: number,
  content: PlannedContent,
  numberFormat: string,
  look: CellLook = 'number',
): PlannedCell {
  return { column, content, style: { look, numberFormat } };
}
