import type { Indicator } from '#core/catalogue/indicator';
import type { YearBook } from '#core/catalogue/yearBook';
import type { CsvTable } from '#core/catalogue/csvText';
import type { Decision } from '#core/collection/decision';
import { refuse, success, type Result } from '#core/findings/refusal';
import type { Observation } from '#core/submissions/observation';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { decisionSheet } from '../decisionSheet';
import { findSheet, isCompiled, requiredSheet } from '../findSheet';
import { readObservations } from '../readObservations';
import type { ReadColumn } from '../columnsOfSheet';
import { readWrittenSentences } from '../readSentenceSheet';
import { SHEETS } from '../sheetNames';
import { sheetTable, translated } from '../sheetTable';
import { readUnitStates } from '../unitStateSheet';
import { NO_NAMES } from '../bookNames';
import type { BookHistory, Change, LastCompilation, Signature } from './bookHistory';
import { asCompiled } from './compiledCells';
import { changeSheet, SIGNATURE_SHEET, SIGNED_CELL_SHEET, SIGNED_WORDS } from './historySheets';
import { isFigureKey, submittedFigures } from './figuresUnder';
import { memoryLines, readMemory } from './memorySheet';
import { writtenCells, type TableCell, type TableCells } from './tableCells';
import { tableName } from './tableName';

/** What a book remembers; a signature that cannot be read, or of a day to come, is refused with its place. */
export function readHistory(
  snapshot: WorkbookSnapshot,
  book: YearBook,
  decisions: readonly Decision[],
  today: string,
): Result<BookHistory> {
  const tables = tablesOf(snapshot);
  const observations = observationsIn(snapshot);
  const last = observations && lastCompilation(snapshot, book, decisions, { tables, observations });
  const written = signatureLines(snapshot, today);
  if (!written.ok) return written;
  const signatures = readSignatures(snapshot, book, written.value, {
    tables,
    year: observations?.find(({ role }) => role === 'current')?.year ?? book.year,
    submitted: last && submittedFigures(book, last.observations),
  });
  return success({ last, signatures, changes: readChanges(snapshot) });
}

/** What the last compilation found changed, as the book keeps it. */
function readChanges(snapshot: WorkbookSnapshot): readonly Change[] {
  const { columns } = changeSheet(NO_NAMES);
  const records = recordsOf(snapshot, SHEETS.changes, columns);
  if (!records.ok) return [];
  return (records.value?.records ?? []).map((record) => {
    const text = (name: string) => record.get(name) ?? '';
    const kind = text('kind');
    return {
      kind: kind === 'cell' || kind === 'sentence' ? kind : 'figure',
      table: text('table'),
      cell: text('cell'),
      indicator: text('indicator'),
      unit: text('unit'),
      label: text('label'),
      before: text('before'),
      after: text('after'),
      cause: text('cause'),
    };
  });
}

/** Sheets with the report's tables: all that are no record sheets. */
function tablesOf(snapshot: WorkbookSnapshot): ReadonlyMap<string, TableCells> {
  const records = new Set<string>(Object.values(SHEETS));
  return new Map(
    snapshot.sheets
      .filter(({ name }) => isTable(name) && !records.has(name))
      .map((sheet) => [sheet.name, writtenCells(sheet)] as const),
  );
}

/** Charts stand on figures of tables and say nothing of their own. */
export function isTable(name: string): boolean {
  return name === 'Tổng hợp' || /^Biểu \d/.test(name);
}

/** What the last compilation counted; undefined where nothing has been compiled into the book. */
function observationsIn(snapshot: WorkbookSnapshot): readonly Observation[] | undefined {
  const sheet = findSheet(snapshot, SHEETS.observations);
  const observations = sheet && readObservations(snapshot.file, sheet);
  return observations?.ok === true ? observations.value : undefined;
}

function lastCompilation(
  snapshot: WorkbookSnapshot,
  { year, indicators }: YearBook,
  decisions: readonly Decision[],
  { tables, observations }: Pick<LastCompilation, 'tables' | 'observations'>,
): LastCompilation | undefined {
  const current = observations.filter(({ role }) => role === 'current');
  if (current.some((one) => one.year !== year)) return undefined;
  const memory = memoryLines(readMemory(snapshot));
  const received = findSheet(snapshot, SHEETS.received);
  return {
    tables: new Map(
      [...tables].map(
        ([name, shown]) => [name, asCompiled(shown, memory.get(name) ?? [])] as const,
      ),
    ),
    sentences: readWrittenSentences(snapshot),
    observations,
    decisions: decisions.filter(seenInCompilation(snapshot, indicators)),
    unitStates: received && readUnitStates(snapshot.file, received),
    records: memory,
  };
}

/** A line that somebody has added to the sheet since has no number yet, and comes after all that have one. */
function seenInCompilation(
  snapshot: WorkbookSnapshot,
  indicators: readonly Indicator[],
): (one: Decision, position: number) => boolean {
  const { columns } = decisionSheet(NO_NAMES, [], []);
  const lines = recordsOf(snapshot, SHEETS.decisions, columns, indicators);
  const records = (lines.ok ? lines.value?.records : undefined) ?? [];
  const numbered = records.filter((line) => line.has('order')).length;
  if (numbered > 0) return (_, position) => position < numbered;
  // A book that numbered none has their states.
  return (_, position) => (records[position]?.get('state') ?? '').trim() !== '';
}

type Line = CsvTable['records'][number];

/** The lines of approvals; new ones of a day to come are refused. */
function signatureLines(snapshot: WorkbookSnapshot, today: string): Result<readonly Line[]> {
  // A book that was compiled has the sheet: without it approvals would be lost without a word.
  if (!findSheet(snapshot, SHEETS.signatures) && !isCompiled(snapshot)) return success([]);
  const sheet = requiredSheet(snapshot, SHEETS.signatures);
  if (!sheet.ok) return sheet;
  const table = sheetTable(snapshot.file, sheet.value, SIGNATURE_SHEET.columns);
  if (!table.ok) return table;
  const { records, rows } = table.value.table;
  for (const [position, line] of records.entries()) {
    const column = dayToCome(line, today);
    if (column === undefined) continue;
    const place = { file: table.value.file, row: rows[position] ?? 0, column };
    const written = { ...place, text: line.get(column) ?? '' };
    return translated(refuse({ code: 'table-day-to-come', arguments: written }), table.value);
  }
  return success(records.filter((line) => (line.get('table') ?? '') !== ''));
}

/** The column in which a line newly written has a day after today. */
function dayToCome(line: Line, today: string): 'date' | 'withdrawnOn' | undefined {
  const isAfter = (column: string): boolean => (line.get(column) ?? '').trim() > today;
  if (isNewLine(line) && isAfter('date')) return 'date';
  const isWithdrawn = (line.get('state') ?? '').trim() === SIGNED_WORDS.withdrawn;
  return !isWithdrawn && isAfter('withdrawnOn') ? 'withdrawnOn' : undefined;
}

function isNewLine(line: Line): boolean {
  return WITHOUT_EFFECT_YET.has((line.get('state') ?? '').trim());
}

/** What a book shows to whoever approves a table on its sheet. */
interface ShownTables {
  readonly tables: ReadonlyMap<string, TableCells>;
  readonly year: number;
  readonly submitted: TableCells | undefined;
}

function readSignatures(
  snapshot: WorkbookSnapshot,
  book: YearBook,
  lines: readonly Line[],
  { tables, year, submitted }: ShownTables,
): readonly Signature[] {
  const kept = signedCells(snapshot);
  const keptOf = (table: string, isFigure: boolean): TableCells | undefined => {
    const all = [...(kept.get(table) ?? [])].filter(([key]) => isFigureKey(key) === isFigure);
    return all.length === 0 ? undefined : new Map(all);
  };
  return lines.map((line): Signature => {
    const table = tableName(line.get('table') ?? '');
    const isNew = isNewLine(line);
    // Whoever signs by hand signs what the book shows.
    const seen = tables.get(table);
    return {
      table,
      by: (line.get('by') ?? '').trim(),
      date: (line.get('date') ?? '').trim(),
      cells: isNew ? seen : (keptOf(table, false) ?? seen),
      figures: isNew ? submitted : keptOf(table, true),
      ...ofEarlierYear(Number(line.get('year') ?? '') || year, book),
      ...withdrawalIn(line),
    };
  });
}

/** What the sheet says of lines that approve nothing before somebody completes them. */
const WITHOUT_EFFECT_YET: ReadonlySet<string> = new Set([
  '',
  SIGNED_WORDS.nameless,
  SIGNED_WORDS.unknown,
]);

function ofEarlierYear(year: number, book: YearBook): Pick<Signature, 'earlierYear'> {
  return year === book.year ? {} : { earlierYear: year };
}

/** Taken back by whoever wrote his name there. */
function withdrawalIn(line: Line): Pick<Signature, 'withdrawn'> {
  const by = (line.get('withdrawnBy') ?? '').trim();
  return by === '' ? {} : { withdrawn: { by, date: (line.get('withdrawnOn') ?? '').trim() } };
}

function signedCells(snapshot: WorkbookSnapshot): ReadonlyMap<string, TableCells> {
  const records = recordsOf(snapshot, SHEETS.signedCells, SIGNED_CELL_SHEET.columns);
  const kept = new Map<string, Map<string, TableCell>>();
  if (!records.ok) return kept;
  for (const record of records.value?.records ?? []) {
    const text = (name: string) => record.get(name) ?? '';
    const ofTable = kept.get(text('table')) ?? new Map<string, TableCell>();
    kept.set(text('table'), ofTable);
    const key = text('key');
    const cell = { key, label: text('label'), cell: text('cell'), text: text('text') };
    ofTable.set(key, text('head') === '' ? cell : { ...cell, isHead: true });
  }
  return kept;
}

/** The records of a sheet; undefined where the book has no such sheet. */
function recordsOf(
  snapshot: WorkbookSnapshot,
  name: string,
  columns: readonly ReadColumn[],
  indicators: readonly Indicator[] = [],
): Result<CsvTable | undefined> {
  const sheet = findSheet(snapshot, name);
  if (!sheet) return success(undefined);
  const table = sheetTable(snapshot.file, sheet, columns, indicators);
  return table.ok ? success(table.value.table) : table;
}
