import type { CellRange } from '#core/workbook/snapshot';
import type { PlannedRow } from '#core/workbook/sheetPlan';

/** A table before it is laid on a sheet: what stands above it, its head, body and notes. */
export interface TableFrame {
  readonly sheet: string;
  /** "Biểu số 02" */
  readonly label: string;
  readonly title: string;
  readonly year: number;
  readonly department: string;
  /** '' or why the table is only a draft. */
  readonly draft: string;
  /** "Đơn vị tính: …"; '' when each column or row says its own. */
  readonly measure: string;
  readonly columns: readonly HeadColumn[];
  /** From row firstBodyRow(columns) on. */
  readonly body: readonly PlannedRow[];
  /** Cells of the body that stand for several columns. */
  readonly bodyMerges?: readonly CellRange[];
  readonly notes: readonly string[];
  readonly orientation: 'portrait' | 'landscape';
  readonly frozenColumns: number;
}

export interface HeadColumn {
  /** Neighbours of one group share a head above their own. */
  readonly group?: string;
  readonly heading: string;
  /** Of the row A B C 1 2 3 under the heads. */
  readonly reference: string;
  readonly width: number;
}
