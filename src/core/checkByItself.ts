import type { YearBook } from '#core/catalogue/yearBook';
import type { Finding } from '#core/findings/finding';
import { readingContext } from '#core/submissions/readingContext';
import { readSubmissions } from '#core/submissions/readSubmissions';
import { statedSender } from '#core/submissions/senders/statedSender';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { checkFiles } from './checkFiles';

/**
 * All that a receiver would find in one workbook by itself, where no receiver's book is at hand: the
 * sender and the year are taken from the workbook, and the book need only hold the catalogue.
 */
export function checkByItself(book: YearBook, snapshot: WorkbookSnapshot): readonly Finding[] {
  const context = readingContext({ ...book, ...statedSender(snapshot) }, false);
  return checkFiles(context.book, [readSubmissions(snapshot, context)]);
}
