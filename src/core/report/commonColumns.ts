import type { IndicatorTotal } from '#core/figures/compilation';
import type { ExpectedResult, PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import { fittedColumns, headColumns, LEVEL_COLUMNS } from './commonColumnHead';
import { footNotes, commonToRows } from './commonColumnNotes';
import { printedRateNotes } from './commonColumnRates';
import { groupRow, indicatorRow, type CommonRows, type LevelContent } from './commonColumnRows';
import { draftText } from './draftText';
import type { KnownCell } from './formulas/knownCell';
import { MISSING_MARK, NOT_APPLICABLE_MARK } from './frame/marks';
import { firstBodyRow } from './frame/tableHead';
import { tableSheet } from './frame/tableSheet';
import type { IndicatorGroup } from './indicatorGroups';
import { rowHeads } from './indicatorRows';
import { withRateDecimals } from './pointsChange';
import type { ReportContext } from './reportContext';
import { roman } from './roman';
import type { Level } from './totalFormulas';

/** A table of indicators by the common columns: last year, plan, this year, comparison, notes. */
export interface CommonColumnsTable {
  readonly sheet: string;
  readonly label: string;
  readonly title: string;
  readonly groups: readonly IndicatorGroup[];
}

/** The cells of a table's levels, known before any formula is written. */
export function commonColumnCells(
  context: ReportContext,
  table: CommonColumnsTable,
): (indicator: string, level: Level) => KnownCell {
  const rows = rowsOf(table, firstBodyRow(headColumns(context, [])));
  return (indicator, level) => ({
    sheet: table.sheet,
    row: rows.get(indicator) ?? 0,
    column: LEVEL_COLUMNS[level],
    value: levelValue(context.total(indicator), level),
  });
}

/** The sheet of the table; levels come from `content`, everything else is computed from them. */
export function commonColumnsSheet(
  given: ReportContext,
  table: CommonColumnsTable,
  content: LevelContent,
): SheetPlan {
  const indicators = table.groups.flatMap((group) => group.indicators);
  const context = withRateDecimals(given, indicators);
  const { book } = context.compilation;
  const columns = headColumns(context, indicators);
  const body = bodyRows(table, firstBodyRow(columns), {
    context,
    sheet: table.sheet,
    content,
    cellOf: commonColumnCells(context, table),
    common: commonToRows(context, indicators),
  });
  return tableSheet({
    sheet: table.sheet,
    label: table.label,
    title: table.title,
    year: book.year,
    department: book.department,
    draft: draftText(context.compilation),
    measure: '',
    columns: fittedColumns(columns, body),
    body,
    notes: [...footNotes(context, indicators), ...printedRateNotes(book.settings, body)],
    orientation: 'landscape',
    frozenColumns: 2,
  });
}

function bodyRows(
  table: CommonColumnsTable,
  first: number,
  made: CommonRows,
): readonly PlannedRow[] {
  const rows: PlannedRow[] = [];
  const next = () => first + rows.length;
  for (const [position, { heading, indicators }] of table.groups.entries()) {
    if (hasGroupRows(table)) rows.push(groupRow(next(), roman(position + 1), heading));
    const heads = rowHeads(indicators);
    for (const [number, indicator] of indicators.entries()) {
      rows.push(indicatorRow(made, next(), heads[number], indicator));
    }
  }
  return rows;
}

/** A table of one group says in its title what the group is. */
function hasGroupRows({ groups }: CommonColumnsTable): boolean {
  return groups.length > 1;
}

function rowsOf(table: CommonColumnsTable, first: number): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  let row = first;
  for (const { indicators } of table.groups) {
    if (hasGroupRows(table)) row += 1;
    for (const { code } of indicators) {
      rows.set(code, row);
      row += 1;
    }
  }
  return rows;
}

function levelValue(total: IndicatorTotal, level: Level): ExpectedResult {
  if (level === 'plan') return total.plan ?? NOT_APPLICABLE_MARK;
  return total[level] ?? MISSING_MARK;
}
