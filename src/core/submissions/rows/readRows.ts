import type { Finding } from '#core/findings/finding';
import { cellAddress } from '#core/workbook/cellAddress';
import type { RowSnapshot } from '#core/workbook/snapshot';
import type { AskedCell, AskedChange, AskedRemark } from './askedCell';
import { remarkColumns, remarksIn, type RemarkedRows } from '../remarks';
import {
  groupColumns,
  type AreaColumns,
  type TotalColumns,
  type UnitColumns,
} from '../columns/columnGroups';
import { isFigureLike } from '../values/figureLike';
import { breakdownFindings, type UnitColumn } from './breakdownFindings';
import { innerBreakdowns } from './innerBreakdown';
import { labelledRows, type LabelledRow } from './labelledRows';
import { readingFinding, unmatchedLabel } from '../readingFindings';
import type { RowLabel } from './rowLabel';
import { cellIn } from '../tables/sheetGrid';
import { statedMeasure } from '../values/statedMeasure';
import { addsUp, type AskedTotal } from './tableTotals';
import { placeIn, type TableContent, type TableToRead } from '../tables/tableToRead';

/** Reads a table whose rows are indicators: which cell answers what, and which rows answer nothing. */
export function readRows(table: TableToRead): TableContent {
  const { groups, areas, total, findings } = groupColumns(table);
  const hasFigures = (row: RowSnapshot) => figureColumnOf(row, groups) !== undefined;
  const rows = labelledRows(table, hasFigures);
  const withFigures = rows.filter(({ row }) => hasFigures(row));
  const isOfSeveral = new Set(groups.map(({ unit }) => unit)).size > 1;
  const breakdowns = innerBreakdowns(withFigures, levelColumns(groups));
  const broken = new Set(breakdowns.flatMap(({ parts }) => parts));
  const remarked = { holdsRemarks: remarkColumns(table), isOfSeveral };
  const answers = rows.flatMap((row) =>
    groups.map((columns) => answersIn(row, columns, table, remarked)),
  );
  return {
    asked: [
      ...answers.flatMap(({ asked }) => asked),
      ...rows.flatMap((row) => partsIn(row, groups, areas, table)),
    ],
    changes: answers.flatMap(({ changes }) => changes),
    remarks: answers.flatMap(({ remarks }) => remarks),
    totals: total ? rows.flatMap((row) => totalsIn(row, groups, total, table)) : [],
    findings: [
      ...findings,
      ...withFigures.flatMap(({ owner }) => (owner.kind === 'unknown' ? [owner.finding] : [])),
      ...unmatchedRows(
        withFigures.filter((row) => !broken.has(row)),
        groups,
        table,
      ),
      ...breakdowns.flatMap((breakdown) =>
        breakdownFindings(breakdown, currentColumns(breakdown.whole, groups, table), table),
      ),
    ],
    lacksSender:
      table.sender.kind !== 'unit' && withFigures.some((row) => needsSender(row, groups)),
  };
}

/** The first of the chosen columns in which a row holds a number. */
function figureColumnOf(row: RowSnapshot, groups: readonly UnitColumns[]): number | undefined {
  for (const { chosen } of groups) {
    for (const { column } of chosen.levels) {
      if (isFigureLike(cellIn(row, column.column))) return column.column;
    }
  }
  return undefined;
}

function needsSender({ label, owner }: LabelledRow, groups: readonly UnitColumns[]): boolean {
  return (
    label.kind === 'indicator' &&
    owner.kind === 'sender' &&
    groups.some(({ unit }) => unit === undefined)
  );
}

interface RowAnswers {
  readonly asked: readonly AskedCell[];
  readonly changes: readonly AskedChange[];
  readonly remarks: readonly AskedRemark[];
}

const NO_ANSWERS: RowAnswers = { asked: [], changes: [], remarks: [] };

function answersIn(
  labelled: LabelledRow,
  columns: UnitColumns,
  table: TableToRead,
  remarked: RemarkedRows,
): RowAnswers {
  const { row, label } = labelled;
  const unit = unitOf(labelled, columns, table);
  if (unit === undefined || label.kind !== 'indicator') return NO_ANSWERS;
  const { indicator } = label;
  const { chosen } = columns;
  return {
    asked: askedIn(labelled, label, unit, columns, table),
    changes: chosen.changes.flatMap(({ kind, quarter, column: { column } }) => {
      const cell = cellIn(row, column);
      return cell
        ? [{ unit, indicator, kind, quarter, cell, place: placeIn(table, row.row, column) }]
        : [];
    }),
    remarks: remarksIn(labelled, unit, indicator, table, remarked),
  };
}

function askedIn(
  { row, measure: inRow }: LabelledRow,
  { indicator, label, column: labelColumn }: Extract<RowLabel, { kind: 'indicator' }>,
  unit: string,
  { chosen, isFallback }: UnitColumns,
  table: TableToRead,
): readonly AskedCell[] {
  return chosen.levels.map(({ role, status, column: { column, measure: inHead, called } }) => ({
    unit,
    indicator,
    role,
    status,
    called,
    measure: statedMeasure(
      { inRow, label, inHead, headNamesIndicator: false, aboveTable: table.measure },
      indicator,
    ),
    place: placeIn(table, row.row, column),
    cell: cellIn(row, column),
    named: cellAddress(row.row, labelColumn),
    isFallback,
  }));
}

/** Of parts only their figures are asked. */
const NO_REMARKS: RemarkedRows = { holdsRemarks: () => false, isOfSeveral: false };

/** What the row says of places of the sender's own breakdown, in the columns or beside the row. */
function partsIn(
  labelled: LabelledRow,
  groups: readonly UnitColumns[],
  areas: readonly AreaColumns[],
  table: TableToRead,
): readonly AskedCell[] {
  const { owner } = labelled;
  const asSender = { ...labelled, owner: { kind: 'sender' } as const };
  const parts =
    owner.kind === 'part' && owner.area
      ? groups.map((columns) => ({ ...columns, area: owner.area }))
      : areas.filter(() => owner.kind === 'sender');
  return parts.flatMap(({ area, ...columns }) =>
    answersIn(asSender, columns, table, NO_REMARKS)
      .asked.filter(({ role }) => role === 'current')
      .map((asked) => ({ ...asked, area, isFallback: false })),
  );
}

/** What the row says of all units of the table together. */
function totalsIn(
  labelled: LabelledRow,
  groups: readonly UnitColumns[],
  total: TotalColumns,
  table: TableToRead,
): readonly AskedTotal[] {
  const { label } = labelled;
  if (label.kind !== 'indicator' || !addsUp(label.indicator)) return [];
  const ofYear = (columns: UnitColumns, unit: string) =>
    askedIn(labelled, label, unit, columns, table).filter(({ role }) => role === 'current');
  const parts = groups.flatMap((columns) => ofYear(columns, columns.unit?.code ?? ''));
  return parts.length === groups.length
    ? ofYear(total, '').map((asked) => ({ total: asked, isSum: total.isSum, parts }))
    : [];
}

function unitOf(
  { owner }: LabelledRow,
  columns: UnitColumns,
  { sender }: TableToRead,
): string | undefined {
  if (columns.unit) return columns.unit.code;
  if (owner.kind === 'unit') return owner.unit.code;
  return owner.kind === 'sender' && sender.kind === 'unit' ? sender.unit.code : undefined;
}

function levelColumns(groups: readonly UnitColumns[]): readonly number[] {
  return groups.flatMap(({ chosen }) => chosen.levels.map(({ column }) => column.column));
}

/** Whose figures of this year an indicator's row holds, and in which columns. */
function currentColumns(
  row: LabelledRow,
  groups: readonly UnitColumns[],
  table: TableToRead,
): readonly UnitColumn[] {
  return groups.flatMap((columns) =>
    columns.chosen.levels
      .filter(({ role }) => role === 'current')
      .map(({ column: { column } }) => ({ unit: unitOf(row, columns, table) ?? '', column })),
  );
}

/** Rows of figures that name no indicator, or several; sums and parts of a breakdown name none. */
function unmatchedRows(
  rows: readonly LabelledRow[],
  groups: readonly UnitColumns[],
  table: TableToRead,
): readonly Finding[] {
  const last = rows.reduce((at, { label }, place) => (isNamed(label) ? place : at), -1);
  const unnamed = rows.filter(({ label }) => label.kind !== 'indicator').slice(0, MOST_UNNAMED);
  const told = new Set(unnamed);
  return rows.flatMap((labelled, place) => {
    const { label, owner, row } = labelled;
    if (owner.kind === 'part' || !told.has(labelled)) return [];
    const unit = unitOf(labelled, { unit: undefined, ...NO_COLUMNS }, table) ?? '';
    if (label.kind === 'unmatched') {
      return unmatchedLabel(
        label.label,
        placeOf(row.row, label.column, unit, table),
        table.context,
      );
    }
    // Without a label after the last one are sums under the table, and page numbers.
    if (label.kind !== 'nothing' || place > last) return [];
    const at = placeOf(row.row, figureColumnOf(row, groups) ?? 0, unit, table);
    return [
      readingFinding('unknown-indicator', at, {
        code: 'unknown-indicator/no-label',
        arguments: { cell: at.cell },
      }),
    ];
  });
}

/** A table with more unknown rows is no report; looking for what each may mean takes time. */
const MOST_UNNAMED = 300;

const NO_COLUMNS = { isFallback: false, chosen: { levels: [], changes: [] } } as const;

function isNamed({ kind }: RowLabel): boolean {
  return kind === 'indicator' || kind === 'unmatched';
}

function placeOf(row: number, column: number, unit: string, { file, found, context }: TableToRead) {
  const cell = cellAddress(row, column);
  return { file, sheet: found.grid.sheet.name, cell, unit, year: context.book.year };
}
