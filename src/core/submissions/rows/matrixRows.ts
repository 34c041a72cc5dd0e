import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Finding } from '#core/findings/finding';
import { fromDouble } from '#core/numbers/decimalText';
import type { Status } from '#core/numbers/figure';
import { readNumberText } from '#core/numbers/numberText';
import { equals, isZero, sum, ZERO, type Rational } from '#core/numbers/rational';
import type { Separators } from '#core/numbers/separators';
import type { RowSnapshot } from '#core/workbook/snapshot';
import { shownInColumns, type ShownIn } from './bodyCells';
import { cellText } from '../values/cellText';
import { roleOf, statusOf } from '../columns/chooseColumns';
import { isFigureLike } from '../values/figureLike';
import { foldText } from '../foldText';
import { isFooterText } from '../tables/footerText';
import { headMeaning } from '../heads/headMeaning';
import { codeOfAnother, senderNamed } from '../senders/identifyUnit';
import type { IndicatorColumns } from '../columns/indicatorColumns';
import type { Observation } from '../observation';
import { isReferenceRow } from './referenceRow';
import { areaOf, speaksForOthers, type Sender } from '../senders/sender';
import { addressIn, cellIn } from '../tables/sheetGrid';
import { addsUpTable } from './tableTotals';
import type { ReadingContext } from '../readingContext';
import type { TableToRead } from '../tables/tableToRead';
import { isTotal, namesRegion } from './totalWords';

/** A row of a matrix that answers or adds. */
export interface MatrixRow {
  readonly row: RowSnapshot;
  /** The column of the row's name. */
  readonly column: number;
  readonly subject: RowSubject;
}

/** Whom (or which year) a row of a matrix is about. */
type RowSubject =
  | { readonly kind: 'unit'; readonly unit: ReportingUnit; readonly isFallback: boolean }
  | {
      readonly kind: 'year';
      readonly unit: ReportingUnit;
      readonly role: Observation['role'];
      readonly status: Status;
    }
  /** A place of the sender's own breakdown. */
  | { readonly kind: 'part'; readonly unit: ReportingUnit; readonly area: ReportingUnit }
  | { readonly kind: 'unknown'; readonly finding: Finding }
  /** What the units of the table add to, or so it seems. */
  | { readonly kind: 'total'; readonly isSum: boolean }
  /** Somebody's own figures, who is not recognised. */
  | { readonly kind: 'unsent' }
  | { readonly kind: 'nothing' };

const NOTHING: RowSubject = { kind: 'nothing' };

/** The rows that answer, each with whom it is about; sums of groups left out. */
export function matrixRows(
  table: TableToRead,
  groups: readonly IndicatorColumns[],
): readonly MatrixRow[] {
  return withoutGroupSums(allRows(table, groups), groups);
}

function allRows(table: TableToRead, groups: readonly IndicatorColumns[]): readonly MatrixRow[] {
  const { found, layout } = table;
  const columns = [...layout.labelColumns, layout.unitColumn].filter((one) => one !== undefined);
  const shown = shownInColumns(found.grid, found.body, columns);
  const rows: MatrixRow[] = [];
  for (const row of found.body) {
    const name = isReferenceRow(row) ? undefined : nameOf(row, columns, shown);
    if (name && hasFigures(row, groups)) {
      rows.push({ row, column: name.column, subject: subjectOf(name, row, table) });
    } else if (name && isFooterText(name.text)) {
      break;
    }
  }
  return rows;
}

/**
 * Without rows under an unknown name that are exactly the sum of the units below them, in every
 * column: the heading of a group ("A. Doanh nghiệp viễn thông") and no unit.
 */
function withoutGroupSums(
  rows: readonly MatrixRow[],
  groups: readonly IndicatorColumns[],
): readonly MatrixRow[] {
  const columns = groups.flatMap(({ chosen }) => chosen.levels.map(({ column }) => column.column));
  return rows.filter(({ row, subject }, place) => {
    if (subject.kind !== 'unknown') return true;
    const end = rows.findIndex((other, at) => at > place && other.subject.kind !== 'unit');
    const below = rows.slice(place + 1, end < 0 ? rows.length : end);
    return !(below.length > 0 && columns.every((column) => isSumOf(row, below, column)));
  });
}

function isSumOf(row: RowSnapshot, below: readonly MatrixRow[], column: number): boolean {
  const parts = below.map((part) => numberIn(part.row, column) ?? ZERO);
  const total = numberIn(row, column);
  return total === undefined ? parts.every(isZero) : equals(total, sum(parts));
}

/** The number that a row has in a column: as it is stored, or as text with these marks. */
export function numberIn(
  row: RowSnapshot,
  column: number,
  separators: Separators = 'comma-decimal',
): Rational | undefined {
  const cell = cellIn(row, column);
  if (cell?.content.kind === 'number') return fromDouble(cell.content.value);
  if (cell?.content.kind !== 'text') return undefined;
  const reading = readNumberText(cellText(cell), { separators, isCount: true });
  return reading.kind === 'value' ? reading.value : undefined;
}

interface RowName {
  readonly text: string;
  readonly column: number;
}

function nameOf(row: RowSnapshot, columns: readonly number[], shown: ShownIn): RowName | undefined {
  for (const column of columns) {
    const cell = shown(row, column);
    const text = cell ? cellText(cell) : '';
    if (text !== '') return { text, column };
  }
  return undefined;
}

/** Whether the row answers at all; "-", "…" and "x" are answers too. */
function hasFigures(row: RowSnapshot, groups: readonly IndicatorColumns[]): boolean {
  return groups.some(({ chosen }) =>
    chosen.levels.some(({ column }) => cellIn(row, column.column) !== undefined),
  );
}

/** Of an enterprise's or district's own breakdown its total, or its own row, is its answer. */
function subjectOf(name: RowName, row: RowSnapshot, table: TableToRead): RowSubject {
  const { sender, context, year } = table;
  if (isTotal(name.text) || isRegion(name.text, table)) return subjectOfTotal(name.text, table);
  if (!context.isUnitName(name.text)) {
    const ofYear = subjectOfYear(name.text, year, table);
    if (ofYear) return ofYear;
    if (isGroup(name.text) || !row.cells.some(isFigureLike)) return NOTHING;
  }
  const named = unitNamed(name, row, table);
  if (speaksForOthers(sender)) {
    return named.kind === 'unit'
      ? { kind: 'unit', unit: named.unit, isFallback: false }
      : { kind: 'unknown', finding: named.finding };
  }
  if (sender.kind !== 'unit') return { kind: 'unsent' };
  const isOwn = named.kind === 'unit' && named.unit === sender.unit;
  if (isOwn) return { kind: 'unit', unit: sender.unit, isFallback: false };
  const area = named.kind === 'unit' ? areaOf(sender, named.unit) : undefined;
  return area ? { kind: 'part', unit: sender.unit, area } : NOTHING;
}

/** A name beside another unit's code may be meant for either. */
function unitNamed(name: RowName, row: RowSnapshot, table: TableToRead): Sender {
  const place = placeOf(row, name, table);
  const named = senderNamed(name.text, place, table.context);
  const coded = unitCodedBefore(name.column, row, table.context);
  if (!coded || named.kind !== 'unit' || coded === named.unit) return named;
  return { kind: 'unknown', finding: codeOfAnother(name.text, [coded, named.unit], place) };
}

/** The unit whose code stands as text before the name. */
function unitCodedBefore(
  column: number,
  { cells }: RowSnapshot,
  context: ReadingContext,
): ReportingUnit | undefined {
  for (const cell of cells) {
    if (cell.column >= column || cell.content.kind !== 'text') continue;
    const text = cellText(cell);
    const match = context.matchUnitName(text);
    if (match.kind === 'match' && match.unit.code === text) return match.unit;
  }
  return undefined;
}

/** "Khu vực Tiên Lữ, Phù Cừ" in a table of several units that has no unit of that name. */
function isRegion(name: string, { sender, context }: TableToRead): boolean {
  if (!speaksForOthers(sender) || !namesRegion(name)) return false;
  return context.matchUnitName(name).kind === 'unknown';
}

function subjectOfTotal(name: string, { sender }: TableToRead): RowSubject {
  if (speaksForOthers(sender)) return { kind: 'total', isSum: addsUpTable(name) };
  if (sender.kind !== 'unit') return NOTHING;
  return { kind: 'unit', unit: sender.unit, isFallback: true };
}

/** "Năm 2021", "Ước năm 2022"; another year is nobody's. */
function subjectOfYear(
  text: string,
  year: number,
  { sender }: TableToRead,
): RowSubject | undefined {
  const meaning = headMeaning([text]);
  if (meaning.kind === 'change') return NOTHING;
  if (meaning.kind !== 'level') return undefined;
  const role = roleOf(meaning, year);
  if (role === undefined) return NOTHING;
  if (sender.kind !== 'unit') return { kind: 'unsent' };
  return { kind: 'year', unit: sender.unit, role, status: statusOf(meaning, role) };
}

/** "Khối huyện", "Các doanh nghiệp viễn thông" are sums of the rows below them. */
function isGroup(text: string): boolean {
  return !/\p{L}/u.test(text) || GROUP_WORDS.test(foldText(text));
}

const GROUP_WORDS =
  /^(?:[ivx]+\.? |[a-z]\. |\d+\.? )?(?:khoi|nhom|cac|trong do|chia ra|bao gom|phan theo|chia theo)(?![a-z])/;

function placeOf(row: RowSnapshot, { column }: RowName, { file, found, context }: TableToRead) {
  const cell = addressIn(found.grid, row.row, column);
  return { file, sheet: found.grid.sheet.name, cell, year: context.book.year };
}
