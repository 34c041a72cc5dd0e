import type { RowSnapshot } from '#core/workbook/snapshot';
import type { SheetGrid } from './sheetGrid';
import type { TableHead } from '../heads/tableHead';

/** A table as found on a sheet: its head, the rows under it, and what stands above it. */
export interface FoundTable {
  readonly grid: SheetGrid;
  readonly head: TableHead;
  /** Up to the next head, so footers and the next table's title are among them. */
  readonly body: readonly RowSnapshot[];
  /** Titles, period and measure lines: everything above, back to the figures of the table before. */
  readonly caption: readonly RowSnapshot[];
}
