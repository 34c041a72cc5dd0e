import type { PlannedColumn, PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import type { HeadColumn, TableFrame } from './tableFrame';
import { LEGEND } from './marks';
import { textCell } from './plannedCells';
import { firstBodyRow, headMerges, headRows, ROWS_ABOVE, widthOf } from './tableHead';
import {
  firstBand,
  mergesAbove,
  mergesAbovePages,
  pagesDown,
  pagesOf,
  rowsAbove,
  rowsAbovePages,
  type Band,
} from './tablePages';
import { rowHeight } from './textHeight';

/** The sheet of a table, ready to be printed on A4. */
export function tableSheet(frame: TableFrame): SheetPlan {
  const { columns, body } = frame;
  const bodyStart = firstBodyRow(columns);
  const notesStart = (body.at(-1)?.row ?? bodyStart - 1) + 2;
  const notes = [LEGEND, ...frame.notes];
  const twoPages = body.some(holdsFigures) ? pagesOf(frame) : undefined;
  const page = firstBand(frame, twoPages);
  const rows = [
    ...(twoPages ? rowsAbovePages(frame, twoPages) : rowsAbove(frame)),
    ...headRows(columns),
    ...body,
    ...notes.map((note, position) => noteRow(note, notesStart + position, columns, page)),
  ];
  const repeatedRows = { first: ROWS_ABOVE, last: bodyStart - 1 };
  const down = twoPages ? undefined : pagesDown(frame, rows, repeatedRows);
  return {
    name: frame.sheet,
    visibility: 'visible',
    columns: columns.map(({ width }): PlannedColumn => ({ width })),
    rows,
    merges: [
      ...(twoPages ? mergesAbovePages(frame, twoPages) : mergesAbove(columns)),
      ...headMerges(columns),
      ...(frame.bodyMerges ?? []),
      ...notes.map((_, position) => ({
        top: notesStart + position,
        bottom: notesStart + position,
        ...page,
      })),
    ],
    frozen: { rows: bodyStart, columns: frame.frozenColumns },
    print: {
      orientation: frame.orientation,
      repeatedRows,
      fitToWidth: true,
      ...(twoPages ? { twoPages } : {}),
      ...(down === undefined ? {} : { pagesDown: down }),
    },
  };
}

/** A table that says only that there is nothing needs no second page. */
function holdsFigures({ cells }: PlannedRow): boolean {
  return cells.some(({ content }) => content.kind === 'number' || content.kind === 'formula');
}

function noteRow(
  note: string,
  row: number,
  columns: readonly HeadColumn[],
  { left, right }: Band,
): PlannedRow {
  return {
    row,
    height: rowHeight([{ text: note, width: widthOf(columns.slice(left, right + 1)) }]),
    cells: [textCell(left, note, 'note')],
  };
}
