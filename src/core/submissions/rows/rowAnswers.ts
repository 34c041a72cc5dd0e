import type { AskedCell, AskedChange, AskedRemark } from './askedCell';
import { remarksIn, type RemarkedRows } from '../remarks';
import type { AreaColumns, TotalColumns, UnitColumns } from '../columns/columnGroups';
import type { LabelledRow } from './labelledRows';
import type { RowLabel } from './rowLabel';
import type { SumOfUnits } from './rowsOfUnits';
import { addressIn, cellIn } from '../tables/sheetGrid';
import { statedMeasure } from '../values/statedMeasure';
import { addsUp, type AskedTotal } from './tableTotals';
import { placeIn, type TableToRead } from '../tables/tableToRead';

/** What a row says of the units of its columns. */
interface RowAnswers {
  readonly asked: readonly AskedCell[];
  readonly changes: readonly AskedChange[];
  readonly remarks: readonly AskedRemark[];
}

const NO_ANSWERS: RowAnswers = { asked: [], changes: [], remarks: [] };

export function answersIn(
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
    named: addressIn(table.found.grid, row.row, labelColumn),
    isFallback,
  }));
}

/** Of parts only their figures are asked. */
const NO_REMARKS: RemarkedRows = {
  holdsRemarks: () => false,
  ownerOf: () => undefined,
  isOfSeveral: false,
};

/** What the row says of places of the sender's own breakdown, in the columns or beside the row. */
export function partsIn(
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
export function totalsIn(
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

/** What a row says that the units in other rows add to. */
export function totalsOver(
  { total, isSum, parts }: SumOfUnits,
  groups: readonly UnitColumns[],
  table: TableToRead,
): readonly AskedTotal[] {
  const currentIn = ({ label, ...labelled }: LabelledRow, columns: UnitColumns) =>
    label.kind === 'indicator'
      ? askedIn({ label, ...labelled }, label, '', columns, table).filter(
          ({ role }) => role === 'current',
        )
      : [];
  if (total.label.kind !== 'indicator' || !addsUp(total.label.indicator)) return [];
  return groups.flatMap((columns) =>
    currentIn(total, columns).map((asked) => ({
      total: asked,
      isSum,
      parts: parts.flatMap((part) => currentIn(part, columns)),
    })),
  );
}

/** Whose figures a row holds in these columns. */
export function unitOf(
  { owner }: LabelledRow,
  columns: UnitColumns,
  { sender }: TableToRead,
): string | undefined {
  if (columns.unit) return columns.unit.code;
  if (owner.kind === 'unit') return owner.unit.code;
  return owner.kind === 'sender' && sender.kind === 'unit' ? sender.unit.code : undefined;
}
