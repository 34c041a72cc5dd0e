import {
  type DecimalText,
  type NamedIndicator,
  numberInWords,
  placeInWords,
} from '../figureInWords';
import { message } from '../message';
import { markEn, markVi } from './growthWords';
import { levelEn, levelVi, nameEn, nameVi } from './indicatorWords';

/** A rate or score far from what it is held against. */
export interface AboutRateMoved {
  readonly indicator: NamedIndicator;
  readonly cell: string;
  readonly value: DecimalText;
  /** Last year's figure, or what the peers have. */
  readonly expected: DecimalText;
  /** How many times that the value is. */
  readonly times: DecimalText;
  readonly repaired?: DecimalText;
}

/** Sentences about a rate or score that is many times what it is held against. */
export const rateMovedMessages = {
  'growth-outlier/among-peers': message<AboutRateMoved>({
    vi: (about) =>
      `${rateVi(about)}; các đơn vị cùng loại có khoảng ${levelVi(about.expected, about.indicator)}.${about.repaired === undefined ? '' : ` Có thể là ${levelVi(about.repaired, about.indicator)} (dấu thập phân, hoặc thừa, thiếu một chữ số).`} Đề nghị đơn vị kiểm tra.`,
    en: (about) =>
      `${rateEn(about)}; the other units of the kind have about ${levelEn(about.expected, about.indicator)}.${about.repaired === undefined ? '' : ` It may be ${levelEn(about.repaired, about.indicator)} (the decimal mark, or a digit too many or too few).`} Ask the unit to check.`,
  }),
  'growth-out-of-bounds/rate': message<AboutRateMoved>({
    vi: (about) => `${rateFromVi(about)}${markVi(about)} Đề nghị đơn vị kiểm tra.`,
    en: (about) => `${rateFromEn(about)}${markEn(about)} Ask the unit to check.`,
  }),
  'growth-out-of-bounds/rate-look': message<AboutRateMoved>({
    vi: (about) => `${rateFromVi(about)}${markVi(about)} Nên xem lại.`,
    en: (about) => `${rateFromEn(about)}${markEn(about)} Worth a look.`,
  }),
} as const;

function rateVi({ indicator, cell, value }: AboutRateMoved): string {
  return `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}`;
}

function rateEn({ indicator, cell, value }: AboutRateMoved): string {
  return `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}`;
}

function rateFromVi(about: AboutRateMoved): string {
  return `${rateVi(about)}, năm trước ${levelVi(about.expected, about.indicator)}: bằng ${numberInWords(about.times, 'vi')} lần.`;
}

function rateFromEn(about: AboutRateMoved): string {
  return `${rateEn(about)}, last year ${levelEn(about.expected, about.indicator)}: ${numberInWords(about.times, 'en')} times that.`;
}
