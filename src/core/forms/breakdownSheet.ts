import { cellAddress, quotedSheetName, rangeAddress } from '#core/workbook/cellAddress';
import { textOf } from '#core/workbook/plannedContent';
import type { InputRule, SheetPlan } from '#core/workbook/sheetPlan';
import type { CellRange } from '#core/workbook/snapshot';
import { across, rowOf } from './formCells';
import { isMark, type FormPlaces } from './formChecks';
import type { AskedBreakdown, FormDesign } from './formDesign';
import type { Checks } from './formFurniture';
import {
  areaOf,
  CHECK_ROW,
  CODE,
  CODE_ROW,
  columnsOf,
  FIRST,
  FIRST_AREA,
  HEAD_ROW,
  NAME,
  ORDER,
  rangeOf,
} from './breakdownPlaces';
import { areaRow, headRows, LEGEND, rowsAbove, totalRows } from './breakdownRows';
import { isOpen } from './formGuards';

/** A breakdown laid on its sheet, and the cells in which it says what is left to look at. */
export interface BreakdownLayout {
  readonly sheet: SheetPlan;
  readonly checks: readonly Checks[];
}

export const BREAKDOWN_SHEET = 'Chia theo địa bàn';

/** The further sheet of a form: some of its figures once more, one line for each area. */
export function layBreakdown(
  form: FormDesign,
  breakdown: AskedBreakdown,
  places: FormPlaces,
): BreakdownLayout {
  const { areas, figures } = breakdown;
  const columns = columnsOf(form, breakdown, places);
  const last = FIRST_AREA + areas.length - 1;
  const check = FIRST + figures.length;
  const checkColumn = rangeOf(check, FIRST_AREA, last);
  const checkRow = rangeAddress(across(CHECK_ROW, FIRST, check - 1));
  const sheetName = quotedSheetName(BREAKDOWN_SHEET);
  return {
    checks: [
      { range: `${sheetName}!${checkColumn}`, blanks: 0 },
      { range: `${sheetName}!${checkRow}`, blanks: 0 },
    ],
    sheet: {
      name: BREAKDOWN_SHEET,
      visibility: 'visible',
      columns: [
        { width: 6 },
        { width: 34 },
        { width: 14 },
        ...figures.map(() => ({ width: 18 })),
        { width: 40 },
      ],
      rows: [
        ...rowsAbove(form, check),
        ...headRows(figures),
        ...totalRows(form, columns),
        ...areas.map((area, position) => areaRow(area, position, columns)),
        rowOf(last + 2, [[ORDER, textOf(LEGEND), 'note']]),
      ],
      merges: [
        ...[0, 1].flatMap((row) => [across(row, ORDER, NAME), across(row, CODE, check)]),
        across(2, ORDER, check),
        across(3, ORDER, check),
        across(4, ORDER, check),
        across(last + 2, ORDER, check),
      ],
      frozen: { rows: FIRST_AREA, columns: FIRST },
      print: {
        orientation: figures.length > MOST_UPRIGHT ? 'landscape' : 'portrait',
        fitToWidth: true,
        repeatedRows: { first: HEAD_ROW, last: CODE_ROW },
      },
      isProtected: true,
      inputRules: [inputRule({ top: FIRST_AREA, bottom: last, left: FIRST, right: check - 1 })],
      highlights: [
        {
          range: areaOf(check, FIRST_AREA, last),
          formula: isOpen(cellAddress(FIRST_AREA, check)),
          as: 'bad',
        },
        {
          range: across(CHECK_ROW, FIRST, check - 1),
          formula: isOpen(cellAddress(CHECK_ROW, FIRST)),
          as: 'bad',
        },
      ],
    },
  };
}

/** With more columns the page is turned. */
const MOST_UPRIGHT = 3;

function inputRule(range: CellRange): InputRule {
  const first = cellAddress(range.top, range.left);
  return {
    range,
    allows: { kind: 'formula', formula: `OR(ISNUMBER(${first}),${isMark(first)})` },
    hint: {
      title: 'Số của địa bàn',
      text: 'Nhập số cả năm của riêng địa bàn này. Không phát sinh ghi -; có nhưng chưa thu thập được ghi …; không áp dụng ghi x.',
    },
    refusal: {
      title: 'Chưa đúng dạng số',
      text: 'Nhập số, hoặc một trong các ký hiệu: - (không phát sinh), … (chưa thu thập được), x (không áp dụng).',
    },
  };
}
