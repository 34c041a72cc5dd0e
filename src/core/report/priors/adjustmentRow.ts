import type { Indicator } from '#core/catalogue/indicator';
import { isValidInYear } from '#core/catalogue/reportingUnit';
import type { PlannedCell, PlannedContent, PlannedRow } from '#core/workbook/sheetPlan';
import { differenceFormula } from '../formulas/differenceFormulas';
import { MISSING_MARK, NOT_APPLICABLE_MARK } from '../frame/marks';
import { differenceFormat, levelFormat } from '../frame/numberFormats';
import { numberCell, textCell } from '../frame/plannedCells';
import { contentOf } from '../frame/shownContent';
import { rowHeight } from '../frame/textHeight';
import { nameApart } from '../indicatorName';
import type { TotalSources } from '../totalFormulas';
import { referenceTo } from '../unitTable/unitLevels';
import { COLUMN, NAME_WIDTH, REASON_WIDTH, SHEET, UNIT_WIDTH } from './adjustmentColumns';
import type { PriorAdjustment } from './priorAdjustment';
import {
  changeDecimals,
  identityFormula,
  twoBaseGrowths,
  type FilledCell,
  type TwoBases,
} from './twoBaseGrowths';

const MISSING: PlannedContent = { kind: 'text', text: MISSING_MARK };
const NOT_APPLICABLE: PlannedContent = { kind: 'text', text: NOT_APPLICABLE_MARK };

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
  const published = cellOf(row, COLUMN.published, adjustment.published);
  const present = cellOf(row, COLUMN.present, referenceTo(SHEET, adjustment.present));
  const current = cellOf(row, COLUMN.current, currentContent(sources, adjustment));
  const revision = { prior: published, current: present };
  const decimals = changeDecimals(indicator, [
    revision,
    { prior: published, current },
    { prior: present, current },
  ]);
  const level = levelFormat(decimals);
  const difference = differenceFormula(SHEET, revision, decimals);
  return [
    numberCell(COLUMN.published, published.content, level),
    numberCell(COLUMN.present, present.content, level),
    numberCell(COLUMN.difference, difference, differenceFormat(decimals, '')),
    numberCell(COLUMN.current, current.content, level),
    ...growthCells(sources, row, { ...indicator, decimals }, { published, present, current }),
  ];
}

function growthCells(
  { context }: TotalSources,
  row: number,
  indicator: Indicator,
  bases: TwoBases,
): readonly PlannedCell[] {
  const { year, settings } = context.compilation.book;
  const growths = twoBaseGrowths(SHEET, indicator, bases, { ...settings, year });
  const cells = [
    cellOf(row, COLUMN.overPublished, growths.overPublished),
    cellOf(row, COLUMN.overPresent, growths.overPresent),
    cellOf(row, COLUMN.revision, growths.revision),
  ];
  return [
    ...cells.map(({ column, content }) => numberCell(column, content, growths.numberFormat)),
    {
      column: COLUMN.identity,
      content: identityFormula(SHEET, cells),
      style: { look: 'centre' },
    },
  ];
}

function cellOf(row: number, column: number, content: PlannedContent): FilledCell {
  return { sheet: SHEET, row, column, content, value: contentOf(content).value };
}

/** This year's figure, which a partial total does not have; a unit that is no more gives none. */
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
  if (cell !== undefined) return referenceTo(SHEET, cell);
  const reporter = context.unit(unit);
  return reporter && !isValidInYear(reporter, context.compilation.book.year)
    ? NOT_APPLICABLE
    : MISSING;
}
