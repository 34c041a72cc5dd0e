import type { HouseSettings } from '#core/catalogue/yearBook';
import { formatVietnameseTrimmed } from '#core/numbers/vietnameseText';
import type { PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import { belowZeroChange, changeInPercent, isNegative, smallBaseChange } from '../comparison';
import type { Comparison } from '../comparisonCell';
import { draftText } from '../draftText';
import { countedGroups } from '../frame/countedGroups';
import { levelFormat } from '../frame/numberFormats';
import { numberCell, textCell } from '../frame/plannedCells';
import { contentOf } from '../frame/shownContent';
import type { HeadColumn } from '../frame/tableFrame';
import { tableSheet } from '../frame/tableSheet';
import { rowHeight } from '../frame/textHeight';
import { nameApart } from '../indicatorName';
import { printedCount } from '../sentences/printedNumber';
import { floorText, isSmallBase } from '../smallBase';
import type { TotalSources } from '../totalFormulas';
import { referenceTo, unitLevel, type ShownLevel } from '../unitTable/unitLevels';
import { changeExplanation } from './changeExplanation';
import {
  MOST_UNITS,
  unusualChanges,
  USUAL_GROWTH,
  type UnusualChange,
  type UnusualChanges,
} from './unusualChanges';

const SHEET = 'Biểu 15';
const NAME_WIDTH = 38;
const UNIT_WIDTH = 26;
/** Of the column of explanations, and where nobody has given one. */
const EXPLANATION_WIDTH = 40;
const NO_EXPLANATION_WIDTH = 20;
const NOT_EXPLAINED = 'Chưa có';
const [PRIOR, CURRENT, CHANGE, EXPLANATION] = [5, 6, 7, 8] as const;

/** A change with the two levels that a reader sees of it, and why it came. */
interface ListedChange extends UnusualChange {
  readonly prior: ShownLevel;
  readonly current: ShownLevel;
  /** Whether last year's figure is too small for a percentage. */
  readonly isOverSmallBase: boolean;
  /** Whether either figure is below zero, as a loss is. */
  readonly isBelowZero: boolean;
  /** '' where nobody has given one. */
  readonly explanation: string;
}

/** Biểu 15: growths out of the usual, each with the explanation that was given for it. */
export function unusualChangesTable(sources: TotalSources): SheetPlan {
  const { context } = sources;
  const { book } = context.compilation;
  const changes = unusualChanges(context);
  const province = changes.province.map((change) => listed(sources, change));
  const units = changes.units.map((change) => listed(sources, change));
  const columns = headColumns(book.year, [...province, ...units]);
  return tableSheet({
    sheet: SHEET,
    label: 'Biểu số 15',
    title: 'CHỈ TIÊU BIẾN ĐỘNG BẤT THƯỜNG VÀ GIẢI TRÌNH',
    year: book.year,
    department: book.department,
    draft: draftText(context.compilation),
    measure: '',
    columns,
    body: countedGroups(
      columns,
      [
        { number: 'I', heading: 'Toàn tỉnh', members: province },
        { number: 'II', heading: 'Từng đơn vị báo cáo', members: units },
      ],
      (row, number, change) => changeRow(sources, row, number, change),
    ),
    notes: notesOf(sources, changes, [...province, ...units]),
    orientation: 'landscape',
    frozenColumns: 2,
  });
}

function listed(sources: TotalSources, change: UnusualChange): ListedChange {
  const { context } = sources;
  const prior = levelOf(sources, change, 'prior');
  const current = levelOf(sources, change, 'current');
  return {
    ...change,
    prior,
    current,
    isBelowZero: [prior, current].some(({ value }) => isNegative(value)),
    isOverSmallBase: isSmallBase(prior.value, context.compilation.book.settings.smallBase),
    explanation: changeExplanation(context, change),
  };
}

function levelOf(
  { context, units, totals }: TotalSources,
  { indicator, unit }: UnusualChange,
  when: 'current' | 'prior',
): ShownLevel {
  const reportingUnit = context.unit(unit);
  if (reportingUnit) {
    return unitLevel(SHEET, context, units, reportingUnit, indicator.code, when);
  }
  const cell = totals.cell(indicator.code, when === 'prior' ? 'prior' : 'value');
  return contentOf(referenceTo(SHEET, cell));
}

function changeRow(
  { context }: TotalSources,
  row: number,
  number: string,
  change: ListedChange,
): PlannedRow {
  const { indicator, unit, prior, current, explanation } = change;
  const unitName = unit === '' ? 'Toàn tỉnh' : (context.unit(unit)?.name ?? '');
  const compared = comparisonOf(context.compilation.book.settings, row, change);
  const level = levelFormat(compared.levelDecimals);
  const name = nameApart(indicator, context.compilation.book.indicators);
  return {
    row,
    height: rowHeight([
      { text: name, width: NAME_WIDTH },
      { text: unitName, width: UNIT_WIDTH },
      { text: explanation, width: EXPLANATION_WIDTH },
    ]),
    cells: [
      textCell(0, number, 'centre'),
      textCell(1, name, 'text'),
      textCell(2, indicator.code, 'centre'),
      textCell(3, unitName, 'text'),
      textCell(4, indicator.unit, 'centre'),
      numberCell(PRIOR, prior.content, level),
      numberCell(CURRENT, current.content, level),
      numberCell(CHANGE, compared.content, compared.numberFormat),
      textCell(EXPLANATION, explanation === '' ? NOT_EXPLAINED : explanation, 'text'),
    ].map((one) => ({ ...one, about: { indicator: indicator.code, unit } })),
  };
}

function comparisonOf(
  settings: HouseSettings,
  row: number,
  { indicator, prior, current, isOverSmallBase, isBelowZero }: ListedChange,
): Comparison {
  const cell = (column: number, { value }: ShownLevel) => ({ sheet: SHEET, row, column, value });
  const pair = { prior: cell(PRIOR, prior), current: cell(CURRENT, current) };
  if (isBelowZero) return belowZeroChange(SHEET, indicator, pair);
  return isOverSmallBase
    ? smallBaseChange(SHEET, indicator, settings, pair)
    : changeInPercent(SHEET, indicator, { ...settings, comparison: 'growth' }, pair);
}

function notesOf(
  { context }: TotalSources,
  { notListed }: UnusualChanges,
  changes: readonly ListedChange[],
): readonly string[] {
  const [stock, flow] = [USUAL_GROWTH.stock, USUAL_GROWTH.flow].map((limit) =>
    formatVietnameseTrimmed(limit, 0),
  );
  const unexplained = changes.filter(({ explanation }) => explanation === '').length;
  const floor = floorText(context.compilation.book.settings);
  return [
    `Nêu chỉ tiêu tăng hoặc giảm quá ${stock}% (số thời điểm) hoặc quá ${flow}% (số thời kỳ); đơn vị ảnh hưởng lớn nhất đến số của tỉnh nêu trước.`,
    changes.some(isOverSmallBase) ? `Số năm trước dưới ${floor}: ghi mức tăng, giảm.` : '',
    changes.some(isLoss) ? 'Số năm nay hoặc năm trước âm: ghi mức tăng, giảm.' : '',
    notListed > 0
      ? `Chỉ nêu ${MOST_UNITS} trường hợp của đơn vị; còn ${printedCount(notListed)} trường hợp khác.`
      : '',
    unexplained > 0
      ? `Còn ${printedCount(unexplained)} trường hợp chưa có giải trình trong báo cáo của đơn vị.`
      : '',
  ].filter((note) => note !== '');
}

function isOverSmallBase({ isOverSmallBase: isSmall, isBelowZero }: ListedChange): boolean {
  return isSmall && !isBelowZero;
}

function isLoss({ isBelowZero }: ListedChange): boolean {
  return isBelowZero;
}

function headColumns(year: number, changes: readonly ListedChange[]): readonly HeadColumn[] {
  const isExplained = changes.some(({ explanation }) => explanation !== '');
  const change = changes.some((one) => isOverSmallBase(one) || isLoss(one))
    ? { heading: 'Tăng, giảm (%; hoặc mức tăng, giảm)', reference: '3' }
    : { heading: 'Tăng, giảm (%)', reference: '3=2/1*100-100' };
  return [
    { heading: 'TT', reference: 'A', width: 5 },
    { heading: 'Chỉ tiêu', reference: 'B', width: NAME_WIDTH },
    { heading: 'Mã số', reference: 'C', width: 9 },
    { heading: 'Đơn vị báo cáo', reference: 'D', width: UNIT_WIDTH },
    { heading: 'Đơn vị tính', reference: 'E', width: 11 },
    { heading: `Năm ${year - 1}`, reference: '1', width: 14 },
    { heading: `Năm ${year}`, reference: '2', width: 14 },
    { ...change, width: 14 },
    {
      heading: 'Giải trình',
      reference: 'F',
      width: isExplained ? EXPLANATION_WIDTH : NO_EXPLANATION_WIDTH,
    },
  ];
}
