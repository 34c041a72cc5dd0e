import { EMPTY, textOf } from '#core/workbook/plannedContent';
import type { PlannedContent, SheetPlan } from '#core/workbook/sheetPlan';
import { placeOf } from '#core/workbook/sourceCell';
import { across, levelFormat, markOrNumber, rowOf } from './formCells';
import type { UnitQuestions } from './replyQuestions';

const WIDTHS = [6, 52, 9, 16, 18, 18, 44] as const;
const HEAD_ROW = 3;

/** Behind the questions: all that was received of the unit and counts, beside last year's. */
export function receivedFigures({ unit, year, figures }: UnitQuestions): SheetPlan {
  const heads = [
    'STT',
    'Chỉ tiêu',
    'Mã số',
    'Đơn vị tính',
    `Năm ${year - 1}`,
    `Đã nhận, năm ${year}`,
    'Ô nguồn',
  ];
  return {
    name: 'Số liệu đã nhận',
    visibility: 'visible',
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      rowOf(0, [[0, textOf('SỐ LIỆU ĐÃ NHẬN'), 'title']], 24),
      rowOf(1, [[0, textOf(`${unit.name}, năm ${year}`), 'subtitle']]),
      rowOf(
        HEAD_ROW,
        heads.map((head, column) => [column, textOf(head), 'heading'] as const),
        34,
      ),
      ...figures.map(({ indicator, prior, sent }, position) => {
        const format = levelFormat(indicator.decimals);
        const level: PlannedContent =
          prior === undefined ? EMPTY : { kind: 'number', value: prior };
        return {
          row: HEAD_ROW + 1 + position,
          cells: [
            {
              column: 0,
              content: textOf(String(position + 1)),
              style: { look: 'centre' as const },
            },
            { column: 1, content: textOf(indicator.nameVi), style: { look: 'text' as const } },
            { column: 2, content: textOf(indicator.code), style: { look: 'centre' as const } },
            { column: 3, content: textOf(indicator.unit), style: { look: 'centre' as const } },
            { column: 4, content: level, style: { look: 'number' as const, numberFormat: format } },
            {
              column: 5,
              content: markOrNumber(sent.figure),
              style: { look: 'number' as const, numberFormat: format },
            },
            {
              column: 6,
              content: textOf(placeOf(sent.source)),
              style: { look: 'text' as const },
            },
          ],
        };
      }),
    ],
    merges: [0, 1].map((row) => across(row, 0, WIDTHS.length - 1)),
    frozen: { rows: HEAD_ROW + 1, columns: 3 },
    print: {
      orientation: 'landscape',
      fitToWidth: true,
      repeatedRows: { first: HEAD_ROW, last: HEAD_ROW },
    },
    isProtected: true,
  };
}
