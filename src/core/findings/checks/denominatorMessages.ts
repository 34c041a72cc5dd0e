import {
  type DecimalText,
  type NamedIndicator,
  numberInWords,
  placeInWords,
} from '../figureInWords';
import { message } from '../message';
import { levelEn, levelVi, nameEn, nameVi } from './indicatorWords';

/** About what the unit itself says beside a figure. */
export interface AboutRemark {
  readonly cell: string;
  readonly indicator: NamedIndicator;
  readonly remark: string;
  readonly remarkCell: string;
  readonly year: number;
}

/** An amount of money as it stands in a sheet. */
export interface WrittenMoney {
  readonly number: DecimalText;
  readonly measure: string;
}

/** Sentences about what rates and densities are divided by, and in which prices and currency. */
export const denominatorMessages = {
  'denominator-mismatch': message<{
    cell: string;
    indicator: NamedIndicator;
    stated: DecimalText;
    implied: DecimalText;
    other: NamedIndicator;
    otherStated: DecimalText;
    otherImplied: DecimalText;
    denominator: NamedIndicator;
  }>({
    vi: (about) =>
      `${placeInWords(about.cell, 'vi')}${nameVi(about.indicator)} ghi ${levelVi(about.stated, about.indicator)}, suy ra ${nameVi(about.denominator)} khoảng ${numberInWords(about.implied, 'vi')}; ${nameVi(about.other)} ghi ${levelVi(about.otherStated, about.other)} lại suy ra khoảng ${numberInWords(about.otherImplied, 'vi')}. Hai tỷ lệ phải dùng cùng một mẫu số.`,
    en: (about) =>
      `${placeInWords(about.cell, 'en')}${nameEn(about.indicator)} is ${levelEn(about.stated, about.indicator)}, which implies ${nameEn(about.denominator)} of about ${numberInWords(about.implied, 'en')}; ${nameEn(about.other)} of ${levelEn(about.otherStated, about.other)} implies about ${numberInWords(about.otherImplied, 'en')}. Both must share one denominator.`,
  }),
  'denominator-mismatch/last-year': message<{
    cell: string;
    indicator: NamedIndicator;
    stated: DecimalText;
    denominator: NamedIndicator;
    now: DecimalText;
    before: DecimalText;
    year: number;
  }>({
    vi: (about) =>
      `${placeInWords(about.cell, 'vi')}${nameVi(about.indicator)} ghi ${levelVi(about.stated, about.indicator)}, chỉ khớp khi chia cho ${nameVi(about.denominator)} năm ${about.year} (${levelVi(about.before, about.denominator)}), không phải của năm nay (${levelVi(about.now, about.denominator)}). Đề nghị đơn vị tính lại với mẫu số cùng năm.`,
    en: (about) =>
      `${placeInWords(about.cell, 'en')}${nameEn(about.indicator)} of ${levelEn(about.stated, about.indicator)} only agrees with ${nameEn(about.denominator)} of ${about.year} (${levelEn(about.before, about.denominator)}), not with this year's (${levelEn(about.now, about.denominator)}). Ask the unit to divide by the same year's.`,
  }),
  'denominator-mismatch/province': message<{
    cell: string;
    indicator: NamedIndicator;
    stated: DecimalText;
    implied: DecimalText;
    denominator: NamedIndicator;
    known: DecimalText;
  }>({
    vi: (about) =>
      `${placeInWords(about.cell, 'vi')}${nameVi(about.indicator)} ghi ${levelVi(about.stated, about.indicator)}, suy ra ${nameVi(about.denominator)} khoảng ${numberInWords(about.implied, 'vi')}, trong khi số của tỉnh là ${levelVi(about.known, about.denominator)}. Đề nghị đơn vị tính lại với mẫu số của tỉnh, cùng năm.`,
    en: (about) =>
      `${placeInWords(about.cell, 'en')}${nameEn(about.indicator)} of ${levelEn(about.stated, about.indicator)} implies ${nameEn(about.denominator)} of about ${numberInWords(about.implied, 'en')}, while the province's is ${levelEn(about.known, about.denominator)}. Ask the unit to divide by the province's, of the same year.`,
  }),
  'denominator-mismatch/units': message<{
    cell: string;
    indicator: NamedIndicator;
    stated: DecimalText;
    implied: DecimalText;
    otherUnit: string;
    other: NamedIndicator;
    otherStated: DecimalText;
    otherCell: string;
    otherImplied: DecimalText;
  }>({
    vi: (about) =>
      `${placeInWords(about.cell, 'vi')}${nameVi(about.indicator)} ghi ${levelVi(about.stated, about.indicator)}, suy ra mẫu số khoảng ${numberInWords(about.implied, 'vi')}; ${about.otherUnit} ghi ${nameVi(about.other)} ${levelVi(about.otherStated, about.other)} (${about.otherCell}), suy ra khoảng ${numberInWords(about.otherImplied, 'vi')}. Các đơn vị phải dùng chung một số; đề nghị nhập số của tỉnh vào sổ và hỏi lại.`,
    en: (about) =>
      `${placeInWords(about.cell, 'en')}${nameEn(about.indicator)} of ${levelEn(about.stated, about.indicator)} implies a denominator of about ${numberInWords(about.implied, 'en')}; ${about.otherUnit} states ${nameEn(about.other)} of ${levelEn(about.otherStated, about.other)} (${about.otherCell}), which implies about ${numberInWords(about.otherImplied, 'en')}. The units must share one; enter the province's in the book and ask.`,
  }),
  'denominator-mismatch/year-said': message<AboutRemark>({
    vi: (about) =>
      `${placeInWords(about.cell, 'vi')}${nameVi(about.indicator)} năm ${about.year} có ghi chú “${about.remark}” (ô ${about.remarkCell}): mẫu số của năm khác. Đề nghị đơn vị tính lại với mẫu số cùng năm.`,
    en: (about) =>
      `${placeInWords(about.cell, 'en')}${nameEn(about.indicator)} of ${about.year} bears the remark “${about.remark}” (cell ${about.remarkCell}): the denominator of another year. Ask the unit to divide by the same year's.`,
  }),
  'denominator-mismatch/prices': message<AboutRemark>({
    vi: (about) =>
      `${placeInWords(about.cell, 'vi')}${nameVi(about.indicator)} có ghi chú “${about.remark}” (ô ${about.remarkCell}), trong khi tỷ trọng dùng giá hiện hành ở cả tử số và mẫu số. Đề nghị đơn vị ghi số theo giá hiện hành.`,
    en: (about) =>
      `${placeInWords(about.cell, 'en')}${nameEn(about.indicator)} bears the remark “${about.remark}” (cell ${about.remarkCell}), while shares take current prices on both sides. Ask the unit for the figure at current prices.`,
  }),
  'denominator-mismatch/currencies': message<{
    cell: string;
    indicator: NamedIndicator;
    stated: DecimalText;
    above: WrittenMoney;
    below: WrittenMoney;
  }>({
    vi: (about) =>
      `${placeInWords(about.cell, 'vi')}${nameVi(about.indicator)} ghi tỷ lệ ${numberInWords(about.stated, 'vi')}%, đúng bằng ${moneyInWords(about.above, 'vi')} chia thẳng cho ${moneyInWords(about.below, 'vi')}: hai loại tiền trong một tỷ trọng. Đề nghị đơn vị quy về một loại tiền (ghi rõ tỷ giá) rồi tính lại.`,
    en: (about) =>
      `${placeInWords(about.cell, 'en')}${nameEn(about.indicator)} states a share of ${numberInWords(about.stated, 'en')}%, which is ${moneyInWords(about.above, 'en')} over ${moneyInWords(about.below, 'en')} as written: two currencies in one share. Ask the unit to convert into one currency (with the rate) and to divide anew.`,
  }),
  'denominator-mismatch/currencies-in-formula': message<{
    indicator: NamedIndicator;
    operands: readonly NamedIndicator[];
  }>({
    vi: ({ indicator, operands }) =>
      `Danh mục tính ${nameVi(indicator)} từ ${operands.map((one) => `${nameVi(one)} (${one.unit})`).join(' và ')}: hai loại tiền trong một phép tính. Sửa cách tính ở danh mục, hoặc quy về một loại tiền bằng hệ số tỷ giá.`,
    en: ({ indicator, operands }) =>
      `The catalogue works out ${nameEn(indicator)} from ${operands.map((one) => `${nameEn(one)} (${one.unit})`).join(' and ')}: two currencies in one calculation. Correct it in the catalogue, or convert by a factor with the rate.`,
  }),
} as const;

function moneyInWords({ number, measure }: WrittenMoney, language: 'vi' | 'en'): string {
  return `${numberInWords(number, language)} ${measure}`;
}
