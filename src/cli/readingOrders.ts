import type { YearBook } from '#core/catalogue/yearBook';
import type { FileReading } from '#core/submissions/reading';
import type { SubmissionFile } from './submissionFiles';

/** What a reading worker is told when it starts. */
export interface WorkerStart {
  readonly book: YearBook;
}

/** One file to read. */
export interface ReadOrder {
  readonly position: number;
  readonly submission: SubmissionFile;
}

/** What the worker found in it. */
export interface ReadAnswer {
  readonly position: number;
  readonly reading: FileReading;
}
