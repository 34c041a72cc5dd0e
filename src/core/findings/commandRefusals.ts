import { inCell } from './figureInWords';
import { message } from './message';

/** The fields of a decision in which a value can be wrong. */
export type DecisionField =
  'rule' | 'indicator' | 'year' | 'decision' | 'value' | 'reason' | 'by' | 'date';

const ALLOWED_IN_DECISION: Readonly<Record<DecisionField, { vi: string; en: string }>> = {
  rule: {
    vi: 'Ghi mã quy tắc như ở cột rule của findings.csv, ví dụ unit-slip.',
    en: 'Write the rule as in column rule of findings.csv, such as unit-slip.',
  },
  indicator: {
    vi: 'Phát hiện về cả biểu được sửa từng số: mỗi số một dòng, ghi mã chỉ tiêu và giá trị đúng (cột proposal của findings.csv nêu từng mã).',
    en: 'A finding about a whole form is corrected figure by figure: a line for each, with its indicator and right value (the column proposal of findings.csv names each).',
  },
  year: {
    vi: 'Ghi năm bằng bốn chữ số, ví dụ 2026.',
    en: 'Write the year in four digits, such as 2026.',
  },
  decision: {
    vi: 'Ghi accept (chấp nhận), correct (sửa), exclude (loại) hoặc ask (hỏi đơn vị).',
    en: 'Write accept, correct, exclude or ask.',
  },
  value: {
    vi: 'Khi sửa (correct) phải ghi số đúng, dấu chấm cho phần thập phân, ví dụ 742.67.',
    en: 'A correction needs the right number, with a decimal point, such as 742.67.',
  },
  reason: {
    vi: 'Chấp nhận thì phải nói vì sao: ghi lý do, ví dụ “đơn vị xác nhận ngày 20/12”, hoặc bỏ dòng này để phát hiện còn mở.',
    en: 'Accepting needs its reason: write why, such as “confirmed by the unit on 20 December”, or delete the line and leave the finding open.',
  },
  by: {
    vi: 'Ghi họ tên người quyết định: quyết định nào cũng phải có người chịu trách nhiệm.',
    en: 'Write the name of the person who decided: somebody answers for every decision.',
  },
  date: {
    vi: 'Ghi ngày, không sau hôm nay, ví dụ 2026-01-20 hoặc 20/01/2026; để trống thì là ngày tổng hợp.',
    en: 'Write a day that is not to come, such as 2026-01-20 or 20/01/2026; left empty it is the day of the compilation.',
  },
};

/** The same of the book's sheet “Quyết định”, where it is written otherwise. */
const ALLOWED_ON_SHEET: Partial<typeof ALLOWED_IN_DECISION> = {
  rule: {
    vi: 'Ghi mã quy tắc như ở trang “Phát hiện”, ví dụ unit-slip.',
    en: 'Write the rule as on the sheet “Phát hiện”, such as unit-slip.',
  },
  indicator: {
    vi: 'Phát hiện về cả biểu được sửa từng số: mỗi số một dòng, ghi mã chỉ tiêu và giá trị đúng (cột “Đề xuất” của trang “Phát hiện” nêu từng mã).',
    en: 'A finding about a whole form is corrected figure by figure: a line for each, with its indicator and right value (the column “Đề xuất” of the sheet “Phát hiện” names each).',
  },
  decision: {
    vi: 'Ghi chấp nhận, sửa số, loại ra hoặc hỏi đơn vị.',
    en: 'Write chấp nhận (accept), sửa số (correct), loại ra (exclude) or hỏi đơn vị (ask).',
  },
  value: {
    vi: 'Khi sửa số phải ghi số đúng, ví dụ 742,67.',
    en: 'A correction needs the right number, such as 742.67.',
  },
};

function allowedInDecision(field: DecisionField, isSheet: boolean) {
  return (isSheet ? ALLOWED_ON_SHEET[field] : undefined) ?? ALLOWED_IN_DECISION[field];
}

/** What the Vietnamese help calls the arguments of commands. */
const ARGUMENTS_VI: Readonly<Record<string, string>> = {
  'BOOK.xlsx': 'SỔ.xlsx',
  PATH: 'ĐƯỜNG_DẪN',
  FILE: 'TỆP',
  TABLE: 'BIỂU',
  INDICATOR: 'CHỈ_TIÊU',
  TEXT: 'VĂN_BẢN',
};

/** Why a command cannot run, and what the person can do. */
export const commandRefusals = {
  'unknown-command': message<{ command: string }>({
    vi: ({ command }) => `Không có lệnh “${command}”. Chạy “tongket --help” để xem các lệnh.`,
    en: ({ command }) =>
      `There is no command “${command}”. Run “tongket --help” to see the commands.`,
  }),
  'missing-command': message<Record<never, never>>({
    vi: () => 'Thiếu tên lệnh. Chạy “tongket --help” để xem các lệnh.',
    en: () => 'The command is missing. Run “tongket --help” to see the commands.',
  }),
  'bad-arguments': message<{ detail: string; command: string }>({
    vi: ({ detail, command }) =>
      `Tham số không đúng: ${detail}. Chạy “tongket ${command} --help” để xem cách dùng.`,
    en: ({ detail, command }) =>
      `The arguments are not right: ${detail}. Run “tongket ${command} --help” for the usage.`,
  }),
  'unknown-table-asked': message<{ table: string; tables: readonly string[] }>({
    vi: ({ table, tables }) =>
      `Sổ không có biểu “${table}”. Các biểu duyệt được: ${tables.join(', ')}.`,
    en: ({ table, tables }) =>
      `The book has no table “${table}”. Tables that can be approved: ${tables.join(', ')}.`,
  }),
  'table-not-approved': message<{ table: string; approved: readonly string[] }>({
    vi: ({ table, approved }) =>
      `“${table}” không có phê duyệt nào để rút lại. ${approved.length === 0 ? 'Sổ chưa có biểu nào được duyệt.' : `Các biểu đang được duyệt: ${approved.join(', ')}.`}`,
    en: ({ table, approved }) =>
      `“${table}” has no approval to withdraw. ${approved.length === 0 ? 'No table of the book is approved.' : `Approved tables: ${approved.join(', ')}.`}`,
  }),
  'missing-argument': message<{ argument: string; command: string }>({
    vi: ({ argument, command }) =>
      `Thiếu ${ARGUMENTS_VI[argument] ?? argument}. Chạy “tongket ${command} --help” để xem cách dùng.`,
    en: ({ argument, command }) =>
      `${argument} is missing. Run “tongket ${command} --help” for the usage.`,
  }),
  'bad-year': message<{ text: string }>({
    vi: ({ text }) => `Năm “${text}” không hợp lệ. Ghi năm bằng bốn chữ số, ví dụ --year 2026.`,
    en: ({ text }) => `“${text}” is not a year. Write it in four digits, as in --year 2026.`,
  }),
  'bad-date': message<{ text: string; today: string }>({
    vi: ({ text, today }) =>
      `Ngày duyệt “${text}” không hợp lệ. Ghi một ngày có thật, không sau hôm nay, theo năm-tháng-ngày, ví dụ --date ${today}.`,
    en: ({ text, today }) =>
      `“${text}” is no day of an approval. Write a day that exists and is not to come, as year-month-day: --date ${today}.`,
  }),
  'option-twice': message<{ option: string }>({
    vi: ({ option }) => `Tùy chọn --${option} được ghi hai lần. Giữ một.`,
    en: ({ option }) => `The option --${option} is given twice. Keep one.`,
  }),
  'unknown-language': message<{ text: string }>({
    vi: ({ text }) => `Không có ngôn ngữ “${text}”. Ghi --lang vi hoặc --lang en.`,
    en: ({ text }) => `There is no language “${text}”. Write --lang vi or --lang en.`,
  }),
  'file-not-found': message<{ path: string }>({
    vi: ({ path }) => `Không tìm thấy “${path}”. Kiểm tra lại đường dẫn.`,
    en: ({ path }) => `“${path}” was not found. Check the path.`,
  }),
  'file-not-readable': message<{ path: string; detail: string }>({
    vi: ({ path, detail }) =>
      `Không đọc được “${path}” (${detail}). Kiểm tra quyền truy cập, đóng tệp ở chương trình khác rồi chạy lại.`,
    en: ({ path, detail }) =>
      `“${path}” cannot be read (${detail}). Check the permissions, close it elsewhere and run again.`,
  }),
  'not-a-file': message<{ path: string }>({
    vi: ({ path }) => `“${path}” là thư mục hoặc thiết bị, không phải tệp. Chỉ ra một tệp.`,
    en: ({ path }) => `“${path}” is a folder or a device, not a file. Name a file.`,
  }),
  'link-not-followed': message<{ path: string }>({
    vi: ({ path }) =>
      `“${path}” là liên kết nên không được đọc theo. Chép tệp thật vào thư mục, hoặc chỉ thẳng đến tệp trên dòng lệnh.`,
    en: ({ path }) =>
      `“${path}” is a link and was not followed. Put the file itself into the folder, or name it on the command line.`,
  }),
  'is-our-book': message<{ file: string }>({
    vi: ({ file }) =>
      `“${file}” là sổ tổng hợp, không phải báo cáo của đơn vị, nên không đọc số nào trong đó.`,
    en: ({ file }) => `“${file}” is a book, not a unit’s report; nothing in it was read.`,
  }),
  'is-our-result': message<{ path: string }>({
    vi: ({ path }) =>
      `“${path}” là thư mục kết quả của một lần tổng hợp, nên không đọc tệp nào trong đó.`,
    en: ({ path }) => `“${path}” is the result folder of a compilation; no file in it was read.`,
  }),
  'file-not-writable': message<{ path: string; detail: string }>({
    vi: ({ path, detail }) =>
      `Không ghi được “${path}” (${detail}). Kiểm tra quyền ghi và dung lượng đĩa rồi chạy lại.`,
    en: ({ path, detail }) =>
      `“${path}” cannot be written (${detail}). Check the permissions and the disk, then run again.`,
  }),
  'no-submissions': message<{ paths: string }>({
    vi: ({ paths }) =>
      `Không có tệp báo cáo nào trong ${paths}. Chỉ ra thư mục có tệp .xlsx, .xlsm, .xls, .xlsb, .ods hoặc .csv.`,
    en: ({ paths }) =>
      `There is no submitted file in ${paths}. Name a folder with .xlsx, .xlsm, .xls, .xlsb, .ods or .csv files.`,
  }),
  'not-our-folder': message<{ path: string }>({
    vi: ({ path }) =>
      `Thư mục “${path}” có tệp không do lệnh này tạo ra, nên không ghi đè. Chọn thư mục khác cho --out.`,
    en: ({ path }) =>
      `The folder “${path}” holds files that this command did not make, so it is left alone. Name another --out.`,
  }),
  'not-a-draft': message<{ file: string }>({
    vi: ({ file }) =>
      `“${file}” không phải văn bản đọc được. Dùng tệp .docx (Word: Lưu thành Word Document) hoặc tệp văn bản .txt.`,
    en: ({ file }) =>
      `“${file}” is no text that can be read. Give a .docx (in Word, save as Word Document) or a plain .txt.`,
  }),
  'draft-without-text': message<{ file: string }>({
    vi: ({ file }) =>
      `“${file}” không có chữ nào để đọc. Nếu văn bản là ảnh quét, hãy dùng bản gốc soạn bằng Word.`,
    en: ({ file }) =>
      `“${file}” holds no text to read. If it is a scanned picture, give the original typed in Word.`,
  }),
  'folder-not-empty': message<{ path: string }>({
    vi: ({ path }) =>
      `Thư mục “${path}” đã có tệp (có thể là biểu đã điền), nên không ghi vào. Chọn thư mục mới hoặc rỗng cho --out.`,
    en: ({ path }) =>
      `The folder “${path}” holds files (perhaps forms already filled in), so it is left alone. Name a new or empty --out.`,
  }),
  'unknown-left-out': message<{ place: string; name: string; domains: readonly string[] }>({
    vi: ({ place, name, domains }) =>
      `“${name}” (${place}) không phải mã chỉ tiêu hay lĩnh vực của danh mục. Các lĩnh vực: ${domains.join('; ')}. Ghi đúng tên lĩnh vực hoặc mã, cách nhau bằng dấu |.`,
    en: ({ place, name, domains }) =>
      `“${name}” (${place}) is no code and no domain of the catalogue. Its domains: ${domains.join('; ')}. Write a domain's whole name or a code, parted by |.`,
  }),
  'not-broken-down': message<{ code: string }>({
    vi: ({ code }) =>
      `Không chia “${code}” theo địa bàn được: danh mục không có mã này, hoặc nó là tỷ lệ, thứ hạng, số chỉ có của toàn tỉnh. Ghi mã của số lượng hoặc số tiền mà đơn vị báo cáo, ví dụ BC020|VT012.`,
    en: ({ code }) =>
      `“${code}” cannot be broken down by area: the catalogue has no such code, or it is a rate, a rank or a figure of the whole province. Name codes of quantities or amounts that units report, such as BC020|VT012.`,
  }),
  'no-forms': message<{ path: string }>({
    vi: ({ path }) =>
      `Sổ “${path}” không có đơn vị báo cáo nào phải điền biểu. Thêm đơn vị vào trang đơn vị của sổ rồi làm lại.`,
    en: ({ path }) =>
      `The book “${path}” names no unit that fills in a form. Add units to its sheet of units and try again.`,
  }),
  'book-not-xlsx': message<{ path: string }>({
    vi: ({ path }) => `“${path}”: sổ được ghi theo dạng .xlsx. Đặt tên --out kết thúc bằng .xlsx.`,
    en: ({ path }) => `“${path}”: the book is written as .xlsx. End the name of --out in .xlsx.`,
  }),
  'file-exists': message<{ path: string }>({
    vi: ({ path }) => `“${path}” đã có. Đổi tên tệp cũ hoặc chọn tên khác cho --out.`,
    en: ({ path }) => `“${path}” exists already. Rename it, or name another --out.`,
  }),
  'unknown-indicator-asked': message<{ indicator: string; nearest: string }>({
    vi: ({ indicator, nearest }) =>
      `Danh mục của sổ không có chỉ tiêu “${indicator}”. Gần nhất: ${nearest}. Mọi mã ở trang “Chỉ tiêu” của sổ.`,
    en: ({ indicator, nearest }) =>
      `The book's catalogue has no indicator “${indicator}”. Nearest: ${nearest}. All codes are on its sheet “Chỉ tiêu”.`,
  }),
  'unknown-unit-asked': message<{ unit: string; nearest: string }>({
    vi: ({ unit, nearest }) =>
      `Sổ không có đơn vị “${unit}”. Gần nhất: ${nearest}. Mọi mã ở trang “Đơn vị” của sổ.`,
    en: ({ unit, nearest }) =>
      `The book has no unit “${unit}”. Nearest: ${nearest}. All codes are on its sheet “Đơn vị”.`,
  }),
  'took-too-long': message<{ file: string; seconds: number }>({
    vi: ({ file, seconds }) =>
      `Tệp “${file}” đọc quá ${seconds} giây nên đã dừng. Mở tệp bằng Excel, xóa phần thừa rồi lưu lại dạng .xlsx.`,
    en: ({ file, seconds }) =>
      `Reading “${file}” took more than ${seconds} seconds and was stopped. Open it in Excel, remove what is not needed and save it as .xlsx.`,
  }),
  'took-too-much-memory': message<{ file: string }>({
    vi: ({ file }) =>
      `Tệp “${file}” cần quá nhiều bộ nhớ nên đã dừng đọc. Mở tệp bằng Excel, xóa phần thừa rồi lưu lại dạng .xlsx.`,
    en: ({ file }) =>
      `Reading “${file}” needed too much memory and was stopped. Open it in Excel, remove what is not needed and save it as .xlsx.`,
  }),
  'reading-bug': message<{ file: string; detail: string }>({
    vi: ({ file, detail }) =>
      `Tệp “${file}”: chương trình gặp lỗi khi đọc (${detail}); số liệu của tệp chưa được tính. Lưu tệp lại dạng .xlsx rồi thử lại, và báo lỗi này cho nhóm phát triển.`,
    en: ({ file, detail }) =>
      `“${file}”: the program failed while reading it (${detail}), so its figures are left out. Save it again as .xlsx, try again, and report this error to the developers.`,
  }),
  'bad-decision': message<{
    file: string;
    row: number;
    /** What the file or sheet calls the column. */
    column: string;
    field: DecisionField;
    text: string;
    /** Whether it is the book's sheet, which has words for what the file has codes for. */
    isSheet?: boolean;
  }>({
    vi: ({ file, row, column, field, text, isSheet = false }) =>
      `${file}, dòng ${row}, cột ${column}: không dùng được giá trị “${isSheet ? inCell(text, 'vi') : text}”. ${allowedInDecision(field, isSheet).vi}`,
    en: ({ file, row, column, field, text, isSheet = false }) =>
      `${file}, row ${row}, column ${column}: the value “${isSheet ? inCell(text, 'en') : text}” cannot be used. ${allowedInDecision(field, isSheet).en}`,
  }),
  'own-sheets-in-book': message<{ file: string; sheets: readonly string[] }>({
    vi: ({ file, sheets }) =>
      `${file} có trang do người dùng thêm (${sheets.join(', ')}); ghi phê duyệt ở đây sẽ làm mất các trang ấy nên chưa ghi gì. Chuyển các trang ấy sang tệp khác rồi chạy lại, hoặc ghi một dòng ở trang “Phê duyệt” của sổ.`,
    en: ({ file, sheets }) =>
      `${file} has sheets that a person has added (${sheets.join(', ')}); recording the approval here would lose them, so nothing was written. Move them to another file and run this again, or write a line on the book's sheet “Phê duyệt”.`,
  }),
  'own-sheets-in-result': message<{ file: string; sheets: readonly string[] }>({
    vi: ({ file, sheets }) =>
      `${file} có trang do người dùng thêm (${sheets.join(', ')}); ghi kết quả vào chính thư mục này sẽ làm mất các trang ấy nên chưa ghi gì. Chuyển các trang ấy sang tệp khác rồi chạy lại, hoặc chọn thư mục khác cho --out.`,
    en: ({ file, sheets }) =>
      `${file} has sheets that a person has added (${sheets.join(', ')}); writing the results into the same folder would lose them, so nothing was written. Move them to another file and run this again, or choose another folder for --out.`,
  }),
  'program-bug': message<{ detail: string }>({
    vi: ({ detail }) =>
      `Chương trình gặp lỗi (${detail}) nên đã dừng; chưa ghi gì. Báo lỗi này cho nhóm phát triển.`,
    en: ({ detail }) =>
      `The program failed (${detail}) and stopped; nothing was written. Report this error to the developers.`,
  }),
  interrupted: message<Record<never, never>>({
    vi: () => 'Đã dừng theo yêu cầu; chưa ghi gì.',
    en: () => 'Stopped as asked; nothing was written.',
  }),
} as const;
