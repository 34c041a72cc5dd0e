import {
  type DecimalText,
  type NamedIndicator,
  numberInWords,
  placeInWords,
} from '../figureInWords';
import { message } from '../message';
import { levelEn, levelVi, nameEn, nameVi, percentEn, percentVi } from './indicatorWords';

/** A stated total that is not the sum of its parts. */
export interface AboutSum {
  readonly indicator: NamedIndicator;
  readonly cell: string;
  readonly total: DecimalText;
  readonly sum: DecimalText;
  readonly parts: readonly string[];
}

/** A part whose own value does not fit the total that the unit states. */
export interface AboutPartOfTotal extends AboutSum {
  readonly part: NamedIndicator;
  readonly partValue: DecimalText;
  /** The total less the other parts. */
  readonly rest: DecimalText;
}

const PART_WITHIN_UNIT = message<AboutPart>({
  vi: (about) =>
    `${placeInWords(about.cell, 'vi')}${partVi(about)} Đề nghị đơn vị kiểm tra cả hai số.`,
  en: (about) =>
    `${placeInWords(about.cell, 'en')}${partEn(about)} Ask the unit to check both figures.`,
});

const PART_IN_PROVINCE = message<AboutPart>({
  vi: (about) =>
    `Toàn tỉnh: ${partVi(about)} Hai số do các nguồn khác nhau báo cáo; kiểm tra phạm vi và thời điểm của từng nguồn.`,
  en: (about) =>
    `Whole province: ${partEn(about)} The two come from different sources; check the scope and date of each.`,
});

/** A part and the whole it may not exceed. */
export interface AboutRatio {
  readonly indicator: NamedIndicator;
  readonly cell: string;
  readonly stated: DecimalText;
  readonly recomputed: DecimalText;
  readonly numerator: NamedIndicator;
  readonly numeratorValue: DecimalText;
  readonly denominator: NamedIndicator;
  readonly denominatorValue: DecimalText;
}

/** A percentage of a remark, and the two numbers that make another. */
export interface AboutPercentInWords {
  readonly indicator: NamedIndicator;
  readonly cell: string;
  readonly numerator: DecimalText;
  readonly denominator: DecimalText;
  readonly stated: DecimalText;
  readonly recomputed: DecimalText;
}

/** A fraction that a remark gives beside a figure. */
export interface AboutFraction {
  readonly indicator: NamedIndicator;
  readonly cell: string;
  readonly numerator: DecimalText;
  readonly denominator: DecimalText;
}

export interface AboutPart {
  readonly cell: string;
  readonly part: NamedIndicator;
  readonly partValue: DecimalText;
  readonly whole: NamedIndicator;
  readonly wholeValue: DecimalText;
}

/** Sentences about parts and their totals. */
export const totalMessages = {
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
  'parts-differ-from-total/of-table': message<{
    indicator: NamedIndicator;
    cell: string;
    total: DecimalText;
    sum: DecimalText;
    units: number;
    /** Units without a figure, to which the difference cannot belong. */
    lacking?: number;
  }>({
    vi: ({ indicator, cell, total, sum, units, lacking }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi tổng ${levelVi(total, indicator)} nhưng cộng ${units} đơn vị ${lacking === undefined ? '' : 'đã có số '}trong bảng được ${levelVi(sum, indicator)}${lacking === undefined ? '' : `; chênh lệch khó có thể là của ${lacking} đơn vị chưa có số`}. Tổng của tỉnh cộng từ số của từng đơn vị, không lấy số tổng của bảng; đề nghị người lập bảng kiểm tra số tổng và từng đơn vị.`,
    en: ({ indicator, cell, total, sum, units, lacking }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is stated as ${levelEn(total, indicator)} in all, but the ${units} units of the table ${lacking === undefined ? '' : 'that have a figure '}add to ${levelEn(sum, indicator)}${lacking === undefined ? '' : `; the difference can hardly be that of the ${lacking} without one`}. The province's total adds the units' own figures, not the table's total; ask its maker to check the total and each unit.`,
  }),
  'parts-differ-from-total/share-in-remark': message<AboutPercentInWords>({
    vi: ({ indicator, cell, numerator, denominator, stated, recomputed }) =>
      `${placeInWords(cell, 'vi')}ghi chú của ${nameVi(indicator)} nêu ${percentVi(stated)}, nhưng ${numberInWords(numerator, 'vi')} trên ${numberInWords(denominator, 'vi')} là ${percentVi(recomputed)}. Đề nghị đơn vị kiểm tra cả ba số.`,
    en: ({ indicator, cell, numerator, denominator, stated, recomputed }) =>
      `${placeInWords(cell, 'en')}the remark on ${nameEn(indicator)} says ${percentEn(stated)}, but ${numberInWords(numerator, 'en')} of ${numberInWords(denominator, 'en')} are ${percentEn(recomputed)}. Ask the unit to check all three.`,
  }),
  'parts-differ-from-total/in-remark': message<AboutPercentInWords>({
    vi: ({ indicator, cell, numerator, denominator, stated, recomputed }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi chú ${numberInWords(numerator, 'vi')}/${numberInWords(denominator, 'vi')} và ${percentVi(stated)}, nhưng hai số ấy cho ${percentVi(recomputed)}. Đề nghị đơn vị kiểm tra cả ba số.`,
    en: ({ indicator, cell, numerator, denominator, stated, recomputed }) =>
      `${placeInWords(cell, 'en')}the remark on ${nameEn(indicator)} says ${numberInWords(numerator, 'en')}/${numberInWords(denominator, 'en')} and ${percentEn(stated)}, but these two make ${percentEn(recomputed)}. Ask the unit to check all three.`,
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
  'parts-differ-from-total/share': message<{
    indicator: NamedIndicator;
    cell: string;
    whole: NamedIndicator;
    numerator: DecimalText;
    denominator: DecimalText;
    stated: DecimalText;
    recomputed: DecimalText;
  }>({
    vi: ({ indicator, cell, whole, numerator, denominator, stated, recomputed }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi chiếm ${percentVi(stated)} của ${nameVi(whole)}, tính lại là ${percentVi(recomputed)} (${numberInWords(numerator, 'vi')}/${numberInWords(denominator, 'vi')}). Đề nghị đơn vị kiểm tra cả ba số.`,
    en: ({ indicator, cell, whole, numerator, denominator, stated, recomputed }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is stated as ${percentEn(stated)} of ${nameEn(whole)}, recomputed ${percentEn(recomputed)} (${numberInWords(numerator, 'en')}/${numberInWords(denominator, 'en')}). Ask the unit to check all three.`,
  }),
  'parts-differ-from-total/fraction-in-remark': message<
    AboutFraction & { value: DecimalText; recomputed?: DecimalText }
  >({
    vi: ({ indicator, cell, numerator, denominator, value, recomputed }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}, nhưng ghi chú nêu ${numberInWords(numerator, 'vi')}/${numberInWords(denominator, 'vi')}${recomputed ? `, tức ${levelVi(recomputed, indicator)}` : ''}. Đề nghị đơn vị kiểm tra số và ghi chú.`,
    en: ({ indicator, cell, numerator, denominator, value, recomputed }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, but the remark says ${numberInWords(numerator, 'en')}/${numberInWords(denominator, 'en')}${recomputed ? `, that is ${levelEn(recomputed, indicator)}` : ''}. Ask the unit to check the figure and the remark.`,
  }),
  'parts-differ-from-total/kinds-in-remark': message<{
    indicator: NamedIndicator;
    cell: string;
    value: DecimalText;
    counts: readonly DecimalText[];
    sum: DecimalText;
  }>({
    vi: ({ indicator, cell, value, counts, sum }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}, nhưng ghi chú nêu gồm ${counts.map((count) => numberInWords(count, 'vi')).join(' + ')} = ${numberInWords(sum, 'vi')}. Đề nghị đơn vị kiểm tra số và ghi chú.`,
    en: ({ indicator, cell, value, counts, sum }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, but the remark says that it consists of ${counts.map((count) => numberInWords(count, 'en')).join(' + ')} = ${numberInWords(sum, 'en')}. Ask the unit to check the figure and the remark.`,
  }),
  'parts-differ-from-total/rest-in-remark': message<{
    indicator: NamedIndicator;
    cell: string;
    whole: NamedIndicator;
    wholeValue: DecimalText;
    partValue: DecimalText;
    stated: DecimalText;
    rest: DecimalText;
  }>({
    vi: ({ indicator, cell, whole, wholeValue, partValue, stated, rest }) =>
      `${placeInWords(cell, 'vi')}ghi chú của ${nameVi(indicator)} nêu còn lại ${levelVi(stated, indicator)}, nhưng ${levelVi(wholeValue, whole)} trừ ${levelVi(partValue, indicator)} còn ${levelVi(rest, indicator)}. Đề nghị đơn vị kiểm tra cả ba số.`,
    en: ({ indicator, cell, whole, wholeValue, partValue, stated, rest }) =>
      `${placeInWords(cell, 'en')}the remark on ${nameEn(indicator)} says that ${levelEn(stated, indicator)} are left, but ${levelEn(wholeValue, whole)} less ${levelEn(partValue, indicator)} leave ${levelEn(rest, indicator)}. Ask the unit to check all three.`,
  }),
  'parts-differ-from-total/ratio': message<AboutRatio>({
    vi: (about) => `${ratioVi(about)} Tỷ lệ của tỉnh tính từ hai số này; đề nghị đơn vị kiểm tra.`,
    en: (about) => `${ratioEn(about)} The province's ratio uses these two; ask the unit to check.`,
  }),
  'parts-differ-from-total/ratio-last-year': message<AboutRatio & { year: number }>({
    vi: (about) =>
      `${ratioVi(about)} Cả ba là số của năm ${about.year}; đề nghị đơn vị kiểm tra cột số năm trước.`,
    en: (about) =>
      `${ratioEn(about)} All three are of ${about.year}; ask the unit to check its column of last year.`,
  }),
  'part-exceeds-whole/in-remark': message<AboutPart>({
    vi: ({ cell, part, partValue, whole, wholeValue }) =>
      `${placeInWords(cell, 'vi')}ghi chú của ${nameVi(part)} nêu ${numberInWords(partValue, 'vi')}/${numberInWords(wholeValue, 'vi')}: phần lớn hơn tổng thể. Hai số này là ${nameVi(whole)} và ${nameVi(part)} của chính biểu, nên có lẽ đã ghi ngược. Đề nghị đơn vị kiểm tra.`,
    en: ({ cell, part, partValue, whole, wholeValue }) =>
      `${placeInWords(cell, 'en')}the remark on ${nameEn(part)} says ${numberInWords(partValue, 'en')}/${numberInWords(wholeValue, 'en')}, a part larger than its whole. These are the sheet's own ${nameEn(whole)} and ${nameEn(part)}, probably turned round. Ask the unit to check.`,
  }),
  'part-exceeds-whole/fraction-in-remark': message<AboutFraction>({
    vi: ({ indicator, cell, numerator, denominator }) =>
      `${placeInWords(cell, 'vi')}ghi chú của ${nameVi(indicator)} nêu ${numberInWords(numerator, 'vi')}/${numberInWords(denominator, 'vi')}: phần lớn hơn tổng thể. Đề nghị đơn vị kiểm tra cả hai số.`,
    en: ({ indicator, cell, numerator, denominator }) =>
      `${placeInWords(cell, 'en')}the remark on ${nameEn(indicator)} says ${numberInWords(numerator, 'en')}/${numberInWords(denominator, 'en')}, a part larger than its whole. Ask the unit to check both numbers.`,
  }),
  'part-exceeds-whole/elapsed': message<{
    indicator: NamedIndicator;
    cell: string;
    part: DecimalText;
    whole: DecimalText;
  }>({
    vi: ({ indicator, cell, part, whole }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)}: một phần của năm đã là ${levelVi(part, indicator)}, nhiều hơn số cả năm ${levelVi(whole, indicator)}. Đề nghị đơn vị kiểm tra cả hai số.`,
    en: ({ indicator, cell, part, whole }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)}: a part of the year already came to ${levelEn(part, indicator)}, more than the whole year's ${levelEn(whole, indicator)}. Ask the unit to check both figures.`,
  }),
  'part-exceeds-whole': PART_WITHIN_UNIT,
  'part-exceeds-whole/look': PART_WITHIN_UNIT,
  'part-exceeds-whole/province': PART_IN_PROVINCE,
  'part-exceeds-whole/province-look': PART_IN_PROVINCE,
} as const;

function ratioVi({ numerator, denominator, ...about }: AboutRatio): string {
  return `${placeInWords(about.cell, 'vi')}${nameVi(about.indicator)} ghi ${levelVi(about.stated, about.indicator)}, tính lại là ${levelVi(about.recomputed, about.indicator)} (${numerator.code} ${levelVi(about.numeratorValue, numerator)}, ${denominator.code} ${levelVi(about.denominatorValue, denominator)}).`;
}

function ratioEn({ numerator, denominator, ...about }: AboutRatio): string {
  return `${placeInWords(about.cell, 'en')}${nameEn(about.indicator)} is stated as ${levelEn(about.stated, about.indicator)}, recomputed ${levelEn(about.recomputed, about.indicator)} (${numerator.code} ${levelEn(about.numeratorValue, numerator)}, ${denominator.code} ${levelEn(about.denominatorValue, denominator)}).`;
}

function partVi({ part, partValue, whole, wholeValue }: AboutPart): string {
  return `${nameVi(part)} ghi ${levelVi(partValue, part)}, lớn hơn ${nameVi(whole)} là ${levelVi(wholeValue, whole)}.`;
}

function partEn({ part, partValue, whole, wholeValue }: AboutPart): string {
  return `${nameEn(part)} is ${levelEn(partValue, part)}, more than ${nameEn(whole)} with ${levelEn(wholeValue, whole)}.`;
}
