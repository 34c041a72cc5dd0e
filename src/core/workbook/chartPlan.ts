import type { Rational } from '#core/numbers/rational';
import type { CellRange } from './snapshot';

/**
 * A chart over cells of the sheet it stands on, as plain values. Each writer draws it natively, so
 * that it follows the cells; what the cells hold now stands beside their places, for files that
 * are shown before anything is calculated and for documents that have no cells.
 */
export interface ChartPlan {
  /** A bar chart lies: its first category is at the top. */
  readonly kind: 'bar' | 'column' | 'line';
  readonly title: string;
  /** The cells that the picture covers. */
  readonly position: CellRange;
  readonly categories: ChartCategories;
  readonly series: readonly ChartSeries[];
  /** '' where the axis needs no title. */
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** Of labels and of the value axis, in the file's own language: '#,##0.0'. */
  readonly numberFormat: string;
}

/** Names along the axis: one column of cells, or one row. */
interface ChartCategories {
  readonly cells: CellRange;
  readonly texts: readonly string[];
}

export interface ChartSeries {
  readonly name: { readonly row: number; readonly column: number; readonly text: string };
  /** As many cells as there are categories. */
  readonly cells: CellRange;
  /** Undefined where the cell is empty, so that nothing is drawn: spreadsheets draw a text as zero. */
  readonly values: readonly (Rational | undefined)[];
}
