import type { Indicator } from '#core/catalogue/indicator';
import type { AskedCell, AskedChange } from './askedCell';
import { groupByIndicator, type IndicatorColumns } from '../columns/indicatorColumns';
import { addressIn, cellIn } from '../tables/sheetGrid';
import { statedMeasure } from '../values/statedMeasure';
import { addsUp, type AskedTotal } from './tableTotals';
import { placeIn, type TableContent, type TableToRead } from '../tables/tableToRead';
import { matrixRemarks } from './matrixRemarks';
import { matrixRows, type MatrixRow } from './matrixRows';
import { rowsOfSums } from './rowsOfSums';

/** Reads a table whose columns are indicators, and whose rows are units (or years of the sender). */
export function readMatrix(table: TableToRead): TableContent {
  const { groups, findings } = groupByIndicator(table);
  const rows = matrixRows(table, groups);
  const answers = rows.flatMap((row) => groups.map((columns) => answersIn(row, columns, table)));
  const ofRows = rows.flatMap(({ subject }) =>
    subject.kind === 'unknown' ? [subject.finding] : [],
  );
  const asked = answers.flatMap((answer) => answer.asked);
  return {
    asked,
    changes: answers.flatMap(({ changes }) => changes),
    remarks: matrixRemarks(rows, groups, table),
    totals: totalsIn(rows, groups, table),
    findings: asked.length + ofRows.length > 0 ? [...findings, ...ofRows] : [],
    lacksSender: rows.some(({ subject }) => subject.kind === 'unsent'),
  };
}

/** What each row of sums states of the indicators that add up, and the units it adds. */
function totalsIn(
  rows: readonly MatrixRow[],
  groups: readonly IndicatorColumns[],
  table: TableToRead,
): readonly AskedTotal[] {
  const adding = groups
    .filter(({ indicator }) => addsUp(indicator))
    .flatMap((columns) => columns.chosen.levels.map((level) => ({ columns, level })))
    .filter(({ level }) => level.role === 'current');
  const places = adding.map(({ level }) => level.column.column);
  return rowsOfSums(rows, places).flatMap(({ total, isSum, parts }) =>
    adding.map(({ columns, level }) => ({
      total: askedIn(total, '', level, columns, table),
      isSum,
      parts: parts.map((one) => askedIn(one, unitOf(one), level, columns, table)),
    })),
  );
}

function unitOf({ subject }: MatrixRow): string {
  return subject.kind === 'unit' ? subject.unit.code : '';
}

interface RowAnswers {
  readonly asked: readonly AskedCell[];
  readonly changes: readonly AskedChange[];
}

const NO_ANSWERS: RowAnswers = { asked: [], changes: [] };

function answersIn(
  answering: MatrixRow,
  columns: IndicatorColumns,
  table: TableToRead,
): RowAnswers {
  const { row, subject } = answering;
  const { indicator, chosen } = columns;
  if (subject.kind !== 'unit' && subject.kind !== 'year' && subject.kind !== 'part') {
    return NO_ANSWERS;
  }
  const unit = subject.unit.code;
  const levels =
    subject.kind === 'unit'
      ? chosen.levels
      : chosen.levels.filter(({ role }) => role === 'current');
  return {
    asked: levels.map((level) => ({
      ...askedIn(answering, unit, level, columns, table),
      ...(subject.kind === 'year' ? { role: subject.role, status: subject.status } : {}),
      isFallback: subject.kind === 'unit' && subject.isFallback,
      ...(subject.kind === 'part' ? { area: subject.area } : {}),
    })),
    changes: chosen.changes.flatMap(({ kind, quarter, column: { column } }) => {
      const cell = cellIn(row, column);
      const place = placeIn(table, row.row, column);
      return cell && subject.kind === 'unit'
        ? [{ unit, indicator, kind, quarter, cell, place }]
        : [];
    }),
  };
}

function askedIn(
  { row, column: nameColumn }: MatrixRow,
  unit: string,
  { role, status, column }: IndicatorColumns['chosen']['levels'][number],
  { indicator, label }: IndicatorColumns,
  table: TableToRead,
): AskedCell {
  return {
    unit,
    indicator,
    role,
    status,
    called: column.called,
    measure: measureOf(column.measure, label, indicator, table),
    place: placeIn(table, row.row, column.column),
    cell: cellIn(row, column.column),
    named: addressIn(table.found.grid, row.row, nameColumn),
    isFallback: false,
  };
}

function measureOf(inHead: string, label: string, indicator: Indicator, table: TableToRead) {
  return statedMeasure(
    { inRow: '', label, inHead, headNamesIndicator: true, aboveTable: table.measure },
    indicator,
  );
}
