import type { YearBook } from '#core/catalogue/yearBook';
import { checkByItself } from '#core/checkByItself';
import { checkFiles } from '#core/checkFiles';
import type { FileReading } from '#core/submissions/reading';
import type { ReadingContext } from '#core/submissions/readingContext';
import { readSentWorkbook } from '#core/readSentWorkbook';
import { unreadableFile } from '#core/submissions/unreadableFile';
import { openFile } from './readSubmissionFile';
import type { SubmissionFile } from './submissionFiles';

/**
 * All that the receiver would find in one file by itself. Without the receiver's context, the
 * sender and the year are taken from the file, and the book need only hold the catalogue.
 */
export function checkSubmissionFile(
  submission: SubmissionFile,
  book: YearBook,
  receivers?: ReadingContext,
): FileReading {
  const opened = openFile(submission);
  if (!opened.ok) return unreadableFile(submission.file, book.year, opened.refusal);
  const findings = receivers
    ? checkFiles(receivers.book, [readSentWorkbook(submission.file, opened, receivers)])
    : checkByItself(book, opened.value);
  return { file: submission.file, submissions: [], findings };
}
