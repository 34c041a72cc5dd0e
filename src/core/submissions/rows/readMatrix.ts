import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { cellAddress } from '#core/workbook/cellAddress';
import type { AskedCell, AskedChange } from './askedCell';
import { isFigureLike } from '../values/figureLike';
import { groupByIndicator, type IndicatorColumns } from '../columns/indicatorColumns';
import { cellIn } from '../tables/sheetGrid';
import { statedMeasure } from '../values/statedMeasure';
import { addsUp, areApart, type AskedTotal } from './tableTotals';
import { placeIn, type TableContent, type TableToRead } from '../tables/tableToRead';
import { matrixRows, type MatrixRow, type RowSubject } from './matrixRows';

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
    remarks: [],
    totals: totalsIn(rows, groups, table),
    findings: asked.length + ofRows.length > 0 ? [...findings, ...ofRows] : [],
    lacksSender: rows.some(({ subject }) => subject.kind === 'unsent'),
  };
}

/**
 * The one row of sums above or below a plain table of units. Of tables with several, or with groups and names
 * that are not known, nobody can tell for certain what is added.
 */
function totalsIn(
  rows: readonly MatrixRow[],
  groups: readonly IndicatorColumns[],
  table: TableToRead,
): readonly AskedTotal[] {
  const answering = rows.filter(({ row }) => row.cells.some(isFigureLike));
  const [total, ...others] = answering.flatMap((row) =>
    row.subject.kind === 'total' ? [{ row, isSum: row.subject.isSum }] : [],
  );
  const units = answering.filter(({ subject }) => subject.kind === 'unit');
  const isPlain = others.length === 0 && units.length + 1 === answering.length;
  if (!total || !isPlain) return [];
  if (total.row !== answering[0] && total.row !== answering.at(-1)) return [];
  if (!areApart(units.map(({ subject }) => subject).flatMap(unitOf))) return [];
  return groups
    .filter(({ indicator }) => addsUp(indicator))
    .flatMap((columns) => {
      const { levels } = columns.chosen;
      return levels
        .filter(({ role }) => role === 'current')
        .map((level) => ({
          total: askedIn(total.row, '', level, columns, table),
          isSum: total.isSum,
          parts: units.map((one) => askedIn(one, '', level, columns, table)),
        }));
    });
}

function unitOf(subject: RowSubject): readonly ReportingUnit[] {
  return subject.kind === 'unit' ? [subject.unit] : [];
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
    changes: chosen.changes.flatMap(({ kind, column: { column } }) => {
      const cell = cellIn(row, column);
      const place = placeIn(table, row.row, column);
      return cell && subject.kind === 'unit' ? [{ unit, indicator, kind, cell, place }] : [];
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
    named: cellAddress(row.row, nameColumn),
    isFallback: false,
  };
}

function measureOf(inHead: string, label: string, indicator: Indicator, table: TableToRead) {
  return statedMeasure(
    { inRow: '', label, inHead, headNamesIndicator: true, aboveTable: table.measure },
    indicator,
  );
}
