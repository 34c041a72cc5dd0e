import type { CellRange, CellSnapshot, RowSnapshot, SheetSnapshot } from '#core/workbook/snapshot';
import type { TableLayout } from '../columns/tableLayout';
import { headMeaning } from '../heads/headMeaning';
import type { ReadingContext } from '../readingContext';
import { cellText } from '../values/cellText';
import { isFigureLike } from '../values/figureLike';
import { findTables } from './findTables';
import type { FoundTable } from './foundTable';
import { cellIn, type SheetGrid } from './sheetGrid';

/**
 * A table whose rows are headed by years ("Năm 2023", "Ước năm 2024", "Tăng, giảm (%)") turned on its
 * side, so that years head columns as in all other tables; undefined of any other table.
 */
export function turnedTable(
  found: FoundTable,
  layout: TableLayout,
  context: ReadingContext,
): FoundTable | undefined {
  const column = columnOfYears(found, layout);
  if (column === undefined) return undefined;
  const [turned, ...others] = findTables(turnedGrid(found, layout, column), context);
  return turned && others.length === 0 ? { ...turned, caption: found.caption } : undefined;
}

/** The column before the figures that says in different rows that they are different years' levels. */
function columnOfYears({ body }: FoundTable, layout: TableLayout): number | undefined {
  const first = firstFigures(layout);
  const columns = new Set(body.flatMap(({ cells }) => cells.map(({ column }) => column)));
  return [...columns].find((column) => column < first && areYears(body, column));
}

function firstFigures({ others, indicators, labelColumns }: TableLayout): number {
  const figures = others.filter(
    ({ unit, indicator, meaning }) =>
      unit !== undefined ||
      indicator !== undefined ||
      (indicators === 'down' && meaning.kind === 'level' && meaning.year !== undefined),
  );
  return figures[0]?.column ?? Math.max(-1, ...labelColumns);
}

function areYears(body: readonly RowSnapshot[], column: number): boolean {
  const years = new Set<string>();
  for (const row of body) {
    const cell = cellIn(row, column);
    const meaning = cell && headMeaning([cellText(cell)]);
    if (meaning?.kind !== 'level' || meaning.isOtherPeriod || !meaning.isWhole) continue;
    if (meaning.isPlain || !row.cells.some(isFigureLike)) continue;
    years.add(`${meaning.relation} ${meaning.year ?? ''}`);
  }
  return years.size >= 2;
}

/** Head and body on their side; without the list's numbers and the word over the years. */
function turnedGrid(found: FoundTable, layout: TableLayout, years: number): SheetGrid {
  const { grid, head } = found;
  const last = lastRow(found);
  const orders = orderColumns(found);
  const isLabel = layout.labelColumns.includes(years);
  const kept = grid.rows
    .filter(({ row }) => head.firstRow <= row && row <= last)
    .flatMap(({ cells }) => cells)
    .filter(
      ({ row, column }) =>
        !orders.has(column) && (isLabel || column !== years || row > head.lastRow),
    );
  const rows = rowsOf(kept.map((cell) => ({ ...cell, row: cell.column, column: cell.row })));
  return {
    sheet: turnedSheet(grid.sheet, rows),
    rows,
    rowByNumber: new Map(rows.map((row) => [row.row, row])),
    isTurned: true,
  };
}

/** The last row of figures; what is below is the table's foot. */
function lastRow({ head, body }: FoundTable): number {
  const answering = body.filter(({ cells }) => cells.some((cell) => isFigureLike(cell)));
  const last = answering.at(-1)?.row ?? head.lastRow;
  const further = body.find(({ row }) => row === last + 1);
  return further && saysNotes(further) ? further.row : last;
}

/** "Ghi chú" as the head of the last row. */
function saysNotes({ cells }: RowSnapshot): boolean {
  const [first] = cells.map(cellText).filter((text) => text !== '');
  return first !== undefined && cells.length > 1 && headMeaning([first]).kind === 'note';
}

function orderColumns({ head }: FoundTable): ReadonlySet<number> {
  const orders = head.columns.filter(
    ({ pieces }) => headMeaning(pieces.map(({ text }) => text)).kind === 'order',
  );
  return new Set(orders.map(({ column }) => column));
}

function rowsOf(cells: readonly CellSnapshot[]): readonly RowSnapshot[] {
  const rows = new Map<number, CellSnapshot[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, ofRow]) => ({ row, cells: ofRow.sort((one, other) => one.column - other.column) }));
}

function turnedSheet(sheet: SheetSnapshot, rows: readonly RowSnapshot[]): SheetSnapshot {
  return {
    ...sheet,
    rows,
    merges: sheet.merges.map(turnedRange),
    hiddenRows: sheet.hiddenColumns,
    hiddenColumns: sheet.hiddenRows,
  };
}

function turnedRange({ top, left, bottom, right }: CellRange): CellRange {
  return { top: left, left: top, bottom: right, right: bottom };
}
