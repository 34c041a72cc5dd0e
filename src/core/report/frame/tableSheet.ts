import type { PlannedColumn, PlannedRow, PrintSetUp, SheetPlan } from '#core/workbook/sheetPlan';
import type { HeadColumn, TableFrame } from './tableFrame';
import { LEGEND } from './marks';
import { textCell } from './plannedCells';
import { firstBodyRow, headMerges, headRows, ROWS_ABOVE, widthOf } from './tableHead';
import { pageOfNotes, pagesDown, scaleAcross } from './pagesDown';
import {
  bandsOf,
  mergesAbove,
  mergesAbovePages,
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
      ...(pagesAcross
        ? {
            pagesAcross: {
              ...pagesAcross,
              scale: scaleAcross(pagesAcross.scale, frame, rows, repeatedRows),
            },
          }
        : onOnePageAcross(frame, rows, repeatedRows)),
    },
  };
}

function onOnePageAcross(
  frame: TableFrame,
  rows: readonly PlannedRow[],
  repeatedRows: NonNullable<PrintSetUp['repeatedRows']>,
): Partial<PrintSetUp> {
  const down = pagesDown(frame, rows, repeatedRows);
  if (down === undefined) return {};
  return pageOfNotes(frame, rows, repeatedRows, down) ?? { pagesDown: down };
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
