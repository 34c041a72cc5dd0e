import type { Finding } from '#core/findings/finding';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import type { AskedCell } from './rows/askedCell';
import { assembleSubmissions } from './assembleSubmissions';
import { formIdentity, type FormIdentity } from './senders/formIdentity';
import { formNotes } from './formNotes';
import { freeBreakdowns } from './freeBreakdowns';
import { identifyUnit } from './senders/identifyUnit';
import { hiddenSheetNotes, repairNotes } from './notes';
import { readBreakdown } from './readBreakdown';
import type { Breakdown, FileReading } from './reading';
import type { ReadingContext } from './readingContext';
import { readingFinding } from './readingFindings';
import { isReplySheet, readReplies } from './readReplies';
import { readTable, type TableRead } from './tables/readTable';
import { withLastYears } from './tables/lastYearTables';
import { receivedForm, type ReceivedForm } from './senders/receivedForm';
import { resolveReferences } from './rows/resolveReferences';
import { statedTaxCode } from './senders/statedTaxCode';
import { readCells, type SentTable } from './readCells';
import { lineOf, readHiddenSheets, readSheets, type ReadSheet } from './readSheets';

/**
 * Everything that a submitted file says: its tables are found, each table's sender and year are
 * identified, its rows matched, its cells read, and the answers put together by unit. What cannot
 * be read with certainty becomes a finding, and its figure stays out.
 */
export function readSubmissions(workbook: WorkbookSnapshot, context: ReadingContext): FileReading {
  const snapshot = resolveReferences(workbook);
  if (isReplySheet(snapshot)) return readReplies(snapshot, formIdentity(snapshot), context);
  const { file, modified } = snapshot;
  const { year } = context.book;
  const form = receivedForm(snapshot, context);
  const { identity } = form;
  const breakdown = identity && readBreakdown(snapshot, identity, context);
  const sheets = readSheets(snapshot, context, breakdown !== undefined);
  const tables = sentTables(file, sheets, form, context);
  const figures = readCells(tables, { file, isOurForm: form.isOurs, context });
  const { submissions, findings } = assembleSubmissions({
    file,
    year,
    modified,
    version: form.version,
    form: identity?.asked && {
      unit: identity.unit,
      asked: identity.asked,
      breakdown: ofYear(identity, breakdown, year),
    },
    ownBreakdowns: freeBreakdowns(figures.byArea, context),
    outcomes: figures.outcomes,
    stated: figures.stated,
    remarks: figures.remarks,
    withheld: figures.ofWrongYear,
    taxCode: statedTaxCode(snapshot),
    senders: tables.flatMap(ownSender),
  });
  const ofTables = tables.flatMap(findingsOf);
  const isEmpty = submissions.length === 0 && ofTables.length === 0;
  const sender = soleSender(tables);
  return {
    file,
    submissions,
    findings: [
      ...(isEmpty ? [nothingRecognised(form, file, context)] : distinct(ofTables)),
      ...findings,
      ...formNotes(form, sheets, { file, sender }, context),
      ...figures.notes,
      ...(form.isOurs ? [] : hiddenSheetNotes(hiddenCells(snapshot, form, context), file, year)),
      ...repairNotes(snapshot, sender, year),
    ],
  };
}

/** The tables of all sheets, each read with whoever sent it. */
function sentTables(
  file: string,
  sheets: readonly ReadSheet[],
  form: ReceivedForm,
  context: ReadingContext,
): readonly SentTable[] {
  const senderOf = identifyUnit(
    {
      file,
      formUnit: form.unit,
      lines: sheets.flatMap(({ lines }) => lines),
      sheets: sheets.filter(({ tables }) => tables.length > 0).map(({ name }) => name),
    },
    context,
  );
  const formYear = form.identity?.year;
  const isYearSaid = sheets.some(({ isOfBookYear }) => isOfBookYear);
  const sent = sheets.flatMap((sheet) =>
    sheet.tables.flatMap((found): readonly SentTable[] => {
      const sender = senderOf(sheet.name, lineOf(found, sheet));
      const read = readTable(found, { file, sender, formYear, isYearSaid, context });
      return read ? [{ sender, read: form.isOurs ? withoutOwnTotals(read) : read }] : [];
    }),
  );
  return form.isOurs ? sent : withLastYears(sent);
}

/** This year's figures on sheets that nobody sees. */
function hiddenCells(
  snapshot: WorkbookSnapshot,
  form: ReceivedForm,
  context: ReadingContext,
): readonly AskedCell[] {
  const tables = sentTables(snapshot.file, readHiddenSheets(snapshot, context), form, context);
  return tables
    .flatMap(({ read }) => (read.wrongYear ? [] : read.asked))
    .filter(({ role, cell }) => role === 'current' && cell !== undefined);
}

/** The one unit that all tables of a file are of, '' where there are several or none is known. */
function soleSender(tables: readonly SentTable[]): string {
  const codes = new Set(
    tables.map(({ sender }) => (sender.kind === 'unit' ? sender.unit.code : '')),
  );
  return codes.size === 1 ? ([...codes][0] ?? '') : '';
}

/** The sender of a table of its own figures; a matrix of other units is no report of the sender's. */
function ownSender({ sender, read }: SentTable): readonly string[] {
  if (sender.kind !== 'unit') return [];
  const { code } = sender.unit;
  const isOwn = read.asked.some(({ unit, area }) => unit === code && area === undefined);
  return isOwn || (read.asked.length === 0 && read.findings.length > 0) ? [code] : [];
}

/**
 * A total that our own form adds up, saved by a program that does not calculate: its parts are
 * there, and it is only ever compared with them.
 */
function withoutOwnTotals(read: TableRead): TableRead {
  const isOwnTotal = ({ indicator, cell }: AskedCell): boolean =>
    indicator.aggregation.form === 'derived_sum' && cell?.content.kind === 'uncalculated';
  return { ...read, asked: read.asked.filter((asked) => !isOwnTotal(asked)) };
}

/** A form of another year breaks down nothing of this one. */
function ofYear(
  { year: stated }: FormIdentity,
  breakdown: Breakdown | undefined,
  year: number,
): Breakdown | undefined {
  return stated === undefined || stated === year ? breakdown : undefined;
}

function findingsOf({ sender, read }: SentTable): readonly Finding[] {
  const isAnswered = sender.kind === 'unit';
  const unsent = read.lacksSender && !isAnswered ? [sender.finding] : [];
  return [...unsent, ...(read.wrongYear ? [read.wrongYear] : []), ...read.findings];
}

/** Tables of one sheet may say the same thing about it. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, source, message }) => {
    const key = `${rule}\n${source.sheet}\n${source.cell}\n${message.code}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Our own form without its sheet of figures says at least whose it is. */
function nothingRecognised(
  { identity, unit }: ReceivedForm,
  file: string,
  { book: { year } }: ReadingContext,
): Finding {
  return identity && unit
    ? readingFinding(
        'unreadable-file',
        { file, year, unit: unit.code },
        {
          code: 'unreadable-file/form-without-figures',
          arguments: { file, form: identity.form, unit: unit.name },
        },
      )
    : readingFinding(
        'unreadable-file',
        { file, year },
        { code: 'nothing-recognised', arguments: { file } },
      );
}
