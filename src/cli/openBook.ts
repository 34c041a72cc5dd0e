import path from 'node:path';
import { readBook } from '#core/book/readBook';
import {
  readBookDecisions,
  readCompiledBook,
  type CompiledBook,
} from '#core/book/readCompiledBook';
import type { Decision } from '#core/collection/decision';
import type { YearBook } from '#core/catalogue/yearBook';
import { success, type Result } from '#core/findings/refusal';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { BOOK_LIMITS } from '#files/reading/readingLimits';
import { openFile } from './readSubmissionFile';

/** The book at a path, read back from its sheets. */
export function openBook(bookPath: string): Result<YearBook> {
  return readAt(bookPath, readBook);
}

/** The book at a path with what people decided in it. */
export function openDecidedBook(bookPath: string): Result<DecidedBook> {
  return readAt(bookPath, (snapshot) => {
    const book = readBook(snapshot);
    if (!book.ok) return book;
    const decisions = readBookDecisions(snapshot);
    return decisions.ok ? success({ book: book.value, decisions: decisions.value }) : decisions;
  });
}

export interface DecidedBook {
  readonly book: YearBook;
  readonly decisions: readonly Decision[];
}

/** A book that `compile` wrote, with what it had been given. */
export function openCompiledBook(bookPath: string): Result<CompiledBook> {
  return readAt(bookPath, readCompiledBook);
}

function readAt<Read>(
  bookPath: string,
  read: (snapshot: WorkbookSnapshot) => Result<Read>,
): Result<Read> {
  const opened = openFile({ path: bookPath, file: path.basename(bookPath) }, BOOK_LIMITS);
  return opened.ok ? read(opened.value) : opened;
}
