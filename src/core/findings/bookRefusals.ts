import type { SourceCell } from '#core/workbook/sourceCell';
import { inCell } from './figureInWords';
import { message } from './message';

/** Why a workbook cannot be read as a book, and what the person can do. */
export const bookRefusals = {
  'not-a-book': message<{ file: string }>({
    vi: ({ file }) =>
      `${file} không phải sổ tổng hợp: không có trang “Thông tin” và “Chỉ tiêu”. Chỉ ra sổ do lệnh “tongket init” lập.`,
    en: ({ file }) =>
      `${file} is not a book: it has no sheets “Thông tin” and “Chỉ tiêu”. Name a book made by “tongket init”.`,
  }),
  'book-is-newer': message<{ file: string; version: string }>({
    vi: ({ file, version }) =>
      `${file} do phiên bản mới hơn của chương trình lập (mẫu sổ ${version}). Cập nhật chương trình rồi mở lại.`,
    en: ({ file, version }) =>
      `${file} was made by a newer version of the program (book format ${version}). Update the program and try again.`,
  }),
  'book-is-not-compiled': message<{ file: string }>({
    vi: ({ file }) =>
      `${file} chưa có số liệu tổng hợp. Chạy “tongket compile” trước, rồi dùng book.xlsx trong thư mục kết quả.`,
    en: ({ file }) =>
      `${file} holds no compiled figures. Run “tongket compile” first and use the book.xlsx of its result.`,
  }),
  'book-sheet-missing': message<{ file: string; sheet: string }>({
    vi: ({ file, sheet }) =>
      `${file}: thiếu trang “${sheet}”. Khôi phục trang này, giữ nguyên tên, hoặc lấy lại từ bản sao của sổ.`,
    en: ({ file, sheet }) =>
      `${file}: the sheet “${sheet}” is missing. Restore it under its name, or take it from a copy of the book.`,
  }),
  'book-columns-missing': message<{ file: string; sheet: string; columns: readonly string[] }>({
    vi: ({ file, sheet, columns }) =>
      `${file}, trang “${sheet}”: thiếu cột ${columns.map((name) => `“${name}”`).join(', ')}. Ghi lại đúng tên cột ở dòng đầu bảng.`,
    en: ({ file, sheet, columns }) =>
      `${file}, sheet “${sheet}”: the column(s) ${columns.map((name) => `“${name}”`).join(', ')} are missing. Write these names in the head of the table.`,
  }),
  'book-information-missing': message<{ file: string; sheet: string; label: string }>({
    vi: ({ file, sheet, label }) =>
      `${file}, trang “${sheet}”: thiếu “${label}” hoặc ô bên phải để trống. Ghi lại dòng này.`,
    en: ({ file, sheet, label }) =>
      `${file}, sheet “${sheet}”: “${label}” is missing, or the cell to its right is empty. Fill it in.`,
  }),
  'book-value-unusable': message<SourceCell & { label: string; text: string; allowed: string }>({
    vi: ({ file, sheet, cell, label, text, allowed }) =>
      `${file}, trang “${sheet}”, ô ${cell}: “${label}” không thể là “${inCell(text, 'vi')}”. Ghi ${allowed}.`,
    en: ({ file, sheet, cell, label, text, allowed }) =>
      `${file}, sheet “${sheet}”, cell ${cell}: “${label}” cannot be “${inCell(text, 'en')}”. Write ${allowed}.`,
  }),
  'book-cell-error': message<SourceCell & { error: string }>({
    vi: ({ file, sheet, cell, error }) =>
      `${file}, trang “${sheet}”, ô ${cell}: công thức báo lỗi ${error}. Sửa công thức hoặc ghi giá trị vào ô.`,
    en: ({ file, sheet, cell, error }) =>
      `${file}, sheet “${sheet}”, cell ${cell}: the formula gives ${error}. Mend it, or write the value into the cell.`,
  }),
  'book-cell-uncalculated': message<SourceCell>({
    vi: ({ file, sheet, cell }) =>
      `${file}, trang “${sheet}”, ô ${cell}: công thức chưa được tính. Mở sổ bằng Excel hoặc LibreOffice, lưu lại rồi thử lại.`,
    en: ({ file, sheet, cell }) =>
      `${file}, sheet “${sheet}”, cell ${cell}: the formula has not been calculated. Open the book in Excel or LibreOffice, save it and try again.`,
  }),
  'book-number-ambiguous': message<SourceCell & { text: string }>({
    vi: ({ file, sheet, cell, text }) =>
      `${file}, trang “${sheet}”, ô ${cell}: “${text}” có hai cách đọc (hàng nghìn hay số lẻ). Định dạng ô là số rồi gõ lại.`,
    en: ({ file, sheet, cell, text }) =>
      `${file}, sheet “${sheet}”, cell ${cell}: “${text}” can be read in two ways (thousands or decimals). Format the cell as a number and type it again.`,
  }),
  'book-fraction-is-date': message<SourceCell>({
    vi: ({ file, sheet, cell }) =>
      `${file}, trang “${sheet}”, ô ${cell}: bảng tính đã đổi phân số thành ngày. Gõ lại có dấu nháy đơn đứng trước: '2/3.`,
    en: ({ file, sheet, cell }) =>
      `${file}, sheet “${sheet}”, cell ${cell}: the spreadsheet made a date of a fraction. Type it again behind an apostrophe: '2/3.`,
  }),
  'book-number-unreadable': message<SourceCell & { text: string }>({
    vi: ({ file, sheet, cell, text }) =>
      `${file}, trang “${sheet}”, ô ${cell}: “${text}” không phải số. Ghi số.`,
    en: ({ file, sheet, cell, text }) =>
      `${file}, sheet “${sheet}”, cell ${cell}: “${text}” is not a number. Write a number.`,
  }),
  'book-measure-unfit': message<SourceCell & { text: string; indicator: string; measure: string }>({
    vi: ({ file, sheet, cell, text, indicator, measure }) =>
      `${file}, trang “${sheet}”, ô ${cell}: “${inCell(text, 'vi')}” không đổi được sang ${measure}, đơn vị tính của ${indicator}. Ghi số theo ${measure}.`,
    en: ({ file, sheet, cell, text, indicator, measure }) =>
      `${file}, sheet “${sheet}”, cell ${cell}: “${inCell(text, 'en')}” cannot be turned into ${measure}, the measure of ${indicator}. Write the number in ${measure}.`,
  }),
  'book-figure-unreadable': message<SourceCell & { text: string }>({
    vi: ({ file, sheet, cell, text }) =>
      `${file}, trang “${sheet}”, ô ${cell}: “${text}” không phải số. Ghi số, hoặc “-”, “…”, “x”.`,
    en: ({ file, sheet, cell, text }) =>
      `${file}, sheet “${sheet}”, cell ${cell}: “${text}” is not a number. Write a number, or “-”, “…”, “x”.`,
  }),
} as const;
