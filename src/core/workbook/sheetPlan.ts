import type { Rational } from '#core/numbers/rational';
import type { ChartPlan } from './chartPlan';
import type { CellRange } from './snapshot';

/**
 * A sheet to be written, as plain values. The rooms `files` and `excel` turn plans into sheets;
 * they decide nothing. Rows and columns count from 0.
 */
export interface SheetPlan {
  /** At most 31 characters, none of []:*?/\ */
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly columns: readonly PlannedColumn[];
  /** Ascending by row; may be produced lazily, and is walked once by each writer. */
  readonly rows: Iterable<PlannedRow>;
  readonly merges: readonly CellRange[];
  /** How many rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetUp;
  /** A filter over this range's header row. */
  readonly filter?: CellRange;
  /** Only cells with an input look can be changed; never with a password: it prevents accidents. */
  readonly isProtected?: boolean;
  readonly inputRules?: readonly InputRule[];
  readonly highlights?: readonly Highlight[];
  readonly charts?: readonly ChartPlan[];
}

/** What may be typed into the cells of a range, and what people are told. */
export interface InputRule {
  readonly range: CellRange;
  readonly allows:
    | { readonly kind: 'formula'; readonly formula: string }
    /** A drop-down; without commas, at most 255 characters in all. */
    | { readonly kind: 'list'; readonly choices: readonly string[] };
  /** Shown when the cell is entered. */
  readonly hint: { readonly title: string; readonly text: string };
  /** Shown when something else is typed. */
  readonly refusal: { readonly title: string; readonly text: string };
  /** Something else is asked about, and taken if it is meant. */
  readonly allowsOthers?: boolean;
}

/** Cells of a range stand out while a formula, written for the range's first cell, is true. */
export interface Highlight {
  readonly range: CellRange;
  readonly formula: string;
  readonly as: 'good' | 'bad';
}

export interface PlannedColumn {
  /** In characters of the default font, as spreadsheets count. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface PlannedRow {
  readonly row: number;
  /** In points; the writer's default otherwise. */
  readonly height?: number;
  /** Ascending by column. */
  readonly cells: readonly PlannedCell[];
}

export interface PlannedCell {
  readonly column: number;
  readonly content: PlannedContent;
  readonly style: CellStyle;
  /** The figure it shows, so that a selected cell can be explained. Nothing of it is written. */
  readonly about?: ShownFigure;
}

/** A figure of the report: of one unit, or ('') of the whole province. */
export interface ShownFigure {
  readonly indicator: string;
  readonly unit: string;
}

/**
 * Text is always written as text, whatever character it begins with. A formula carries the
 * value the core expects of it, which is also what is cached in the file.
 */
export type PlannedContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: Rational }
  | { readonly kind: 'formula'; readonly formula: string; readonly expected: ExpectedResult };

/** A formula's value: a number, or a text such as '…' or 'x'. */
export type ExpectedResult = Rational | string;

/** Closed set of looks; each writer knows how to draw each one. */
export interface CellStyle {
  readonly look: CellLook;
  /** Number format code in the file's own language (English separators), e.g. '#,##0.00'. */
  readonly numberFormat?: string;
}

export type CellLook =
  | 'plain' // body text, no border
  | 'title' // centred, bold, large
  | 'subtitle' // centred, italic
  | 'signature' // centred, bold: who signs below
  | 'note' // small italic
  | 'heading' // table head: bold, centred, wrapped, border, grey
  | 'text' // table body, left, wrapped, border
  | 'part' // the same, set in: a part of the row above
  | 'centre' // table body, centred, border
  | 'number' // table body, right, border
  | 'total-text' // the same three, bold
  | 'total-centre'
  | 'total-number'
  | 'input' // a cell people may change: border, pale yellow
  | 'input-number'
  | 'warning' // table body, pale red
  | 'draft'; // red bold: DỰ THẢO

export interface PrintSetUp {
  readonly orientation: 'portrait' | 'landscape';
  /** Last row (inclusive, from 0) of the heading repeated on each page. */
  readonly repeatedRows?: { readonly first: number; readonly last: number };
  readonly fitToWidth: boolean;
  /** On a sheet fitted to one page across: so many pages down at most; as many as it takes otherwise. */
  readonly pagesDown?: number;
  /** What is printed, where it is not the whole sheet. */
  readonly area?: CellRange;
  /** Rows that begin a page. Spreadsheets heed them only on a sheet that is not fitted to pages. */
  readonly pageStarts?: readonly number[];
  /** In per cent of the sheet's own size, where it is not fitted to pages. */
  readonly scale?: number;
  /** A sheet too wide for one page, instead of being shrunk until nobody can read it. */
  readonly pagesAcross?: PagesAcross;
}

export interface PagesAcross {
  /** The first column of each page but the first. */
  readonly starts: readonly number[];
  /** How many columns at the left stand on every page. */
  readonly repeatedColumns: number;
  /** In per cent of the sheet's own size. */
  readonly scale: number;
}
