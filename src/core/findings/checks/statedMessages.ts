import {
  type DecimalText,
  type NamedIndicator,
  numberInWords,
  placeInWords,
} from '../figureInWords';
import { message } from '../message';
import { growthVi, levelEn, levelVi, nameEn, nameVi, percentEn, percentVi } from './indicatorWords';

/** About a statement the sheet makes beside its levels. */
export interface AboutStatement {
  readonly indicator: NamedIndicator;
  readonly cell: string;
  readonly stated: DecimalText;
  readonly recomputed: DecimalText;
  readonly current: DecimalText;
  readonly base: DecimalText;
}

type AboutLevels = Pick<AboutStatement, 'current' | 'base' | 'indicator'>;

/** Sentences about changes that a sheet states beside its levels. */
export const statedMessages = {
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
} as const;

const ASK_VI = 'Đề nghị đơn vị kiểm tra số liệu và cách tính.';

const ASK_EN = 'Ask the unit to check the figures and the calculation.';

function statementVi({ cell, indicator }: Pick<AboutStatement, 'cell' | 'indicator'>): string {
  return `${placeInWords(cell, 'vi')}${nameVi(indicator)}`;
}

function statementEn({ cell, indicator }: Pick<AboutStatement, 'cell' | 'indicator'>): string {
  return `${placeInWords(cell, 'en')}${nameEn(indicator)}`;
}

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
