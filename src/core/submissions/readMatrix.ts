import type { Indicator } from '#core/catalogue/indicator';
import type { IndicatorMatch } from '#core/catalogue/matchIndicator';
import type { Status } from '#core/numbers/figure';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Finding } from '#core/findings/finding';
import { cellAddress } from '#core/workbook/cellAddress';
import type { RowSnapshot } from '#core/workbook/snapshot';
import type { AskedCell, AskedChange } from './askedCell';
import { shownInColumns } from './bodyCells';
import { cellText } from './cellText';
import { chooseColumns, roleOf, type ChosenColumns } from './chooseColumns';
import { namedFigureColumn, type FigureColumn } from './columnGroups';
import { isFigureLike } from './figureLike';
import { foldText } from './foldText';
import { headMeaning } from './headMeaning';
import { senderNamed } from './identifyUnit';
import type { Observation } from './observation';
import { unmatchedLabel, withoutFooter } from './readRows';
import { isReferenceRow } from './referenceRow';
import { speaksForOthers } from './sender';
import { cellIn } from './sheetGrid';
import { statedMeasure } from './statedMeasure';
import { matchedIndicator, type TableColumn } from './tableColumn';
import { placeIn, type TableContent, type TableToRead } from './tableToRead';
import { isTotal } from './totalWords';

/** The chosen columns of one indicator. */
interface IndicatorColumns {
  readonly indicator: Indicator;
  readonly label: string;
  readonly chosen: ChosenColumns<FigureColumn>;
}

/** Whom (or which year) a row of a matrix is about. */
type RowSubject =
  | { readonly kind: 'unit'; readonly unit: ReportingUnit; readonly isFallback: boolean }
  | { readonly kind: 'year'; readonly role: Observation['role']; readonly status: Status }
  | { readonly kind: 'unknown'; readonly finding: Finding }
  | { readonly kind: 'nothing' };

/** Reads a table whose columns are indicators, and whose rows are units (or years of the sender). */
export function readMatrix(table: TableToRead): TableContent {
  const { layout, found } = table;
  const { groups, findings } = groupByIndicator(table);
  const side = [...layout.labelColumns, layout.unitColumn].filter((one) => one !== undefined);
  const shown = shownInColumns(found.grid, found.body, side);
  const asked: AskedCell[] = [];
  const changes: AskedChange[] = [];
  const rowFindings: Finding[] = [];
  let lacksSender = false;
  for (const row of withoutFooter(found.body, table)) {
    if (isReferenceRow(row)) continue;
    const label = labelOf(row, side, shown);
    const subject = label ? subjectOf(label, row, groups, table) : NOTHING;
    if (subject.kind === 'unknown') rowFindings.push(subject.finding);
    if (subject.kind === 'year' && table.sender.kind !== 'unit') lacksSender = true;
    const unit = unitOf(subject, table);
    if (unit === undefined || !label) continue;
    const named = cellAddress(row.row, label.column);
    for (const columns of groups) {
      askColumns(table, { row, unit, named, subject, columns }, asked, changes);
    }
  }
  const isAboutOthers = asked.length > 0 || rowFindings.length > 0;
  return {
    asked,
    changes,
    findings: isAboutOthers ? [...findings, ...rowFindings] : [],
    lacksSender,
  };
}

const NOTHING: RowSubject = { kind: 'nothing' };

interface RowLabelText {
  readonly text: string;
  readonly column: number;
}

function labelOf(
  row: RowSnapshot,
  columns: readonly number[],
  shown: ReturnType<typeof shownInColumns>,
): RowLabelText | undefined {
  for (const column of columns) {
    const cell = shown(row, column);
    const text = cell ? cellText(cell) : '';
    if (text !== '') return { text, column };
  }
  return undefined;
}

function unitOf(subject: RowSubject, { sender }: TableToRead): string | undefined {
  if (subject.kind === 'unit') return subject.unit.code;
  return subject.kind === 'year' && sender.kind === 'unit' ? sender.unit.code : undefined;
}

/** In an enterprise's or district's own breakdown only its total, or itself, is read. */
function subjectOf(
  { text, column }: RowLabelText,
  row: RowSnapshot,
  groups: readonly IndicatorColumns[],
  table: TableToRead,
): RowSubject {
  const { sender, context, file, found, year } = table;
  const isOwn = !speaksForOthers(sender);
  if (isTotal(text)) {
    return isOwn && sender.kind === 'unit'
      ? { kind: 'unit', unit: sender.unit, isFallback: true }
      : NOTHING;
  }
  const asYear = yearOfRow(text, year, context.isUnitName(text));
  if (asYear) return asYear;
  if (!hasFigures(row, groups) || GROUP_WORDS.test(foldText(text)) || !/\p{L}/u.test(text))
    return NOTHING;
  const cell = cellAddress(row.row, column);
  const sheet = found.grid.sheet.name;
  const named = senderNamed(text, { file, sheet, cell, year: context.book.year }, context);
  if (isOwn) {
    const isSelf = named.kind === 'unit' && sender.kind === 'unit' && named.unit === sender.unit;
    return isSelf ? { kind: 'unit', unit: named.unit, isFallback: false } : NOTHING;
  }
  if (named.kind === 'unit') return { kind: 'unit', unit: named.unit, isFallback: false };
  return { kind: 'unknown', finding: named.finding };
}

/** "Khối huyện", "Các doanh nghiệp viễn thông": sums of the rows below them. */
const GROUP_WORDS =
  /^(?:[ivx]+\.? |[a-z]\. |\d+\.? )?(?:khoi|nhom|cac|trong do|chia ra|bao gom|phan theo|chia theo)(?![a-z])/;

function yearOfRow(text: string, year: number, isUnit: boolean): RowSubject | undefined {
  if (isUnit) return undefined;
  const meaning = headMeaning([text]);
  if (meaning.kind !== 'level') return meaning.kind === 'change' ? NOTHING : undefined;
  const role = roleOf(meaning, year);
  if (role === undefined) return NOTHING;
  return { kind: 'year', role, status: meaning.status ?? (role === 'prior' ? 'P' : 'E') };
}

function hasFigures(row: RowSnapshot, groups: readonly IndicatorColumns[]): boolean {
  return groups.some(({ chosen }) =>
    chosen.levels.some(({ column }) => isFigureLike(cellIn(row, column.column))),
  );
}

function groupByIndicator(table: TableToRead): {
  readonly groups: readonly IndicatorColumns[];
  readonly findings: readonly Finding[];
} {
  const { layout, context, year } = table;
  const byCode = new Map<string, { label: string; columns: FigureColumn[] }>();
  const findings: Finding[] = [];
  for (const column of layout.others) {
    const indicator = column.indicator && matchedIndicator(column.indicator.match, context);
    if (!indicator) {
      findings.push(...unknownColumn(column, table));
      continue;
    }
    const columns = namedFigureColumn(column);
    const present = byCode.get(indicator.code);
    if (present) present.columns.push(...columns);
    else byCode.set(indicator.code, { label: labelPiece(column, context), columns: [...columns] });
  }
  const groups = [...byCode].flatMap(([code, { label, columns }]) => {
    const indicator = context.catalogue.byCode.get(code);
    return indicator ? [{ indicator, label, chosen: chooseColumns(columns, year) }] : [];
  });
  return { groups, findings };
}

/** The words of the head; a code says no measure in brackets. */
function labelPiece({ pieces, indicator }: TableColumn, context: TableToRead['context']): string {
  const words = pieces.find(
    ({ text }) => context.isIndicatorName(text) && !context.indicatorByCode(text),
  );
  return (words ?? indicator?.piece)?.text ?? '';
}

/** A column of figures whose head is no indicator's name: what a row of an unknown label is, across. */
function unknownColumn(column: TableColumn, table: TableToRead): readonly Finding[] {
  const { found, context, file } = table;
  const isNamed = column.indicator !== undefined;
  if (!isNamed && (column.meaning.kind !== 'nothing' || column.unit)) return [];
  const piece = column.indicator?.piece ?? column.pieces.at(-1);
  if (!piece || isTotal(piece.text) || !/\p{L}/u.test(piece.text)) return [];
  if (!found.body.some((row) => isFigureLike(cellIn(row, column.column)))) return [];
  const match: IndicatorMatch = column.indicator?.match ?? context.matchLabel(piece.text);
  if (match.kind === 'match') return [];
  const cell = cellAddress(piece.row, piece.column);
  const place = { file, sheet: found.grid.sheet.name, cell, year: context.book.year, unit: '' };
  return [unmatchedLabel({ match, label: piece.text }, place, table)];
}

interface AskedRow {
  readonly row: RowSnapshot;
  readonly unit: string;
  readonly named: string;
  readonly subject: RowSubject;
  readonly columns: IndicatorColumns;
}

function askColumns(
  table: TableToRead,
  { row, unit, named, subject, columns }: AskedRow,
  asked: AskedCell[],
  changes: AskedChange[],
): void {
  const { indicator, label, chosen } = columns;
  const isFallback = subject.kind === 'unit' && subject.isFallback;
  for (const { role, status, column } of chosen.levels) {
    const isYearRow = subject.kind === 'year';
    if (isYearRow && role !== 'current') continue;
    const measure = statedMeasure(
      {
        inRow: '',
        label,
        inHead: column.measure,
        headNamesIndicator: true,
        aboveTable: table.measure,
      },
      indicator,
    );
    asked.push({
      unit,
      indicator,
      role: isYearRow ? subject.role : role,
      status: isYearRow ? subject.status : status,
      measure,
      place: placeIn(table, row.row, column.column),
      cell: cellIn(row, column.column),
      named,
      isFallback,
    });
  }
  for (const { kind, column } of chosen.changes) {
    const cell = cellIn(row, column.column);
    if (!cell) continue;
    changes.push({ unit, indicator, kind, cell, place: placeIn(table, row.row, column.column) });
  }
}
