import type { Finding } from '#core/findings/finding';
import type { AskedCell, AskedChange, AskedRemark, CellPlace } from '../rows/askedCell';
import type { FoundTable } from './foundTable';
import type { ReadingContext } from '../readingContext';
import type { Sender } from '../senders/sender';
import { placeOnSheet } from './sheetGrid';
import type { TableLayout } from '../columns/tableLayout';
import type { AskedTotal } from '../rows/tableTotals';

/** A table with everything that reading its rows depends on. */
export interface TableToRead {
  readonly file: string;
  readonly found: FoundTable;
  readonly layout: TableLayout;
  readonly sender: Sender;
  /** The year whose columns are read: the book's, or the wrong one the table is about. */
  readonly year: number;
  /** The table covers part of a year only; its columns answer, and are withheld. */
  readonly isPartOfYear: boolean;
  readonly context: ReadingContext;
  /** "Đơn vị tính: …" above the table; '' without one. */
  readonly measure: string;
}

/** What the rows of a table hold, before any cell is read. */
export interface TableContent {
  readonly asked: readonly AskedCell[];
  readonly changes: readonly AskedChange[];
  readonly remarks: readonly AskedRemark[];
  readonly totals: readonly AskedTotal[];
  readonly findings: readonly Finding[];
  /** Whether figures were met that only a recognised sender could answer for. */
  readonly lacksSender: boolean;
}

export const NO_CONTENT: TableContent = {
  asked: [],
  changes: [],
  remarks: [],
  totals: [],
  findings: [],
  lacksSender: false,
};

export function placeIn({ found }: TableToRead, row: number, column: number): CellPlace {
  const { sheet } = found.grid;
  const isHidden = sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column);
  return { sheet: sheet.name, ...placeOnSheet(found.grid, row, column), isHidden };
}
