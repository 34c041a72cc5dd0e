import type { CellSnapshot, RowSnapshot } from '#core/workbook/snapshot';
import { cellIn, type SheetGrid } from '../tables/sheetGrid';

/** The cell that a place in a table's side columns shows: its own, or the merged one above it. */
export type ShownIn = (row: RowSnapshot, column: number) => CellSnapshot | undefined;

/** Merged cells of some columns, looked up by the rows they cover; work is bounded by the body. */
export function shownInColumns(
  grid: SheetGrid,
  body: readonly RowSnapshot[],
  columns: readonly number[],
): ShownIn {
  const first = body[0]?.row ?? 0;
  const last = body.at(-1)?.row ?? -1;
  const wanted = new Set(columns);
  const covered = new Map<string, CellSnapshot>();
  for (const { top, left, bottom } of grid.sheet.merges) {
    if (bottom <= top || !wanted.has(left) || bottom < first || top > last) continue;
    const origin = cellIn(grid.rowByNumber.get(top), left);
    if (!origin || covered.size > MOST_COVERED) continue;
    const end = Math.min(bottom, last, top + MOST_ROWS);
    for (let row = Math.max(top + 1, first); row <= end; row++)
      covered.set(`${row}:${left}`, origin);
  }
  return (row, column) => cellIn(row, column) ?? covered.get(`${row.row}:${column}`);
}

/** A label merged over more rows labels nothing. */
const MOST_ROWS = 1000;
const MOST_COVERED = 100_000;
