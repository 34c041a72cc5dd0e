import { cellAddress, quotedSheetName, rangeAddress } from '#core/workbook/cellAddress';
import { textOf } from '#core/workbook/plannedContent';
import type { Highlight, InputRule, SheetPlan } from '#core/workbook/sheetPlan';
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
  const checked = {
    areas: areaOf(check, FIRST_AREA, last),
    figures: across(CHECK_ROW, FIRST, check - 1),
  };
  return {
    checks: [checksIn(checked.areas), checksIn(checked.figures)],
    sheet: {
      name: BREAKDOWN_SHEET,
      visibility: 'visible',
      columns: [6, 34, 14, ...figures.map(() => 18), 40].map((width) => ({ width })),
      rows: [
        ...rowsAbove(form, check),
        ...headRows(figures),
        ...totalRows(form, columns),
        ...areas.map((area, position) => areaRow(area, position, columns)),
        rowOf(last + 2, [[ORDER, textOf(LEGEND), 'note']]),
      ],
      merges: [
        ...[0, 1].flatMap((row) => [across(row, ORDER, NAME), across(row, CODE, check)]),
        ...[2, 3, 4, last + 2].map((row) => across(row, ORDER, check)),
      ],
      frozen: { rows: FIRST_AREA, columns: FIRST },
      print: {
        orientation: figures.length > MOST_UPRIGHT ? 'landscape' : 'portrait',
        fitToWidth: true,
        repeatedRows: { first: HEAD_ROW, last: CODE_ROW },
      },
      isProtected: true,
      inputRules: [inputRule({ top: FIRST_AREA, bottom: last, left: FIRST, right: check - 1 })],
      highlights: [openChecks(checked.areas), openChecks(checked.figures)],
    },
  };
}

function checksIn(range: CellRange): Checks {
  return { range: `${quotedSheetName(BREAKDOWN_SHEET)}!${rangeAddress(range)}`, blanks: 0 };
}

/** Red while a check says that something is left to look at. */
function openChecks(range: CellRange): Highlight {
  return { range, formula: isOpen(cellAddress(range.top, range.left)), as: 'bad' };
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
