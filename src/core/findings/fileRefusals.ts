import { message } from './message';

/** What a file turned out to be when it is no workbook that we read. */
export type NotSpreadsheet = keyof typeof NOT_SPREADSHEETS;

/** What is wrong inside a damaged workbook. */
export type Damage = keyof typeof DAMAGES;

const NOT_SPREADSHEETS = {
  word: { vi: 'văn bản Word', en: 'a Word document' },
  powerpoint: { vi: 'bản trình chiếu PowerPoint', en: 'a PowerPoint presentation' },
  pdf: { vi: 'tệp PDF', en: 'a PDF file' },
  image: { vi: 'tệp ảnh', en: 'a picture' },
  html: { vi: 'trang web (HTML)', en: 'a web page (HTML)' },
  'web-archive': { vi: 'trang web lưu một tệp (MHT)', en: 'a web archive (MHT)' },
  'xml-spreadsheet': { vi: 'bảng tính XML 2003', en: 'an XML Spreadsheet 2003' },
  xml: { vi: 'tệp XML', en: 'an XML file' },
  rtf: { vi: 'văn bản RTF', en: 'an RTF document' },
  text: { vi: 'tệp văn bản thuần (chữ)', en: 'a plain text file' },
  archive: { vi: 'tệp nén', en: 'an archive' },
  email: { vi: 'thư điện tử Outlook', en: 'an Outlook e-mail' },
  numbers: { vi: 'bảng tính Apple Numbers', en: 'an Apple Numbers spreadsheet' },
  'open-document': { vi: 'tài liệu OpenDocument', en: 'an OpenDocument file' },
  'old-excel': {
    vi: 'tệp Excel rất cũ (trước Excel 5)',
    en: 'a very old Excel file (before Excel 5)',
  },
  unknown: { vi: 'tệp không rõ loại', en: 'a file of an unknown kind' },
} as const;

const DAMAGES = {
  'cut-off': { vi: 'nội dung bị cắt cụt', en: 'its content is cut off' },
  'ill-formed': { vi: 'nội dung không đúng định dạng', en: 'its content is not well formed' },
  checksum: {
    vi: 'nội dung không khớp mã kiểm tra',
    en: 'its content does not match its checksum',
  },
  compression: { vi: 'không giải nén được', en: 'it cannot be unpacked' },
  encoding: { vi: 'bảng mã không đọc được', en: 'its text encoding cannot be read' },
  'shared-string': {
    vi: 'một ô trỏ tới chuỗi không có',
    en: 'a cell points to a text that does not exist',
  },
  reference: { vi: 'một ô có địa chỉ không thể có', en: 'a cell has an impossible address' },
  'same-cell-twice': { vi: 'một ô có hai giá trị', en: 'a cell has two values' },
  missing: { vi: 'phần này không có trong tệp', en: 'this part is not in the file' },
} as const;

/** What the person can do with a file that is no workbook. */
const REMEDIES = {
  vi: 'Mở tệp bằng Excel (hoặc nhập lại số liệu vào biểu mẫu) rồi lưu thành .xlsx và gửi lại',
  en: 'Open it in Excel (or enter the figures in the form) and save it as .xlsx, then send it again',
} as const;

/** Why a submitted file cannot be read, and what the sender can do. */
export const fileRefusals = {
  'empty-file': message<{ file: string }>({
    vi: ({ file }) => `Tệp “${file}” rỗng (0 byte). Đề nghị đơn vị gửi lại tệp.`,
    en: ({ file }) => `The file “${file}” is empty (0 bytes). Ask the unit to send it again.`,
  }),
  'too-large': message<{ file: string; limit: number }>({
    vi: ({ file, limit }) =>
      `Tệp “${file}” lớn hơn ${megabytes(limit)} MB nên không được đọc. Xoá ảnh và các trang tính không cần thiết rồi lưu lại.`,
    en: ({ file, limit }) =>
      `The file “${file}” is larger than ${megabytes(limit)} MB and was not read. Delete pictures and sheets that are not needed and save it again.`,
  }),
  encrypted: message<{ file: string }>({
    vi: ({ file }) =>
      `Tệp “${file}” được đặt mật khẩu. Mở tệp bằng Excel, bỏ mật khẩu rồi lưu lại.`,
    en: ({ file }) =>
      `The file “${file}” is protected by a password. Open it in Excel, remove the password and save it again.`,
  }),
  'zip-bomb': message<{ file: string; part: string }>({
    vi: ({ file, part }) =>
      `Tệp “${file}” không được mở vì khi giải nén sẽ phình to bất thường${part === '' ? '' : ` (phần “${part}”)`}. Mở tệp bằng Excel, chép số liệu sang tệp mới rồi lưu lại; nếu không rõ nguồn gốc thì không mở.`,
    en: ({ file, part }) =>
      `The file “${file}” was not opened because it would unpack to an abnormal size${part === '' ? '' : ` (part “${part}”)`}. Copy the figures into a new workbook and save that; do not open the file if you do not know where it comes from.`,
  }),
  truncated: message<{ file: string }>({
    vi: ({ file }) =>
      `Tệp “${file}” bị cắt cụt: phần cuối không có. Đề nghị đơn vị gửi lại tệp đầy đủ.`,
    en: ({ file }) =>
      `The file “${file}” is cut off: its end is missing. Ask the unit to send the whole file again.`,
  }),
  'not-a-spreadsheet': message<{ file: string; what: NotSpreadsheet }>({
    vi: ({ file, what }) =>
      `Tệp “${file}” không phải bảng tính mà là ${NOT_SPREADSHEETS[what].vi}. ${remedy(what, 'vi')}.`,
    en: ({ file, what }) =>
      `The file “${file}” is not a workbook but ${NOT_SPREADSHEETS[what].en}. ${remedy(what, 'en')}.`,
  }),
  'damaged-part': message<{ file: string; part: string; damage: Damage }>({
    vi: ({ file, part, damage }) =>
      `Tệp “${file}” bị hỏng ở phần “${part}”: ${DAMAGES[damage].vi}. Mở tệp bằng Excel, chọn sửa chữa, kiểm tra số liệu rồi lưu lại; nếu không được, đề nghị đơn vị gửi lại.`,
    en: ({ file, part, damage }) =>
      `The file “${file}” is damaged in its part “${part}”: ${DAMAGES[damage].en}. Open it in Excel, let Excel repair it, check the figures and save it again; otherwise ask the unit to send it again.`,
  }),
  'damaged-workbook': message<{ file: string }>({
    vi: ({ file }) =>
      `Tệp “${file}” bị hỏng, không đọc được. Mở tệp bằng Excel, kiểm tra số liệu rồi lưu thành .xlsx; nếu không mở được, đề nghị đơn vị gửi lại.`,
    en: ({ file }) =>
      `The file “${file}” is damaged and cannot be read. Open it in Excel, check the figures and save it as .xlsx; if it does not open, ask the unit to send it again.`,
  }),
  'xml-entities': message<{ file: string; part: string }>({
    vi: ({ file, part }) =>
      `Tệp “${file}” có khai báo DOCTYPE ở phần “${part}”, điều mà bảng tính không bao giờ có và có thể gây hại; tệp không được đọc. Mở tệp bằng Excel rồi lưu lại thành .xlsx.`,
    en: ({ file, part }) =>
      `The file “${file}” declares a DOCTYPE in its part “${part}”, which no workbook does and which can do harm; it was not read. Open it in Excel and save it again as .xlsx.`,
  }),
  'too-many-cells': message<{ file: string; limit: number }>({
    vi: ({ file, limit }) =>
      `Tệp “${file}” có quá nhiều ô (hơn ${limit}). Xoá các trang tính không thuộc báo cáo rồi lưu lại.`,
    en: ({ file, limit }) =>
      `The file “${file}” has too many cells (more than ${limit}). Delete the sheets that are not part of the report and save it again.`,
  }),
  'no-cells': message<{ file: string }>({
    vi: ({ file }) =>
      `Tệp “${file}” không có ô nào có dữ liệu (ảnh chụp hoặc bản quét dán vào trang tính không đọc được). Kiểm tra xem đơn vị đã lưu số liệu chưa, nhập số vào biểu mẫu rồi gửi lại.`,
    en: ({ file }) =>
      `The file “${file}” has no cell that holds anything (a photograph or scan pasted into a sheet cannot be read). Check that the unit saved its figures, enter them in the form and send it again.`,
  }),
  'unclosed-quote': message<{ file: string; row: number }>({
    vi: ({ file, row }) =>
      `Tệp CSV “${file}” có dấu nháy kép mở mà không đóng, bắt đầu ở dòng ${row}. Sửa dòng này hoặc lưu tệp thành .xlsx.`,
    en: ({ file, row }) =>
      `The CSV file “${file}” has a quotation mark that is opened in row ${row} and never closed. Mend the row or save the file as .xlsx.`,
  }),
} as const;

function megabytes(bytes: number): number {
  return Math.floor(bytes / (1024 * 1024));
}

function remedy(what: NotSpreadsheet, language: 'vi' | 'en'): string {
  if (what === 'archive') {
    return language === 'vi'
      ? 'Giải nén rồi gửi từng tệp bảng tính bên trong'
      : 'Unpack it and send the workbooks inside one by one';
  }
  if (what === 'text') {
    return language === 'vi'
      ? 'Nếu là CSV thì đổi đuôi tệp thành .csv, hoặc mở bằng Excel rồi lưu thành .xlsx'
      : 'If it is CSV, change the file extension to .csv, or open it in Excel and save it as .xlsx';
  }
  return REMEDIES[language];
}
