import { AREA_HEAD } from '#core/submissions/readBreakdown';
import { columnLetters, quotedSheetName } from '#core/workbook/cellAddress';
import type { InputRule, PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import type { CellRange } from '#core/workbook/snapshot';
import { areaFormula, sumFormula, type AreaCell, type BreakdownColumn } from './breakdownChecks';
import { labelOf } from './figureRow';
import { across, cellOf, EMPTY, formulaOf, levelFormat, rowOf, textOf } from './formCells';
import { isMark, REMARK, type FormPlaces } from './formChecks';
import { formCell } from './formColumns';
import type { AskedBreakdown, AskedFigure, FormDesign } from './formDesign';
import type { Checks } from './formFurniture';

/** A breakdown laid on its sheet, and the cells in which it says what is left to look at. */
export interface BreakdownLayout {
  readonly sheet: SheetPlan;
  readonly checks: readonly Checks[];
}

export const BREAKDOWN_SHEET = 'Chia theo địa bàn';

const [ORDER, NAME, CODE, FIRST] = [0, 1, 2, 3] as const;
const HEAD_ROW = 6;
const CODE_ROW = HEAD_ROW + 1;
const SUM_ROW = HEAD_ROW + 2;
const MAIN_ROW = HEAD_ROW + 3;
const CHECK_ROW = HEAD_ROW + 4;
const FIRST_AREA = HEAD_ROW + 5;

const LINE_HEIGHT = 16.5;

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
  const checkRow = `${cell(FIRST, CHECK_ROW)}:${cell(check - 1, CHECK_ROW)}`;
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
          formula: isBad(cell(check, FIRST_AREA)),
          as: 'bad',
        },
        {
          range: across(CHECK_ROW, FIRST, check - 1),
          formula: isBad(cell(FIRST, CHECK_ROW)),
          as: 'bad',
        },
      ],
    },
  };
}

/** With more columns the page is turned. */
const MOST_UPRIGHT = 3;

const LEGEND =
  'Ghi chú: (-) không phát sinh ở địa bàn; (…) có phát sinh nhưng chưa thu thập được; (x) không áp dụng. Không để trống; chỉ điền các ô nền vàng.';

function rowsAbove({ kind, unit, department, year }: FormDesign, check: number) {
  return [
    rowOf(0, [
      [ORDER, textOf(`Biểu số: ${kind.number} (tiếp)`), 'plain'],
      [CODE, textOf(`Đơn vị báo cáo: ${unit.name}`), 'plain'],
    ]),
    rowOf(1, [[CODE, textOf(`Đơn vị nhận báo cáo: ${department}`), 'plain']]),
    rowOf(2, [[ORDER, textOf('SỐ LIỆU CHIA THEO ĐỊA BÀN'), 'title']], 24),
    rowOf(3, [[ORDER, textOf(`(Kỳ báo cáo: năm ${year})`), 'subtitle']]),
    rowOf(
      4,
      [
        [
          ORDER,
          textOf(
            `Mỗi số ở trang “${kind.number}” chia cho các địa bàn nơi đơn vị hoạt động; cộng các địa bàn phải bằng số ở trang ấy.`,
          ),
          'note',
        ],
      ],
      check > FIRST + 1 ? LINE_HEIGHT : 2 * LINE_HEIGHT,
    ),
  ];
}

/** The codes stand in the row of references: by them the sheet is read again. */
function headRows(figures: readonly AskedFigure[]): readonly PlannedRow[] {
  const heads = [
    'STT',
    'Địa bàn',
    AREA_HEAD,
    ...figures.map(
      ({ indicator, measure }) => `${labelOf({ indicator, isPart: false })} (${measure})`,
    ),
    'Kiểm tra',
  ];
  const references = ['A', 'B', 'C', ...figures.map(({ indicator }) => indicator.code), 'D'];
  return [
    rowOf(
      HEAD_ROW,
      heads.map((head, column) => [column, textOf(head), 'heading'] as const),
    ),
    rowOf(
      CODE_ROW,
      references.map((text, column) => [column, textOf(text), 'heading'] as const),
    ),
  ];
}

/** Each figure's column, and where the form's own figure stands. */
function columnsOf(
  { kind }: FormDesign,
  { areas, figures }: AskedBreakdown,
  places: FormPlaces,
): readonly BreakdownColumn[] {
  const last = FIRST_AREA + areas.length - 1;
  const sheet = quotedSheetName(kind.number);
  return figures.map((figure, position) => {
    const row = places.get(figure.indicator.code) ?? 0;
    return {
      figure,
      cells: rangeOf(FIRST + position, FIRST_AREA, last),
      codes: rangeOf(CODE, FIRST_AREA, last),
      areas: areas.length,
      checks: rangeOf(FIRST + figures.length, FIRST_AREA, last),
      main: `${sheet}!${formCell('current', row)}`,
      mainCheck: `${sheet}!${formCell('check', row)}`,
    };
  });
}

/** The sum of the areas, the form's own figure, and whether they agree: before the areas, as totals stand. */
function totalRows(
  { kind }: FormDesign,
  columns: readonly BreakdownColumn[],
): readonly PlannedRow[] {
  return [
    totalRow(
      SUM_ROW,
      'Cộng các địa bàn',
      columns,
      ({ cells }) => `IF(COUNT(${cells})=0,"",SUM(${cells}))`,
    ),
    totalRow(
      MAIN_ROW,
      `Số ở trang “${kind.number}”`,
      columns,
      ({ main }) => `IF(TRIM(${main})="","",${main})`,
    ),
    {
      row: CHECK_ROW,
      height: 2 * LINE_HEIGHT,
      cells: [
        cellOf(ORDER, EMPTY, 'centre'),
        cellOf(NAME, textOf('Kiểm tra'), 'text'),
        cellOf(CODE, EMPTY, 'centre'),
        ...columns.map((column, position) =>
          cellOf(FIRST + position, formulaOf(sumFormula(column), ''), 'text'),
        ),
        cellOf(FIRST + columns.length, EMPTY, 'text'),
      ],
    },
  ];
}

function totalRow(
  row: number,
  name: string,
  columns: readonly BreakdownColumn[],
  formula: (column: BreakdownColumn) => string,
): PlannedRow {
  return {
    row,
    cells: [
      cellOf(ORDER, EMPTY, 'total-centre'),
      cellOf(NAME, textOf(name), 'total-text'),
      cellOf(CODE, EMPTY, 'total-centre'),
      ...columns.map((column, position) => ({
        column: FIRST + position,
        content: formulaOf(formula(column), ''),
        style: {
          look: 'total-number' as const,
          numberFormat: levelFormat(column.figure.decimals),
        },
      })),
      cellOf(FIRST + columns.length, EMPTY, 'total-text'),
    ],
  };
}

function areaRow(
  area: AskedBreakdown['areas'][number],
  position: number,
  columns: readonly BreakdownColumn[],
): PlannedRow {
  const row = FIRST_AREA + position;
  const cells = columns.map(({ figure, main }, place): AreaCell => ({
    figure,
    main,
    cell: cell(FIRST + place, row),
  }));
  return {
    row,
    cells: [
      cellOf(ORDER, textOf(String(position + 1)), 'centre'),
      cellOf(NAME, textOf(area.name), 'text'),
      cellOf(CODE, textOf(area.code), 'centre'),
      ...columns.map(({ figure: { decimals } }, place) => ({
        column: FIRST + place,
        content: EMPTY,
        style: { look: 'input-number' as const, numberFormat: levelFormat(decimals) },
      })),
      cellOf(FIRST + columns.length, formulaOf(areaFormula(cells), ''), 'text'),
    ],
  };
}

function inputRule(range: CellRange): InputRule {
  const first = cell(range.left, range.top);
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

function isBad(first: string): string {
  return `AND(LEN(${first})>0,LEFT(${first},${REMARK.length})<>"${REMARK}")`;
}

function cell(column: number, row: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

function rangeOf(column: number, first: number, last: number): string {
  return `${cell(column, first)}:${cell(column, last)}`;
}

function areaOf(column: number, top: number, bottom: number): CellRange {
  return { top, bottom, left: column, right: column };
}
