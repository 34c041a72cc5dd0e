import type { Figure, Status } from '#core/numbers/figure';
import type { SourceCell } from '#core/workbook/sourceCell';

/** One figure of one indicator, unit and year, with the cell it came from. */
export interface Observation {
  /** Code of the reporting unit; '' for a figure of the whole province. */
  readonly unit: string;
  readonly indicator: string;
  readonly year: number;
  /** What the column said it is. Plans carry the book's year. */
  readonly role: 'current' | 'prior' | 'plan';
  readonly status: Status;
  /** In the indicator's own unit of measure. */
  readonly figure: Figure;
  /** The unit of measure it was submitted in, as written; '' when the sheet says none. */
  readonly measure: string;
  readonly source: SourceCell;
  /** The cell's content as written. */
  readonly raw: string;
  /** One unit of the last place that was written, in the indicator's unit, as decimal text: '1', '0.01', '1000000'. Integers of a plain count: '0' (exact). */
  readonly precision: string;
}
