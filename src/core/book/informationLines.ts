import { REPORTER_KINDS } from '#core/catalogue/indicator';
import type { FormSettings, HouseSettings, YearBook } from '#core/catalogue/yearBook';
import type { Compilation } from '#core/figures/compilation';
import { kindName } from '#core/report/kindNames';
import { listedUnitStates } from '#core/report/listedUnitStates';
import { textOf } from '#core/workbook/plannedContent';
import type { CellLook, PlannedContent } from '#core/workbook/sheetPlan';
import { INFORMATION_LABELS, type Setting } from './informationLabels';
import { exactOf, wholeOf } from './recordContent';
import { SHEETS } from './sheetNames';
import { BASE_PHRASE_WORDS, COMPARISON_WORDS, STATUS_CODE_WORDS } from './vocabulary';

/** A line of the first sheet: what it is of, what stands there, and what that means. */
export interface InformationLine {
  readonly label: string;
  readonly value: PlannedContent;
  readonly explanation: string;
  readonly looks: readonly [CellLook, CellLook, CellLook];
}

/** State of the compilation, settings, the sheets of the book and the kinds of units. */
export function informationLines(
  book: YearBook,
  compilation: Compilation | undefined,
): readonly InformationLine[] {
  return [
    ...(compilation ? stateLines(compilation) : []),
    ...settingLines(book),
    heading('Các trang của sổ', 'Tên trang', ''),
    ...sheetLines(compilation !== undefined),
    heading('Loại đơn vị báo cáo', 'Ký hiệu', ''),
    ...kindLines(),
  ];
}

/** The settings alone, which people change. */
export function changeableLines(book: YearBook): readonly InformationLine[] {
  return settingLines(book).filter(({ looks }) => looks[1] === 'input');
}

function settingLines({ department, year, settings }: YearBook): readonly InformationLine[] {
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

function formLines({
  money,
  status,
  leftOut,
  breakdown,
}: FormSettings): readonly InformationLine[] {
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

function writingLines(settings: HouseSettings): readonly InformationLine[] {
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

function setting(name: Setting, value: PlannedContent, explanation: string): InformationLine {
  return { label: INFORMATION_LABELS[name], value, explanation, looks: ['text', 'input', 'text'] };
}

function stateLines(compilation: Compilation): readonly InformationLine[] {
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

function sheetLines(isCompiled: boolean): readonly InformationLine[] {
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

function kindLines(): readonly InformationLine[] {
  return REPORTER_KINDS.map((kind) => plain(kindName(kind), kind));
}

function plain(label: string, value: string): InformationLine {
  return { label, value: textOf(value), explanation: '', looks: ['text', 'text', 'text'] };
}

function heading(label: string, value: string, explanation: string): InformationLine {
  return { label, value: textOf(value), explanation, looks: ['heading', 'heading', 'heading'] };
}
