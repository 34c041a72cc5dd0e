import type { Finding } from '#core/findings/finding';
import type { SourceCell } from '#core/workbook/sourceCell';

/** Where a figure comes from, in texts that a person can read aloud. */
export interface ExplainedFigure {
  readonly code: string;
  readonly name: string;
  readonly measure: string;
  readonly year: number;
  /** Undefined for the whole province. */
  readonly unit: { readonly code: string; readonly name: string } | undefined;
  /** Without its unit of measure; "…" where there is none. */
  readonly value: string;
  /** How far the figure has come: "ước tính"; '' where nothing is said of it. */
  readonly status: string;
  /** How it was computed, the prior year and its basis, growth, plan, who has reported. */
  readonly facts: readonly Fact[];
  /** The levels of the last years that are known; empty where there are fewer than two. */
  readonly years: readonly ExplainedYear[];
  /** To what the shares contribute, and in which measure. */
  readonly contributedTo: string;
  /** What each unit gave; empty for the figure of one unit and for figures that are not sums. */
  readonly shares: readonly ExplainedShare[];
  /** The cells of the figure itself; for a sum, of the figures known for the whole province. */
  readonly sources: readonly ExplainedSource[];
  readonly findings: readonly Finding[];
}

/** One year of a series. */
export interface ExplainedYear {
  readonly year: number;
  /** "…" where the year is not known. */
  readonly value: string;
  /** Its status or basis; '' where nothing is said of it. */
  readonly remark: string;
  /** Beside the largest level, from -1 to 1; undefined where nothing is drawn. */
  readonly size: number | undefined;
}

/** One thing to know, said in one or more clauses. */
export interface Fact {
  readonly label: string;
  readonly texts: readonly string[];
}

export interface ExplainedShare {
  readonly unit: string;
  readonly name: string;
  readonly figure: string;
  /** "năm 2021: 128" */
  readonly prior: string;
  /** Its share of a complete total and what it brings to the growth, where they are known. */
  readonly parts: readonly string[];
  /** What it brings to the growth: points as text, and their size beside the largest, from -1 to 1. */
  readonly contribution: { readonly points: string; readonly size: number } | undefined;
  readonly sources: readonly ExplainedSource[];
}

/** One cell in which the figure, or a part of it, was submitted or published. */
export interface ExplainedSource extends SourceCell {
  /** Whose, of what and of which year: "VT012 năm 2022". */
  readonly label: string;
  /** The content and unit of measure as written; '' for a figure that the book knew beforehand. */
  readonly raw: string;
  readonly measure: string;
  /** What was read from it, or counts instead, in the indicator's unit of measure. */
  readonly value: string;
  /** Of a figure that people have corrected: into what, who, when and why, after what was submitted. */
  readonly correction?: {
    /** "đã nộp", before the content as written. */
    readonly submitted: string;
    /** Instead of a content, where there is none. */
    readonly nothing: string;
    readonly into: string;
  };
}
