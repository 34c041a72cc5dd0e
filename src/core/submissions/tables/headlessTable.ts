import type { RowSnapshot } from '#core/workbook/snapshot';
import { cellText } from '../values/cellText';
import type { FoundTable } from './foundTable';
import type { ReadingContext } from '../readingContext';
import { cellIn, type SheetGrid } from './sheetGrid';

/**
 * A list without a head: labels of the catalogue in one column and a single column of numbers to
 * the right of it. Two columns of numbers without a head could be anything and are not read.
 */
export function headlessTable(grid: SheetGrid, context: ReadingContext): readonly FoundTable[] {
  const first = grid.rows.findIndex((row) => labelCell(row, context) !== undefined);
  const start = grid.rows[first];
  const labelColumn = start && labelCell(start, context);
  if (!start || labelColumn === undefined) return [];
  const body = grid.rows.slice(first);
  const labelled = body.filter((row) => isLabelled(row, labelColumn, context));
  const columns = new Set(labelled.flatMap((row) => numberColumns(row, labelColumn)));
  const [figures, ...others] = columns;
  if (figures === undefined || others.length > 0) return [];
  const head = {
    firstRow: start.row,
    lastRow: start.row - 1,
    columns: [
      { column: labelColumn, pieces: [piece('Chỉ tiêu', start.row, labelColumn)], reference: '' },
      { column: figures, pieces: [piece('Số liệu', start.row, figures)], reference: '' },
    ],
  };
  return [{ grid, head, body, caption: grid.rows.slice(0, first) }];
}

function piece(text: string, row: number, column: number) {
  return { text, row, column };
}

function labelCell(row: RowSnapshot, context: ReadingContext): number | undefined {
  return row.cells.find(
    (cell) => cell.content.kind === 'text' && context.isIndicatorName(cellText(cell)),
  )?.column;
}

function isLabelled(row: RowSnapshot, column: number, context: ReadingContext): boolean {
  const cell = cellIn(row, column);
  return cell?.content.kind === 'text' && context.isIndicatorName(cellText(cell));
}

function numberColumns(row: RowSnapshot, labelColumn: number): readonly number[] {
  return row.cells
    .filter((cell) => cell.column > labelColumn && /^[\d.,]*\d$/.test(cellText(cell)))
    .map(({ column }) => column);
}
