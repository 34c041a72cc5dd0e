import type { Mark } from '#core/numbers/digitMarks';
import type { Hedge } from '#core/numbers/hedge';
import type { Measure } from '#core/numbers/measure';
import type { Rational } from '#core/numbers/rational';

/** A statistic as a text writes it. Positions count in the sentence it stands in. */
export interface NumberInText {
  /** From its hedge to the end of its measure. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of the first digit. */
  readonly digitsAt: number;
  /** One, or two where a mark can group thousands or divide decimals; the likelier first. */
  readonly readings: readonly PrintedNumber[];
  readonly hedge: Hedge | undefined;
  readonly unit: 'percent' | 'points' | 'times' | 'other';
  /** What is measured or counted, where the words say it. */
  readonly measure: Measure | undefined;
  /** Where the counted noun begins. */
  readonly nounAt: number;
  /** What the printed digits are multiplied by: a million where "triệu" is written. */
  readonly magnitude: Rational;
}

export interface PrintedNumber {
  /** With its magnitude word multiplied in. */
  readonly value: Rational;
  /** One unit of the last place that was printed, with the magnitude multiplied in. */
  readonly place: Rational;
  /** One unit of the last place that is not zero. */
  readonly step: Rational;
}

/** What a document shows of its own marks: which one divides decimals, if it is certain. */
export type DecimalMark = Mark | undefined;
