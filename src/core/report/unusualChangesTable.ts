import type { RuleSlug } from '#core/findings/finding';
import type { PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import { formatVietnameseTrimmed } from '#core/numbers/vietnameseText';
import { draftText } from './draftText';
import { growthFormula } from './formulas/comparisonFormulas';
import { givenExplanation } from './givenExplanation';
import { provinceExplanation } from './provinceExplanation';
import { nameApart } from './indicatorName';
import { decimalsShowing, levelFormat, percentFormat } from './frame/numberFormats';
import { numberCell, textCell } from './frame/plannedCells';
import type { ReportContext } from './reportContext';
import { roman } from './roman';
import { contentOf } from './frame/shownContent';
import { tableSheet } from './frame/tableSheet';
import type { HeadColumn } from './frame/tableFrame';
import { firstBodyRow } from './frame/tableHead';
import { rowHeight } from './frame/textHeight';
import type { TotalCells } from './totalFormulas';
import type { UnitFigures } from './unitTable/unitFigures';
import { referenceTo, unitLevel, type ShownLevel } from './unitTable/unitLevels';
import { MOST_UNITS, unusualChanges, USUAL_GROWTH, type UnusualChange } from './unusualChanges';

const SHEET = 'Biểu 15';
const NAME_WIDTH = 38;
const UNIT_WIDTH = 26;
/** Of the column of explanations, and where nobody has given one. */
const EXPLANATION_WIDTH = 40;
const NO_EXPLANATION_WIDTH = 20;
const NOT_EXPLAINED = 'Chưa có';
/** By which a unit is asked why a figure grew or fell so much. */
const GROWTH_RULES: readonly RuleSlug[] = ['growth-outlier', 'growth-out-of-bounds'];

/** Biểu 15: growths out of the usual, each with the explanation that was given for it. */
export function unusualChangesTable(
  context: ReportContext,
  units: UnitFigures,
  totals: TotalCells,
): SheetPlan {
  const { book } = context.compilation;
  const changes = unusualChanges(context);
  const all = [...changes.province, ...changes.units];
  const unexplained = all.filter((change) => explanationOf(change) === '');
  const isExplained = unexplained.length < all.length;
  const columns = headColumns(book.year, isExplained ? EXPLANATION_WIDTH : NO_EXPLANATION_WIDTH);
  const body: PlannedRow[] = [];
  const first = firstBodyRow(columns);
  addGroup('Toàn tỉnh', changes.province);
  addGroup('Từng đơn vị báo cáo', changes.units);
  return tableSheet({
    sheet: SHEET,
    label: 'Biểu số 15',
    title: 'CHỈ TIÊU BIẾN ĐỘNG BẤT THƯỜNG VÀ GIẢI TRÌNH',
    year: book.year,
    department: book.department,
    draft: draftText(context.compilation),
    measure: '',
    columns,
    body,
    notes: [
      `Nêu chỉ tiêu tăng hoặc giảm quá ${formatVietnameseTrimmed(USUAL_GROWTH.stock, 0)}% (số thời điểm) hoặc quá ${formatVietnameseTrimmed(USUAL_GROWTH.flow, 0)}% (số thời kỳ); đơn vị ảnh hưởng lớn nhất đến số của tỉnh nêu trước.`,
      ...(changes.notListed > 0
        ? [`Chỉ nêu ${MOST_UNITS} trường hợp của đơn vị; còn ${changes.notListed} trường hợp khác.`]
        : []),
      ...(unexplained.length > 0
        ? [`Còn ${unexplained.length} trường hợp chưa có giải trình trong báo cáo của đơn vị.`]
        : []),
    ],
    orientation: 'landscape',
    frozenColumns: 2,
  });

  function addGroup(heading: string, group: readonly UnusualChange[]): void {
    const number = roman(body.filter(isGroupRow).length + 1);
    body.push(groupRow(first + body.length, number, heading, group.length, columns.length));
    for (const [position, change] of group.entries()) {
      body.push(changeRow(first + body.length, String(position + 1), change));
    }
  }

  function changeRow(row: number, number: string, change: UnusualChange): PlannedRow {
    const { indicator } = change;
    const unitName = change.unit === '' ? 'Toàn tỉnh' : (context.unit(change.unit)?.name ?? '');
    const prior = levelOf(change, 'prior');
    const current = levelOf(change, 'current');
    const cell = (column: number, { value }: ShownLevel) => ({ sheet: SHEET, row, column, value });
    const pair = { prior: cell(5, prior), current: cell(6, current) };
    const { tableDecimals } = book.settings;
    const level = levelFormat(decimalsShowing(indicator.decimals, [prior.value, current.value]));
    const explanation = explanationOf(change);
    const name = nameApart(indicator, book.indicators);
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
        numberCell(5, prior.content, level),
        numberCell(6, current.content, level),
        numberCell(7, growthFormula(SHEET, pair, tableDecimals), percentFormat(tableDecimals)),
        textCell(8, explanation === '' ? NOT_EXPLAINED : explanation, 'text'),
      ].map((one) => ({ ...one, about: { indicator: indicator.code, unit: change.unit } })),
    };
  }

  function explanationOf({ unit, indicator }: UnusualChange): string {
    const { code } = indicator;
    const own = givenExplanation(context.compilation, { unit, indicator: code }, GROWTH_RULES);
    if (own !== undefined || unit !== '') return own ?? '';
    return provinceExplanation(context, context.total(code), GROWTH_RULES) ?? '';
  }

  function levelOf({ indicator, unit }: UnusualChange, when: 'current' | 'prior'): ShownLevel {
    const reportingUnit = context.unit(unit);
    if (reportingUnit) {
      return unitLevel(SHEET, context, units, reportingUnit, indicator.code, when);
    }
    const cell = totals.cell(indicator.code, when === 'prior' ? 'prior' : 'value');
    return contentOf(referenceTo(SHEET, cell));
  }
}

function isGroupRow({ cells }: PlannedRow): boolean {
  return cells[0]?.style.look === 'total-centre';
}

/** The head of a group with the number of its rows; it says so when there are none. */
export function groupRow(
  row: number,
  number: string,
  heading: string,
  count: number,
  columns: number,
): PlannedRow {
  const text = `${heading}: ${count === 0 ? 'không có' : `${count} trường hợp`}`;
  const rest = Array.from({ length: columns - 2 }, (_, position) =>
    textCell(position + 2, '', 'total-text'),
  );
  const height = rowHeight([{ text, width: NAME_WIDTH }]);
  return {
    row,
    height,
    cells: [textCell(0, number, 'total-centre'), textCell(1, text, 'total-text'), ...rest],
  };
}

function headColumns(year: number, explanationWidth: number): readonly HeadColumn[] {
  return [
    { heading: 'TT', reference: 'A', width: 5 },
    { heading: 'Chỉ tiêu', reference: 'B', width: NAME_WIDTH },
    { heading: 'Mã số', reference: 'C', width: 9 },
    { heading: 'Đơn vị báo cáo', reference: 'D', width: UNIT_WIDTH },
    { heading: 'Đơn vị tính', reference: 'E', width: 11 },
    { heading: `Năm ${year - 1}`, reference: '1', width: 14 },
    { heading: `Năm ${year}`, reference: '2', width: 14 },
    { heading: 'Tăng, giảm (%)', reference: '3=2/1*100-100', width: 14 },
    { heading: 'Giải trình', reference: 'F', width: explanationWidth },
  ];
}
