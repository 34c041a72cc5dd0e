import {
  type DecimalText,
  type NamedIndicator,
  numberInWords,
  placeInWords,
} from '../figureInWords';
import { message } from '../message';
import { levelEn, levelVi, nameEn, nameVi, percentEn, percentVi } from './indicatorWords';

/** A stated rate, and what the two figures behind it make. */
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

/** Sentences about stated rates and shares that the two figures behind them do not make. */
export const ratioMessages = {
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
} as const;

function ratioVi({ numerator, denominator, ...about }: AboutRatio): string {
  return `${placeInWords(about.cell, 'vi')}${nameVi(about.indicator)} ghi ${levelVi(about.stated, about.indicator)}, tính lại là ${levelVi(about.recomputed, about.indicator)} (${numerator.code} ${levelVi(about.numeratorValue, numerator)}, ${denominator.code} ${levelVi(about.denominatorValue, denominator)}).`;
}

function ratioEn({ numerator, denominator, ...about }: AboutRatio): string {
  return `${placeInWords(about.cell, 'en')}${nameEn(about.indicator)} is stated as ${levelEn(about.stated, about.indicator)}, recomputed ${levelEn(about.recomputed, about.indicator)} (${numerator.code} ${levelEn(about.numeratorValue, numerator)}, ${denominator.code} ${levelEn(about.denominatorValue, denominator)}).`;
}
