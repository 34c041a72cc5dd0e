import {
  type DecimalText,
  type NamedIndicator,
  numberInWords,
  placeInWords,
} from '../figureInWords';
import { message } from '../message';
import { levelEn, levelVi, nameEn, nameVi } from './indicatorWords';

/** A stated total that is not the sum of its parts. */
export interface AboutSum {
  readonly indicator: NamedIndicator;
  readonly cell: string;
  readonly total: DecimalText;
  readonly sum: DecimalText;
  readonly parts: readonly string[];
}

/** A total that a table states of all its units. */
export interface AboutTable {
  readonly indicator: NamedIndicator;
  readonly cell: string;
  readonly total: DecimalText;
  readonly sum: DecimalText;
  readonly units: number;
  /** Where the units' figures stand. */
  readonly cells: readonly string[];
}

/** A part whose own value does not fit the total that the unit states. */
export interface AboutPartOfTotal extends AboutSum {
  readonly part: NamedIndicator;
  readonly partValue: DecimalText;
  /** The total less the other parts. */
  readonly rest: DecimalText;
}

/** Sentences about totals that are not the sum of their parts. */
export const sumMessages = {
  'parts-differ-from-total': message<AboutSum>({
    vi: ({ indicator, cell, total, sum, parts }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi tổng ${levelVi(total, indicator)} nhưng cộng các phần (${parts.join(' + ')}) được ${levelVi(sum, indicator)}. Tổng của tỉnh lấy theo các phần; đề nghị đơn vị kiểm tra tổng và từng phần.`,
    en: ({ indicator, cell, total, sum, parts }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is stated as ${levelEn(total, indicator)}, but its parts (${parts.join(' + ')}) add to ${levelEn(sum, indicator)}. The province's total uses the parts; ask the unit to check the total and each part.`,
  }),
  'parts-differ-from-total/last-year': message<AboutSum & { year: number }>({
    vi: ({ indicator, cell, total, sum, parts, year }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)}, cột số năm ${year}, ghi tổng ${levelVi(total, indicator)} nhưng cộng các phần (${parts.join(' + ')}) của năm ấy được ${levelVi(sum, indicator)}. Đề nghị đơn vị kiểm tra tổng và từng phần của năm ${year}.`,
    en: ({ indicator, cell, total, sum, parts, year }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)}, in the column of ${year}, is stated as ${levelEn(total, indicator)}, but that year's parts (${parts.join(' + ')}) add to ${levelEn(sum, indicator)}. Ask the unit to check the total and each part of ${year}.`,
  }),
  'parts-differ-from-total/mistyped-part': message<AboutPartOfTotal>({
    vi: ({ cell, part, partValue, indicator, total, sum, parts, rest }) =>
      `${placeInWords(cell, 'vi')}${nameVi(part)} ghi ${levelVi(partValue, part)}; ${nameVi(indicator)} ghi tổng ${levelVi(total, indicator)} nhưng cộng các phần (${parts.join(' + ')}) được ${levelVi(sum, indicator)}. So với năm trước thì chính phần này không hợp lý; tổng trừ các phần còn lại là ${levelVi(rest, part)}. Tổng của tỉnh lấy theo các phần; đề nghị đơn vị kiểm tra.`,
    en: ({ cell, part, partValue, indicator, total, sum, parts, rest }) =>
      `${placeInWords(cell, 'en')}${nameEn(part)} is ${levelEn(partValue, part)}; ${nameEn(indicator)} is stated as ${levelEn(total, indicator)}, but its parts (${parts.join(' + ')}) add to ${levelEn(sum, indicator)}. Against last year it is this part that does not fit; the total less the other parts is ${levelEn(rest, part)}. The province's total uses the parts; ask the unit to check.`,
  }),
  'parts-differ-from-total/part-is-total': message<AboutPartOfTotal>({
    vi: ({ cell, part, indicator, total, sum, parts, rest }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi tổng ${levelVi(total, indicator)}, đúng bằng một phần của nó là ${nameVi(part)}, trong khi cộng các phần (${parts.join(' + ')}) được ${levelVi(sum, indicator)}. Hoặc tổng đã ghi vào dòng của phần (khi đó phần này là ${levelVi(rest, part)}), hoặc phần đã ghi vào dòng tổng. Tổng của tỉnh lấy theo các phần; đề nghị đơn vị kiểm tra.`,
    en: ({ cell, part, indicator, total, sum, parts, rest }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is stated as ${levelEn(total, indicator)}, exactly what one of its parts is, ${nameEn(part)}, while its parts (${parts.join(' + ')}) add to ${levelEn(sum, indicator)}. Either the total was written into the row of the part (which then is ${levelEn(rest, part)}), or the part into that of the total. The province's total uses the parts; ask the unit to check.`,
  }),
  'parts-differ-from-total/parts-lacking': message<AboutSum>({
    vi: ({ indicator, cell, total, sum, parts }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi tổng ${levelVi(total, indicator)} nhưng đơn vị chưa gửi ${parts.join(', ')}; các phần đã gửi cộng được ${levelVi(sum, indicator)}. Tổng của tỉnh chỉ cộng từ các phần nên số này không được tính; đề nghị đơn vị gửi đủ các phần, phần không phát sinh ghi “-”.`,
    en: ({ indicator, cell, total, sum, parts }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is stated as ${levelEn(total, indicator)}, but the unit did not send ${parts.join(', ')}; the parts that it sent add to ${levelEn(sum, indicator)}. The province's total is added from parts only, so this figure does not count; ask the unit for all parts, “-” where nothing occurred.`,
  }),
  'parts-differ-from-total/counts-lacking': message<{
    indicator: NamedIndicator;
    cell: string;
    rate: DecimalText;
    counts: readonly string[];
  }>({
    vi: ({ indicator, cell, rate, counts }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(rate, indicator)} nhưng đơn vị chưa gửi ${counts.join(', ')}. Tỷ lệ của tỉnh tính từ các số đếm, không cộng hay bình quân tỷ lệ của đơn vị, nên số này không được tính; đề nghị đơn vị gửi các số đếm ấy.`,
    en: ({ indicator, cell, rate, counts }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is stated as ${levelEn(rate, indicator)}, but the unit did not send ${counts.join(', ')}. The province's rate is computed from the counts, never added or averaged from units' rates, so this figure does not count; ask the unit for these counts.`,
  }),
  'parts-differ-from-total/balance': message<AboutSum>({
    vi: ({ indicator, cell, total, sum, parts }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(total, indicator)} nhưng ${parts.join(' + ')} được ${levelVi(sum, indicator)}; theo ghi chú của danh mục hai số phải bằng nhau. Đề nghị đơn vị kiểm tra cả ${parts.length + 1} số.`,
    en: ({ indicator, cell, total, sum, parts }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is stated as ${levelEn(total, indicator)}, but ${parts.join(' + ')} make ${levelEn(sum, indicator)}; by the notes of the catalogue both must be equal. Ask the unit to check all ${parts.length + 1} figures.`,
  }),
  'parts-differ-from-total/by-area': message<{
    indicator: NamedIndicator;
    cell: string;
    total: DecimalText;
    sum: DecimalText;
    areas: number;
    sheet: string;
  }>({
    vi: ({ indicator, cell, total, sum, areas, sheet }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(total, indicator)} nhưng cộng ${areas} địa bàn ở trang “${sheet}” được ${levelVi(sum, indicator)}. Tổng của tỉnh lấy theo số của đơn vị, không theo bảng chia; đề nghị đơn vị kiểm tra số chung và từng địa bàn.`,
    en: ({ indicator, cell, total, sum, areas, sheet }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is stated as ${levelEn(total, indicator)}, but the ${areas} areas on sheet “${sheet}” add to ${levelEn(sum, indicator)}. The province's total uses the unit's own figure, not the breakdown; ask the unit to check both.`,
  }),
  'parts-differ-from-total/of-rows': message<{
    indicator: NamedIndicator;
    cell: string;
    total: DecimalText;
    sum: DecimalText;
    labels: readonly string[];
  }>({
    vi: ({ indicator, cell, total, sum, labels }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${numberInWords(total, 'vi')}, nhưng cộng các dòng ${labels.map((label) => `“${label}”`).join(', ')} bên dưới được ${numberInWords(sum, 'vi')}. Tổng của tỉnh lấy số của chỉ tiêu; đề nghị đơn vị kiểm tra cả các số này.`,
    en: ({ indicator, cell, total, sum, labels }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${numberInWords(total, 'en')}, but the rows ${labels.map((label) => `“${label}”`).join(', ')} below add to ${numberInWords(sum, 'en')}. The province's total takes the indicator's own figure; ask the unit to check all of them.`,
  }),
  'parts-differ-from-total/of-table': message<
    AboutTable & {
      /** Units without a figure, to which the difference cannot belong. */
      lacking?: number;
    }
  >({
    vi: ({ indicator, cell, total, sum, units, lacking }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi tổng ${levelVi(total, indicator)} nhưng cộng ${units} đơn vị ${lacking === undefined ? '' : 'đã có số '}trong bảng được ${levelVi(sum, indicator)}${lacking === undefined ? '' : `; chênh lệch khó có thể là của ${lacking} đơn vị chưa có số`}. Tổng của tỉnh cộng từ số của từng đơn vị, không lấy số tổng của bảng; đề nghị người lập bảng kiểm tra số tổng và từng đơn vị.`,
    en: ({ indicator, cell, total, sum, units, lacking }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is stated as ${levelEn(total, indicator)} in all, but the ${units} units of the table ${lacking === undefined ? '' : 'that have a figure '}add to ${levelEn(sum, indicator)}${lacking === undefined ? '' : `; the difference can hardly be that of the ${lacking} without one`}. The province's total adds the units' own figures, not the table's total; ask its maker to check the total and each unit.`,
  }),
  'parts-differ-from-total/of-table-repaired': message<
    AboutTable & { repaired: readonly string[] }
  >({
    vi: ({ indicator, cell, total, sum, units, repaired }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi tổng ${levelVi(total, indicator)} nhưng cộng ${units} đơn vị trong bảng được ${levelVi(sum, indicator)}. Tổng này đúng khi sửa ô ${repaired.join(', ')} như đề xuất ở phát hiện của ô ấy.`,
    en: ({ indicator, cell, total, sum, units, repaired }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is stated as ${levelEn(total, indicator)} in all, but the ${units} units of the table add to ${levelEn(sum, indicator)}. The total is right once ${repaired.join(', ')} is repaired as the finding about that cell proposes.`,
  }),
  'parts-differ-from-total/rest-of-table': message<{
    indicator: NamedIndicator;
    cell: string;
    unit: string;
    value: DecimalText;
    total: DecimalText;
    rest: DecimalText;
  }>({
    vi: ({ indicator, cell, unit, value, total, rest }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} của ${unit} ghi ${levelVi(value, indicator)}, biến động khác hẳn; tổng của bảng ghi ${levelVi(total, indicator)}, trừ các đơn vị khác còn ${levelVi(rest, indicator)}, gần với năm trước của đơn vị này. Đề nghị đơn vị và người lập bảng kiểm tra; nếu tổng đúng thì số của đơn vị là ${levelVi(rest, indicator)}.`,
    en: ({ indicator, cell, unit, value, total, rest }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} of ${unit} is ${levelEn(value, indicator)}, unlike its last year; the table states ${levelEn(total, indicator)} in all, which less the other units leaves ${levelEn(rest, indicator)}, near the unit's last year. Ask the unit and the table's maker to check; if the total is right, the unit's figure is ${levelEn(rest, indicator)}.`,
  }),
  'parts-differ-from-total/quarters': message<{
    cell: string;
    indicator: NamedIndicator;
    total: DecimalText;
    sum: DecimalText;
  }>({
    vi: ({ indicator, cell, total, sum }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi cả năm ${levelVi(total, indicator)}, nhưng cộng bốn quý được ${levelVi(sum, indicator)}. Đề nghị đơn vị kiểm tra cả năm số.`,
    en: ({ indicator, cell, total, sum }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(total, indicator)} for the year, while the four quarters add to ${levelEn(sum, indicator)}. Ask the unit to check all five.`,
  }),
} as const;
