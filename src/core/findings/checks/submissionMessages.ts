import { countEn } from '../countInWords';
import { dayInVietnamese } from '../dayInWords';
import { type NamedIndicator, placeInWords } from '../figureInWords';
import { message } from '../message';
import { type SentDifference, differencesInWords } from '../sentDifference';
import { levelEn, levelVi, nameEn, nameVi } from './indicatorWords';

/** Sentences about what was sent, sent twice, or is lacking. */
export const submissionMessages = {
  'missing-submission': message<{ unit: string }>({
    vi: ({ unit }) => `${unit} chưa gửi báo cáo. Đôn đốc đơn vị gửi số liệu.`,
    en: ({ unit }) => `${unit} has sent no report. Ask the unit for its figures.`,
  }),
  'missing-indicator': message<{
    unit: string;
    indicator: NamedIndicator;
    cell: string;
    answer: 'absent' | 'blank' | 'missing' | 'left-out';
    /** Whether the province's figure is the sum of the units'. */
    isAdded: boolean;
  }>({
    vi: ({ unit, indicator, cell, answer, isAdded }) =>
      `${placeInWords(cell, 'vi')}${unit} chưa có số liệu ${nameVi(indicator)}: ${ANSWER_VI[answer]}. ${isAdded ? 'Tổng của chỉ tiêu này còn thiếu; đ' : 'Chỉ tiêu này không cộng từ các đơn vị; đ'}ề nghị đơn vị bổ sung, nếu không phát sinh thì ghi “-”.`,
    en: ({ unit, indicator, cell, answer, isAdded }) =>
      `${placeInWords(cell, 'en')}${unit} gives no figure for ${nameEn(indicator)}: ${ANSWER_EN[answer]}. ${isAdded ? 'The total is partial' : 'This indicator is not added over units'}; ask the unit to fill it in, or to write “-” where there is nothing.`,
  }),
  'missing-indicator/by-area': message<{
    unit: string;
    indicator: NamedIndicator;
    sheet: string;
    areas: readonly { readonly name: string; readonly written: string }[];
  }>({
    vi: ({ unit, indicator, sheet, areas }) =>
      `${unit} chưa chia ${nameVi(indicator)} cho ${areas.length} địa bàn${onSheet(sheet, ' ở trang')}: ${areasInWords(areas, 'vi')}. Bảng theo địa bàn còn thiếu số của đơn vị; địa bàn không phát sinh thì ghi “-”. Tổng của tỉnh không đổi.`,
    en: ({ unit, indicator, sheet, areas }) =>
      `${unit} has not broken ${nameEn(indicator)} down for ${areas.length} areas${onSheet(sheet, ' on sheet')}: ${areasInWords(areas, 'en')}. Tables by area lack the unit's figures; “-” where nothing occurred. The province's total is not touched.`,
  }),
  'plan-of-other-year': message<{ indicators: readonly string[]; year: number }>({
    vi: ({ indicators, year }) =>
      `Chưa có kế hoạch năm ${year} của ${listed(indicators)}: trang “Kế hoạch” chỉ có của năm trước, không dùng để so sánh. Thêm dòng kế hoạch năm ${year} nếu đã giao.`,
    en: ({ indicators, year }) =>
      `There is no target of ${year} for ${listed(indicators)}: the sheet “Kế hoạch” has only earlier years', which are not compared with. Add the targets of ${year} once they are set.`,
  }),
  'figure-of-later-year': message<{
    figures: number;
    years: readonly number[];
    indicators: readonly string[];
    year: number;
  }>({
    vi: ({ figures, years, indicators, year }) =>
      `${figures} số đã biết ghi năm ${years.join(', ')}, sau năm báo cáo ${year} (${listed(indicators)}): không dùng. Sửa lại năm ở trang “Số đã công bố” nếu gõ nhầm; đúng là của năm sau thì để cho sổ năm ấy.`,
    en: ({ figures, years, indicators, year }) =>
      `${countEn(figures, 'known figure')} of ${years.join(', ')}, after the report year ${year} (${listed(indicators)}): not used. Correct the year on the sheet “Số đã công bố” where it is mistyped; what is of a later year is for that year's book.`,
  }),
  'figure-not-asked': message<{
    cell: string;
    indicator: NamedIndicator;
    value: string;
    kind: string;
    reportedBy: readonly string[];
  }>({
    vi: ({ cell, indicator, value, kind, reportedBy }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}, nhưng theo danh mục loại đơn vị ${kind} không báo cáo chỉ tiêu này${reportedBy.length === 0 ? '' : ` (${reportedBy.join(', ')} báo cáo)`}: số đó không được tính vào đâu. Nếu phải tính thì sửa “Loại” của đơn vị, hoặc thêm ${kind} vào “Đơn vị báo cáo (loại)” của chỉ tiêu.`,
    en: ({ cell, indicator, value, kind, reportedBy }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, but by the catalogue units of the kind ${kind} do not report it${reportedBy.length === 0 ? '' : ` (${reportedBy.join(', ')} do)`}: it counts nowhere. Where it should, correct the unit’s kind, or add ${kind} to who reports the indicator.`,
  }),
  'final-too-early': message<{ cell: string; year: number; saved: string; figures: number }>({
    vi: ({ cell, year, saved, figures }) =>
      `${placeInWords(cell, 'vi')}${figures} số của năm ${year} ghi là “chính thức”, nhưng tệp lưu lần cuối ngày ${dayInVietnamese(saved)}, khi năm chưa hết. Hỏi đơn vị: số ước tính hay sơ bộ thì ghi đúng như vậy.`,
    en: ({ cell, year, saved, figures }) =>
      `${placeInWords(cell, 'en')}${countEn(figures, 'figure')} of ${year} ${figures === 1 ? 'is' : 'are'} called final, but the file was last saved on ${saved}, before the year ended. Ask the unit: estimates and provisional figures are to be called so.`,
  }),
  'duplicate-submission/table': message<{
    counted: string;
    units: number;
    names: readonly string[];
    replaced: readonly {
      readonly unit: string;
      readonly earlier: string;
      readonly differences: readonly SentDifference[];
    }[];
  }>({
    vi: ({ counted, units, names, replaced }) =>
      `Tệp “${counted}” có số của ${units} đơn vị đã gửi báo cáo riêng (${names.join('; ')}${units > names.length ? '; …' : ''}) và mới hơn, nên được tính thay cho ${replaced.length} tệp của họ; những chỗ khác nhau ở trang “Bản gửi trước”. Nếu bảng này chỉ là bảng tổng hợp thì bỏ nó khỏi thư mục.`,
    en: ({ counted, units, names, replaced }) =>
      `“${counted}” has figures of ${units} units that have sent reports of their own (${names.join('; ')}${units > names.length ? '; …' : ''}) and is newer, so it counts instead of their ${replaced.length} files; where they differ stands on the sheet “Bản gửi trước”. If it is only a summary, take it out of the folder.`,
  }),
  'duplicate-submission/appendix': message<{ unit: string; files: readonly string[] }>({
    vi: ({ unit, files }) =>
      `${unit} gửi nhiều tệp không có chỉ tiêu nào chung (${files.map((file) => `“${file}”`).join(', ')}): coi là các phụ lục của một báo cáo, tính cả. Kiểm tra xem có tệp nào đã được thay không.`,
    en: ({ unit, files }) =>
      `${unit} has sent several files without an indicator in common (${files.map((file) => `“${file}”`).join(', ')}): taken for appendices of one report, all of which count. Check that none of them was replaced.`,
  }),
  'duplicate-submission/appendix-table': message<{
    units: number;
    names: readonly string[];
    files: readonly string[];
  }>({
    vi: ({ units, names, files }) =>
      `Các tệp ${files.map((file) => `“${file}”`).join(', ')} có số của cùng ${units} đơn vị (${names.join('; ')}${units > names.length ? '; …' : ''}) và không có chỉ tiêu nào chung: coi là các phụ lục của một báo cáo, tính cả. Kiểm tra xem có tệp nào đã được thay không.`,
    en: ({ units, names, files }) =>
      `The files ${files.map((file) => `“${file}”`).join(', ')} have figures of the same ${units} units (${names.join('; ')}${units > names.length ? '; …' : ''}) and no indicator in common: taken for appendices of one report, all of which count. Check that none of them was replaced.`,
  }),
  'duplicate-submission': message<{
    unit: string;
    earlier: string;
    counted: string;
    correction: number | undefined;
    differences: readonly SentDifference[];
  }>({
    vi: ({ unit, earlier, counted, correction, differences }) =>
      `${unit} ${correction === undefined ? 'gửi hai lần' : `gửi bản sửa (lần ${correction})`}: tính tệp “${counted}”, không tính tệp “${earlier}”. ${differencesInWords(differences, 'vi')} Kiểm tra xem tệp được tính có đúng là bản mới nhất không.`,
    en: ({ unit, earlier, counted, correction, differences }) =>
      `${unit} has sent ${correction === undefined ? 'twice' : `a correction (version ${correction})`}: “${counted}” counts, “${earlier}” does not. ${differencesInWords(differences, 'en')} Check that the one that counts is the latest.`,
  }),
} as const;

/** The first codes of many. */
function listed(codes: readonly string[]): string {
  return `${codes.slice(0, MOST_LISTED).join(', ')}${codes.length > MOST_LISTED ? ', …' : ''}`;
}

const MOST_LISTED = 8;

const ANSWER_VI = {
  absent: 'không có dòng này trong báo cáo',
  blank: 'ô để trống',
  missing: 'ghi “…” (có phát sinh nhưng chưa thu thập được)',
  'left-out': 'theo quyết định, nội dung đã gửi không được tính',
} as const;

const ANSWER_EN = {
  absent: 'the report has no such row',
  blank: 'the cell is empty',
  missing: '“…” (it occurred but was not counted)',
  'left-out': 'by decision, what was sent does not count',
} as const;

function onSheet(sheet: string, word: string): string {
  return sheet === '' ? '' : `${word} “${sheet}”`;
}

/** "Huyện A, Huyện B (ghi “khoảng 5”)"; of many areas the first ones. */
function areasInWords(
  areas: readonly { readonly name: string; readonly written: string }[],
  language: 'vi' | 'en',
): string {
  const [written, others] = language === 'vi' ? ['ghi', 'địa bàn khác'] : ['written', 'others'];
  const shown = areas
    .slice(0, MOST_AREAS)
    .map((area) =>
      area.written === '' ? area.name : `${area.name} (${written} “${area.written}”)`,
    );
  const left = areas.length - shown.length;
  return [...shown, ...(left > 0 ? [`+ ${left} ${others}`] : [])].join(', ');
}

/** More make a sentence unreadable. */
const MOST_AREAS = 8;
