import path from 'node:path';
import { readBook } from '#core/book/readBook';
import {
  readBookDecisions,
  readCompiledBook,
  type CompiledBook,
} from '#core/book/readCompiledBook';
import { readHistory } from '#core/book/history/readHistory';
import type { BookHistory } from '#core/book/history/bookHistory';
import { readMemory } from '#core/book/history/memorySheet';
import { readDecisions, upTo } from '#core/checks/decisions/readDecisions';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Compilation } from '#core/figures/compilation';
import type { Decision } from '#core/collection/decision';
import type { YearBook } from '#core/catalogue/yearBook';
import { success, type Result } from '#core/findings/refusal';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { BOOK_LIMITS } from '#files/reading/readingLimits';
import { localDay } from './localDay';
import { openFile } from './readSubmissionFile';

/** The book at a path, read back from its sheets. */
export function openBook(bookPath: string): Result<YearBook> {
  return readAt(bookPath, readBook);
}

/** The book at a path with what people have decided and approved in it until today. */
export function openDecidedBook(bookPath: string): Result<DecidedBook> {
  const today = localDay();
  return readAt(bookPath, (snapshot) => {
    const book = readBook(snapshot);
    if (!book.ok) return book;
    const decisions = readBookDecisions(snapshot, book.value, upTo(today, readDecisions));
    if (!decisions.ok) return decisions;
    const history = readHistory(snapshot, book.value, decisions.value, today);
    if (!history.ok) return history;
    return success({
      book: book.value,
      decisions: decisions.value,
      history: history.value,
      sheets: namesOf(snapshot),
    });
  });
}

export interface DecidedBook {
  readonly book: YearBook;
  readonly decisions: readonly Decision[];
  readonly history: BookHistory;
  /** The names of all its sheets, also of those that a person has added. */
  readonly sheets: readonly string[];
}

/** A compiled book as it stands, to be written again with something added. */
export interface StandingBook {
  readonly compilation: Compilation;
  readonly history: BookHistory;
  /** The names of all its sheets, also of those that a person has added. */
  readonly sheets: readonly string[];
}

/** The compilation that a book holds: its figures computed anew, its findings and states as recorded. */
export function openStandingBook(bookPath: string): Result<StandingBook> {
  return readAt(bookPath, (snapshot) => {
    const compiled = readCompiledBook(snapshot);
    if (!compiled.ok) return compiled;
    const { book, readings, decisions, findings, unitStates } = compiled.value;
    const history = readHistory(snapshot, book, decisions, localDay());
    if (!history.ok) return history;
    const computed = compileYearEnd(book, readings, decisions);
    const compilation = { ...computed, findings, unitStates: unitStates ?? computed.unitStates };
    // It is written again and not compiled: the next compilation is told against the last one.
    const kept = { ...history.value, last: undefined, memory: readMemory(snapshot) };
    return success({ compilation, history: kept, sheets: namesOf(snapshot) });
  });
}

/** A book that `compile` wrote, with what it had been given. */
export function openCompiledBook(bookPath: string): Result<CompiledBook> {
  return readAt(bookPath, readCompiledBook);
}

function namesOf({ sheets }: WorkbookSnapshot): readonly string[] {
  return sheets.map(({ name }) => name);
}

function readAt<Read>(
  bookPath: string,
  read: (snapshot: WorkbookSnapshot) => Result<Read>,
): Result<Read> {
  const opened = openFile({ path: bookPath, file: path.basename(bookPath) }, BOOK_LIMITS);
  return opened.ok ? read(opened.value) : opened;
}
