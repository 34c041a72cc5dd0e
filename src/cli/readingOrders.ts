import type { YearBook } from '#core/catalogue/yearBook';
import type { PackedReading } from './packedReading';
import type { SubmissionFile } from './submissionFiles';

/** What a reading worker is told when it starts. */
export interface ReadingTask {
  readonly book: YearBook;
  /**
   * read: only what stands in each file. check: all that the receiver, whose book this is, would
   * find in each file by itself. check-by-itself: the same where no receiver's book is at hand and
   * the file itself says who sent it and for which year.
   */
  readonly kind: 'read' | 'check' | 'check-by-itself';
}

/** One file to read. */
export interface ReadOrder {
  readonly position: number;
  readonly submission: SubmissionFile;
}

/** What the worker found in it. */
export interface ReadAnswer {
  readonly position: number;
  readonly reading: PackedReading;
}
