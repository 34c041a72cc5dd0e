import {
  type DecimalText,
  type NamedIndicator,
  numberInWords,
  placeInWords,
} from '../figureInWords';
import { message } from '../message';
import { levelEn, levelVi, nameEn, nameVi, percentEn, percentVi } from './indicatorWords';
import type { AboutPart } from './partMessages';

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

/** Sentences about parts, shares and fractions that a remark tells beside a figure. */
export const remarkMessages = {
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
  'parts-differ-from-total/fraction-in-remark': message<
    AboutFraction & { value: DecimalText; recomputed?: DecimalText }
  >({
    vi: ({ indicator, cell, numerator, denominator, value, recomputed }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}, nhưng ghi chú nêu ${numberInWords(numerator, 'vi')}/${numberInWords(denominator, 'vi')}${recomputed ? `, tức ${levelVi(recomputed, indicator)}` : ''}. Đề nghị đơn vị kiểm tra số và ghi chú.`,
    en: ({ indicator, cell, numerator, denominator, value, recomputed }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, but the remark says ${numberInWords(numerator, 'en')}/${numberInWords(denominator, 'en')}${recomputed ? `, that is ${levelEn(recomputed, indicator)}` : ''}. Ask the unit to check the figure and the remark.`,
  }),
  'parts-differ-from-total/count-in-remark': message<{
    indicator: NamedIndicator;
    cell: string;
    value: DecimalText;
    said: DecimalText;
  }>({
    vi: ({ indicator, cell, value, said }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}, nhưng theo ghi chú bên cạnh là ${levelVi(said, indicator)}. Đề nghị đơn vị kiểm tra số và ghi chú.`,
    en: ({ indicator, cell, value, said }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, but ${levelEn(said, indicator)} by the remark beside it. Ask the unit to check the figure and the remark.`,
  }),
  'part-exceeds-whole/said-in-remark': message<{
    indicator: NamedIndicator;
    cell: string;
    part: DecimalText;
    value: DecimalText;
  }>({
    vi: ({ indicator, cell, part, value }) =>
      `${placeInWords(cell, 'vi')}ghi chú của ${nameVi(indicator)} nêu trong đó có ${levelVi(part, indicator)}, nhiều hơn số ghi ở dòng này là ${levelVi(value, indicator)}. Đề nghị đơn vị kiểm tra cả hai số.`,
    en: ({ indicator, cell, part, value }) =>
      `${placeInWords(cell, 'en')}the remark on ${nameEn(indicator)} says that ${levelEn(part, indicator)} are among them, more than the row's own ${levelEn(value, indicator)}. Ask the unit to check both figures.`,
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
} as const;
