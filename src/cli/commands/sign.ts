import { renameSync, writeFileSync } from 'node:fs';
import { compiledSheets } from '#core/book/bookSheets';
import { isTable } from '#core/book/history/readHistory';
import { tableName } from '#core/book/history/tableName';
import { isIsoDate } from '#core/catalogue/isoDate';
import { SHEETS } from '#core/book/sheetNames';
import type { Language } from '#core/findings/message';
import { refuse, success, type Result } from '#core/findings/refusal';
import { BOUNDARY_CHECK_SHEET } from '#core/report/boundaryCheckSheet';
import { CHART_SHEET } from '#core/report/charts/chartSheet';
import { RESTATED_SHEET } from '#core/report/priors/restatedPriors';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { bookFile } from '../bookFile';
import type { CommandOutcome, GivenArguments } from '../command';
import { localDay } from '../localDay';
import { openStandingBook } from '../openBook';
import { required } from '../readArguments';
import type { Streams } from '../streams';
import { isSystemError } from '../systemError';

/** Records in a compiled book that a table of it was approved: who, when, and what stood in it. */
export function sign(
  given: GivenArguments,
  streams: Streams,
  language: Language,
): Promise<Result<CommandOutcome>> {
  return Promise.resolve(signed(given, streams, language));
}

function signed(
  given: GivenArguments,
  streams: Streams,
  language: Language,
): Result<CommandOutcome> {
  const [bookPath, asked] = given.positionals;
  if (bookPath === undefined || asked === undefined) {
    const argument = bookPath === undefined ? 'BOOK.xlsx' : 'TABLE';
    return refuse({ code: 'missing-argument', arguments: { argument, command: 'sign' } });
  }
  const by = required(given, 'by', 'sign');
  if (!by.ok) return by;
  const date = given.options.get('date') ?? localDay();
  if (!isIsoDate(date)) {
    const detail = `--date ${date}`;
    return refuse({ code: 'bad-arguments', arguments: { command: 'sign', detail } });
  }
  const standing = openStandingBook(bookPath);
  if (!standing.ok) return standing;
  const { compilation, history } = standing.value;
  const table = tableName(asked);
  const signature = { table, by: by.value.trim().normalize('NFC'), date, cells: undefined };
  const signatures = [...history.signatures, signature];
  const sheets = compiledSheets(compilation, { ...history, signatures });
  const tables = sheets.tables.map(({ name }) => name).filter(isTable);
  if (!tables.includes(table)) {
    return refuse({ code: 'unknown-table-asked', arguments: { table: asked, tables } });
  }
  const own = ownSheets(standing.value.sheets, sheets.book);
  if (own.length > 0) {
    return refuse({ code: 'own-sheets-in-book', arguments: { file: bookPath, sheets: own } });
  }
  const written = replaceFile(bookPath, bookFile(sheets.book, compilation.book));
  if (!written.ok) return written;
  streams.out(
    language === 'vi'
      ? `${table}: ${signature.by} duyệt ngày ${date}, đã ghi vào ${bookPath}.\n`
      : `${table}: approved by ${signature.by} on ${date}, recorded in ${bookPath}.\n`,
  );
  return success(0);
}

/** Sheets that a person has added: writing the book anew would lose them. */
function ownSheets(names: readonly string[], written: readonly SheetPlan[]): readonly string[] {
  const known = new Set<string>([
    ...written.map(({ name }) => name),
    ...Object.values(SHEETS),
    ...[CHART_SHEET, RESTATED_SHEET, BOUNDARY_CHECK_SHEET],
  ]);
  return names.filter((name) => !known.has(name) && !isTable(name));
}

/** The new file takes the old one's place in one step. */
function replaceFile(file: string, bytes: Uint8Array): Result<void> {
  const staging = `${file}.tmp-${process.pid}`;
  try {
    writeFileSync(staging, bytes);
    renameSync(staging, file);
    return success(undefined);
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    return refuse({ code: 'file-not-writable', arguments: { path: file, detail: cause.code } });
  }
}
