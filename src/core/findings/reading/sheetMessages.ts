import { countEn } from '../countInWords';
import { placeInWords } from '../figureInWords';
import { message } from '../message';

/** Sentences about a sheet or file as a whole: its year, and how it was read. */
export const sheetMessages = {
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
  'year-not-stated': message<{ sheet: string; year: number }>({
    vi: ({ sheet, year }) =>
      `Trang tính “${sheet}” không ghi năm ở đâu cả (tiêu đề, đầu cột, tên trang, tên tệp); số liệu được tính là của năm ${year}. Hỏi đơn vị, hoặc ghi “Kỳ báo cáo: năm ${year}” ở đầu biểu.`,
    en: ({ sheet, year }) =>
      `Sheet “${sheet}” names no year anywhere (title, column heads, name of sheet or file); its figures count as those of ${year}. Ask the unit, or write “Kỳ báo cáo: năm ${year}” above the table.`,
  }),
  'nothing-recognised': message<{ file: string }>({
    vi: ({ file }) =>
      `Tệp “${file}” đọc được nhưng không tìm thấy bảng số liệu nào có tên chỉ tiêu và cột số liệu năm. Kiểm tra có gửi nhầm tệp không, hoặc dùng biểu mẫu của Sở.`,
    en: ({ file }) =>
      `File “${file}” could be read, but no table with indicator labels and a column of the year was found in it. Check whether it is the right file, or use the department's form.`,
  }),
  'hidden-cells-read': message<{ sheet: string; cells: number }>({
    vi: ({ sheet, cells }) =>
      `Trang tính “${sheet}”: ${cells} số liệu được đọc từ dòng hoặc cột ẩn.`,
    en: ({ sheet, cells }) =>
      `Sheet “${sheet}”: ${countEn(cells, 'figure')} read from hidden rows or columns.`,
  }),
  'hidden-cells-read/sheet': message<{ sheet: string; cells: number }>({
    vi: ({ sheet, cells }) =>
      `Trang tính “${sheet}” bị ẩn mà có ${cells} số liệu năm nay; không số nào trên trang ấy được tính. Nếu đơn vị định gửi trang này thì bỏ ẩn rồi gửi lại.`,
    en: ({ sheet, cells }) =>
      `Sheet “${sheet}” is hidden and has ${countEn(cells, 'figure')} of this year; none of them counts. If the unit meant to send the sheet, unhide it and send it again.`,
  }),
  'separators-decided': message<{ sheet: string; cells: number }>({
    vi: ({ sheet, cells }) =>
      `Trang tính “${sheet}”: dấu chấm được đọc là dấu thập phân, dấu phẩy là dấu phân cách hàng nghìn, theo cách ghi của các ô khác trên trang (${cells} ô).`,
    en: ({ sheet, cells }) =>
      `Sheet “${sheet}”: the point was read as decimal mark and the comma as thousands mark, as in the other cells of the sheet (${countEn(cells, 'cell')}).`,
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
