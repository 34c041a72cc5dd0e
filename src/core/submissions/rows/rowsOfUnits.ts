import type { RowSnapshot } from '#core/workbook/snapshot';
import { titleIndicator, type TitleIndicator } from '../tables/titleIndicator';
import type { TableToRead } from '../tables/tableToRead';
import { addressIn } from '../tables/sheetGrid';
import { senderNamed } from '../senders/identifyUnit';
import { speaksForOthers } from '../senders/sender';
import type { LabelledRow } from './labelledRows';
import { addsUpTable } from './tableTotals';

/** What the units below an indicator add to, as a row says. */
export interface SumOfUnits {
  readonly total: LabelledRow;
  /** Its name says that it adds them up. */
  readonly isSum: boolean;
  readonly parts: readonly LabelledRow[];
}

export interface RowsOfUnits {
  readonly rows: readonly LabelledRow[];
  readonly sums: readonly SumOfUnits[];
}

/**
 * A table whose rows are units, each below the indicator that its figures are of, or in a table that is
 * called after one: as rows of that indicator. All other tables are left as they are.
 */
export function rowsOfUnits(
  rows: readonly LabelledRow[],
  table: TableToRead,
  hasFigures: (row: RowSnapshot) => boolean,
): RowsOfUnits {
  const asTheyAre = { rows, sums: [] };
  if (!speaksForOthers(table.sender) || table.layout.unitColumn !== undefined) return asTheyAre;
  const namesUnit = ({ row, label }: LabelledRow) =>
    label.kind === 'unmatched' && hasFigures(row) && table.context.isUnitName(label.label);
  if (rows.filter(namesUnit).length < FEWEST_UNITS) return asTheyAre;
  const groups = groupsBelow(rows, titleIndicator(table.found, table.context));
  if (!groups.some(({ of, below }) => of && below.some(namesUnit))) return asTheyAre;
  const read = groups.map((group) => readGroup(group, table, hasFigures));
  return { rows: read.flatMap((one) => one.rows), sums: read.flatMap((one) => one.sums) };
}

const FEWEST_UNITS = 2;

/** Rows below the row of an indicator; before the first one, below the table's title. */
interface Group {
  readonly of: (TitleIndicator & { readonly measure: string }) | undefined;
  readonly heading: LabelledRow | undefined;
  readonly below: readonly LabelledRow[];
}

function groupsBelow(
  rows: readonly LabelledRow[],
  title: TitleIndicator | undefined,
): readonly Group[] {
  const groups: { of: Group['of']; heading: LabelledRow | undefined; below: LabelledRow[] }[] = [
    { of: title && { ...title, measure: '' }, heading: undefined, below: [] },
  ];
  for (const row of rows) {
    const { label, measure } = row;
    if (label.kind === 'indicator')
      groups.push({ of: { ...label, measure }, heading: row, below: [] });
    else groups.at(-1)?.below.push(row);
  }
  return groups;
}

/** Beside a row of figures of its own, with no unit below it, an indicator is a row like any other. */
function readGroup(
  { of, heading, below }: Group,
  table: TableToRead,
  hasFigures: (row: RowSnapshot) => boolean,
): RowsOfUnits {
  const above = heading ? [heading] : [];
  const answering = below.filter(({ row, label }) => label.kind === 'unmatched' && hasFigures(row));
  if (!of || answering.length === 0) return { rows: [...above, ...below], sums: [] };
  const asIndicator = (row: LabelledRow): LabelledRow => ({
    ...row,
    label: { ...of, kind: 'indicator', column: columnOf(row) },
    measure: row.measure === '' ? of.measure : row.measure,
  });
  const units = answering.map((row) => ofUnit(asIndicator(row), row, table));
  const others = below.filter((row) => !answering.includes(row));
  const totals = [...above, ...others.filter(({ label }) => label.kind === 'total')].filter(
    ({ row }) => hasFigures(row),
  );
  const [total, second] = totals;
  const isPlain = units.every(({ owner }) => owner.kind === 'unit');
  const sums =
    total && !second && isPlain
      ? [{ total: asIndicator(total), isSum: total === heading || namesSum(total), parts: units }]
      : [];
  return { rows: [...above.map(asHeading), ...units, ...others], sums };
}

function ofUnit(row: LabelledRow, { label }: LabelledRow, table: TableToRead): LabelledRow {
  if (label.kind !== 'unmatched') return row;
  const { file, found, context } = table;
  const place = {
    file,
    sheet: found.grid.sheet.name,
    cell: addressIn(found.grid, row.row.row, label.column),
    year: context.book.year,
  };
  const named = senderNamed(label.label, place, context);
  return named.kind === 'unit'
    ? { ...row, owner: { kind: 'unit', unit: named.unit } }
    : { ...row, owner: { kind: 'unknown', finding: named.finding } };
}

/** What stands beside the indicator itself is the sum of the units, and nobody's own. */
function asHeading(row: LabelledRow): LabelledRow {
  const { label } = row;
  return label.kind === 'indicator' ? { ...row, label: { ...label, kind: 'total' } } : row;
}

function namesSum({ label }: LabelledRow): boolean {
  return label.kind === 'total' && addsUpTable(label.label);
}

function columnOf({ label }: LabelledRow): number {
  return label.kind === 'nothing' ? 0 : label.column;
}
