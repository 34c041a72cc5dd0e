import type { PlannedColumn, PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import type { HeadColumn, TableFrame } from './tableFrame';
import { LEGEND } from './marks';
import { textCell } from './plannedCells';
import { firstBodyRow, headMerges, headRows, ROWS_ABOVE, widthOf } from './tableHead';
import {
  bandsOf,
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
  const pagesAcross = body.some(holdsFigures) ? pagesOf(frame) : undefined;
  const pages = bandsOf(columns, pagesAcross);
  const rows = [
    ...(pagesAcross ? rowsAbovePages(frame, pagesAcross) : rowsAbove(frame)),
    ...headRows(columns),
    ...body,
    ...notes.map((note, position) => noteRow(note, notesStart + position, columns, pages)),
  ];
  const repeatedRows = { first: ROWS_ABOVE, last: bodyStart - 1 };
  const down = pagesAcross ? undefined : pagesDown(frame, rows, repeatedRows);
  return {
    name: frame.sheet,
    visibility: 'visible',
    columns: columns.map(({ width }): PlannedColumn => ({ width })),
    rows,
    merges: [
      ...(pagesAcross ? mergesAbovePages(frame, pagesAcross) : mergesAbove(columns)),
      ...headMerges(columns),
      ...(frame.bodyMerges ?? []),
      ...notes.flatMap((_, position) =>
        pages.map((page) => ({
          top: notesStart + position,
          bottom: notesStart + position,
          ...page,
        })),
      ),
    ],
    frozen: { rows: bodyStart, columns: frame.frozenColumns },
    print: {
      orientation: frame.orientation,
      repeatedRows,
      fitToWidth: true,
      ...(pagesAcross ? { pagesAcross } : {}),
      ...(down === undefined ? {} : { pagesDown: down }),
    },
  };
}

/** A table that says only that there is nothing needs no second page. */
function holdsFigures({ cells }: PlannedRow): boolean {
  return cells.some(({ content }) => content.kind === 'number' || content.kind === 'formula');
}

/** A note stands on every page across: whoever has the second sheet in hand must read it too. */
function noteRow(
  note: string,
  row: number,
  columns: readonly HeadColumn[],
  pages: readonly Band[],
): PlannedRow {
  return {
    row,
    height: rowHeight(
      pages.map(({ left, right }) => ({
        text: note,
        width: widthOf(columns.slice(left, right + 1)),
      })),
    ),
    cells: pages.map(({ left }) => textCell(left, note, 'note')),
  };
}
