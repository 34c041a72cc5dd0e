/**
 * A workbook as it was read: plain values, no library's objects. Rows and columns count from 0.
 * Produced by the rooms `files` and `excel`, read by `submissions` and `book`.
 */
export interface WorkbookSnapshot {
  /** Path below the folder that was given, with '/'; or the name of the open workbook. */
  readonly file: string;
  /** When the document says it was last saved (ISO 8601), where it says so. */
  readonly modified?: string;
  /** Custom document properties. */
  readonly properties: ReadonlyMap<string, string>;
  readonly sheets: readonly SheetSnapshot[];
  /** What the reader had to leave out or repair; the reading turns each into a finding. */
  readonly warnings: readonly string[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Only rows that hold at least one cell, ascending. */
  readonly rows: readonly RowSnapshot[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface RowSnapshot {
  readonly row: number;
  /** Only cells that hold something, ascending by column. */
  readonly cells: readonly CellSnapshot[];
}

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** The formula without its leading "=", where there is one ('' when it is only known to be one). */
  readonly formula?: string;
  /** The number format code, when it is not General. */
  readonly numberFormat?: string;
  /** The font's name, for legacy Vietnamese encodings. */
  readonly font?: string;
}

export type CellContent =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** A number that the workbook shows as a date: its serial, in the 1900 system. */
  | { readonly kind: 'date'; readonly serial: number }
  /** '#REF!', '#DIV/0!' and the like. */
  | { readonly kind: 'error'; readonly error: string }
  /** A formula whose result the file does not hold; somebody must open, calculate and save it. */
  | { readonly kind: 'uncalculated' };

/** Inclusive on all sides. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
