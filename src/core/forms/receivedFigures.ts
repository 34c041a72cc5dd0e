import { textOf } from '#core/workbook/plannedContent';
import type { PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import { placeOf } from '#core/workbook/sourceCell';
import {
  across,
  cellOf,
  headingRow,
  levelCell,
  markOrNumber,
  numberOrEmpty,
  rowOf,
} from './formCells';
import type { UnitFigure, UnitQuestions } from './replyQuestions';

const WIDTHS = [6, 52, 9, 16, 18, 18, 44] as const;
const HEAD_ROW = 3;

/** Behind the questions: all that was received of the unit and counts, beside last year's. */
export function receivedFigures({ unit, year, figures }: UnitQuestions): SheetPlan {
  return {
    name: 'Số liệu đã nhận',
    visibility: 'visible',
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      rowOf(0, [[0, textOf('SỐ LIỆU ĐÃ NHẬN'), 'title']], 24),
      rowOf(1, [[0, textOf(`${unit.name}, năm ${year}`), 'subtitle']]),
      headingRow(HEAD_ROW, headsOf(year), 34),
      ...figures.map(figureRow),
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

function headsOf(year: number): readonly string[] {
  const levels = [`Năm ${year - 1}`, `Đã nhận, năm ${year}`];
  return ['STT', 'Chỉ tiêu', 'Mã số', 'Đơn vị tính', ...levels, 'Ô nguồn'];
}

function figureRow({ indicator, prior, sent }: UnitFigure, position: number): PlannedRow {
  const { code, nameVi, unit, decimals } = indicator;
  return {
    row: HEAD_ROW + 1 + position,
    cells: [
      cellOf(0, textOf(String(position + 1)), 'centre'),
      cellOf(1, textOf(nameVi), 'text'),
      cellOf(2, textOf(code), 'centre'),
      cellOf(3, textOf(unit), 'centre'),
      levelCell(4, numberOrEmpty(prior), decimals),
      levelCell(5, markOrNumber(sent.figure), decimals),
      cellOf(6, textOf(placeOf(sent.source)), 'text'),
    ],
  };
}
