import type { Indicator } from '#core/catalogue/indicator';
import type { HouseSettings } from '#core/catalogue/yearBook';
import type { IndicatorTotal } from '#core/figures/compilation';
import { textOf } from '#core/workbook/plannedContent';
import type { PlannedCell, PlannedContent, PlannedRow } from '#core/workbook/sheetPlan';
import { compareTotal } from './comparison';
import type { Comparison } from './comparisonCell';
import {
  CHANGE,
  LEVEL_COLUMNS,
  NAME_WIDTH,
  NOTE,
  NOTE_WIDTH,
  PLAN_COMPLETION,
  UNIT_WIDTH,
} from './commonColumnHead';
import type { KnownCell } from './formulas/knownCell';
import { planFormula as planCompletionFormula } from './formulas/quotientFormulas';
import { MISSING_MARK, NOT_APPLICABLE_MARK } from './frame/marks';
import { levelFormat, percentFormat } from './frame/numberFormats';
import { numberCell, textCell } from './frame/plannedCells';
import { rowHeight } from './frame/textHeight';
import { indicatorName } from './indicatorName';
import type { RowHead } from './indicatorRows';
import type { ReportContext } from './reportContext';
import type { Level } from './totalFormulas';
import { totalNotes, type CommonToRows } from './totalNotes';

/** What stands in a level's cell; undefined where no plan is set. */
export type LevelContent = (indicator: Indicator, level: Level) => PlannedContent | undefined;

/** What the rows of one table are made from. */
export interface CommonRows {
  readonly context: ReportContext;
  readonly sheet: string;
  readonly content: LevelContent;
  readonly cellOf: (indicator: string, level: Level) => KnownCell;
  readonly common: CommonToRows;
}

/** An indicator with its three levels, the comparisons between them, and what a reader must know. */
export function indicatorRow(
  rows: CommonRows,
  row: number,
  head: RowHead | undefined,
  indicator: Indicator,
): PlannedRow {
  const { context, sheet, cellOf, common } = rows;
  const { code } = indicator;
  const { number, name, look } = head ?? { number: '', name: '', look: 'text' };
  const pair = { current: cellOf(code, 'value'), prior: cellOf(code, 'prior') };
  const comparison = compareTotal(sheet, context, indicator, pair);
  const note = totalNotes(context, indicator, common, comparison.note);
  const cells: readonly PlannedCell[] = [
    textCell(0, number, 'centre'),
    textCell(1, name, look),
    textCell(2, code, 'centre'),
    textCell(3, indicator.unit, 'centre'),
    ...levelCells(rows, indicator, comparison),
    numberCell(CHANGE, comparison.content, comparison.numberFormat),
    planCell(rows, indicator),
    textCell(NOTE, note, 'text'),
  ];
  const about = { indicator: code, unit: '' };
  return {
    row,
    height: indicatorHeight(indicator, note),
    cells: cells.map((cell) => ({ ...cell, about })),
  };
}

function levelCells(
  { content }: CommonRows,
  indicator: Indicator,
  { levelDecimals }: Comparison,
): readonly PlannedCell[] {
  const format = levelFormat(levelDecimals);
  return (['prior', 'plan', 'value'] as const).map((level) =>
    numberCell(
      LEVEL_COLUMNS[level],
      content(indicator, level) ?? textOf(NOT_APPLICABLE_MARK),
      format,
    ),
  );
}

function planCell({ context, sheet, cellOf }: CommonRows, { code }: Indicator): PlannedCell {
  const { settings } = context.compilation.book;
  return numberCell(
    PLAN_COMPLETION,
    planContent(sheet, context.total(code), cellOf(code, 'value'), cellOf(code, 'plan'), settings),
    percentFormat(settings.tableDecimals),
  );
}

function indicatorHeight(indicator: Indicator, note: string): number {
  return rowHeight([
    { text: indicatorName(indicator), width: NAME_WIDTH },
    { text: indicator.unit, width: UNIT_WIDTH },
    { text: note, width: NOTE_WIDTH },
  ]);
}

function planContent(
  sheet: string,
  total: IndicatorTotal,
  current: KnownCell,
  plan: KnownCell,
  { tableDecimals }: HouseSettings,
): PlannedContent {
  if (total.plan === undefined) return textOf(NOT_APPLICABLE_MARK);
  if (total.planCompletion === undefined) {
    const isStated = total.isComplete && total.value !== undefined;
    return textOf(isStated ? NOT_APPLICABLE_MARK : MISSING_MARK);
  }
  return planCompletionFormula(sheet, current, plan, tableDecimals);
}

/** The name of a domain above its indicators. */
export function groupRow(row: number, number: string, heading: string): PlannedRow {
  const rest = Array.from({ length: 8 }, (_, position): PlannedCell => {
    return { column: position + 2, content: { kind: 'empty' }, style: { look: 'total-text' } };
  });
  return {
    row,
    cells: [
      { column: 0, content: textOf(number), style: { look: 'total-centre' } },
      { column: 1, content: textOf(heading), style: { look: 'total-text' } },
      ...rest,
    ],
  };
}
