import { cellAddress } from '#core/workbook/cellAddress';
import type { CellRange, CellSnapshot, RowSnapshot, SheetSnapshot } from '#core/workbook/snapshot';

/** A sheet with ways to look things up in it. Rows without cells do not exist here. */
export interface SheetGrid {
  readonly sheet: SheetSnapshot;
  readonly rows: readonly RowSnapshot[];
  readonly rowByNumber: ReadonlyMap<number, RowSnapshot>;
  /** Its rows are the sheet's columns. */
  readonly isTurned?: true;
}

/** Where a place of the grid is on the sheet. */
export function placeOnSheet({ isTurned }: SheetGrid, row: number, column: number) {
  return isTurned ? { row: column, column: row } : { row, column };
}

/** The address on the sheet of a place of the grid. */
export function addressIn(grid: SheetGrid, row: number, column: number): string {
  const place = placeOnSheet(grid, row, column);
  return cellAddress(place.row, place.column);
}

export function sheetGrid(sheet: SheetSnapshot): SheetGrid {
  const rowByNumber = new Map(sheet.rows.map((row) => [row.row, row] as const));
  return { sheet, rows: sheet.rows, rowByNumber };
}

/** The cell of a row in a column, when it holds something. */
export function cellIn(row: RowSnapshot | undefined, column: number): CellSnapshot | undefined {
  if (!row) return undefined;
  const { cells } = row;
  const guess = cells[column];
  if (guess?.column === column) return guess;
  let low = 0;
  let high = cells.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle];
    if (!cell) return undefined;
    if (cell.column === column) return cell;
    if (cell.column < column) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The merged ranges that touch any of these rows. */
export function mergesTouching(grid: SheetGrid, first: number, last: number): readonly CellRange[] {
  return grid.sheet.merges.filter(({ top, bottom }) => top <= last && bottom >= first);
}

/** The cell whose content a place shows: its own, or that of the merged range around it. */
export function shownCell(
  grid: SheetGrid,
  merges: readonly CellRange[],
  row: number,
  column: number,
): CellSnapshot | undefined {
  const merge = mergeAround(merges, row, column);
  return merge
    ? cellIn(grid.rowByNumber.get(merge.top), merge.left)
    : cellIn(grid.rowByNumber.get(row), column);
}

export function mergeAround(
  merges: readonly CellRange[],
  row: number,
  column: number,
): CellRange | undefined {
  return merges.find(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  );
}
