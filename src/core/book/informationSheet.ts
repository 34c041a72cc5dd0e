import type { YearBook } from '#core/catalogue/yearBook';
import type { Compilation } from '#core/figures/compilation';
import { textOf } from '#core/workbook/plannedContent';
import type {
  CellLook,
  PlannedCell,
  PlannedContent,
  PlannedRow,
  SheetPlan,
} from '#core/workbook/sheetPlan';
import { informationLines, type InformationLine } from './informationLines';
import { SHEETS } from './sheetNames';

const LABEL_WIDTH = 36;
const VALUE_WIDTH = 44;
const EXPLANATION_WIDTH = 78;

/** The first sheet: whose book it is, how the department writes, what the other sheets hold. */
export function informationSheet(book: YearBook, compilation?: Compilation): SheetPlan {
  return {
    name: SHEETS.information,
    visibility: 'visible',
    columns: [{ width: LABEL_WIDTH }, { width: VALUE_WIDTH }, { width: EXPLANATION_WIDTH }],
    rows: [
      { row: 0, height: 24, cells: [cell(0, textOf('SỔ TỔNG HỢP SỐ LIỆU THỐNG KÊ'), 'title')] },
      {
        row: 1,
        height: 18,
        cells: [
          cell(0, textOf('Sửa được các ô nền vàng; giữ nguyên tên trang và tên cột.'), 'subtitle'),
        ],
      },
      ...informationLines(book, compilation).map((line, position) =>
        lineRow(line, FIRST_LINE + position),
      ),
    ],
    merges: [0, 1].map((row) => ({ top: row, bottom: row, left: 0, right: 2 })),
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'landscape', fitToWidth: true },
  };
}

const FIRST_LINE = 3;

function lineRow({ label, value, explanation, looks }: InformationLine, row: number): PlannedRow {
  return {
    row,
    height: lineHeight(label, value.kind === 'text' ? value.text : '', explanation),
    cells: [
      cell(0, textOf(label), looks[0]),
      cell(1, value, looks[1]),
      cell(2, textOf(explanation), looks[2]),
    ],
  };
}

const LINE_HEIGHT = 15.75;

function lineHeight(label: string, value: string, explanation: string): number {
  const lines = Math.max(
    label.length / (LABEL_WIDTH - 2),
    value.length / (VALUE_WIDTH - 2),
    explanation.length / (EXPLANATION_WIDTH - 2),
  );
  return LINE_HEIGHT * Math.max(1, Math.ceil(lines));
}

function cell(column: number, content: PlannedContent, look: CellLook): PlannedCell {
  return { column, content, style: { look } };
}
