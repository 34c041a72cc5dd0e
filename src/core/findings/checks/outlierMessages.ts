import { type DecimalText, numberInWords, placeInWords } from '../figureInWords';
import { message } from '../message';
import { markEn, markVi, offsetEn, offsetVi, type AboutGrowth } from './growthWords';
import { growthEn, growthVi, levelEn, levelVi, nameEn, nameVi } from './indicatorWords';

/** About a growth among those of the units of its kind. */
export interface AboutOutlier extends AboutGrowth {
  /** Times last year: this unit's, the median of its kind, and the limits for a unit of its size. */
  readonly ratio: DecimalText;
  readonly usual: DecimalText;
  readonly low: DecimalText;
  readonly high: DecimalText;
  readonly units: number;
  readonly c: DecimalText;
  /** Per cent: the fixed limit, where nobody of its kind differs on this unit's side. */
  readonly limit?: DecimalText;
  /** Why a figure outside the limits of asking is only noted. */
  readonly pardon?: 'small' | 'near';
}

/** About a growth of the other sign than that of all other units of the kind, in per cent. */
export interface AboutSign extends AboutGrowth {
  readonly growth: DecimalText;
  readonly others: number;
  /** Without their sign: how far those others moved that moved least and most. */
  readonly least: DecimalText;
  readonly most: DecimalText;
}

function pardonVi({ pardon }: AboutOutlier): string {
  if (pardon === 'small') return ' Số đếm chênh ít nên chỉ ghi nhận, không hỏi đơn vị.';
  return pardon === 'near'
    ? ' Lệch trung vị không quá A (nhiều nhất 5%) nên chỉ ghi nhận, không hỏi đơn vị.'
    : '';
}

function pardonEn({ pardon }: AboutOutlier): string {
  if (pardon === 'small') return ' The count is off by few, so it is noted and the unit not asked.';
  return pardon === 'near'
    ? ' It is within A of the median (5% at most), so it is noted and the unit not asked.'
    : '';
}

/** Sentences about a growth unlike those of the unit’s peers. */
export const outlierMessages = {
  'growth-outlier': message<AboutOutlier>({
    vi: (about) =>
      `${outlierVi(about)} Khác hẳn các đơn vị cùng loại; đề nghị đơn vị kiểm tra và giải thích.${offsetVi(about)}${markVi(about)}`,
    en: (about) =>
      `${outlierEn(about)} Quite unlike its peers; ask the unit to check and explain.${offsetEn(about)}${markEn(about)}`,
  }),
  'growth-outlier/look': message<AboutOutlier>({
    vi: (about) => `${outlierVi(about)}${pardonVi(about)} Nên xem lại.`,
    en: (about) => `${outlierEn(about)}${pardonEn(about)} Worth a look.`,
  }),
  'growth-out-of-bounds/sign': message<AboutSign>({
    vi: (about) =>
      `${signVi(about)} Chưa có lời giải thích từ 3 từ trở lên; đề nghị đơn vị giải trình hoặc sửa số.`,
    en: (about) =>
      `${signEn(about)} No explanation of three words or more is given; ask the unit to explain or correct it.`,
  }),
  'growth-out-of-bounds/sign-look': message<AboutSign>({
    vi: (about) => `${signVi(about)} Nên xem lại.`,
    en: (about) => `${signEn(about)} Worth a look.`,
  }),
  'growth-out-of-bounds/sign-explained': message<AboutSign & { explanation: string }>({
    vi: (about) => `${signVi(about)} Đơn vị giải thích: “${about.explanation}”.`,
    en: (about) => `${signEn(about)} The unit explains: “${about.explanation}”.`,
  }),
} as const;

function outlierVi({
  indicator,
  cell,
  value,
  prior,
  ratio,
  usual,
  low,
  high,
  units,
  c,
  limit,
}: AboutOutlier) {
  return `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}, ${ratio === '1' ? 'bằng' : `bằng ${numberInWords(ratio, 'vi')} lần`} năm trước (${levelVi(prior, indicator)}). Theo ${units} đơn vị cùng loại (trung vị ${numberInWords(usual, 'vi')} lần), với đơn vị cỡ này từ ${numberInWords(low, 'vi')} đến ${numberInWords(high, 'vi')} lần năm trước là thường gặp (${limit === undefined ? `C = ${numberInWords(c, 'vi')}` : `phía này hầu như không đơn vị nào khác mức chung, nên dùng ngưỡng cố định ±${numberInWords(limit, 'vi')}%`}).`;
}

function outlierEn({
  indicator,
  cell,
  value,
  prior,
  ratio,
  usual,
  low,
  high,
  units,
  c,
  limit,
}: AboutOutlier) {
  return `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, ${ratio === '1' ? 'as last year' : `${numberInWords(ratio, 'en')} times last year`} (${levelEn(prior, indicator)}). By ${units} units of its kind (median ${numberInWords(usual, 'en')} times), between ${numberInWords(low, 'en')} and ${numberInWords(high, 'en')} times last year is usual for a unit of this size (${limit === undefined ? `C = ${numberInWords(c, 'en')}` : `hardly any unit differs on this side, so the fixed limit of ±${numberInWords(limit, 'en')}% holds`}).`;
}

function signVi(about: AboutSign): string {
  const { indicator, cell, value, prior, growth, others, least, most } = about;
  const verb = growth.startsWith('-') ? 'tăng' : 'giảm';
  return `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}, năm trước ${levelVi(prior, indicator)}: ${growthVi(growth)}, trong khi cả ${others} đơn vị khác cùng báo cáo đều ${verb} (từ ${numberInWords(least, 'vi')}% đến ${numberInWords(most, 'vi')}%).`;
}

function signEn(about: AboutSign): string {
  const { indicator, cell, value, prior, growth, others, least, most } = about;
  const verb = growth.startsWith('-') ? 'rose' : 'fell';
  return `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, last year ${levelEn(prior, indicator)}: ${growthEn(growth)}, while all ${others} others that report it ${verb} (by ${numberInWords(least, 'en')}% to ${numberInWords(most, 'en')}%).`;
}
