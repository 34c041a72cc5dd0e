import type { Indicator } from '#core/catalogue/indicator';
import type { PlannedCell, PlannedContent, PlannedRow } from '#core/workbook/sheetPlan';
import { differenceFormula } from '../formulas/differenceFormulas';
import type { KnownCell } from '../formulas/knownCell';
import { sumFormula } from '../formulas/sumFormula';
import { MISSING_MARK } from '../frame/marks';
import {
  decimalsShowing,
  differenceFormat,
  levelFormat,
  percentFormat,
} from '../frame/numberFormats';
import { numberCell, textCell } from '../frame/plannedCells';
import { contentOf } from '../frame/shownContent';
import { rowHeight } from '../frame/textHeight';
import { nameApart } from '../indicatorName';
import type { TotalSources } from '../totalFormulas';
import { referenceTo } from '../unitTable/unitLevels';
import { COLUMN, NAME_WIDTH, REASON_WIDTH, SHEET, UNIT_WIDTH } from './adjustmentColumns';
import type { PriorAdjustment } from './priorAdjustments';
import { identityFormula, twoBaseGrowths, type FilledCell, type TwoBases } from './twoBaseGrowths';

const MISSING: PlannedContent = { kind: 'text', text: MISSING_MARK };

/** A row of Biểu 16: the three levels, the growths between them, and the reason. */
export function adjustmentRow(
  sources: TotalSources,
  row: number,
  number: string,
  adjustment: PriorAdjustment,
): PlannedRow {
  const { context } = sources;
  const { unit, reason } = adjustment;
  const indicator = context.indicator(adjustment.indicator);
  const name = nameApart(indicator, context.compilation.book.indicators);
  const unitName = unit === '' ? 'Toàn tỉnh' : (context.unit(unit)?.name ?? unit);
  const cells: readonly PlannedCell[] = [
    textCell(0, number, 'centre'),
    textCell(1, name, 'text'),
    textCell(2, indicator.code, 'centre'),
    textCell(3, unitName, 'text'),
    textCell(4, indicator.unit, 'centre'),
    ...numberCells(sources, row, indicator, adjustment),
    textCell(COLUMN.reason, reason, 'text'),
  ];
  return {
    row,
    height: rowHeight([
      { text: name, width: NAME_WIDTH - 2 },
      { text: unitName, width: UNIT_WIDTH - 2 },
      { text: reason, width: REASON_WIDTH - 2 },
    ]),
    cells: cells.map((one) => ({ ...one, about: { indicator: indicator.code, unit } })),
  };
}

function numberCells(
  sources: TotalSources,
  row: number,
  indicator: Indicator,
  adjustment: PriorAdjustment,
): readonly PlannedCell[] {
  const published = cellOf(row, COLUMN.published, publishedContent(adjustment.published));
  const present = cellOf(row, COLUMN.present, referenceTo(SHEET, adjustment.present));
  const current = cellOf(row, COLUMN.current, currentContent(sources, adjustment));
  const shown = [published, present, current].map(({ value }) => value);
  const decimals = decimalsShowing(indicator.decimals, shown);
  const level = levelFormat(decimals);
  const difference = differenceFormula(SHEET, { prior: published, current: present }, decimals);
  return [
    numberCell(COLUMN.published, published.content, level),
    numberCell(COLUMN.present, present.content, level),
    numberCell(COLUMN.difference, difference, differenceFormat(decimals, '')),
    numberCell(COLUMN.current, current.content, level),
    ...growthCells(sources, row, indicator, { published, present, current }),
  ];
}

function growthCells(
  { context }: TotalSources,
  row: number,
  indicator: Indicator,
  bases: TwoBases,
): readonly PlannedCell[] {
  const percent = percentFormat(context.compilation.book.settings.tableDecimals);
  const { overPublished, overPresent, revision } = twoBaseGrowths(SHEET, indicator, bases);
  const growths = [
    cellOf(row, COLUMN.overPublished, overPublished),
    cellOf(row, COLUMN.overPresent, overPresent),
    cellOf(row, COLUMN.revision, revision),
  ];
  return [
    ...growths.map(({ column, content }) => numberCell(column, content, percent)),
    {
      column: COLUMN.identity,
      content: identityFormula(SHEET, growths),
      style: { look: 'centre' },
    },
  ];
}

function cellOf(row: number, column: number, content: PlannedContent): FilledCell {
  return { sheet: SHEET, row, column, content, value: contentOf(content).value };
}

/** What was published: one cell, or the sum of several. */
function publishedContent(cells: readonly KnownCell[]): PlannedContent {
  const [only, ...others] = cells;
  if (only && others.length === 0) return referenceTo(SHEET, only);
  const live = sumFormula(SHEET, cells);
  return live ? { kind: 'formula', formula: live.formula, expected: live.value } : MISSING;
}

/** This year's figure, which a partial total does not have. */
function currentContent(
  { context, units, totals }: TotalSources,
  { unit, indicator }: PriorAdjustment,
): PlannedContent {
  if (unit === '') {
    const { isComplete, value } = context.total(indicator);
    return isComplete && value !== undefined
      ? referenceTo(SHEET, totals.cell(indicator, 'value'))
      : MISSING;
  }
  const cell = units.current(unit, indicator);
  return cell === undefined ? MISSING : referenceTo(SHEET, cell);
}
