import { dayInVietnamese } from '../dayInWords';
import { placeInWords } from '../figureInWords';
import { message } from '../message';
import { listed, meantEn, meantVi, type NamedEntry } from './namedEntry';

/** Sentences about whose figures a file holds, and on which form. */
export const senderMessages = {
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
      `${placeInWords(cell, 'vi')}đơn vị “${unit.name}” không tồn tại trong năm ${year}${validTo === '' ? '' : ` (kết thúc ngày ${dayInVietnamese(validTo)})`}; số liệu chưa được tính. Kiểm tra tên đơn vị báo cáo hoặc thời hạn trong danh sách đơn vị.`,
    en: ({ unit, cell, year, validTo }) =>
      `${placeInWords(cell, 'en')}the unit “${unit.name}” did not exist in ${year}${validTo === '' ? '' : ` (ended ${validTo})`}; its figures are left out. Check the unit's name, or its dates in the register.`,
  }),
  'unknown-unit/not-named': message<{ file: string; proposal: NamedEntry | undefined }>({
    vi: ({ file, proposal }) =>
      `Tệp “${file}” không ghi đơn vị báo cáo, và tên trang tính, tên tệp không trùng tên đơn vị nào; số liệu chưa được tính.${meantVi(proposal)} Ghi “Đơn vị báo cáo: …” ở đầu biểu.`,
    en: ({ file, proposal }) =>
      `File “${file}” names no reporting unit, and neither a sheet's name nor the file's name is a unit's; the figures are left out.${meantEn(proposal)} Write “Đơn vị báo cáo: …” above the table.`,
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
  'unreadable-file/form-without-figures': message<{ file: string; form: string; unit: string }>({
    vi: ({ file, form, unit }) =>
      `Tệp “${file}” là biểu mẫu ${form} của ${unit} nhưng không còn trang số liệu (trang đã bị xóa hoặc bỏ trống). Đề nghị đơn vị điền lại vào biểu mẫu đã nhận và gửi nguyên tệp.`,
    en: ({ file, form, unit }) =>
      `File “${file}” is form ${form} of ${unit}, but its sheet of figures is gone (deleted or empty). Ask the unit to fill in the form it received and to send the whole file.`,
  }),
} as const;

function onSheet(sheet: string, language: 'vi' | 'en'): string {
  if (sheet === '') return '';
  return language === 'vi' ? ` (trang tính “${sheet}”)` : ` (sheet “${sheet}”)`;
}
