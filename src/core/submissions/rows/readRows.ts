import type { RowSnapshot } from '#core/workbook/snapshot';
import { remarkColumns } from '../remarks';
import { groupColumns, type UnitColumns } from '../columns/columnGroups';
import { breakdownFindings, type UnitColumn } from './breakdownFindings';
import { innerBreakdowns } from './innerBreakdown';
import { labelledRows, type LabelledRow } from './labelledRows';
import { answersIn, partsIn, totalsIn, totalsOver, unitOf } from './rowAnswers';
import { rowsOfUnits } from './rowsOfUnits';
import type { TableContent, TableToRead } from '../tables/tableToRead';
import { figureColumnOf, unmatchedRows } from './unmatchedRows';

/** Reads a table whose rows are indicators: which cell answers what, and which rows answer nothing. */
export function readRows(table: TableToRead): TableContent {
  const { groups, areas, total, findings } = groupColumns(table);
  const hasFigures = (row: RowSnapshot) => figureColumnOf(row, groups) !== undefined;
  const { rows, sums } = rowsOfUnits(labelledRows(table, hasFigures), table, hasFigures);
  const withFigures = rows.filter(({ row }) => hasFigures(row));
  const isOfSeveral = new Set(groups.map(({ unit }) => unit)).size > 1;
  const breakdowns = innerBreakdowns(withFigures, levelColumns(groups));
  const broken = new Set(breakdowns.flatMap(({ parts }) => parts));
  const remarked = { ...remarkColumns(table), isOfSeveral };
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
    totals: [
      ...(total ? rows.flatMap((row) => totalsIn(row, groups, total, table)) : []),
      ...sums.flatMap((sum) => totalsOver(sum, groups, table)),
    ],
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

function needsSender({ label, owner }: LabelledRow, groups: readonly UnitColumns[]): boolean {
  return (
    label.kind === 'indicator' &&
    owner.kind === 'sender' &&
    groups.some(({ unit }) => unit === undefined)
  );
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
