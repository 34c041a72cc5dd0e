import type {
  CellContent,
  CellRange,
  CellSnapshot,
  RowSnapshot,
  SheetSnapshot,
} from '#core/workbook/snapshot';
import { LAST_COLUMN, LAST_ROW } from './readingLimits';
import { damagedPart, tooManyCells } from './unreadable';

/** How a cell looks, as far as it matters for what it says. */
export interface CellAppearance {
  readonly isDate: boolean;
  /** The format code, when it is not General. */
  readonly numberFormat?: string;
  /** The font's name, only when it may be one of the old Vietnamese fonts (see legacyFont). */
  readonly font?: string;
}

export const PLAIN_APPEARANCE: CellAppearance = { isDate: false };

/** Counts what all sheets of one workbook hold, so that no workbook holds too much. */
export class CellCount {
  cells = 0;
  /** Formulas whose result is the number 0. */
  zeroFormulas = 0;
  /** Formulas whose result is anything else. */
  otherFormulas = 0;

  constructor(readonly limit: number) {}
}

interface ColumnRange {
  readonly first: number;
  readonly last: number;
}

/** Collects the cells of one sheet, in whatever order the file has them. */
export class SheetBuilder {
  private readonly rows: RowSnapshot[] = [];
  private cells: CellSnapshot[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns: ColumnRange[] = [];
  private merges: CellRange[] = [];
  private row = -1;
  private isHiddenRow = false;
  private lastRow = -1;
  private lastColumnOfRow = -1;
  private lastColumn = -1;
  private needsSorting = false;
  private readonly countBefore: readonly [number, number, number];

  constructor(
    private readonly part: string,
    private readonly count: CellCount,
  ) {
    this.countBefore = [count.cells, count.zeroFormulas, count.otherFormulas];
  }

  /** Takes back what was counted, when the sheet is read again in another way. */
  forget(): void {
    [this.count.cells, this.count.zeroFormulas, this.count.otherFormulas] = this.countBefore;
  }

  startRow(row: number, isHidden: boolean): void {
    if (!(row >= 0 && row <= LAST_ROW)) throw damagedPart(this.part, 'reference');
    this.row = row;
    this.isHiddenRow = isHidden;
    this.cells = [];
    this.lastColumnOfRow = -1;
  }

  addCell(
    column: number,
    content: CellContent,
    formula: string | undefined,
    appearance: CellAppearance,
  ): void {
    if (!(column >= 0 && column <= LAST_COLUMN)) throw damagedPart(this.part, 'reference');
    this.countCell(content, formula);
    if (this.cells.length === 0) this.openRow();
    if (column <= this.lastColumnOfRow) this.needsSorting = true;
    this.lastColumnOfRow = column;
    if (column > this.lastColumn) this.lastColumn = column;
    this.cells.push(cellOf(this.row, column, content, formula, appearance));
  }

  hideColumns(first: number, last: number): void {
    this.hiddenColumns.push({ first, last });
  }

  addMerge(range: CellRange): void {
    this.merges.push(range);
  }

  /** Merges that were made elsewhere; they are shared, not copied. */
  useMerges(merges: CellRange[]): void {
    this.merges = merges;
  }

  finish(name: string, visibility: SheetSnapshot['visibility']): SheetSnapshot {
    return {
      name,
      visibility,
      rows: this.needsSorting ? sortedRows(this.rows, this.part) : this.rows,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.usedHiddenColumns(),
    };
  }

  private countCell(content: CellContent, formula: string | undefined): void {
    const { count } = this;
    count.cells += 1;
    if (count.cells > count.limit) throw tooManyCells(count.limit);
    if (formula === undefined || content.kind === 'uncalculated') return;
    if (content.kind === 'number' && content.value === 0) count.zeroFormulas += 1;
    else count.otherFormulas += 1;
  }

  private openRow(): void {
    if (this.row <= this.lastRow) this.needsSorting = true;
    this.lastRow = this.row;
    this.rows.push({ row: this.row, cells: this.cells });
    if (this.isHiddenRow) this.hiddenRows.add(this.row);
  }

  /** A hidden range to the sheet's end says nothing beyond the columns that hold something. */
  private usedHiddenColumns(): ReadonlySet<number> {
    const columns = new Set<number>();
    for (const { first, last } of this.hiddenColumns) {
      const end = Math.min(last, this.lastColumn);
      for (let column = Math.max(first, 0); column <= end; column += 1) columns.add(column);
    }
    return columns;
  }
}

/** Few shapes of objects, so that what reads them stays fast. */
function cellOf(
  row: number,
  column: number,
  content: CellContent,
  formula: string | undefined,
  { numberFormat, font }: CellAppearance,
): CellSnapshot {
  if (font === undefined) {
    if (formula === undefined) {
      return numberFormat === undefined
        ? { row, column, content }
        : { row, column, content, numberFormat };
    }
    return numberFormat === undefined
      ? { row, column, content, formula }
      : { row, column, content, formula, numberFormat };
  }
  return {
    row,
    column,
    content,
    ...(formula !== undefined && { formula }),
    ...(numberFormat !== undefined && { numberFormat }),
    font,
  };
}

/** Rows and cells in order; two values for one cell cannot both be right. */
function sortedRows(rows: readonly RowSnapshot[], part: string): readonly RowSnapshot[] {
  const byRow = new Map<number, CellSnapshot[]>();
  for (const { row, cells } of rows) {
    const known = byRow.get(row);
    if (known === undefined) byRow.set(row, [...cells]);
    else for (const cell of cells) known.push(cell);
  }
  return [...byRow.keys()]
    .sort((one, other) => one - other)
    .map((row) => ({ row, cells: sortedCells(byRow.get(row) ?? [], part) }));
}

function sortedCells(cells: CellSnapshot[], part: string): readonly CellSnapshot[] {
  cells.sort((one, other) => one.column - other.column);
  const isTwice = cells.some((cell, index) => cell.column === cells[index - 1]?.column);
  if (isTwice) throw damagedPart(part, 'same-cell-twice');
  return cells;
}
