import {
  levelInWords,
  numberInWords,
  placeInWords,
  type DecimalText,
  type NamedIndicator,
} from './figureInWords';
import { message } from './message';
import { CORRECTION_FAULT, type CorrectionFault } from './readingMessages';
import { differencesInWords, type SentDifference } from './sentDifference';

/** About one cell's value. */
export interface AboutValue {
  readonly indicator: NamedIndicator;
  readonly cell: string;
  readonly value: DecimalText;
}

/** About a statement the sheet makes beside its levels. */
export interface AboutStatement {
  readonly indicator: NamedIndicator;
  readonly cell: string;
  readonly stated: DecimalText;
  readonly recomputed: DecimalText;
  readonly current: DecimalText;
  readonly base: DecimalText;
}

/** Who gave a figure of the whole province. */
export type FigureSource =
  'enterprises' | 'areas' | 'department' | 'authorities' | 'province' | 'units' | 'parts' | 'ratio';

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

/** Figures that stand as in another column, of how many that could be compared. */
export interface CopiedColumn {
  readonly cell: string;
  readonly rows: number;
  readonly compared: number;
  readonly examples: readonly NamedIndicator[];
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

/** Sentences of the findings made by the checks. */
export const checkMessages = {
  'negative-value': message<AboutValue>({
    vi: ({ indicator, cell, value }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}, chỉ tiêu này không thể âm. Số này chưa được tính vào tổng; đề nghị đơn vị kiểm tra dấu và gửi lại số đúng.`,
    en: ({ indicator, cell, value }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, but it cannot be negative. It stays out of the total; ask the unit to check the sign and send the right figure.`,
  }),
  'rate-out-of-range': message<AboutValue>({
    vi: ({ indicator, cell, value }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}, ngoài khoảng từ 0% đến 100%. Số này chưa được tính; đề nghị đơn vị kiểm tra tử số, mẫu số và gửi lại.`,
    en: ({ indicator, cell, value }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, outside 0% to 100%. It stays out; ask the unit to check numerator and denominator and send it again.`,
  }),
  'not-whole-number': message<AboutValue>({
    vi: ({ indicator, cell, value }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}, không phải số nguyên. Đề nghị đơn vị kiểm tra dấu thập phân, đơn vị tính.`,
    en: ({ indicator, cell, value }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, which is not a whole number. Ask the unit to check the decimal mark and the unit of measure.`,
  }),
  'unit-slip': message<
    AboutValue & {
      prior: DecimalText;
      times: DecimalText;
      direction: 'up' | 'down';
      repaired: DecimalText;
    }
  >({
    vi: ({ indicator, cell, value, prior, times, direction, repaired }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}, năm trước ${levelVi(prior, indicator)}: nghi nhầm đơn vị tính, số ghi ${direction === 'up' ? 'lớn' : 'nhỏ'} hơn ${numberInWords(times, 'vi')} lần. Nếu đúng là nhầm, giá trị là ${levelVi(repaired, indicator)}. Số này chưa được tính vào tổng; đề nghị đơn vị xác nhận.`,
    en: ({ indicator, cell, value, prior, times, direction, repaired }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, last year ${levelEn(prior, indicator)}: probably the wrong unit of measure, ${numberInWords(times, 'en')} times too ${direction === 'up' ? 'large' : 'small'}. If so, the value is ${levelEn(repaired, indicator)}. It stays out of the total; ask the unit to confirm.`,
  }),
  'unit-slip/row-shifted': message<
    AboutValue & { prior: DecimalText; own: { cell: string; value: DecimalText } | undefined }
  >({
    vi: ({ indicator, cell, value, prior, own }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}, năm trước ${levelVi(prior, indicator)}: đây là số của dòng khác, vì các dòng ở đây bị lệch (xem rows-shifted), không phải nhầm đơn vị tính. ${own ? `Số của dòng này nằm ở ô ${own.cell}: ${levelVi(own.value, indicator)}.` : 'Số của chính dòng này không còn trong biểu.'} Số này chưa được tính vào tổng; đề nghị đơn vị xác nhận.`,
    en: ({ indicator, cell, value, prior, own }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, last year ${levelEn(prior, indicator)}: another row's figure, as rows are shifted here (see rows-shifted), not a wrong unit of measure. ${own ? `This row's own figure stands in ${own.cell}: ${levelEn(own.value, indicator)}.` : "This row's own figure is no longer in the sheet."} It stays out of the total; ask the unit to confirm.`,
  }),
  'stated-growth-differs/growth': message<AboutStatement>({
    vi: (about) =>
      `${statementVi(about)} ghi ${growthVi(about.stated)}, tính lại là ${growthVi(about.recomputed)} (${againstVi(about)}). ${ASK_VI}`,
    en: (about) =>
      `${statementEn(about)}: growth stated as ${percentEn(about.stated)}, recomputed ${percentEn(about.recomputed)} (${againstEn(about)}). ${ASK_EN}`,
  }),
  'stated-growth-differs/index': message<AboutStatement>({
    vi: (about) =>
      `${statementVi(about)} ghi bằng ${percentVi(about.stated)} so với năm trước, tính lại là ${percentVi(about.recomputed)} (${againstVi(about)}). ${ASK_VI}`,
    en: (about) =>
      `${statementEn(about)}: stated as ${percentEn(about.stated)} of last year, recomputed ${percentEn(about.recomputed)} (${againstEn(about)}). ${ASK_EN}`,
  }),
  'stated-growth-differs/index-for-growth': message<AboutStatement>({
    vi: (about) =>
      `${statementVi(about)} ghi tăng ${percentVi(about.stated)}, đó là tốc độ phát triển (năm trước = 100%); thực tế ${growthVi(about.recomputed)} (${againstVi(about)}). Đề nghị đơn vị sửa số hoặc sửa tên cột.`,
    en: (about) =>
      `${statementEn(about)}: ${percentEn(about.stated)} is stated as growth but is the index (last year = 100%); growth is ${percentEn(about.recomputed)} (${againstEn(about)}). Ask the unit to correct the number or the column's heading.`,
  }),
  'stated-growth-differs/growth-for-index': message<AboutStatement>({
    vi: (about) =>
      `${statementVi(about)} ghi bằng ${percentVi(about.stated)} so với năm trước, đó là tốc độ tăng; tốc độ phát triển (năm trước = 100%) là ${percentVi(about.recomputed)} (${againstVi(about)}). Đề nghị đơn vị sửa số hoặc sửa tên cột.`,
    en: (about) =>
      `${statementEn(about)}: ${percentEn(about.stated)} is stated as the index but is the growth; the index (last year = 100%) is ${percentEn(about.recomputed)} (${againstEn(about)}). Ask the unit to correct the number or the column's heading.`,
  }),
  'stated-growth-differs/points': message<AboutStatement>({
    vi: (about) =>
      `${statementVi(about)} ghi chênh lệch ${numberInWords(about.stated, 'vi')} điểm phần trăm, tính lại là ${numberInWords(about.recomputed, 'vi')} điểm phần trăm (${againstVi(about)}). ${ASK_VI}`,
    en: (about) =>
      `${statementEn(about)}: a change of ${numberInWords(about.stated, 'en')} percentage points is stated, recomputed ${numberInWords(about.recomputed, 'en')} (${againstEn(about)}). ${ASK_EN}`,
  }),
  'stated-growth-differs/difference': message<AboutStatement>({
    vi: (about) =>
      `${statementVi(about)} ghi tăng/giảm tuyệt đối ${levelVi(about.stated, about.indicator)}, tính lại là ${levelVi(about.recomputed, about.indicator)} (${againstVi(about)}). ${ASK_VI}`,
    en: (about) =>
      `${statementEn(about)}: an absolute change of ${levelEn(about.stated, about.indicator)} is stated, recomputed ${levelEn(about.recomputed, about.indicator)} (${againstEn(about)}). ${ASK_EN}`,
  }),
  'stated-growth-differs/multiple': message<AboutStatement>({
    vi: (about) =>
      `${statementVi(about)} ghi gấp ${numberInWords(about.stated, 'vi')} lần năm trước, tính lại là ${numberInWords(about.recomputed, 'vi')} lần (${againstVi(about)}). ${ASK_VI}`,
    en: (about) =>
      `${statementEn(about)}: stated as ${numberInWords(about.stated, 'en')} times last year, recomputed ${numberInWords(about.recomputed, 'en')} times (${againstEn(about)}). ${ASK_EN}`,
  }),
  'stated-growth-differs/more-times': message<AboutStatement>({
    vi: (about) =>
      `${statementVi(about)} ghi tăng ${numberInWords(about.stated, 'vi')} lần, không đúng dù hiểu là gấp hay là thêm ngần ấy lần: năm nay gấp ${numberInWords(about.recomputed, 'vi')} lần năm trước (${againstVi(about)}). Đề nghị đơn vị kiểm tra và ghi “gấp … lần” hoặc “tăng …%”.`,
    en: (about) =>
      `${statementEn(about)}: “tăng ${numberInWords(about.stated, 'en')} lần” is right neither as so many times last year nor as so many times more: this year is ${numberInWords(about.recomputed, 'en')} times last year (${againstEn(about)}). Ask the unit to check it and to write “gấp … lần” or “tăng …%”.`,
  }),
  'stated-growth-differs/fewer-times': message<AboutStatement>({
    vi: (about) =>
      `${statementVi(about)} ghi giảm ${numberInWords(about.stated, 'vi')} lần, tính lại thì năm trước gấp ${numberInWords(about.recomputed, 'vi')} lần năm nay (${againstVi(about)}). ${ASK_VI}`,
    en: (about) =>
      `${statementEn(about)}: stated as ${numberInWords(about.stated, 'en')} times less; recomputed, last year is ${numberInWords(about.recomputed, 'en')} times this year (${againstEn(about)}). ${ASK_EN}`,
  }),
  'stated-growth-differs/direction': message<Omit<AboutStatement, 'recomputed'>>({
    vi: (about) =>
      `${statementVi(about)} ghi “${directionVi(about.stated)}” nhưng hai số cho thấy khác (${againstVi(about)}). Đề nghị đơn vị kiểm tra số hoặc sửa lời ghi chú.`,
    en: (about) =>
      `${statementEn(about)}: “${directionEn(about.stated)}” is stated, but the two figures say otherwise (${againstEn(about)}). Ask the unit to check the figures or correct the words.`,
  }),
  'stated-growth-differs/plan': message<AboutStatement>({
    vi: (about) =>
      `${statementVi(about)} ghi đạt ${percentVi(about.stated)} kế hoạch, tính lại là ${percentVi(about.recomputed)} (thực hiện ${levelVi(about.current, about.indicator)}, kế hoạch ${levelVi(about.base, about.indicator)}). ${ASK_VI}`,
    en: (about) =>
      `${statementEn(about)}: stated as ${percentEn(about.stated)} of the plan, recomputed ${percentEn(about.recomputed)} (actual ${levelEn(about.current, about.indicator)}, plan ${levelEn(about.base, about.indicator)}). ${ASK_EN}`,
  }),
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
  'parts-differ-from-total/in-remark': message<{
    indicator: NamedIndicator;
    cell: string;
    numerator: DecimalText;
    denominator: DecimalText;
    stated: DecimalText;
    recomputed: DecimalText;
  }>({
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
  'prior-differs-from-published/exchanged': message<{
    indicator: NamedIndicator;
    cell: string;
    year: number;
    current: DecimalText;
    prior: DecimalText;
  }>({
    vi: ({ indicator, cell, year, current, prior }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)}: cột năm ${year} ghi ${levelVi(current, indicator)}, đúng bằng số năm ${year - 1} đã công bố, còn cột năm ${year - 1} ghi ${levelVi(prior, indicator)}: nghi hai số đổi chỗ. Nếu đúng vậy thì năm ${year} là ${levelVi(prior, indicator)}; đề nghị đơn vị xác nhận.`,
    en: ({ indicator, cell, year, current, prior }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)}: the column of ${year} holds ${levelEn(current, indicator)}, exactly what was published for ${year - 1}, and the column of ${year - 1} holds ${levelEn(prior, indicator)}: probably exchanged. If so, ${year} is ${levelEn(prior, indicator)}; ask the unit to confirm.`,
  }),
  'prior-differs-from-published': message<{
    indicator: NamedIndicator;
    cell: string;
    year: number;
    submitted: DecimalText;
    published: DecimalText;
  }>({
    vi: ({ indicator, cell, year, submitted, published }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} năm ${year} ghi ${levelVi(submitted, indicator)}, số đã công bố là ${levelVi(published, indicator)}. So sánh dùng số đã công bố; nếu số cũ được điều chỉnh, đề nghị đơn vị giải trình bằng văn bản.`,
    en: ({ indicator, cell, year, submitted, published }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} for ${year} is stated as ${levelEn(submitted, indicator)}, published was ${levelEn(published, indicator)}. Comparisons use the published figure; if it was revised, ask the unit to explain.`,
  }),
  'prior-differs-from-published/of-predecessor': message<{
    cell: string;
    rows: number;
    examples: readonly NamedIndicator[];
    year: number;
    unit: string;
    predecessor: string;
  }>({
    vi: (about) =>
      `${placeInWords(about.cell, 'vi')}cột năm ${about.year} của ${about.unit} ghi số của riêng ${about.predecessor} ở ${about.rows} chỉ tiêu ${codesOf(about)}, trong khi theo bảng chuyển đổi địa bàn năm trước của đơn vị là số khác. Báo cáo dùng số tính theo địa giới mới; đề nghị đơn vị ghi lại cột năm trước và tốc độ tăng.`,
    en: (about) =>
      `${placeInWords(about.cell, 'en')}the column of ${about.year} of ${about.unit} holds the figures of ${about.predecessor} alone in ${about.rows} indicators ${codesOf(about)}, while by the boundary ledger the unit's last year is another. The report uses what is restated on the new boundaries; ask the unit to write its last year and growths anew.`,
  }),
  'same-as-prior': message<CopiedColumn>({
    vi: (about) =>
      `${copiedVi(about)} chỉ tiêu có số năm nay đúng bằng năm trước ${codesOf(about)}; có thể đã sao chép biểu năm trước. Đề nghị đơn vị xác nhận hoặc cập nhật số liệu. ${LEAVE_OUT_VI}`,
    en: (about) =>
      `${copiedEn(about)} indicators are exactly as last year ${codesOf(about)}; last year's form may have been copied. Ask the unit to confirm or update its figures. ${LEAVE_OUT_EN}`,
  }),
  'same-as-prior/few': message<CopiedColumn>({
    vi: (about) =>
      `${placeInWords(about.cell, 'vi')}${about.rows} số lớn đúng bằng năm trước ${codesOf(about)}: ít khi ngẫu nhiên, nên xem lại. ${LEAVE_OUT_VI}`,
    en: (about) =>
      `${placeInWords(about.cell, 'en')}${about.rows} large figures are exactly as last year ${codesOf(about)}: seldom by chance, worth a look. ${LEAVE_OUT_EN}`,
  }),
  'same-as-prior/plan': message<CopiedColumn>({
    vi: (about) =>
      `${copiedVi(about)} chỉ tiêu có số năm nay đúng bằng kế hoạch ${codesOf(about)}; có thể đã chép cột kế hoạch. Đề nghị đơn vị xác nhận hoặc ghi số thực hiện. ${LEAVE_OUT_VI}`,
    en: (about) =>
      `${copiedEn(about)} indicators are exactly the plan ${codesOf(about)}; the column of the plan may have been copied. Ask the unit to confirm or give its own figures. ${LEAVE_OUT_EN}`,
  }),
  'missing-submission': message<{ unit: string }>({
    vi: ({ unit }) => `${unit} chưa gửi báo cáo. Đôn đốc đơn vị gửi số liệu.`,
    en: ({ unit }) => `${unit} has sent no report. Ask the unit for its figures.`,
  }),
  'missing-indicator': message<{
    unit: string;
    indicator: NamedIndicator;
    cell: string;
    answer: 'absent' | 'blank' | 'missing';
  }>({
    vi: ({ unit, indicator, cell, answer }) =>
      `${placeInWords(cell, 'vi')}${unit} chưa có số liệu ${nameVi(indicator)}: ${ANSWER_VI[answer]}. Tổng của chỉ tiêu này còn thiếu; đề nghị đơn vị bổ sung, nếu không phát sinh thì ghi “-”.`,
    en: ({ unit, indicator, cell, answer }) =>
      `${placeInWords(cell, 'en')}${unit} gives no figure for ${nameEn(indicator)}: ${ANSWER_EN[answer]}. The total is partial; ask the unit to fill it in, or to write “-” where there is nothing.`,
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
  'sources-disagree': message<{
    indicator: NamedIndicator;
    used: DecimalText;
    usedSource: FigureSource;
    other: DecimalText;
    otherSource: FigureSource;
  }>({
    vi: ({ indicator, used, usedSource, other, otherSource }) =>
      `${nameVi(indicator)}: theo ${SOURCE_VI[usedSource]} là ${levelVi(used, indicator)}, theo ${SOURCE_VI[otherSource]} là ${levelVi(other, indicator)}. Báo cáo dùng số thứ nhất; cần đối chiếu hai nguồn.`,
    en: ({ indicator, used, usedSource, other, otherSource }) =>
      `${nameEn(indicator)}: ${levelEn(used, indicator)} according to ${SOURCE_EN[usedSource]}, ${levelEn(other, indicator)} according to ${SOURCE_EN[otherSource]}. The report uses the first; reconcile the two.`,
  }),
  'sources-disagree/register': message<{
    indicator: NamedIndicator;
    used: DecimalText;
    usedSource: FigureSource;
    other: DecimalText;
    otherSource: FigureSource;
  }>({
    vi: ({ indicator, used, usedSource, other, otherSource }) =>
      `${nameVi(indicator)}: theo ${SOURCE_VI[usedSource]} là ${levelVi(used, indicator)}, nhiều hơn cộng ${SOURCE_VI[otherSource]} (${levelVi(other, indicator)}). Cộng lại có thể đếm trùng, nhưng không thể ít hơn: hoặc có đơn vị bỏ sót, hoặc sổ đăng ký chưa xóa nơi đã ngừng. Báo cáo dùng số thứ nhất.`,
    en: ({ indicator, used, usedSource, other, otherSource }) =>
      `${nameEn(indicator)}: ${levelEn(used, indicator)} according to ${SOURCE_EN[usedSource]}, more than ${SOURCE_EN[otherSource]} add to (${levelEn(other, indicator)}). A sum may count something twice but never less: either a unit left some out, or the register still has what has closed. The report uses the first.`,
  }),
  'sources-disagree/growth': message<{
    indicator: NamedIndicator;
    value: DecimalText;
    usedSource: FigureSource;
    used: DecimalText;
    usedPrior: DecimalText;
    otherSource: FigureSource;
    other: DecimalText;
    otherPrior?: DecimalText;
  }>({
    vi: ({ indicator, value, usedSource, used, usedPrior, otherSource, other, otherPrior }) =>
      `${nameVi(indicator)}: hai nguồn cùng ghi ${levelVi(value, indicator)} nhưng hai tốc độ tăng khác nhau: theo ${SOURCE_VI[usedSource]} ${growthVi(used)} (năm trước ${levelVi(usedPrior, indicator)}), theo ${SOURCE_VI[otherSource]} ${growthVi(other)}${otherPrior === undefined ? '' : ` (năm trước ${levelVi(otherPrior, indicator)})`}. Báo cáo dùng tốc độ thứ nhất; hỏi lại số năm trước nào đúng.`,
    en: ({ indicator, value, usedSource, used, usedPrior, otherSource, other, otherPrior }) =>
      `${nameEn(indicator)}: two sources give ${levelEn(value, indicator)} but two growths: ${growthEn(used)} according to ${SOURCE_EN[usedSource]} (last year ${levelEn(usedPrior, indicator)}), ${growthEn(other)} according to ${SOURCE_EN[otherSource]}${otherPrior === undefined ? '' : ` (last year ${levelEn(otherPrior, indicator)})`}. The report uses the first; ask which figure of last year is right.`,
  }),
  'boundary-not-comparable': message<{ unit: string; from: string; ended: readonly string[] }>({
    vi: ({ unit, from, ended }) =>
      `${unit} mới có từ ngày ${dateVi(from)}, trong khi ${endedList(ended)} đã kết thúc, nhưng chưa có dòng chuyển đổi địa bàn nào dẫn đến đơn vị này; không so sánh được với năm trước. Bổ sung dòng chuyển đổi (đơn vị cũ, đơn vị mới, tỷ trọng, văn bản).`,
    en: ({ unit, from, ended }) =>
      `${unit} exists only since ${from} while ${endedList(ended)} ended, and no boundary row leads to it, so it cannot be compared with last year. Add the boundary rows (old unit, new unit, weight, act).`,
  }),
  'boundary-not-comparable/not-additive': message<{
    unit: string;
    indicator: NamedIndicator;
    predecessors: readonly string[];
  }>({
    vi: ({ unit, indicator, predecessors }) =>
      `Không so sánh ${nameVi(indicator)} của ${unit} với năm trước: số của ${predecessors.join(', ')} không cộng lại thành số theo địa giới mới được (tỷ lệ, hoặc số đếm có thể trùng nhau). Nhập số năm trước tính theo địa giới mới cho ${unit} ở trang “Số đã công bố”.`,
    en: ({ unit, indicator, predecessors }) =>
      `${nameEn(indicator)} of ${unit} is not compared with last year: the figures of ${predecessors.join(', ')} do not add up to one on the new boundaries (a rate, or counts that may name the same thing twice). Enter last year's figure on the new boundaries for ${unit} on the sheet “Số đã công bố”.`,
  }),
  'decision-reopened': message<{
    rule: string;
    decision: 'accept' | 'correct' | 'exclude' | 'ask';
    reason: string;
    taken: string;
    present: string;
  }>({
    vi: ({ rule, decision, reason, taken, present }) =>
      `Quyết định “${DECIDED_VI[decision]}” về ${rule}${reason === '' ? '' : ` (lý do: ${reason})`} lấy trên số “${sentInWords(taken, 'vi')}”; nay đơn vị gửi “${sentInWords(present, 'vi')}”, nên quyết định không còn áp dụng. Xem lại số mới và quyết định lại.`,
    en: ({ rule, decision, reason, taken, present }) =>
      `The decision “${DECIDED_EN[decision]}” about ${rule}${reason === '' ? '' : ` (reason: ${reason})`} was taken on “${sentInWords(taken, 'en')}”; the unit now submits “${sentInWords(present, 'en')}”, so it no longer applies. Look at the new value and decide again.`,
  }),
  'decision-unmatched': message<AboutUnmatched>({
    vi: (about) =>
      `${changesNothingVi(about)}: không có phát hiện nào như vậy. ${CORRECT_OR_DELETE_VI}`,
    en: (about) => `${changesNothingEn(about)}: there is no such finding. ${CORRECT_OR_DELETE_EN}`,
  }),
  'decision-unmatched/unit': message<AboutUnmatched>({
    vi: (about) =>
      `${changesNothingVi(about)}: danh sách không có đơn vị “${about.unit}”. ${CORRECT_OR_DELETE_VI}`,
    en: (about) =>
      `${changesNothingEn(about)}: the register has no unit “${about.unit}”. ${CORRECT_OR_DELETE_EN}`,
  }),
  'decision-unmatched/indicator': message<AboutUnmatched>({
    vi: (about) =>
      `${changesNothingVi(about)}: danh mục không có chỉ tiêu “${about.indicator}”. ${CORRECT_OR_DELETE_VI}`,
    en: (about) =>
      `${changesNothingEn(about)}: the catalogue has no indicator “${about.indicator}”. ${CORRECT_OR_DELETE_EN}`,
  }),
  'decision-unmatched/idle': message<AboutUnmatched & { because: IdleReason }>({
    vi: ({ because, ...about }) => `${changesNothingVi(about)}: ${IDLE_VI[because]}`,
    en: ({ because, ...about }) => `${changesNothingEn(about)}: ${IDLE_EN[because]}`,
  }),
  'plan-of-other-year': message<{ indicators: readonly string[]; year: number }>({
    vi: ({ indicators, year }) =>
      `Chưa có kế hoạch năm ${year} của ${listed(indicators)}: trang “Kế hoạch” chỉ có của năm trước, không dùng để so sánh. Thêm dòng kế hoạch năm ${year} nếu đã giao.`,
    en: ({ indicators, year }) =>
      `There is no target of ${year} for ${listed(indicators)}: the sheet “Kế hoạch” has only earlier years', which are not compared with. Add the targets of ${year} once they are set.`,
  }),
  'correction-doubtful': message<{
    code: string;
    rule: string;
    value: string;
    because: CorrectionFault;
  }>({
    vi: ({ code, rule, value, because }) =>
      `Quyết định “sửa” về ${rule} ghi ${code} là ${numberInWords(value, 'vi')}, nhưng ${CORRECTION_FAULT.vi[because]}. Số đó vẫn được tính; xem lại quyết định, hoặc chấp nhận phát hiện này và ghi lý do.`,
    en: ({ code, rule, value, because }) =>
      `The decision “correct” about ${rule} sets ${code} to ${numberInWords(value, 'en')}, but ${CORRECTION_FAULT.en[because]}. It counts all the same; look at the decision again, or accept this finding with the reason.`,
  }),
  'final-too-early': message<{ cell: string; year: number; saved: string; figures: number }>({
    vi: ({ cell, year, saved, figures }) =>
      `${placeInWords(cell, 'vi')}${figures} số của năm ${year} ghi là “chính thức”, nhưng tệp lưu lần cuối ngày ${saved.split('-').reverse().join('/')}, khi năm chưa hết. Hỏi đơn vị: số ước tính hay sơ bộ thì ghi đúng như vậy.`,
    en: ({ cell, year, saved, figures }) =>
      `${placeInWords(cell, 'en')}${figures} figures of ${year} are called final, but the file was last saved on ${saved}, before the year ended. Ask the unit: estimates and provisional figures are to be called so.`,
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

/** A figure as the book keeps it, read in the language; what the unit itself wrote stays as it wrote it. */
function sentInWords(text: string, language: 'vi' | 'en'): string {
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? numberInWords(text, language) : text;
}

export interface AboutUnmatched {
  decision: 'accept' | 'correct' | 'exclude' | 'ask';
  rule: string;
  unit: string;
  indicator: string;
  year: number;
}

/** Why a decision about what was found cannot change anything. */
export type IdleReason =
  'last-year' | 'several' | 'nothing' | 'whole-form' | 'other-cell' | 'other-decision';

/** The first codes of many. */
function listed(codes: readonly string[]): string {
  return `${codes.slice(0, MOST_LISTED).join(', ')}${codes.length > MOST_LISTED ? ', …' : ''}`;
}

const MOST_LISTED = 8;

const CORRECT_OR_DELETE_VI = 'Sửa mã cho đúng hoặc bỏ dòng này.';
const CORRECT_OR_DELETE_EN = 'Correct the code or delete the line.';

function changesNothingVi(about: AboutUnmatched): string {
  return `Quyết định “${DECIDED_VI[about.decision]}” về ${subjectInWords(about)} không làm thay đổi gì`;
}

const IDLE_VI: Readonly<Record<IdleReason, string>> = {
  'last-year':
    'phát hiện nói về số năm trước, và số năm trước được lấy từ số đã công bố. Muốn dùng số khác thì sửa hoặc thêm dòng ở trang “Số đã công bố” của sổ; nếu không thì chấp nhận phát hiện và ghi lý do.',
  several:
    'phát hiện nói về tổng của nhiều đơn vị, không phải số của riêng đơn vị nào. Đề nghị đơn vị có số sai gửi lại báo cáo (hoặc quyết định về chính số của đơn vị ấy), hay chấp nhận phát hiện và ghi kết quả đối chiếu.',
  nothing:
    'không có số nào để loại. Đề nghị đơn vị gửi số, ghi số đã hỏi được bằng quyết định “sửa số” (correct), hoặc chấp nhận phát hiện và ghi lý do.',
  'whole-form':
    'phát hiện nói về cả báo cáo, không nêu ô số nào. Quyết định về từng số, bỏ tệp ra khỏi thư mục báo cáo đã nhận, hoặc chấp nhận phát hiện và ghi lý do.',
  'other-cell':
    'ô nêu trong phát hiện không giữ số của năm báo cáo; số của năm báo cáo đã đọc được ở ô khác và vẫn được tính. Chấp nhận phát hiện và ghi lý do, hoặc đề nghị đơn vị gửi lại.',
  'other-decision':
    'một quyết định khác về cùng số này đang được dùng. Bỏ một trong hai quyết định.',
};

const IDLE_EN: Readonly<Record<IdleReason, string>> = {
  'last-year':
    'the finding is about last year’s figure, and that is taken from what was published. To use another, change or add its line on the book’s sheet “Số đã công bố”; otherwise accept the finding with the reason.',
  several:
    'the finding is about a total of several units, not about the figure of any one. Ask the unit whose figure is wrong to send again (or decide about that unit’s own figure), or accept the finding with the outcome of the reconciliation.',
  nothing:
    'there is no figure to leave out. Ask the unit for it, enter what it says with the decision “correct”, or accept the finding with the reason.',
  'whole-form':
    'the finding is about the whole report and names no figure. Decide about single figures, take the file out of the received reports, or accept the finding with the reason.',
  'other-cell':
    'the cell that the finding names does not hold the figure of the report year, which was read from another cell and counts. Accept the finding with the reason, or ask the unit to send again.',
  'other-decision': 'another decision about the same figure is used. Delete one of the two.',
};

function changesNothingEn(about: AboutUnmatched): string {
  return `The decision “${DECIDED_EN[about.decision]}” about ${subjectInWords(about)} changes nothing`;
}

function subjectInWords({ rule, unit, indicator, year }: AboutUnmatched): string {
  return [rule, unit, indicator, String(year)].filter((part) => part !== '').join(', ');
}

const DECIDED_VI = {
  accept: 'chấp nhận',
  correct: 'sửa số',
  exclude: 'loại ra',
  ask: 'hỏi đơn vị',
} as const;

const DECIDED_EN = {
  accept: 'accept',
  correct: 'correct',
  exclude: 'exclude',
  ask: 'ask the unit',
} as const;

const ASK_VI = 'Đề nghị đơn vị kiểm tra số liệu và cách tính.';
const ASK_EN = 'Ask the unit to check the figures and the calculation.';

const LEAVE_OUT_VI = 'Đề xuất: để các số này ngoài tổng cho đến khi đơn vị trả lời.';
const LEAVE_OUT_EN = 'Proposal: leave them out of the totals until the unit has answered.';

function copiedVi({ cell, rows, compared }: CopiedColumn): string {
  return `${placeInWords(cell, 'vi')}${rows} trong ${compared}`;
}

function copiedEn({ cell, rows, compared }: CopiedColumn): string {
  return `${placeInWords(cell, 'en')}${rows} of ${compared}`;
}

/** "(VT010, VT012, …)" */
function codesOf({ rows, examples }: Pick<CopiedColumn, 'rows' | 'examples'>): string {
  const codes = examples.map(({ code }) => code).join(', ');
  return `(${codes}${rows > examples.length ? ', …' : ''})`;
}

const ANSWER_VI = {
  absent: 'không có dòng này trong báo cáo',
  blank: 'ô để trống',
  missing: 'ghi “…” (có phát sinh nhưng chưa thu thập được)',
} as const;

const ANSWER_EN = {
  absent: 'the report has no such row',
  blank: 'the cell is empty',
  missing: '“…” (it occurred but was not counted)',
} as const;

const SOURCE_VI: Readonly<Record<FigureSource, string>> = {
  enterprises: 'các doanh nghiệp, cơ sở',
  areas: 'các địa bàn (huyện, xã)',
  department: 'sở',
  authorities: 'cơ quan có thẩm quyền',
  province: 'số toàn tỉnh đã nhập',
  units: 'các đơn vị báo cáo',
  parts: 'tổng các phần',
  ratio: 'tử số và mẫu số của các đơn vị',
};

const SOURCE_EN: Readonly<Record<FigureSource, string>> = {
  enterprises: 'the enterprises',
  areas: 'the districts and communes',
  department: 'the department',
  authorities: 'the authorities',
  province: "the province's own row",
  units: 'the reporting units',
  parts: 'the sum of the parts',
  ratio: "the units' numerators and denominators",
};

function nameVi({ vi, code }: NamedIndicator): string {
  return `“${vi}” (${code})`;
}

function nameEn({ en, vi, code }: NamedIndicator): string {
  return `“${en === '' ? vi : en}” (${code})`;
}

function levelVi(value: DecimalText, { unit }: NamedIndicator): string {
  return levelInWords(value, unit, 'vi');
}

function levelEn(value: DecimalText, { unit }: NamedIndicator): string {
  return levelInWords(value, unit, 'en');
}

function percentVi(value: DecimalText): string {
  return levelInWords(value, '%', 'vi');
}

/** Never "tăng -1,8%". */
function growthVi(value: DecimalText): string {
  return value.startsWith('-') ? `giảm ${percentVi(value.slice(1))}` : `tăng ${percentVi(value)}`;
}

function growthEn(value: DecimalText): string {
  return value.startsWith('-') ? `down ${percentEn(value.slice(1))}` : `up ${percentEn(value)}`;
}

function percentEn(value: DecimalText): string {
  return levelInWords(value, '%', 'en');
}

function statementVi({ cell, indicator }: Pick<AboutStatement, 'cell' | 'indicator'>): string {
  return `${placeInWords(cell, 'vi')}${nameVi(indicator)}`;
}

function statementEn({ cell, indicator }: Pick<AboutStatement, 'cell' | 'indicator'>): string {
  return `${placeInWords(cell, 'en')}${nameEn(indicator)}`;
}

type AboutLevels = Pick<AboutStatement, 'current' | 'base' | 'indicator'>;

function againstVi({ current, base, indicator }: AboutLevels): string {
  return `năm nay ${levelVi(current, indicator)}, năm trước ${levelVi(base, indicator)}`;
}

function againstEn({ current, base, indicator }: AboutLevels): string {
  return `this year ${levelEn(current, indicator)}, last year ${levelEn(base, indicator)}`;
}

/** The words of a direction: 1, -1 or 0. */
function directionVi(stated: DecimalText): string {
  if (stated === '0') return 'không thay đổi';
  return stated === '1' ? 'tăng' : 'giảm';
}

function directionEn(stated: DecimalText): string {
  if (stated === '0') return 'no change';
  return stated === '1' ? 'up' : 'down';
}

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

function dateVi(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${month}/${year}`;
}

/** Names of ended units; a merger of a whole province would make the sentence endless. */
function endedList(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(', ')}, …` : names.join(', ');
}

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
