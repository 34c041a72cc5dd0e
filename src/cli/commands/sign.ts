import { renameSync, writeFileSync } from 'node:fs';
import { compiledSheets } from '#core/book/bookSheets';
import {
  standingApprovals,
  withApproval,
  withoutApproval,
  type ApprovalGiven,
} from '#core/book/history/approvals';
import { isTable } from '#core/book/history/readHistory';
import { tableName } from '#core/book/history/tableName';
import { isIsoDate } from '#core/catalogue/isoDate';
import type { Language } from '#core/findings/message';
import { refuse, success, type Result } from '#core/findings/refusal';
import { bookFile } from '../bookFile';
import type { CommandOutcome, GivenArguments } from '../command';
import { localDay } from '../localDay';
import { openStandingBook } from '../openBook';
import { ownSheets } from '../ownSheets';
import { required } from '../readArguments';
import type { Streams } from '../streams';
import { isSystemError } from '../systemError';

/**
 * Records in a compiled book that a table of it was approved: who, when, and what stood in it; or
 * that the approval was taken back.
 */
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
  const order = readOrder(given);
  if (!order.ok) return order;
  const { bookPath, approval, isWithdrawn } = order.value;
  const standing = openStandingBook(bookPath);
  if (!standing.ok) return standing;
  const { compilation, history, sheets: present } = standing.value;
  const { tables: plans } = compiledSheets(compilation, history);
  const tables = plans.map(({ name }) => name).filter(isTable);
  const { table } = approval;
  if (!isWithdrawn && !tables.includes(table)) {
    return refuse({ code: 'unknown-table-asked', arguments: { table, tables } });
  }
  if (isWithdrawn && !standingApprovals(history.signatures).has(table)) {
    const approved = [...standingApprovals(history.signatures).keys()];
    return refuse({ code: 'table-not-approved', arguments: { table, approved } });
  }
  const after = isWithdrawn
    ? withoutApproval(history, approval)
    : withApproval(history, approval, compilation, plans);
  const sheets = compiledSheets(compilation, after);
  const own = ownSheets(present);
  if (own.length > 0) {
    return refuse({ code: 'own-sheets-in-book', arguments: { file: bookPath, sheets: own } });
  }
  const written = replaceFile(bookPath, bookFile(sheets.book, compilation.book));
  if (!written.ok) return written;
  streams.out(recordedText(order.value, language));
  return success(0);
}

interface SignOrder {
  readonly bookPath: string;
  readonly approval: ApprovalGiven;
  readonly isWithdrawn: boolean;
}

function readOrder(given: GivenArguments): Result<SignOrder> {
  const [bookPath, asked] = given.positionals;
  if (bookPath === undefined || asked === undefined) {
    const argument = bookPath === undefined ? 'BOOK.xlsx' : 'TABLE';
    return refuse({ code: 'missing-argument', arguments: { argument, command: 'sign' } });
  }
  const by = required(given, 'by', 'sign');
  if (!by.ok) return by;
  const date = given.options.get('date') ?? localDay();
  const today = localDay();
  if (!isIsoDate(date) || date > today) {
    return refuse({ code: 'bad-date', arguments: { text: date, today } });
  }
  const approval = { table: tableName(asked), by: by.value.trim().normalize('NFC'), date };
  return success({ bookPath, approval, isWithdrawn: given.flags.has('withdraw') });
}

function recordedText(
  { bookPath, approval: { table, by, date }, isWithdrawn }: SignOrder,
  language: Language,
): string {
  const vi = isWithdrawn ? 'rút lại phê duyệt' : 'duyệt';
  const en = isWithdrawn ? 'approval withdrawn' : 'approved';
  return language === 'vi'
    ? `${table}: ${by} ${vi} ngày ${date}, đã ghi vào ${bookPath}.\n`
    : `${table}: ${en} by ${by} on ${date}, recorded in ${bookPath}.\n`;
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
