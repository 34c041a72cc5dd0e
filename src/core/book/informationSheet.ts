import { REPORTER_KINDS } from '#core/catalogue/indicator';
import type { FormSettings, HouseSettings, YearBook } from '#core/catalogue/yearBook';
import type { Compilation } from '#core/figures/compilation';
import { rational } from '#core/numbers/rational';
import { kindName } from '#core/report/kindNames';
import { listedUnitStates } from '#core/report/listedUnitStates';
import type {
  CellLook,
  PlannedCell,
  PlannedContent,
  PlannedRow,
  SheetPlan,
} from '#core/workbook/sheetPlan';
import { exactOf, textOf, wholeOf } from './recordContent';
import { SHEETS } from './sheetNames';
import { BASE_PHRASE_WORDS, COMPARISON_WORDS, STATUS_CODE_WORDS } from './vocabulary';

/** The lines that readInformation finds again, by their labels. */
export const INFORMATION_LABELS = {
  department: 'Cơ quan lập báo cáo',
  year: 'Năm báo cáo',
  comparison: 'Cách so sánh với năm trước',
  growthDecimals: 'Số lẻ của tốc độ tăng trong câu',
  tableDecimals: 'Số lẻ của tỷ lệ trong biểu',
  smallBase: 'Mức gốc nhỏ',
  multipleFrom: 'Ngưỡng dùng “gấp … lần”',
  deadline: 'Hạn gửi báo cáo',
  basePhrase: 'Cách gọi năm trước',
  formMoney: 'Đơn vị tiền trong biểu mẫu',
  formStatus: 'Loại số hỏi trong biểu mẫu',
  formLeftOut: 'Không hỏi trong biểu mẫu',
  formBreakdown: 'Chia theo địa bàn trong biểu mẫu',
} as const;

type Setting = keyof typeof INFORMATION_LABELS;

const LABEL_WIDTH = 36;
const VALUE_WIDTH = 44;
const EXPLANATION_WIDTH = 78;

/** The first sheet: whose book it is, how the department writes, what the other sheets hold. */
export function informationSheet(book: YearBook, compilation?: Compilation): SheetPlan {
  const lines: readonly Line[] = [
    ...(compilation ? stateLines(compilation) : []),
    ...settingLines(book),
    heading('Các trang của sổ', 'Tên trang', ''),
    ...sheetLines(compilation !== undefined),
    heading('Loại đơn vị báo cáo', 'Ký hiệu', ''),
    ...kindLines(),
  ];
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
      ...lines.map((line, position) => lineRow(line, FIRST_LINE + position)),
    ],
    merges: [0, 1].map((row) => ({ top: row, bottom: row, left: 0, right: 2 })),
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'landscape', fitToWidth: true },
  };
}

const FIRST_LINE = 3;

interface Line {
  readonly label: string;
  readonly value: PlannedContent;
  readonly explanation: string;
  readonly looks: readonly [CellLook, CellLook, CellLook];
}

function settingLines({ department, year, settings }: YearBook): readonly Line[] {
  return [
    heading('Thông tin và cách viết', 'Giá trị', 'Giải thích'),
    setting('department', textOf(department), 'In ở đầu các biểu.'),
    setting(
      'year',
      wholeOf(year),
      'Năm của số liệu. Dùng sổ cho năm sau: sửa năm này, số đã nhận thành số năm trước.',
    ),
    ...writingLines(settings),
    setting(
      'deadline',
      textOf(settings.deadline),
      'Năm-tháng-ngày, ví dụ 2026-11-25. Tệp lưu sau ngày này là gửi muộn. Để trống nếu không theo dõi.',
    ),
    ...formLines(settings.forms),
  ];
}

function formLines({ money, status, leftOut, breakdown }: FormSettings): readonly Line[] {
  return [
    setting('formMoney', textOf(money), '“triệu đồng”, “tỷ đồng”: đơn vị tính khi hỏi số tiền.'),
    setting(
      'formStatus',
      textOf(STATUS_CODE_WORDS[status]),
      '“ước tính”, “sơ bộ” hoặc “chính thức”: tên cột số liệu của năm báo cáo.',
    ),
    setting(
      'formLeftOut',
      textOf(leftOut.join(' | ')),
      'Lĩnh vực hoặc mã chỉ tiêu kỳ này không hỏi, tên ghi đủ như ở trang “Chỉ tiêu”, ví dụ: An toàn thông tin | VT040. Để trống là hỏi đủ.',
    ),
    setting(
      'formBreakdown',
      textOf(breakdown.join(' | ')),
      'Mã chỉ tiêu mà doanh nghiệp ghi thêm theo từng huyện (từ 7/2025: xã), ví dụ: BC020 | VT012 | NET020. Để trống là không chia.',
    ),
  ];
}

function writingLines(settings: HouseSettings): readonly Line[] {
  return [
    setting(
      'comparison',
      textOf(COMPARISON_WORDS[settings.comparison]),
      '“tăng/giảm”: tăng 2,8%; “bằng”: bằng 102,8% so với năm trước.',
    ),
    setting(
      'basePhrase',
      textOf(BASE_PHRASE_WORDS[settings.basePhrase]),
      '“cùng kỳ”: so với cùng kỳ năm trước; “năm trước”: so với năm và số của năm.',
    ),
    setting('growthDecimals', wholeOf(settings.growthDecimals), 'Ví dụ 1: tăng 6,4%.'),
    setting('tableDecimals', wholeOf(settings.tableDecimals), 'Ví dụ 2: 6,40.'),
    setting(
      'smallBase',
      exactOf(settings.smallBase),
      'Số năm trước nhỏ hơn mức này thì chỉ ghi mức tăng, giảm, không ghi tỷ lệ phần trăm.',
    ),
    setting(
      'multipleFrom',
      exactOf(settings.multipleFrom),
      'Từ số lần này trở lên thì viết “gấp … lần” thay cho tỷ lệ phần trăm.',
    ),
  ];
}

function setting(name: Setting, value: PlannedContent, explanation: string): Line {
  return { label: INFORMATION_LABELS[name], value, explanation, looks: ['text', 'input', 'text'] };
}

function stateLines(compilation: Compilation): readonly Line[] {
  const { isDraft, findings } = compilation;
  const listed = listedUnitStates(compilation);
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const sent = listed.filter(({ state }) => state !== 'missing').length;
  return [
    heading('Kết quả tổng hợp', '', ''),
    {
      label: 'Tình trạng',
      value: textOf(isDraft ? 'DỰ THẢO' : 'Không còn lỗi chưa xử lý'),
      explanation: `${count('error')} lỗi, ${count('warning')} cảnh báo (trang “${SHEETS.findings}”).`,
      looks: ['text', isDraft ? 'warning' : 'text', 'text'],
    },
    {
      label: 'Đơn vị đã gửi báo cáo',
      value: textOf(`${sent}/${listed.length}`),
      explanation: 'Chi tiết ở Biểu 14.',
      looks: ['text', 'text', 'text'],
    },
  ];
}

function sheetLines(isCompiled: boolean): readonly Line[] {
  const records: readonly (readonly [string, string])[] = [
    [SHEETS.indicators, 'Danh mục chỉ tiêu: tên, đơn vị tính, cách tổng hợp, ai báo cáo.'],
    [SHEETS.units, 'Đơn vị báo cáo và thời gian hiệu lực.'],
    [SHEETS.boundaries, 'Sáp nhập, chia tách đơn vị và tỷ trọng chuyển.'],
    [SHEETS.knownFigures, 'Số năm trước đã công bố; số của cơ quan khác cho năm báo cáo.'],
    [SHEETS.plans, 'Chỉ tiêu kế hoạch được giao.'],
    [SHEETS.tables, 'Biểu nào được in, theo thứ tự nào, số lẻ và cách so sánh.'],
  ];
  const compiled: readonly (readonly [string, string])[] = [
    [SHEETS.observations, 'Từng số liệu đơn vị đã gửi, với tệp, trang tính và ô nguồn.'],
    [SHEETS.byArea, 'Số của doanh nghiệp chia theo địa bàn, nếu biểu mẫu có hỏi.'],
    [SHEETS.findings, 'Lỗi, cảnh báo khi kiểm tra.'],
    [SHEETS.superseded, 'Số của bản gửi trước, nếu đơn vị gửi bản sửa, và chênh lệch.'],
    [SHEETS.decisions, 'Quyết định của người tổng hợp về các lỗi.'],
    [SHEETS.sentences, 'Các câu của báo cáo; chọn cách viết, thêm, bỏ, viết lại câu.'],
    [SHEETS.wordings, 'Các câu khác cũng đúng với số, để chọn.'],
    [SHEETS.changes, 'Số liệu, ô, câu khác lần tổng hợp trước, và do báo cáo nào.'],
    [SHEETS.signatures, 'Lãnh đạo duyệt từng biểu; duyệt bằng cách ghi một dòng ở đây.'],
    ['Tổng hợp', 'Mọi chỉ tiêu của tỉnh; công thức dẫn đến từng số liệu.'],
    ['Biểu 01 … Biểu 16', 'Các biểu của báo cáo tổng kết.'],
  ];
  return [...records, ...(isCompiled ? compiled : [])].map(([name, text]) => plain(text, name));
}

function kindLines(): readonly Line[] {
  return REPORTER_KINDS.map((kind) => plain(kindName(kind), kind));
}

function plain(label: string, value: string): Line {
  return { label, value: textOf(value), explanation: '', looks: ['text', 'text', 'text'] };
}

function heading(label: string, value: string, explanation: string): Line {
  return { label, value: textOf(value), explanation, looks: ['heading', 'heading', 'heading'] };
}

function lineRow({ label, value, explanation, looks }: Line, row: number): PlannedRow {
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

/** The identity that survives where people cannot see it: keys and values. */
export function identitySheet({ year }: YearBook): SheetPlan {
  const pairs: readonly (readonly [string, PlannedContent])[] = [
    ['kind', textOf('book')],
    ['version', { kind: 'number', value: rational(BOOK_VERSION) }],
    ['year', wholeOf(year)],
  ];
  return {
    name: SHEETS.identity,
    visibility: 'very-hidden',
    columns: [{ width: 16 }, { width: 16 }],
    rows: pairs.map(([key, value], row) => ({
      row,
      cells: [cell(0, textOf(key), 'plain'), cell(1, value, 'plain')],
    })),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', fitToWidth: true },
  };
}

/** Raised when a book of this version could not be read by an earlier program. */
export const BOOK_VERSION = 1;
