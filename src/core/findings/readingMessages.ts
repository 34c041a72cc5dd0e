import {
  levelInWords,
  numberInWords,
  placeInWords,
  type DecimalText,
  type NamedIndicator,
} from './figureInWords';
import { message } from './message';

/** About one cell that should hold a figure of an indicator. */
export interface AboutCell {
  readonly indicator: NamedIndicator;
  readonly cell: string;
  /** The content as written. */
  readonly raw: string;
}

/** A reporting unit or indicator as a person would look it up. */
export interface NamedEntry {
  readonly code: string;
  readonly name: string;
}

/** Sentences of the findings made while a file is read. */
export const readingMessages = {
  'unknown-unit': message<{
    label: string;
    sheet: string;
    cell: string;
    proposal: NamedEntry | undefined;
  }>({
    vi: ({ label, sheet, cell, proposal }) =>
      `${placeInWords(cell, 'vi')}không nhận ra đơn vị báo cáo “${label}”${onSheet(sheet, 'vi')}; số liệu của đơn vị này chưa được tính.${meantVi(proposal)} Ghi đúng tên đơn vị hoặc bổ sung tên gọi khác vào danh sách đơn vị.`,
    en: ({ label, sheet, cell, proposal }) =>
      `${placeInWords(cell, 'en')}the reporting unit “${label}” is not recognised${onSheet(sheet, 'en')}; its figures are left out.${meantEn(proposal)} Write the unit's name or add an alias to the register.`,
  }),
  'unknown-unit/ambiguous': message<{
    label: string;
    cell: string;
    candidates: readonly NamedEntry[];
  }>({
    vi: ({ label, cell, candidates }) =>
      `${placeInWords(cell, 'vi')}“${label}” là tên của nhiều đơn vị: ${listed(candidates)}; số liệu chưa được tính. Ghi tên đầy đủ của đơn vị báo cáo.`,
    en: ({ label, cell, candidates }) =>
      `${placeInWords(cell, 'en')}“${label}” is the name of several units: ${listed(candidates)}; the figures are left out. Write the reporting unit's full name.`,
  }),
  'unknown-unit/code-of-another': message<{
    label: string;
    cell: string;
    coded: NamedEntry;
    named: NamedEntry;
  }>({
    vi: ({ label, cell, coded, named }) =>
      `${placeInWords(cell, 'vi')}dòng ghi mã “${coded.code}” của ${coded.name} cạnh tên “${label}” (mã đúng: ${named.code}); không rõ số liệu của đơn vị nào nên chưa được tính. Sửa mã hoặc tên cho khớp.`,
    en: ({ label, cell, coded, named }) =>
      `${placeInWords(cell, 'en')}the row writes the code “${coded.code}” of ${coded.name} beside the name “${label}” (whose code is ${named.code}); whose figures they are is unclear and they are left out. Make code and name agree.`,
  }),
  'unknown-unit/ended': message<{ unit: NamedEntry; cell: string; year: number; validTo: string }>({
    vi: ({ unit, cell, year, validTo }) =>
      `${placeInWords(cell, 'vi')}đơn vị “${unit.name}” không tồn tại trong năm ${year}${validTo === '' ? '' : ` (kết thúc ngày ${validTo})`}; số liệu chưa được tính. Kiểm tra tên đơn vị báo cáo hoặc thời hạn trong danh sách đơn vị.`,
    en: ({ unit, cell, year, validTo }) =>
      `${placeInWords(cell, 'en')}the unit “${unit.name}” did not exist in ${year}${validTo === '' ? '' : ` (ended ${validTo})`}; its figures are left out. Check the unit's name, or its dates in the register.`,
  }),
  'unknown-unit/not-named': message<{ file: string; proposal: NamedEntry | undefined }>({
    vi: ({ file, proposal }) =>
      `Tệp “${file}” không ghi đơn vị báo cáo, và tên trang tính, tên tệp không trùng tên đơn vị nào; số liệu chưa được tính.${meantVi(proposal)} Ghi “Đơn vị báo cáo: …” ở đầu biểu.`,
    en: ({ file, proposal }) =>
      `File “${file}” names no reporting unit, and neither a sheet's name nor the file's name is a unit's; the figures are left out.${meantEn(proposal)} Write “Đơn vị báo cáo: …” above the table.`,
  }),
  'unknown-indicator': message<{ label: string; cell: string; proposal: NamedEntry | undefined }>({
    vi: ({ label, cell, proposal }) =>
      `${placeInWords(cell, 'vi')}không nhận ra chỉ tiêu “${label}”; số liệu của dòng này chưa được tính.${meantVi(proposal)} Ghi đúng tên hoặc mã chỉ tiêu, hoặc bổ sung tên gọi khác vào danh mục.`,
    en: ({ label, cell, proposal }) =>
      `${placeInWords(cell, 'en')}the indicator “${label}” is not recognised; its figures are left out.${meantEn(proposal)} Write the indicator's name or code, or add an alias to the catalogue.`,
  }),
  'unknown-indicator/breakdown': message<{
    cell: string;
    labels: readonly string[];
    indicator: NamedIndicator;
  }>({
    vi: ({ cell, labels, indicator: { vi, code } }) =>
      `${placeInWords(cell, 'vi')}các dòng ${labels.map((label) => `“${label}”`).join(', ')} chia nhỏ “${vi}” (${code}); danh mục không có chỉ tiêu riêng cho các dòng này nên không tính.`,
    en: ({ cell, labels, indicator: { en, code } }) =>
      `${placeInWords(cell, 'en')}the rows ${labels.map((label) => `“${label}”`).join(', ')} break “${en}” (${code}) down; the catalogue has no indicators for them, so they do not count.`,
  }),
  'unknown-indicator/no-label': message<{ cell: string }>({
    vi: ({ cell }) =>
      `${placeInWords(cell, 'vi')}dòng có số liệu nhưng không ghi tên chỉ tiêu; số liệu chưa được tính. Ghi tên hoặc mã chỉ tiêu.`,
    en: ({ cell }) =>
      `${placeInWords(cell, 'en')}the row has figures but names no indicator; they are left out. Write the indicator's name or code.`,
  }),
  'ambiguous-label': message<{ label: string; cell: string; candidates: readonly NamedEntry[] }>({
    vi: ({ label, cell, candidates }) =>
      `${placeInWords(cell, 'vi')}“${label}” là tên của nhiều chỉ tiêu: ${listed(candidates)}; số liệu chưa được tính. Ghi mã chỉ tiêu.`,
    en: ({ label, cell, candidates }) =>
      `${placeInWords(cell, 'en')}“${label}” names several indicators: ${listed(candidates)}; the figures are left out. Write the indicator's code.`,
  }),
  'ambiguous-number': message<AboutCell & { candidates: readonly DecimalText[] }>({
    vi: ({ indicator, cell, raw, candidates }) =>
      `${placeInWords(cell, 'vi')}${indicator.vi} ghi “${raw}”, có thể đọc là ${eitherVi(candidates, indicator)}; số này chưa được tính. Ghi lại thành số, hoặc xác nhận giá trị đúng.`,
    en: ({ indicator, cell, raw, candidates }) =>
      `${placeInWords(cell, 'en')}${indicator.en} says “${raw}”, which may be ${eitherEn(candidates, indicator)}; it is left out. Enter a number, or confirm the right value.`,
  }),
  'ambiguous-number/date': message<{
    indicator: NamedIndicator;
    cell: string;
    date: string;
    proposal: string | undefined;
  }>({
    vi: ({ indicator, cell, date, proposal }) =>
      `${placeInWords(cell, 'vi')}${indicator.vi} là ngày tháng (${date}): Excel có thể đã đổi số vừa gõ thành ngày${proposal === undefined ? '' : ` (số gõ có thể là ${proposal})`}. Số này chưa được tính; đề nghị định dạng ô là số và nhập lại.`,
    en: ({ indicator, cell, date, proposal }) =>
      `${placeInWords(cell, 'en')}${indicator.en} is a date (${date}): Excel may have turned what was typed into one${proposal === undefined ? '' : ` (perhaps ${proposal} was typed)`}. It is left out; format the cell as a number and enter it again.`,
  }),
  'ambiguous-number/hedged': message<AboutCell & { value: DecimalText }>({
    vi: ({ indicator, cell, raw, value }) =>
      `${placeInWords(cell, 'vi')}${indicator.vi} ghi “${raw}”, không phải số chính xác; số này chưa được tính. Ghi số cụ thể, hoặc xác nhận lấy ${levelInWords(value, indicator.unit, 'vi')}.`,
    en: ({ indicator, cell, raw, value }) =>
      `${placeInWords(cell, 'en')}${indicator.en} says “${raw}”, which is not an exact number; it is left out. Enter the number, or confirm ${levelInWords(value, indicator.unit, 'en')}.`,
  }),
  'ambiguous-number/fraction': message<AboutCell & { value: DecimalText }>({
    vi: ({ indicator, cell, raw, value }) =>
      `${placeInWords(cell, 'vi')}${indicator.vi} ghi “${raw}”: hai số; số này chưa được tính. Nếu là tử số và mẫu số, giá trị là ${levelInWords(value, indicator.unit, 'vi')}; đề nghị xác nhận.`,
    en: ({ indicator, cell, raw, value }) =>
      `${placeInWords(cell, 'en')}${indicator.en} says “${raw}”: two numbers; it is left out. If they are numerator and denominator, the value is ${levelInWords(value, indicator.unit, 'en')}; please confirm.`,
  }),
  'ambiguous-number/magnitude': message<
    AboutCell & { measure: string; candidates: readonly DecimalText[] }
  >({
    vi: ({ indicator, cell, raw, measure, candidates }) =>
      `${placeInWords(cell, 'vi')}${indicator.vi} ghi “${raw}” trong khi đơn vị tính là “${measure}”: có thể là ${eitherVi(candidates, indicator)}; số này chưa được tính. Ghi số theo đúng đơn vị tính, hoặc xác nhận giá trị đúng.`,
    en: ({ indicator, cell, raw, measure, candidates }) =>
      `${placeInWords(cell, 'en')}${indicator.en} says “${raw}” where the unit of measure is “${measure}”: it may be ${eitherEn(candidates, indicator)}; it is left out. Enter it in the unit of measure, or confirm the right value.`,
  }),
  'ambiguous-number/percent': message<AboutCell & { candidates: readonly DecimalText[] }>({
    vi: ({ indicator, cell, raw, candidates }) =>
      `${placeInWords(cell, 'vi')}${indicator.vi} ghi “${raw}”: là phần trăm hay là tỷ số chưa nhân 100? Có thể là ${eitherVi(candidates, indicator)}; số này chưa được tính. Đề nghị xác nhận.`,
    en: ({ indicator, cell, raw, candidates }) =>
      `${placeInWords(cell, 'en')}${indicator.en} says “${raw}”: per cent, or a fraction not yet multiplied by 100? It may be ${eitherEn(candidates, indicator)}; it is left out. Please confirm.`,
  }),
  'not-a-number': message<AboutCell>({
    vi: ({ indicator, cell, raw }) =>
      `${placeInWords(cell, 'vi')}${indicator.vi} ghi “${raw}”, không phải là số; ô này chưa được tính. Ghi số, hoặc “-” nếu không phát sinh, “…” nếu chưa có số liệu, “x” nếu không áp dụng.`,
    en: ({ indicator, cell, raw }) =>
      `${placeInWords(cell, 'en')}${indicator.en} says “${raw}”, which is not a number; it is left out. Enter a number, or “-” for none, “…” for not collected, “x” for not applicable.`,
  }),
  'formula-error': message<{ indicator: NamedIndicator; cell: string; error: string }>({
    vi: ({ indicator, cell, error }) =>
      `${placeInWords(cell, 'vi')}công thức của ${indicator.vi} cho kết quả lỗi ${error}; ô này chưa được tính. Đề nghị đơn vị sửa công thức hoặc nhập số.`,
    en: ({ indicator, cell, error }) =>
      `${placeInWords(cell, 'en')}the formula of ${indicator.en} gives ${error}; it is left out. Mend the formula or enter the number.`,
  }),
  'formula-error/uncalculated': message<{ indicator: NamedIndicator; cell: string }>({
    vi: ({ indicator, cell }) =>
      `${placeInWords(cell, 'vi')}công thức của ${indicator.vi} chưa có kết quả trong tệp; ô này chưa được tính. Mở tệp bằng Excel, để Excel tính lại, lưu và gửi lại.`,
    en: ({ indicator, cell }) =>
      `${placeInWords(cell, 'en')}the formula of ${indicator.en} has no stored result; it is left out. Open the file in Excel, let it calculate, save it and send it again.`,
  }),
  'wrong-year': message<{ sheet: string; cell: string; stated: number; year: number }>({
    vi: ({ sheet, cell, stated, year }) =>
      `${placeInWords(cell, 'vi')}trang tính “${sheet}” là số liệu năm ${stated}, không phải năm ${year}; số liệu của trang này chưa được tính. Gửi báo cáo năm ${year}, hoặc sửa năm ghi trong biểu.`,
    en: ({ sheet, cell, stated, year }) =>
      `${placeInWords(cell, 'en')}sheet “${sheet}” is about ${stated}, not ${year}; its figures are left out. Send the report of ${year}, or correct the year on the sheet.`,
  }),
  'wrong-year/part-of-year': message<{ sheet: string; cell: string; period: string; year: number }>(
    {
      vi: ({ sheet, cell, period, year }) =>
        `${placeInWords(cell, 'vi')}trang tính “${sheet}” là số liệu của một phần năm (“${period}”), không phải cả năm ${year}; số liệu của trang này chưa được tính. Gửi số ước cả năm ${year}.`,
      en: ({ sheet, cell, period, year }) =>
        `${placeInWords(cell, 'en')}sheet “${sheet}” covers part of a year (“${period}”), not the whole of ${year}; its figures are left out. Send the estimate for the whole year.`,
    },
  ),
  'wrong-measure': message<{ indicator: NamedIndicator; cell: string; measure: string }>({
    vi: ({ indicator, cell, measure }) =>
      `${placeInWords(cell, 'vi')}${indicator.vi} ghi đơn vị tính “${measure}”, không đổi được sang “${indicator.unit}”; số này chưa được tính. Ghi số theo “${indicator.unit}”.`,
    en: ({ indicator, cell, measure }) =>
      `${placeInWords(cell, 'en')}${indicator.en} is given in “${measure}”, which cannot be converted to “${indicator.unit}”; it is left out. Enter it in “${indicator.unit}”.`,
  }),
  'duplicate-row': message<{ indicator: NamedIndicator; places: readonly string[] }>({
    vi: ({ indicator, places }) =>
      `${indicator.vi} được ghi ${places.length} lần (${places.join(', ')}); không dòng nào được tính. Giữ lại một dòng đúng.`,
    en: ({ indicator, places }) =>
      `${indicator.en} is given ${places.length} times (${places.join(', ')}); none of them counts. Keep the right one only.`,
  }),
  'sources-disagree/two-priors': message<{
    indicator: NamedIndicator;
    places: readonly string[];
  }>({
    vi: ({ indicator, places }) =>
      `${indicator.vi}: các trang của cùng tệp ghi năm trước khác nhau (${places.join(', ')}), nên có hai tốc độ tăng; không số năm trước nào trong đó được dùng. Đề nghị đơn vị cho biết số đúng.`,
    en: ({ indicator, places }) =>
      `${indicator.en}: sheets of one file give different figures of last year (${places.join(', ')}), and so two growths; none of them is used. Ask the unit which is right.`,
  }),
  'nothing-recognised': message<{ file: string }>({
    vi: ({ file }) =>
      `Tệp “${file}” đọc được nhưng không tìm thấy bảng số liệu nào có tên chỉ tiêu và cột số liệu năm. Kiểm tra có gửi nhầm tệp không, hoặc dùng biểu mẫu của Sở.`,
    en: ({ file }) =>
      `File “${file}” could be read, but no table with indicator labels and a column of the year was found in it. Check whether it is the right file, or use the department's form.`,
  }),
  'unreadable-file/form-without-figures': message<{ file: string; form: string; unit: string }>({
    vi: ({ file, form, unit }) =>
      `Tệp “${file}” là biểu mẫu ${form} của ${unit} nhưng không còn trang số liệu (trang đã bị xóa hoặc bỏ trống). Đề nghị đơn vị điền lại vào biểu mẫu đã nhận và gửi nguyên tệp.`,
    en: ({ file, form, unit }) =>
      `File “${file}” is form ${form} of ${unit}, but its sheet of figures is gone (deleted or empty). Ask the unit to fill in the form it received and to send the whole file.`,
  }),
  'reply-unclear': message<{
    number: string;
    cell: string;
    because: 'question' | 'answer' | 'no-answer' | 'both' | 'needs-figure' | 'value';
    written: string;
  }>({
    vi: ({ number, cell, because, written }) =>
      `${placeInWords(cell, 'vi')}câu trả lời ${number} ${UNCLEAR.vi[because](written)}; câu hỏi còn để ngỏ.`,
    en: ({ number, cell, because, written }) =>
      `${placeInWords(cell, 'en')}answer ${number} ${UNCLEAR.en[because](written)}; the question stays open.`,
  }),
  'reply-unclear/of-what': message<{ file: string; year: number }>({
    vi: ({ file, year }) =>
      `Tệp “${file}” là phiếu hỏi lại nhưng thông tin nhận dạng ẩn đã mất, hoặc không phải của đơn vị trong sổ, của năm ${year}; các câu trả lời chưa được dùng. Đề nghị đơn vị trả lời trên nguyên tệp phiếu đã nhận.`,
    en: ({ file, year }) =>
      `File “${file}” is a reply sheet, but its hidden identity is lost or is of no unit of the book or another year than ${year}; its answers are not used. Ask the unit to answer in the very file it received.`,
  }),
  'reply-unclear/outdated': message<{ cell: string; about: string }>({
    vi: ({ cell, about }) =>
      `${placeInWords(cell, 'vi')}câu trả lời là về ${about === '' ? 'số liệu' : `số “${about}”`} mà đơn vị đã gửi lại khác đi; câu trả lời này không được dùng, câu hỏi còn để ngỏ.`,
    en: ({ cell, about }) =>
      `${placeInWords(cell, 'en')}the answer is about ${about === '' ? 'a figure' : `“${about}”`}, which the unit has sent differently since; it is not used, and the question stays open.`,
  }),
  'reply-unclear/corrected-value': message<{
    cell: string;
    code: string;
    value: string;
    because: CorrectionFault;
  }>({
    vi: ({ cell, code, value, because }) =>
      `${placeInWords(cell, 'vi')}câu trả lời sửa ${code} thành ${numberInWords(value, 'vi')}, nhưng ${CORRECTION_FAULT.vi[because]}; câu trả lời này không được dùng, câu hỏi còn để ngỏ. Nếu số đó đúng, Sở ghi quyết định của mình.`,
    en: ({ cell, code, value, because }) =>
      `${placeInWords(cell, 'en')}the answer corrects ${code} to ${numberInWords(value, 'en')}, but ${CORRECTION_FAULT.en[because]}; it is not used, and the question stays open. If the number is right, the department enters its own decision.`,
  }),
  'form-damaged': message<{ file: string; lost: string }>({
    vi: ({ file, lost }) =>
      `Tệp “${file}” là biểu mẫu của Sở nhưng thông tin nhận dạng ẩn ${lost === '' ? 'đã mất' : `ghi mã đơn vị “${lost}” không có trong danh sách đơn vị`}; đã đọc như một trang tính thường: đơn vị, năm, chỉ tiêu theo chữ ghi trên trang. Xem đơn vị báo cáo có đúng không.`,
    en: ({ file, lost }) =>
      `File “${file}” is one of the department's forms, but its hidden identity ${lost === '' ? 'is lost' : `names unit “${lost}”, which is not in the register`}; it was read like any other sheet: unit, year and indicators by what the sheet says. See that the reporting unit is right.`,
  }),
  'form-of-another-unit': message<{ unit: NamedEntry; written: string; cell: string }>({
    vi: ({ unit, written, cell }) =>
      `${placeInWords(cell, 'vi')}biểu mẫu lập cho ${unit.name} (${unit.code}) nhưng ghi đơn vị báo cáo “${written}”; số liệu được tính cho ${unit.name}. Nếu đơn vị khác đã dùng biểu mẫu này, đề nghị gửi lại trên biểu mẫu của chính đơn vị đó.`,
    en: ({ unit, written, cell }) =>
      `${placeInWords(cell, 'en')}the form was made for ${unit.name} (${unit.code}) but names the reporting unit “${written}”; the figures count for ${unit.name}. If another unit used this form, ask it to send its own.`,
  }),
  'form-outdated': message<{ file: string; form: string }>({
    vi: ({ file, form }) =>
      `Tệp “${file}”: biểu mẫu ${form} được lập từ danh mục chỉ tiêu khác với danh mục hiện nay của sổ; số liệu vẫn được đọc theo mã chỉ tiêu. Chỉ tiêu thêm sau khi phát biểu mẫu thì đơn vị chưa được hỏi.`,
    en: ({ file, form }) =>
      `File “${file}”: form ${form} was made from another catalogue than the book's present one; its figures are read by their codes all the same. The unit was not asked for indicators added since.`,
  }),
  'hidden-cells-read': message<{ sheet: string; cells: number }>({
    vi: ({ sheet, cells }) =>
      `Trang tính “${sheet}”: ${cells} số liệu được đọc từ dòng hoặc cột ẩn.`,
    en: ({ sheet, cells }) =>
      `Sheet “${sheet}”: ${cells} figures were read from hidden rows or columns.`,
  }),
  'separators-decided': message<{ sheet: string; cells: number }>({
    vi: ({ sheet, cells }) =>
      `Trang tính “${sheet}”: dấu chấm được đọc là dấu thập phân, dấu phẩy là dấu phân cách hàng nghìn, theo cách ghi của các ô khác trên trang (${cells} ô).`,
    en: ({ sheet, cells }) =>
      `Sheet “${sheet}”: the point was read as decimal mark and the comma as thousands mark, as in the other cells of the sheet (${cells} cells).`,
  }),
  'reader-repaired': message<{ file: string; what: string }>({
    vi: ({ file, what }) => `Tệp “${file}”: ${what}`,
    en: ({ file, what }) => `File “${file}”: ${what}`,
  }),
  'old-letters': message<{ cell: string; typed: string; read: string }>({
    vi: ({ cell, typed, read }) =>
      `${placeInWords(cell, 'vi')}chữ gõ bằng phông cũ (TCVN3, VNI) được đọc sang Unicode, ví dụ “${typed}” là “${read}”; số liệu không thay đổi. Đề nghị đơn vị dùng phông Unicode từ lần sau.`,
    en: ({ cell, typed, read }) =>
      `${placeInWords(cell, 'en')}text typed in an old font (TCVN3, VNI) was read into Unicode, for example “${typed}” as “${read}”; no figure was changed. Ask the unit to use a Unicode font next time.`,
  }),
} as const;

/** Why an answer cannot be taken, after "câu trả lời 3". */
/** The rules for one value that a corrected one is held to as well. */
export type CorrectionFault =
  'negative-value' | 'rate-out-of-range' | 'not-whole-number' | 'unit-slip';

export const CORRECTION_FAULT = {
  vi: {
    'negative-value': 'số này không thể nhỏ hơn 0',
    'rate-out-of-range': 'tỷ lệ phải nằm từ 0% đến 100%',
    'not-whole-number': 'chỉ tiêu này đếm bằng số nguyên',
    'unit-slip':
      'so với năm trước hoặc với số đã gửi thì lệch khoảng 1.000 lần trở lên, nghi nhầm đơn vị tính',
  },
  en: {
    'negative-value': 'it cannot be below 0',
    'rate-out-of-range': 'a rate lies between 0% and 100%',
    'not-whole-number': 'the indicator counts whole things',
    'unit-slip':
      'it is about 1,000 times or more off last year’s or the submitted figure, probably a wrong unit of measure',
  },
} as const satisfies Record<'vi' | 'en', Record<CorrectionFault, string>>;

const UNCLEAR = {
  vi: {
    question: () => 'không khớp với câu hỏi nào của phiếu (số thứ tự hoặc mã số đã bị sửa)',
    answer: (written: string) => `ghi “${written}”, không phải “Đúng” hay “Sửa”`,
    'no-answer': () => 'chỉ có lý do, chưa chọn “Đúng” hay “Sửa”',
    both: (written: string) => `vừa chọn “Đúng” vừa ghi “Sửa thành” ${written}`,
    'needs-figure': () => 'là “Đúng”, nhưng ô được hỏi không có số nào; cần chọn “Sửa” và ghi số',
    value: (written: string) =>
      `chọn “Sửa” nhưng ô “Sửa thành” ${written === '' || /^sửa/i.test(written) ? 'để trống' : `ghi “${written}”, không đọc được thành số`}`,
  },
  en: {
    question: () => 'fits no question of the sheet (its number or code was changed)',
    answer: (written: string) => `says “${written}”, neither “Đúng” nor “Sửa”`,
    'no-answer': () => 'gives a reason only, neither “Đúng” nor “Sửa”',
    both: (written: string) => `says “Đúng” and also “Sửa thành” ${written}`,
    'needs-figure': () =>
      'says “Đúng”, but the cell asked about holds no figure; “Sửa” with a number is needed',
    value: (written: string) =>
      `says “Sửa”, but the cell “Sửa thành” ${written === '' || /^sửa/i.test(written) ? 'is empty' : `holds “${written}”, which is no number`}`,
  },
} as const;

function onSheet(sheet: string, language: 'vi' | 'en'): string {
  if (sheet === '') return '';
  return language === 'vi' ? ` (trang tính “${sheet}”)` : ` (sheet “${sheet}”)`;
}

function meantVi(proposal: NamedEntry | undefined): string {
  return proposal ? ` Có phải là “${proposal.name}” (${proposal.code})?` : '';
}

function meantEn(proposal: NamedEntry | undefined): string {
  return proposal ? ` Perhaps “${proposal.name}” (${proposal.code}) is meant.` : '';
}

/** More names make a sentence unreadable. */
const MOST_CANDIDATES = 4;

function listed(candidates: readonly NamedEntry[]): string {
  const shown = candidates.slice(0, MOST_CANDIDATES).map(({ code, name }) => `${name} (${code})`);
  return candidates.length > MOST_CANDIDATES ? `${shown.join('; ')}; …` : shown.join('; ');
}

function eitherVi(candidates: readonly DecimalText[], { unit }: NamedIndicator): string {
  return candidates.map((value) => numberInWords(value, 'vi')).join(' hoặc ') + spacedUnit(unit);
}

function eitherEn(candidates: readonly DecimalText[], { unit }: NamedIndicator): string {
  return candidates.map((value) => numberInWords(value, 'en')).join(' or ') + spacedUnit(unit);
}

function spacedUnit(unit: string): string {
  return unit === '' || unit === '%' ? unit : ` ${unit}`;
}
