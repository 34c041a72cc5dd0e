import { AREA_HEAD } from '#core/submissions/readBreakdown';
import { cellAddress } from '#core/workbook/cellAddress';
import { EMPTY, formulaOf, textOf } from '#core/workbook/plannedContent';
import type { PlannedRow } from '#core/workbook/sheetPlan';
import { areaFormula, sumFormula, type AreaCell, type BreakdownColumn } from './breakdownChecks';
import { labelOf } from './figureRow';
import { cellOf, headingRow, levelFormat, rowOf } from './formCells';
import type { AskedBreakdown, AskedFigure, FormDesign } from './formDesign';
import {
  CHECK_ROW,
  CODE,
  CODE_ROW,
  FIRST,
  FIRST_AREA,
  HEAD_ROW,
  MAIN_ROW,
  NAME,
  ORDER,
  SUM_ROW,
} from './breakdownPlaces';

/** The head of the sheet. */
export function rowsAbove({ kind, unit, department, year }: FormDesign, check: number) {
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
export function headRows(figures: readonly AskedFigure[]): readonly PlannedRow[] {
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
  return [headingRow(HEAD_ROW, heads), headingRow(CODE_ROW, references)];
}

/** The sum of the areas, the form's own figure, and whether they agree: before the areas, as totals stand. */
export function totalRows(
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

/** The line of an area: a yellow cell for each figure, and what is left to look at. */
export function areaRow(
  area: AskedBreakdown['areas'][number],
  position: number,
  columns: readonly BreakdownColumn[],
): PlannedRow {
  const row = FIRST_AREA + position;
  const cells = columns.map(({ figure, main }, place): AreaCell => ({
    figure,
    main,
    cell: cellAddress(row, FIRST + place),
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

export const LEGEND =
  'Ghi chú: (-) không phát sinh ở địa bàn; (…) có phát sinh nhưng chưa thu thập được; (x) không áp dụng. Không để trống; chỉ điền các ô nền vàng.';

const LINE_HEIGHT = 16.5;
