import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Finding } from '#core/findings/finding';
import { cellAddress } from '#core/workbook/cellAddress';
import { chooseColumns, type ChosenColumns, type FigureHead } from './chooseColumns';
import { isFigureLike } from './figureLike';
import type { ChangeHead, HeadMeaning, LevelHead } from './headKinds';
import { senderNamed } from './identifyUnit';
import { speaksForOthers } from './sender';
import { cellIn } from './sheetGrid';
import type { TableColumn } from './tableColumn';
import type { TableToRead } from './tableToRead';
import { isTotal } from './totalWords';

/** A column of figures whose head says which year, plan or change stands in it. */
export interface FigureColumn extends FigureHead {
  readonly column: number;
  readonly measure: string;
}

/** The chosen columns that hold one unit's figures. */
export interface UnitColumns {
  /** Undefined: the sender's, whoever that is. */
  readonly unit: ReportingUnit | undefined;
  readonly isFallback: boolean;
  readonly chosen: ChosenColumns<FigureColumn>;
}

export interface GroupedColumns {
  readonly groups: readonly UnitColumns[];
  readonly findings: readonly Finding[];
}

/**
 * The columns of a table whose rows are indicators, by the unit they are about: one group where
 * no column names a unit; one for each unit of a matrix; and of an enterprise's or a district's
 * breakdown by area only its total, which is its own.
 */
export function groupColumns(table: TableToRead): GroupedColumns {
  const { others } = table.layout;
  if (!others.some(({ unit }) => unit)) {
    return {
      groups: [group(undefined, others.flatMap(figureColumn), false, table.year)],
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

/** A column that no name claims, when its head speaks of levels or changes. */
function figureColumn(column: TableColumn): readonly FigureColumn[] {
  return asFigures(column, column.meaning);
}

/** A column under a unit's or an indicator's name: what is left of its head, or simply a level. */
export function namedFigureColumn(column: TableColumn): readonly FigureColumn[] {
  const { remaining } = column;
  return asFigures(column, remaining.kind === 'nothing' ? SIMPLY_A_LEVEL : remaining);
}

function asFigures(column: TableColumn, meaning: HeadMeaning): readonly FigureColumn[] {
  if (meaning.kind !== 'level' && meaning.kind !== 'change') return [];
  return [figureColumnOf(column, meaning)];
}

function figureColumnOf(
  { column, measure, reference }: TableColumn,
  meaning: LevelHead | ChangeHead,
): FigureColumn {
  return { column, measure, reference, meaning };
}

const SIMPLY_A_LEVEL: LevelHead = {
  kind: 'level',
  relation: 'this',
  year: undefined,
  status: undefined,
  isPlain: true,
  isOtherPeriod: false,
  isWhole: true,
};

function unitMatrix(table: TableToRead): GroupedColumns {
  const byUnit = new Map<ReportingUnit, FigureColumn[]>();
  const findings: Finding[] = [];
  for (const column of table.layout.others) {
    if (isTotalColumn(column)) continue;
    const named = unitOfColumn(column, table);
    if (named?.kind === 'unit') {
      const columns = byUnit.get(named.unit);
      if (columns) columns.push(...namedFigureColumn(column));
      else byUnit.set(named.unit, [...namedFigureColumn(column)]);
    } else if (named) {
      findings.push(named.finding);
    }
  }
  const groups = [...byUnit].map(([unit, columns]) => group(unit, columns, false, table.year));
  return { groups, findings };
}

/** The unit of a matrix's column; a finding when a column of figures names nobody known. */
function unitOfColumn(
  column: TableColumn,
  { file, found, context }: TableToRead,
): ReturnType<typeof senderNamed> | undefined {
  const piece =
    column.unit?.piece ?? (column.meaning.kind === 'nothing' ? column.pieces.at(-1) : undefined);
  if (!piece || !/\p{L}/u.test(piece.text)) return undefined;
  if (!column.unit && !found.body.some((row) => isFigureLike(cellIn(row, column.column)))) {
    return undefined;
  }
  const cell = cellAddress(piece.row, piece.column);
  const sheet = found.grid.sheet.name;
  return senderNamed(piece.text, { file, sheet, cell, year: context.book.year }, context);
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
      ? own.flatMap(namedFigureColumn)
      : unnamed.flatMap((column) =>
          isTotalColumn(column) && column.meaning.kind === 'nothing'
            ? [figureColumnOf(column, SIMPLY_A_LEVEL)]
            : figureColumn(column),
        );
  return { groups: [group(undefined, columns, true, year)], findings: [] };
}
