import type { Finding } from '#core/findings/finding';
import { cellAddress } from '#core/workbook/cellAddress';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import type { AskedCell, AskedChange, AskedRemark } from './askedCell';
import { assembleSubmissions } from './assembleSubmissions';
import { decideSeparators } from './decideSeparators';
import { findTables } from './findTables';
import { formIdentity, isIdentitySheet, type FormIdentity } from './formIdentity';
import { formNotes } from './formNotes';
import { freeBreakdowns } from './freeBreakdowns';
import type { FoundTable } from './foundTable';
import { identifyUnit, type SheetLine } from './identifyUnit';
import { hiddenNotes, repairNotes, separatorNotes } from './notes';
import { priorsFor, type PriorOf } from './priorOf';
import { areaFigure, isBreakdownSheet, readBreakdown } from './readBreakdown';
import { readChange } from './readChange';
import { readFigure, submittedIn, type CellOutcome } from './readFigures';
import type {
  AreaFigure,
  Breakdown,
  FileReading,
  Remark,
  StatedChange,
  WithheldAnswer,
} from './reading';
import { readRemark } from './remarks';
import type { ReadingContext } from './readingContext';
import { readingFinding } from './readingFindings';
import { isReplySheet, readReplies } from './readReplies';
import { readTable, type TableRead } from './readTable';
import { receivedForm, type ReceivedForm } from './receivedForm';
import { resolveReferences } from './resolveReferences';
import type { Sender } from './sender';
import { sheetGrid } from './sheetGrid';
import { unitLines } from './unitLine';
import { withImpliedFont } from './impliedFont';

/**
 * Everything that a submitted file says: its tables are found, each table's sender and year are
 * identified, its rows matched, its cells read, and the answers put together by unit. What cannot
 * be read with certainty becomes a finding, and its figure stays out.
 */
export function readSubmissions(workbook: WorkbookSnapshot, context: ReadingContext): FileReading {
  const snapshot = resolveReferences(workbook);
  const { file, modified } = snapshot;
  const { year } = context.book;
  if (isReplySheet(snapshot)) return readReplies(snapshot, formIdentity(snapshot), context);
  const form = receivedForm(snapshot, context);
  const { identity } = form;
  const breakdown = identity && readBreakdown(snapshot, identity, context);
  const sheets = readSheets(snapshot, context, breakdown !== undefined);
  const senderOf = identifyUnit(
    {
      file,
      formUnit: form.unit,
      lines: sheets.flatMap(({ lines }) => lines),
      sheets: sheets.filter(({ tables }) => tables.length > 0).map(({ name }) => name),
    },
    context,
  );
  const tables: SentTable[] = [];
  for (const sheet of sheets) {
    for (const found of sheet.tables) {
      const sender = senderOf(sheet.name, lineOf(found, sheet));
      const read = readTable(found, { file, sender, formYear: identity?.year, context });
      if (read) tables.push({ sender, read: form.isOurs ? withoutOwnTotals(read) : read });
    }
  }
  const figures = readCells(tables, { file, isOurForm: form.isOurs, context });
  const ownBreakdowns = freeBreakdowns(figures.byArea, context);
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
    ownBreakdowns,
    outcomes: figures.outcomes,
    stated: figures.stated,
    remarks: figures.remarks,
    withheld: figures.ofWrongYear,
    senders: tables.flatMap(ownSender),
  });
  const ofTables = tables.flatMap(findingsOf);
  const isEmpty = submissions.length === 0 && ofTables.length === 0;
  return {
    file,
    submissions,
    findings: [
      ...(isEmpty ? [nothingRecognised(form, file, context)] : distinct(ofTables)),
      ...findings,
      ...formNotes(form, sheets, file, context),
      ...figures.notes,
      ...repairNotes(snapshot, year),
    ],
  };
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

interface ReadSheet {
  readonly name: string;
  readonly tables: readonly FoundTable[];
  readonly lines: readonly SheetLine[];
}

/** The tables and unit lines of the sheets that people see. */
function readSheets(
  { sheets }: WorkbookSnapshot,
  context: ReadingContext,
  hasBreakdown: boolean,
): readonly ReadSheet[] {
  return sheets
    .filter((sheet) => sheet.visibility === 'visible' && !isIdentitySheet(sheet))
    .filter((sheet) => !(hasBreakdown && isBreakdownSheet(sheet)))
    .map((sheet) => {
      const grid = sheetGrid(withImpliedFont(sheet));
      const tables = findTables(grid, context);
      const isHeadRow = (row: number) =>
        tables.some(({ head }) => head.firstRow <= row && row <= head.lastRow);
      const found = unitLines(grid, { isHeadRow, isUnitName: context.isUnitName });
      const lines = found.filter((line) => isOfSender(line, tables, context));
      return {
        name: sheet.name,
        tables,
        lines: lines.map((line) => ({ ...line, sheet: sheet.name })),
      };
    });
}

/** Below the first head only a caption names a sender; a signature block may repeat the words. */
function isOfSender(
  { row, text }: { readonly row: number; readonly text: string },
  tables: readonly FoundTable[],
  context: ReadingContext,
): boolean {
  const first = tables[0]?.head.firstRow ?? Number.POSITIVE_INFINITY;
  const isCaption = tables.some(({ caption }) => caption.some((one) => one.row === row));
  return row < first || isCaption || context.isUnitName(text);
}

/** The last line above a table, on its side of the sheet; else the sheet's first. */
function lineOf({ head }: FoundTable, { lines, tables }: ReadSheet): SheetLine | undefined {
  const above = lines.filter(({ row }) => row <= head.firstRow);
  const last = above.at(-1);
  if (!last) return lines[0];
  const sameRow = above.filter(({ row }) => row === last.row);
  if (sameRow.length === 1) return last;
  const left = head.columns[0]?.column ?? 0;
  const right = nextTableBeside(head.firstRow, left, tables);
  return sameRow.find(({ column }) => left <= column && column < right) ?? sameRow[0];
}

function nextTableBeside(row: number, left: number, tables: readonly FoundTable[]): number {
  const starts = tables
    .filter(({ head }) => head.firstRow === row)
    .map(({ head }) => head.columns[0]?.column ?? 0)
    .filter((column) => column > left);
  return Math.min(...starts, Number.POSITIVE_INFINITY);
}

interface SentTable {
  readonly sender: Sender;
  readonly read: TableRead;
}

interface ReadCells {
  /** Of enterprises' own breakdowns on sheets of their own. */
  readonly byArea: readonly AreaFigure[];
  readonly outcomes: readonly CellOutcome[];
  readonly stated: readonly (StatedChange & { readonly unit: string })[];
  readonly remarks: readonly (Remark & { readonly unit: string })[];
  readonly ofWrongYear: readonly (WithheldAnswer & { readonly unit: string })[];
  readonly notes: readonly Finding[];
}

interface CellOptions {
  readonly file: string;
  readonly isOurForm: boolean;
  readonly context: ReadingContext;
}

function readCells(
  tables: readonly SentTable[],
  { file, isOurForm, context }: CellOptions,
): ReadCells {
  const { fitMeasure, book } = context;
  const counted = tables.filter(({ read }) => !read.wrongYear).map(({ read }) => read);
  const wrong = tables.filter(({ read }) => read.wrongYear).map(({ read }) => read);
  const cells = counted
    .flatMap((read) => read.asked)
    .filter((one) => !(isOurForm && isOwnFormula(one)));
  const asked = cells.filter(({ area }) => area === undefined);
  const priorOfUnit = priorsFor(asked, context);
  const priorOf: PriorOf = (one) => (one.area ? undefined : priorOfUnit(one));
  const separatorsOf = decideSeparators(cells, fitMeasure, priorOf);
  const outcomes = asked.map((one) => {
    const options = { fitMeasure, separators: separatorsOf(one), prior: priorOf(one) };
    return readFigure(one, options, { file, year: book.year });
  });
  return {
    byArea: cells.flatMap((one) => {
      if (!one.area) return [];
      const options = { fitMeasure, separators: separatorsOf(one), prior: undefined };
      const { code: area, name: areaName } = one.area;
      const outcome = readFigure(one, options, { file, year: book.year });
      return [areaFigure(outcome, { area, areaName }, book.year)];
    }),
    outcomes,
    stated: counted.flatMap((read) => read.changes).flatMap((one) => changeOf(one, file)),
    // The page of definitions asks nothing, so its words explain nothing.
    remarks: counted
      .filter((read) => read.asked.length > 0)
      .flatMap((read) => read.remarks)
      .flatMap((one) => remarkOf(one, file)),
    ofWrongYear: wrong.flatMap((read) => read.asked).flatMap((one) => withheldOf(one, file)),
    notes: [
      ...hiddenNotes(outcomes, file, book.year),
      ...separatorNotes(asked, separatorsOf, { file, context }),
    ],
  };
}

/** A sum or rate that our form computes by itself: without a result it still follows from its parts. */
function isOwnFormula({ indicator, cell }: AskedCell): boolean {
  const { form } = indicator.aggregation;
  return (
    cell?.content.kind === 'uncalculated' && (form === 'derived_sum' || form === 'ratio_of_sums')
  );
}

function changeOf(asked: AskedChange, file: string) {
  const stated = readChange(asked, file);
  return stated ? [{ unit: asked.unit, ...stated }] : [];
}

function remarkOf(asked: AskedRemark, file: string) {
  const remark = readRemark(asked, file);
  return remark ? [{ unit: asked.unit, ...remark }] : [];
}

function withheldOf(asked: AskedCell, file: string) {
  const { unit, indicator, role, place, cell } = asked;
  if (role !== 'current' || !cell || asked.area) return [];
  const source = { file, sheet: place.sheet, cell: cellAddress(place.row, place.column) };
  const submitted = submittedIn(asked);
  return [{ unit, indicator: indicator.code, role, rule: 'wrong-year', source, submitted }];
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
