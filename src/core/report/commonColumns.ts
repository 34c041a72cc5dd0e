import type { Indicator } from '#core/catalogue/indicator';
import type { HouseSettings } from '#core/catalogue/yearBook';
import type { IndicatorTotal } from '#core/figures/compilation';
import type {
  ExpectedResult,
  PlannedCell,
  PlannedContent,
  PlannedRow,
  SheetPlan,
} from '#core/workbook/sheetPlan';
import { compareTotal, type Comparison } from './comparison';
import { footNotes, commonToRows } from './commonColumnNotes';
import {
  CHANGE,
  fittedColumns,
  headColumns,
  LEVEL_COLUMNS,
  NAME_WIDTH,
  NOTE,
  NOTE_WIDTH,
  PLAN_COMPLETION,
  UNIT_WIDTH,
} from './commonColumnHead';
import { draftText } from './draftText';
import { planFormula as planCompletionFormula } from './formulas/comparisonFormulas';
import type { KnownCell } from './formulas/knownCell';
import type { IndicatorGroup } from './indicatorGroups';
import { indicatorName } from './indicatorName';
import { rowHeads, type RowHead } from './indicatorRows';
import { MISSING_MARK, NOT_APPLICABLE_MARK } from './frame/marks';
import { levelFormat, percentFormat } from './frame/numberFormats';
import { textContent } from './frame/plannedCells';
import type { ReportContext } from './reportContext';
import { tableSheet } from './frame/tableSheet';
import { firstBodyRow } from './frame/tableHead';
import { rowHeight } from './frame/textHeight';
import { roman } from './roman';
import type { Level } from './totalFormulas';
import { totalNotes } from './totalNotes';

/** A table of indicators by the common columns: last year, plan, this year, comparison, notes. */
export interface CommonColumnsTable {
  readonly sheet: string;
  readonly label: string;
  readonly title: string;
  readonly groups: readonly IndicatorGroup[];
}

/** What stands in a level's cell; undefined where no plan is set. */
export type LevelContent = (indicator: Indicator, level: Level) => PlannedContent | undefined;

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
  context: ReportContext,
  table: CommonColumnsTable,
  content: LevelContent,
): SheetPlan {
  const { book } = context.compilation;
  const indicators = table.groups.flatMap((group) => group.indicators);
  const columns = headColumns(context, indicators);
  const common = commonToRows(context, indicators);
  const cellOf = commonColumnCells(context, table);
  const body = bodyRows();
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
    notes: footNotes(context, indicators),
    orientation: 'landscape',
    frozenColumns: 2,
  });

  function bodyRows(): readonly PlannedRow[] {
    const rows: PlannedRow[] = [];
    let row = firstBodyRow(columns);
    for (const [position, group] of table.groups.entries()) {
      if (hasGroupRows(table)) {
        rows.push(groupRow(row, roman(position + 1), group.heading));
        row += 1;
      }
      const heads = rowHeads(group.indicators);
      for (const [number, indicator] of group.indicators.entries()) {
        rows.push(indicatorRow(row, heads[number], indicator));
        row += 1;
      }
    }
    return rows;
  }

  function indicatorRow(row: number, head: RowHead | undefined, indicator: Indicator): PlannedRow {
    const { number, name, look } = head ?? { number: '', name: '', look: 'text' };
    const total = context.total(indicator.code);
    const pair = {
      current: cellOf(indicator.code, 'value'),
      prior: cellOf(indicator.code, 'prior'),
    };
    const plan = cellOf(indicator.code, 'plan');
    const comparison = compareTotal(table.sheet, context, indicator, pair);
    const note = totalNotes(context, indicator, common, comparison.note);
    const level = { look: 'number', numberFormat: levelFormat(comparison.levelDecimals) } as const;
    const cells: readonly PlannedCell[] = [
      { column: 0, content: textContent(number), style: { look: 'centre' } },
      { column: 1, content: textContent(name), style: { look } },
      { column: 2, content: textContent(indicator.code), style: { look: 'centre' } },
      { column: 3, content: textContent(indicator.unit), style: { look: 'centre' } },
      { column: LEVEL_COLUMNS.prior, content: levelContent(indicator, 'prior'), style: level },
      { column: LEVEL_COLUMNS.plan, content: levelContent(indicator, 'plan'), style: level },
      { column: LEVEL_COLUMNS.value, content: levelContent(indicator, 'value'), style: level },
      { column: CHANGE, content: comparison.content, style: numberStyle(comparison) },
      {
        column: PLAN_COMPLETION,
        content: planContent(table.sheet, total, pair.current, plan, book.settings),
        style: { look: 'number', numberFormat: percentFormat(book.settings.tableDecimals) },
      },
      { column: NOTE, content: textContent(note), style: { look: 'text' } },
    ];
    const about = { indicator: indicator.code, unit: '' };
    return {
      row,
      height: indicatorHeight(indicator, note),
      cells: cells.map((cell) => ({ ...cell, about })),
    };
  }

  function levelContent(indicator: Indicator, level: Level): PlannedContent {
    return content(indicator, level) ?? textContent(NOT_APPLICABLE_MARK);
  }
}

function indicatorHeight(indicator: Indicator, note: string): number {
  return rowHeight([
    { text: indicatorName(indicator), width: NAME_WIDTH },
    { text: indicator.unit, width: UNIT_WIDTH },
    { text: note, width: NOTE_WIDTH },
  ]);
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

function planContent(
  sheet: string,
  total: IndicatorTotal,
  current: KnownCell,
  plan: KnownCell,
  { tableDecimals }: HouseSettings,
): PlannedContent {
  if (total.plan === undefined) return textContent(NOT_APPLICABLE_MARK);
  if (total.planCompletion === undefined) {
    const isStated = total.isComplete && total.value !== undefined;
    return textContent(isStated ? NOT_APPLICABLE_MARK : MISSING_MARK);
  }
  return planCompletionFormula(sheet, current, plan, tableDecimals);
}

function groupRow(row: number, number: string, heading: string): PlannedRow {
  const rest = Array.from({ length: 8 }, (_, position): PlannedCell => {
    return { column: position + 2, content: { kind: 'empty' }, style: { look: 'total-text' } };
  });
  return {
    row,
    cells: [
      { column: 0, content: textContent(number), style: { look: 'total-centre' } },
      { column: 1, content: textContent(heading), style: { look: 'total-text' } },
      ...rest,
    ],
  };
}

function numberStyle({ numberFormat }: Comparison): PlannedCell['style'] {
  return { look: 'number', numberFormat };
}
