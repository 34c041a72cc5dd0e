import type { ChartPlan } from '#core/workbook/chartPlan';

/**
 * A Word document to be written, as plain values. The room `files` turns the plan into bytes; it
 * decides nothing about the content.
 */
export interface DocumentPlan {
  readonly title: string;
  /** Printed at the foot of every page; '' when the document is fit to sign. */
  readonly draft: string;
  readonly sections: readonly DocumentSection[];
}

/** Pages of one orientation; each section begins on a page of its own. */
export interface DocumentSection {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock =
  DocumentParagraph | SideBySide | DocumentTable | DocumentChart | ChartBesideNumbers;

export interface DocumentParagraph {
  readonly kind: 'paragraph';
  readonly look: ParagraphLook;
  readonly text: string;
  /** Its last lines stand on one page with what follows. */
  readonly keepsWithNext?: true;
}

/** Two columns without lines, as at the head and the foot of an official letter. */
export interface SideBySide {
  readonly kind: 'side-by-side';
  readonly left: readonly DocumentParagraph[];
  readonly right: readonly DocumentParagraph[];
}

/** A table with lines, whose head is repeated on every page. */
export interface DocumentTable {
  readonly kind: 'table';
  /** Widths relative to each other; together they fill the line. */
  readonly columns: readonly number[];
  /** In points. */
  readonly fontSize: number;
  readonly head: readonly DocumentRow[];
  readonly body: readonly DocumentRow[];
}

/** A native chart as wide as the place it stands in; what it draws goes with the document. */
interface DocumentChart {
  readonly kind: 'chart';
  readonly chart: ChartPlan;
  /** In millimetres. */
  readonly height: number;
}

/** A chart with the numbers that it draws on its left. */
export interface ChartBesideNumbers extends Omit<DocumentChart, 'kind'> {
  readonly kind: 'chart-beside-numbers';
  readonly numbers: DocumentTable;
}

/** Cells from left to right; one that spans columns stands for all of them. */
export type DocumentRow = readonly DocumentCell[];

export interface DocumentCell {
  readonly text: string;
  readonly align: 'left' | 'centre' | 'right';
  /** Set in, as a part of the row above. */
  readonly isPart?: boolean;
  readonly isBold: boolean;
  readonly columns: number;
  /** Whether the cell is the first, or a further one, of several rows that are one cell. */
  readonly down: 'alone' | 'begins' | 'continues';
}

/** Closed set of paragraphs of a report after Nghị định 30/2020/NĐ-CP; the writer draws each. */
export type ParagraphLook =
  | 'nation' // Quốc hiệu
  | 'motto' // Tiêu ngữ, underlined
  | 'superior' // the authority above it
  | 'department' // name of the issuing office
  | 'department-rule' // the short line below it
  | 'reference' // number and symbol of the document
  | 'place' // place and date
  | 'kind' // BÁO CÁO
  | 'subject' // what the report is about
  | 'subject-rule' // the short line below it
  | 'draft'
  | 'heading'
  | 'body'
  | 'closing' // the last of the body, on one page with the signature
  | 'signatory'
  | 'signing'
  | 'recipients-head'
  | 'recipient'
  | 'appendix' // Phụ lục I
  | 'appendix-title'
  | 'enclosed' // with which document the appendix goes
  | 'chart-title'
  | 'part-heading' // of a part of an appendix
  | 'listed' // one of many sentences to look up
  | 'continued' // the same table's further columns
  | 'note';

export function paragraph(look: ParagraphLook, text: string): DocumentParagraph {
  return { kind: 'paragraph', look, text };
}
