import { inCell } from './figureInWords';
import { message, type Language } from './message';

/** Where in a CSV file, or a sheet of the book read like one. */
export interface Place {
  readonly file: string;
  /** The header is row 1. */
  readonly row: number;
  readonly column: string;
  /** Whether it is a sheet of the book, where people see numbers with the marks of their language. */
  readonly isSheet?: boolean;
}

/** Something written in a field that cannot be used. */
export interface Written extends Place {
  readonly text: string;
}

/** Why the CSV files of a book cannot be read, and what the person can do. */
export const catalogueRefusals = {
  'csv-empty': message<{ file: string }>({
    vi: ({ file }) => `${file}: tệp rỗng hoặc thiếu dòng tên cột. Ghi tên cột ở dòng 1.`,
    en: ({ file }) => `${file} is empty or has no header. Put the names of the columns in row 1.`,
  }),
  'csv-not-utf8': message<{ file: string }>({
    vi: ({ file }) =>
      `${file}: tệp không theo bảng mã UTF-8. Trong Excel, lưu lại dạng “CSV UTF-8 (Comma delimited)”.`,
    en: ({ file }) =>
      `${file} is not encoded as UTF-8. In Excel, save it as “CSV UTF-8 (Comma delimited)”.`,
  }),
  'csv-not-commas': message<{ file: string }>({
    vi: ({ file }) =>
      `${file}: các cột không cách nhau bằng dấu phẩy. Lưu lại dạng CSV với dấu phẩy giữa các cột.`,
    en: ({ file }) =>
      `${file}: the columns are not separated by commas. Save it as CSV with commas between columns.`,
  }),
  'csv-unclosed-quote': message<{ file: string; line: number }>({
    vi: ({ file, line }) =>
      `${file}: dấu nháy kép mở ở dòng ${line} không được đóng. Thêm dấu nháy đóng; dấu nháy trong nội dung phải viết đôi ("").`,
    en: ({ file, line }) =>
      `${file}: the quotation mark opened in line ${line} is never closed. Close it; a quotation mark inside a value is written twice ("").`,
  }),
  'csv-text-after-quote': message<{ file: string; line: number }>({
    vi: ({ file, line }) =>
      `${file}, dòng ${line}: có chữ ngay sau dấu nháy đóng. Đặt cả giá trị trong dấu nháy và viết đôi ("") dấu nháy trong nội dung.`,
    en: ({ file, line }) =>
      `${file}, line ${line}: text follows a closing quotation mark. Quote the whole value, and write a quotation mark inside it twice ("").`,
  }),
  'csv-duplicate-column': message<{ file: string; column: string }>({
    vi: ({ file, column }) => `${file}: có hai cột tên “${column}”. Đổi tên hoặc xóa một cột.`,
    en: ({ file, column }) => `${file} has two columns named “${column}”. Rename or delete one.`,
  }),
  'csv-missing-columns': message<{ file: string; columns: readonly string[] }>({
    vi: ({ file, columns }) =>
      `${file}: thiếu cột ${columns.join(', ')}. Thêm cột, ghi đúng tên ở dòng 1.`,
    en: ({ file, columns }) =>
      `${file}: the column(s) ${columns.join(', ')} are missing. Add them, named so in row 1.`,
  }),
  'csv-too-many-fields': message<{ file: string; row: number; expected: number; found: number }>({
    vi: ({ file, row, expected, found }) =>
      `${file}, dòng ${row}: có ${found} giá trị trong khi chỉ có ${expected} cột. Giá trị có dấu phẩy phải đặt trong dấu nháy kép.`,
    en: ({ file, row, expected, found }) =>
      `${file}, row ${row}: ${found} values for ${expected} columns. A value with a comma in it must be quoted.`,
  }),
  'table-empty-field': message<Place>({
    vi: (place) => `${placeVi(place)}: để trống. Điền giá trị vào ô này.`,
    en: (place) => `${placeEn(place)} is empty. Fill it in.`,
  }),
  'table-unknown-word': message<Written & { allowed: readonly string[] }>({
    vi: (written) =>
      `${writtenVi(written)} không có trong danh sách. Dùng một trong: ${written.allowed.join(', ')}.`,
    en: (written) =>
      `${writtenEn(written)} is not known. Use one of: ${written.allowed.join(', ')}.`,
  }),
  'table-unknown-indicator': message<Written>({
    vi: (written) =>
      `${writtenVi(written)} không phải mã chỉ tiêu trong danh mục. Sửa mã hoặc thêm chỉ tiêu vào danh mục.`,
    en: (written) =>
      `${writtenEn(written)} is not the code of an indicator of the catalogue. Correct it, or add the indicator.`,
  }),
  'table-unknown-unit': message<Written>({
    vi: (written) =>
      `${writtenVi(written)} không phải mã đơn vị trong danh sách đơn vị. Sửa mã hoặc thêm đơn vị.`,
    en: (written) =>
      `${writtenEn(written)} is not the code of a reporting unit of the register. Correct it, or add the unit.`,
  }),
  'table-duplicate-code': message<Written & { firstRow: number }>({
    vi: (written) =>
      `${writtenVi(written)} đã có ở dòng ${written.firstRow}. Mỗi mã chỉ được dùng một lần; sửa một trong hai dòng.`,
    en: (written) =>
      `${writtenEn(written)} stands in row ${written.firstRow} already. Each code may stand once; correct one of the two rows.`,
  }),
  'table-duplicate-unit': message<Written & { firstRow: number }>({
    vi: (written) =>
      `${writtenVi(written)} đã có ở dòng ${written.firstRow}. Một mã chỉ dùng lại được khi thời hạn của hai đơn vị không chồng lên nhau; sửa mã, ngày bắt đầu hoặc ngày kết thúc (valid_from, valid_to) của một trong hai dòng.`,
    en: (written) =>
      `${writtenEn(written)} stands in row ${written.firstRow} already. A code may go to another unit only where their times do not overlap; correct the code, or the first or last day (valid_from, valid_to), of one of the two rows.`,
  }),
  'table-bad-aggregation': message<Written>({
    vi: (written) =>
      `${writtenVi(written)} không phải cách tổng hợp. Dùng sum, derived_sum(MÃ+MÃ), ratio_of_sums(MÃ/MÃ*100), distinct_count, province_only hoặc not_additive.`,
    en: (written) =>
      `${writtenEn(written)} is not an aggregation. Use sum, derived_sum(CODE+CODE), ratio_of_sums(CODE/CODE*100), distinct_count, province_only or not_additive.`,
  }),
  'table-ratio-without-denominator': message<Written>({
    vi: (written) =>
      `${writtenVi(written)} là tỷ lệ nhưng thiếu mẫu số. Ghi ratio_of_sums(MÃ_TỬ_SỐ/MÃ_MẪU_SỐ*100).`,
    en: (written) =>
      `${writtenEn(written)} is a ratio without a denominator. Write ratio_of_sums(NUMERATOR/DENOMINATOR*100).`,
  }),
  'table-circular-derivation': message<Place & { cycle: readonly string[] }>({
    vi: (place) =>
      `${placeVi(place)}: các chỉ tiêu tính vòng tròn, ${place.cycle.join(' → ')}. Sửa một công thức trong vòng này.`,
    en: (place) =>
      `${placeEn(place)}: these indicators are computed from each other in a circle, ${place.cycle.join(' → ')}. Change one of the formulas.`,
  }),
  'table-part-of-itself': message<Written>({
    vi: (written) =>
      `${writtenVi(written)} là chính chỉ tiêu này. Ghi mã của chỉ tiêu chứa nó, hoặc để trống.`,
    en: (written) =>
      `${writtenEn(written)} is the indicator itself. Name the whole it is part of, or leave it empty.`,
  }),
  'table-not-a-whole-number': message<Written & { largest: number }>({
    vi: (written) =>
      `${writtenVi(written)} không phải số nguyên từ 0 đến ${written.largest}. Ghi số nguyên, ví dụ 2.`,
    en: (written) =>
      `${writtenEn(written)} is not a whole number from 0 to ${written.largest}. Write one, such as 2.`,
  }),
  'table-bad-date': message<Written>({
    vi: (written) =>
      `${writtenVi(written)} không phải ngày. Ghi năm-tháng-ngày, ví dụ 2025-07-01, hoặc để trống.`,
    en: (written) =>
      `${writtenEn(written)} is not a date. Write year-month-day, as in 2025-07-01, or leave it empty.`,
  }),
  'table-day-to-come': message<Written>({
    vi: (written) =>
      `${writtenVi(written)} là ngày sau hôm nay. Ghi ngày đã duyệt hoặc đã rút lại, hoặc để trống.`,
    en: (written) =>
      `${writtenEn(written)} is a day after today. Write the day on which it was approved or withdrawn, or leave it empty.`,
  }),
  'table-dates-out-of-order': message<Place & { from: string; to: string }>({
    vi: (place) =>
      `${placeVi(place)}: ngày kết thúc ${place.to} trước ngày bắt đầu ${place.from}. Sửa một trong hai ngày.`,
    en: (place) =>
      `${placeEn(place)}: the unit ends on ${place.to}, before it begins on ${place.from}. Correct one of the dates.`,
  }),
  'table-bad-weight': message<Written>({
    vi: (written) =>
      `${writtenVi(written)} không phải tỷ trọng từ 0 đến 1. Ghi ${written.isSheet ? 'số thập phân (0,4)' : 'số thập phân với dấu chấm (0.4)'} hoặc phân số (2/3).`,
    en: (written) =>
      `${writtenEn(written)} is not a weight from 0 to 1. Write a decimal (0.4) or a fraction (2/3).`,
  }),
  'table-weights-not-one': message<Place & { unit: string; effective: string; total: string }>({
    vi: (place) =>
      `${placeVi(place)}: tỷ trọng của đơn vị ${place.unit}${place.effective === '' ? '' : ` (hiệu lực ${place.effective})`} cộng lại bằng ${numberAt(place, place.total, 'vi')}, phải bằng đúng 1. Số thập phân không hết thì ghi phân số, ví dụ 2/3.`,
    en: (place) =>
      `${placeEn(place)}: the weights of unit ${place.unit}${place.effective === '' ? '' : ` (effective ${place.effective})`} add to ${numberAt(place, place.total, 'en')}; they must add to exactly 1. Where a decimal does not end, write a fraction such as 2/3.`,
  }),
  'table-repeated-row': message<Place & { first: number }>({
    vi: (place) =>
      `${placeVi(place)}: dòng này ghi giống hệt dòng ${place.first}. Bỏ một trong hai dòng, rồi sửa tỷ trọng cho cộng lại bằng 1.`,
    en: (place) =>
      `${placeEn(place)}: this row repeats row ${place.first}. Delete one of them and make the weights add to 1 again.`,
  }),
  'table-gives-before-it-begins': message<
    Place & { unit: string; validFrom: string; effective: string }
  >({
    vi: (place) =>
      `${placeVi(place)}: đơn vị ${place.unit} mới có từ ngày ${place.validFrom} nên không thể chuyển số liệu đi vào ngày ${place.effective}. Sửa đơn vị cũ, ngày hiệu lực, hoặc ngày bắt đầu của đơn vị.`,
    en: (place) =>
      `${placeEn(place)}: unit ${place.unit} begins on ${place.validFrom} and cannot give anything away on ${place.effective}. Correct the old unit, the effective date, or the day on which the unit begins.`,
  }),
  'table-bad-year': message<Written>({
    vi: (written) => `${writtenVi(written)} không phải năm. Ghi bốn chữ số, ví dụ 2025.`,
    en: (written) => `${writtenEn(written)} is not a year. Write four digits, as in 2025.`,
  }),
  'table-bad-number': message<Written>({
    vi: (written) =>
      `${writtenVi(written)} không phải số. ${written.isSheet ? 'Ghi số, ví dụ 742,67.' : 'Ghi dấu chấm cho phần thập phân, không có dấu ngăn hàng nghìn, ví dụ 1850000 hoặc 742.67.'}`,
    en: (written) =>
      `${writtenEn(written)} is not a number. ${written.isSheet ? 'Write a number, such as 742.67.' : 'Write a decimal point and no thousands marks, as in 1850000 or 742.67.'}`,
  }),
  'table-number-out-of-range': message<Written & { least: string; most: string }>({
    vi: (written) =>
      `${writtenVi(written)} nằm ngoài khoảng từ ${numberAt(written, written.least, 'vi')} đến ${numberAt(written, written.most, 'vi')} (hb_u có nhiều nhất hai chữ số thập phân). Sửa số, hoặc bỏ trống để dùng giá trị mặc định.`,
    en: (written) =>
      `${writtenEn(written)} is outside ${numberAt(written, written.least, 'en')} to ${numberAt(written, written.most, 'en')} (hb_u has two decimals at most). Correct it, or leave the field empty for the default.`,
  }),
  'table-number-not-above': message<Written & { least: string }>({
    vi: (written) =>
      `${writtenVi(written)} không lớn hơn ${numberAt(written, written.least, 'vi')}. Sửa số, hoặc bỏ trống để dùng giá trị mặc định.`,
    en: (written) =>
      `${writtenEn(written)} is not above ${numberAt(written, written.least, 'en')}. Correct it, or leave the field empty for the default.`,
  }),
  'growth-noted-beyond-asked': message<Written & { ask: string }>({
    vi: (written) =>
      `${writtenVi(written)} lớn hơn hb_c_ask là ${numberAt(written, written.ask, 'vi')}: số phải hỏi đơn vị sẽ không được nêu. Ghi hb_c_look không lớn hơn hb_c_ask (mặc định 4 và 20).`,
    en: (written) =>
      `${writtenEn(written)} is above hb_c_ask, ${numberAt(written, written.ask, 'en')}: what the unit must be asked about would not be told. Write an hb_c_look not above hb_c_ask (by default 4 and 20).`,
  }),
  'table-value-and-mark': message<Written & { value: string }>({
    vi: (written) =>
      `${writtenVi(written)} đứng cùng giá trị ${numberAt(written, written.value, 'vi')}. Chỉ ghi một: giá trị, hoặc ký hiệu thay cho giá trị.`,
    en: (written) =>
      `${writtenEn(written)} stands beside the value ${numberAt(written, written.value, 'en')}. Give one of them: a value, or a mark in its place.`,
  }),
} as const;

function placeVi({ file, row, column }: Place): string {
  return `${file}, dòng ${row}, cột ${column}`;
}

function placeEn({ file, row, column }: Place): string {
  return `${file}, row ${row}, column ${column}`;
}

function writtenVi(written: Written): string {
  return `${placeVi(written)}: “${numberAt(written, written.text, 'vi')}”`;
}

function writtenEn(written: Written): string {
  return `${placeEn(written)}: “${numberAt(written, written.text, 'en')}”`;
}

/** A number as whoever wrote it sees it: a CSV file has a decimal point in every language. */
function numberAt({ isSheet = false }: Place, text: string, language: Language): string {
  return isSheet ? inCell(text, language) : text;
}
