import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Finding } from '#core/findings/finding';
import { cellText } from '../values/cellText';
import { chooseColumns, roleOf, type ChosenColumns, type FigureHead } from './chooseColumns';
import { isFigureLike } from '../values/figureLike';
import { foldText } from '../foldText';
import type { HeadMeaning } from '../heads/headKinds';
import type { FoundTable } from '../tables/foundTable';
import { headMeaning } from '../heads/headMeaning';
import { senderNamed } from '../senders/identifyUnit';
import type { CalledAs } from '../reading';
import { areaOf, speaksForOthers } from '../senders/sender';
import { addressIn, cellIn } from '../tables/sheetGrid';
import { SIMPLY_A_LEVEL, type TableColumn } from './tableColumn';
import type { HeadPiece } from '../heads/tableHead';
import type { TableToRead } from '../tables/tableToRead';
import { addsUpTable, areApart } from '../rows/tableTotals';
import { isTotal } from '../rows/totalWords';

/** A column of figures whose head says which year, plan or change stands in it. */
export interface FigureColumn extends FigureHead {
  readonly column: number;
  readonly measure: string;
  readonly called: CalledAs | undefined;
}

/** The chosen columns that hold one unit's figures. */
export interface UnitColumns {
  /** Undefined: the sender's, whoever that is. */
  readonly unit: ReportingUnit | undefined;
  readonly isFallback: boolean;
  readonly chosen: ChosenColumns<FigureColumn>;
}

/** The columns of one place in an enterprise's own breakdown. */
export interface AreaColumns extends UnitColumns {
  readonly area: ReportingUnit;
}

export interface GroupedColumns {
  readonly groups: readonly UnitColumns[];
  /** Of an enterprise's own breakdown: parts of what it answers. */
  readonly areas: readonly AreaColumns[];
  /** Of a matrix of units: what they add to, where one column (of each year) says so. */
  readonly total: TotalColumns | undefined;
  readonly findings: readonly Finding[];
}

/** The column of a matrix of units that adds them up, or seems to. */
export interface TotalColumns extends UnitColumns {
  /** Whether its head says so. */
  readonly isSum: boolean;
}

/**
 * The columns of a table whose rows are indicators, by the unit they are about: one group where
 * no column names a unit; one for each unit of a matrix; and of an enterprise's or a district's
 * breakdown by area its total, which is its own answer, and the places beside it.
 */
export function groupColumns(table: TableToRead): GroupedColumns {
  const { others } = table.layout;
  if (!others.some(({ unit }) => unit)) {
    return {
      groups: [group(undefined, figureColumns(others, table), false, table.year)],
      areas: [],
      total: undefined,
      findings: [],
    };
  }
  return speaksForOthers(table.sender) ? unitMatrix(table) : ownBreakdown(table);
}

function group(
  unit: ReportingUnit | undefined,
  columns: readonly FigureColumn[],
  isFallback: boolean,
  year: number,
): UnitColumns {
  return { unit, isFallback, chosen: chooseColumns(columns, year) };
}

/** Columns that no name claims, where their heads speak of levels or changes. */
function figureColumns(
  columns: readonly TableColumn[],
  table: TableToRead,
): readonly FigureColumn[] {
  return columns.flatMap((column) => asFigures(column, column.meaning, table));
}

/** A column under a unit's or an indicator's name, by what else its head says. */
export function namedFigureColumns(
  column: TableColumn,
  table: TableToRead,
): readonly FigureColumn[] {
  return asFigures(column, column.remaining, table);
}

/** In a table about part of a year that part is what the columns answer, though it does not count. */
function asFigures(
  { column, measure, reference, pieces }: TableColumn,
  meaning: HeadMeaning,
  { isPartOfYear, found }: TableToRead,
): readonly FigureColumn[] {
  if (meaning.kind !== 'level' && meaning.kind !== 'change') return [];
  const read = isPartOfYear ? { ...meaning, isOtherPeriod: false } : meaning;
  return [
    { column, measure, reference, called: calledIn(pieces) ?? calledAbove(found), meaning: read },
  ];
}

/** "BÁO CÁO SỐ LIỆU CHÍNH THỨC NĂM 2022". */
function calledAbove({ caption }: FoundTable): CalledAs | undefined {
  const texts = caption.flatMap(({ cells }) => cells.map((cell) => foldText(cellText(cell))));
  return texts.some((text) => /(?:so lieu|bao cao|bieu) (?:\w+ ){0,3}chinh thuc/.test(text))
    ? 'final'
    : undefined;
}

function calledIn(pieces: readonly HeadPiece[]): CalledAs | undefined {
  const words = foldText(pieces.map(({ text }) => text).join(' '));
  if (/\b(?:uoc|du kien)\b/.test(words)) return 'estimate';
  return /\b(?:thuc hien|chinh thuc|so bo)\b/.test(words) ? 'actual' : undefined;
}

function unitMatrix(table: TableToRead): GroupedColumns {
  const byUnit = new Map<ReportingUnit, FigureColumn[]>();
  const findings: Finding[] = [];
  const totals = table.layout.others.filter(isTotalColumn);
  for (const column of table.layout.others) {
    if (totals.includes(column)) continue;
    const named = unitOfColumn(column, table);
    if (named?.kind === 'unit') {
      const columns = byUnit.get(named.unit);
      if (columns) columns.push(...namedFigureColumns(column, table));
      else byUnit.set(named.unit, [...namedFigureColumns(column, table)]);
    } else if (named) {
      findings.push(named.finding);
    }
  }
  const groups = [...byUnit].map(([unit, columns]) => group(unit, columns, false, table.year));
  const isPlain = findings.length === 0 && areApart([...byUnit.keys()]);
  const heads = totals
    .filter((column) => isOfYear(levelOfTotal(column), table.year))
    .flatMap(({ pieces }) => pieces.filter(({ text }) => isTotal(text)));
  const total = totals.flatMap((column) => asFigures(column, levelOfTotal(column), table));
  return {
    groups,
    areas: [],
    total:
      isPlain && areOneHead(heads)
        ? {
            ...group(undefined, total, false, table.year),
            isSum: heads.every(({ text }) => addsUpTable(text)),
          }
        : undefined,
    findings,
  };
}

/** Each year of a matrix may have a sum of its own; that of this year is compared. */
function isOfYear(meaning: HeadMeaning, year: number): boolean {
  return meaning.kind === 'level' && roleOf(meaning, year) === 'current';
}

/** Of several sums nobody can tell for certain which columns each adds. */
function areOneHead(heads: readonly HeadPiece[]): boolean {
  return new Set(heads.map(({ row, column }) => `${row} ${column}`)).size === 1;
}

/** The unit of a matrix's column; a finding when a column of figures names nobody known. */
function unitOfColumn(
  column: TableColumn,
  { file, found, context }: TableToRead,
): ReturnType<typeof senderNamed> | undefined {
  const piece = column.unit?.piece ?? unnamedPiece(column);
  if (!piece || !/\p{L}/u.test(piece.text)) return undefined;
  if (!column.unit && !found.body.some((row) => isFigureLike(cellIn(row, column.column)))) {
    return undefined;
  }
  const cell = addressIn(found.grid, piece.row, piece.column);
  const sheet = found.grid.sheet.name;
  return senderNamed(piece.text, { file, sheet, cell, year: context.book.year }, context);
}

/**
 * The words of a head that may be a name nobody knows: all of it where it says nothing else, or
 * the part beside "Năm 2021" that does.
 */
export function unnamedPiece({ meaning, pieces }: TableColumn): HeadPiece | undefined {
  if (meaning.kind === 'nothing') return pieces.at(-1);
  if (meaning.kind !== 'level' || meaning.isWhole || pieces.length < 2) return undefined;
  return pieces.find(({ text }) => headMeaning([text]).kind === 'nothing');
}

function isTotalColumn({ pieces, unit }: TableColumn): boolean {
  return !unit && pieces.some(({ text }) => isTotal(text));
}

function ownBreakdown(table: TableToRead): GroupedColumns {
  const { layout, sender, year } = table;
  const own = layout.others.filter(
    ({ unit }) =>
      unit?.match.kind === 'match' && sender.kind === 'unit' && unit.match.unit === sender.unit,
  );
  const unnamed = layout.others.filter(({ unit }) => !unit);
  const columns =
    own.length > 0
      ? own.flatMap((column) => namedFigureColumns(column, table))
      : unnamed.flatMap((column) =>
          asFigures(column, isTotalColumn(column) ? levelOfTotal(column) : column.meaning, table),
        );
  return {
    groups: [group(undefined, columns, true, year)],
    areas: layout.others.flatMap((column) => {
      const { unit } = column;
      const area = unit?.match.kind === 'match' ? areaOf(sender, unit.match.unit) : undefined;
      if (!area) return [];
      return [{ ...group(undefined, namedFigureColumns(column, table), false, year), area }];
    }),
    total: undefined,
    findings: [],
  };
}

/** "Tổng số", "Toàn tỉnh" of a breakdown: a level, of the year beside it where one stands there. */
function levelOfTotal({ meaning }: TableColumn): HeadMeaning {
  return meaning.kind === 'nothing' ? SIMPLY_A_LEVEL : meaning;
}
