import { isOurBook } from '#core/book/ourBook';
import type { Result } from '#core/findings/refusal';
import type { FileReading } from '#core/submissions/reading';
import type { ReadingContext } from '#core/submissions/readingContext';
import { readSubmissions } from '#core/submissions/readSubmissions';
import { unreadableFile } from '#core/submissions/unreadableFile';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';

/**
 * What a file that was sent says. One that could not be opened is a finding; so is a book of ours that
 * lies among the reports, whose records are no unit's figures.
 */
export function readSentWorkbook(
  file: string,
  opened: Result<WorkbookSnapshot>,
  context: ReadingContext,
): FileReading {
  const { year } = context.book;
  if (!opened.ok) return unreadableFile(file, year, opened.refusal);
  return isOurBook(opened.value)
    ? unreadableFile(file, year, { code: 'is-our-book', arguments: { file } })
    : readSubmissions(opened.value, context);
}
