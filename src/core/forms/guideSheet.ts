import { numberInWords } from '#core/findings/figureInWords';
import { toDecimalText } from '#core/numbers/decimalText';
import { textOf } from '#core/workbook/plannedContent';
import type { CellLook, PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import { BREAKDOWN_SHEET } from './breakdownSheet';
import { labelOf } from './figureRow';
import { rowOf } from './formCells';
import type { AskedFigure, FormDesign } from './formDesign';

const WIDTHS = [6, 52, 9, 16, 62] as const;
const ALL_COLUMNS = { left: 0, right: WIDTHS.length - 1 };

/** The second sheet: how to fill the form in, and what each indicator means. */
export function guideSheet(form: FormDesign): SheetPlan {
  const steps = stepsFor(form);
  const headRow = STEPS_FROM + steps.length + 1;
  return {
    name: 'Hướng dẫn',
    visibility: 'visible',
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      line(0, [[0, 'HƯỚNG DẪN ĐIỀN BIỂU', 'title']], 24),
      line(1, [[0, `${form.kind.number}: ${form.unit.name}, năm ${form.year}`, 'subtitle']]),
      ...steps.map((step, position) =>
        line(STEPS_FROM + position, [[0, `${position + 1}. ${step}`, 'plain']]),
      ),
      line(
        headRow,
        ['STT', 'Chỉ tiêu', 'Mã số', 'Đơn vị tính', 'Định nghĩa, cách tính, cách kiểm tra'].map(
          (text, column) => [column, text, 'heading'] as const,
        ),
      ),
      ...figureLines(form, headRow + 1),
    ],
    merges: [0, 1, ...steps.map((_, position) => STEPS_FROM + position)].map((row) => ({
      top: row,
      bottom: row,
      ...ALL_COLUMNS,
    })),
    frozen: { rows: 0, columns: 0 },
    print: {
      orientation: 'landscape',
      fitToWidth: true,
      repeatedRows: { first: headRow, last: headRow },
    },
    isProtected: true,
  };
}

const STEPS_FROM = 3;

function stepsFor({ year, department, breakdown, kind }: FormDesign): readonly string[] {
  return [
    'Chỉ điền các ô nền vàng; các ô khác đã khóa (không có mật khẩu) để tránh sửa nhầm.',
    `Ghi số của cả năm (01/01 đến 31/12/${year}); khi năm chưa hết thì ước: số đã có cộng phần ước của các tháng còn lại.`,
    'Ghi số theo đúng đơn vị tính ở cột D. Không phát sinh ghi dấu “-”; có phát sinh nhưng chưa thu thập được ghi “…”; không áp dụng với đơn vị ghi “x”. Không để trống: ô trống không bao giờ được hiểu là 0.',
    'Cột “Kiểm tra” cho biết ngay điều còn thiếu hoặc mâu thuẫn; dòng chữ đầu biểu chuyển sang màu xanh “ĐỦ SỐ LIỆU” thì gửi được.',
    'Số năm trước in sẵn là số đã công bố. Nếu thấy khác với số của đơn vị, không sửa, ghi vào cột “Ghi chú”.',
    'Tăng, giảm nhiều so với năm trước (thường là trên 20% với số thời điểm, trên 30% với số thời kỳ) thì ghi lý do, từ ba chữ trở lên, ở cột “Giải trình”.',
    ...(breakdown
      ? [
          `Trang “${BREAKDOWN_SHEET}” ghi riêng từng địa bàn; cộng các địa bàn phải bằng số ở trang “${kind.number}”. Địa bàn không phát sinh ghi “-”.`,
        ]
      : []),
    `Gửi lại bản đã sửa thì tăng số ở ô “Lần gửi thứ”. Gửi nguyên tệp Excel này về ${department}, không đổi sang ảnh hoặc PDF.`,
  ];
}

/** Numbers begin anew in each domain, as on the form. */
function figureLines({ domains }: FormDesign, firstRow: number): readonly PlannedRow[] {
  let row = firstRow;
  return domains.flatMap(({ name, rows }) => [
    line(row++, [
      [0, '', 'total-centre'],
      [1, name, 'total-text'],
      ...[2, 3, 4].map((column) => [column, '', 'total-text'] as const),
    ]),
    ...rows.map((figure) => figureLine(figure, row++)),
  ]);
}

function figureLine(figure: AskedFigure, row: number): PlannedRow {
  const { indicator, order, measure, isPart } = figure;
  return line(row, [
    [0, order, 'centre'],
    [1, labelOf(figure), isPart ? 'part' : 'text'],
    [2, indicator.code, 'centre'],
    [3, measure, 'centre'],
    [4, meaningOf(figure), 'text'],
  ]);
}

/** The catalogue's definition, and what follows from it: when it is counted, what it is the sum or a part of. */
function meaningOf({ indicator, addends, wholes, isShare, growthLimit }: AskedFigure): string {
  const parts = [
    ...(indicator.definition === undefined ? [] : [indicator.definition]),
    NATURES[indicator.nature],
    ...(addends.length > 0 ? [`Bằng tổng các chỉ tiêu ${addends.join(', ')}; biểu tự cộng.`] : []),
    ...(wholes.length > 0 ? [`Không lớn hơn chỉ tiêu ${wholes.join(', ')}.`] : []),
    ...(isShare ? ['Từ 0 đến 100.'] : []),
    ...(growthLimit === undefined
      ? []
      : [`Tăng, giảm quá ${numberInWords(toDecimalText(growthLimit), 'vi')}% thì giải trình.`]),
  ];
  return parts.join(' ');
}

const NATURES = {
  stock: 'Số có tại thời điểm 31/12.',
  flow: 'Tổng phát sinh trong cả năm.',
  ratio: 'Tỷ lệ của cả năm.',
  rank: 'Thứ hạng theo công bố.',
  score: 'Điểm số theo công bố.',
} as const;

function line(
  row: number,
  cells: readonly (readonly [number, string, CellLook])[],
  height?: number,
): PlannedRow {
  return rowOf(
    row,
    cells.map(([column, text, look]) => [column, textOf(text), look] as const),
    height,
  );
}
