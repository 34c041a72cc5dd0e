import {
  type DecimalText,
  type NamedIndicator,
  numberInWords,
  placeInWords,
} from '../figureInWords';
import { message } from '../message';
import { growthEn, growthVi, levelEn, levelVi, nameEn, nameVi } from './indicatorWords';

/** About one cell's value beside last year's. */
export interface AboutGrowth {
  readonly indicator: NamedIndicator;
  readonly cell: string;
  readonly value: DecimalText;
  readonly prior: DecimalText;
  /** A total whose other parts moved the other way by as much. */
  readonly offsetIn?: NamedIndicator;
  /** The figure with its decimal mark elsewhere, where that explains everything. */
  readonly repaired?: DecimalText;
}

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
}

/** About a growth beyond fixed limits, in per cent. */
export interface AboutBounds extends AboutGrowth {
  readonly growth: DecimalText;
  readonly limit: DecimalText;
  /** How many units of the kind there are, where hardly any moved and no spread can be measured. */
  readonly unmoved?: number;
}

/** About a growth of the other sign than that of all other units of the kind, in per cent. */
export interface AboutSign extends AboutGrowth {
  readonly growth: DecimalText;
  readonly others: number;
  /** Without their sign: how far those others moved that moved least and most. */
  readonly least: DecimalText;
  readonly most: DecimalText;
}

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

type AboutMark = Pick<AboutRateMoved, 'indicator' | 'repaired'>;

/** Sentences about changes since last year, alone and among those of the unit’s peers. */
export const growthMessages = {
  'growth-outlier': message<AboutOutlier>({
    vi: (about) =>
      `${outlierVi(about)} Khác hẳn các đơn vị cùng loại; đề nghị đơn vị kiểm tra và giải thích.${offsetVi(about)}${markVi(about)}`,
    en: (about) =>
      `${outlierEn(about)} Quite unlike its peers; ask the unit to check and explain.${offsetEn(about)}${markEn(about)}`,
  }),
  'growth-outlier/look': message<AboutOutlier>({
    vi: (about) => `${outlierVi(about)} Nên xem lại.`,
    en: (about) => `${outlierEn(about)} Worth a look.`,
  }),
  'growth-out-of-bounds': message<AboutBounds>({
    vi: (about) =>
      `${boundsVi(about)} Chưa có lời giải thích từ 3 từ trở lên; đề nghị đơn vị giải trình hoặc sửa số.${offsetVi(about)}${markVi(about)}`,
    en: (about) =>
      `${boundsEn(about)} No explanation of three words or more is given; ask the unit to explain or correct it.${offsetEn(about)}${markEn(about)}`,
  }),
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
  'growth-out-of-bounds/small': message<AboutBounds>({
    vi: (about) => `${boundsVi(about)} Số đếm nhỏ, chênh lệch ít: chỉ ghi nhận.`,
    en: (about) => `${boundsEn(about)} A small count that moved by little: recorded only.`,
  }),
  'growth-out-of-bounds/from-nothing': message<
    Pick<AboutBounds, 'indicator' | 'cell' | 'value'> & { others: number; hadMuch: boolean }
  >({
    vi: ({ indicator, cell, value, others, hadMuch }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}, năm trước là 0; ${others} đơn vị cùng loại ${hadMuch ? 'năm trước đều đã có' : 'gần như không có'}. Nên xem lại số của cả hai năm.`,
    en: ({ indicator, cell, value, others, hadMuch }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, last year it was 0; the ${others} other units of its kind ${hadMuch ? 'all had some last year already' : 'have next to none'}. Worth a look at both years.`,
  }),
  'growth-out-of-bounds/explained': message<AboutBounds & { explanation: string }>({
    vi: (about) => `${boundsVi(about)} Đơn vị giải thích: “${about.explanation}”.`,
    en: (about) => `${boundsEn(about)} The unit explains: “${about.explanation}”.`,
  }),
  'growth-out-of-bounds/none': message<AboutBounds>({
    vi: ({ indicator, cell, prior }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi “-” (không phát sinh), trong khi năm trước có ${levelVi(prior, indicator)}. Nếu đúng là không còn thì đề nghị đơn vị giải trình từ 3 từ trở lên; nếu chưa có số liệu thì ghi “…”.`,
    en: ({ indicator, cell, prior }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is “-” (did not occur), while last year there were ${levelEn(prior, indicator)}. If nothing is left, ask the unit to explain it in three words or more; where it is not known, “…” is written.`,
  }),
  'growth-out-of-bounds/not-applicable': message<
    Pick<AboutGrowth, 'indicator' | 'cell' | 'prior'> & { year: number }
  >({
    vi: ({ indicator, cell, prior, year }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi “x” (không áp dụng), trong khi năm ${year} có ${levelVi(prior, indicator)}; số năm ${year} của đơn vị vì thế cũng không còn trong số so sánh. Nếu đơn vị vẫn thuộc diện báo cáo thì phải ghi số, hoặc “-” (không phát sinh), “…” (chưa có số liệu).`,
    en: ({ indicator, cell, prior, year }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is “x” (not applicable), while in ${year} there were ${levelEn(prior, indicator)}; the unit's figure of ${year} is therefore no longer in the comparison. A unit that still has to report it writes a figure, “-” where nothing occurred, “…” where it is not known.`,
  }),
  'growth-out-of-bounds/turned': message<AboutGrowth>({
    vi: ({ indicator, cell, value, prior }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}, năm trước ${levelVi(prior, indicator)}: đổi dấu, nên chỉ nêu hai số, không tính phần trăm. Chưa có lời giải thích từ 3 từ trở lên; đề nghị đơn vị kiểm tra dấu hoặc giải trình.`,
    en: ({ indicator, cell, value, prior }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, last year ${levelEn(prior, indicator)}: the sign has changed, so that no per cent can tell it. No explanation of three words or more; ask the unit to check the sign or to explain.`,
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
  'volume-value-divergence': message<{
    cell: string;
    volume: NamedIndicator;
    volumeGrowth: DecimalText;
    value: NamedIndicator;
    valueGrowth: DecimalText;
  }>({
    vi: ({ cell, volume, volumeGrowth, value, valueGrowth }) =>
      `${placeInWords(cell, 'vi')}${nameVi(volume)} ${growthVi(volumeGrowth)} trong khi ${nameVi(value)} ${growthVi(valueGrowth)}. Đề nghị đơn vị kiểm tra đơn vị tính và phạm vi của cả hai số.`,
    en: ({ cell, volume, volumeGrowth, value, valueGrowth }) =>
      `${placeInWords(cell, 'en')}${nameEn(volume)} is ${growthEn(volumeGrowth)} while ${nameEn(value)} is ${growthEn(valueGrowth)}. Ask the unit to check measure and scope of both.`,
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

function markVi({ repaired, indicator }: AboutMark): string {
  if (repaired === undefined) return '';
  return ` Nếu đặt lại dấu thập phân (hoặc thừa, thiếu một chữ số) thì là ${levelVi(repaired, indicator)}, gần với năm trước.`;
}

function markEn({ repaired, indicator }: AboutMark): string {
  if (repaired === undefined) return '';
  return ` With its decimal mark elsewhere (or a digit too many or too few) it is ${levelEn(repaired, indicator)}, near to last year.`;
}

function offsetVi({ offsetIn }: AboutGrowth): string {
  if (offsetIn === undefined) return '';
  return ` Các phần khác của ${nameVi(offsetIn)} thay đổi ngược lại nên tổng gần như không đổi: có thể số này nay được tính vào phần khác.`;
}

function offsetEn({ offsetIn }: AboutGrowth): string {
  if (offsetIn === undefined) return '';
  return ` The other parts of ${nameEn(offsetIn)} moved the other way, so that the total has hardly changed: this may now be counted among them.`;
}

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

function boundsVi({ indicator, cell, value, prior, growth, limit, unmoved }: AboutBounds): string {
  const why =
    unmoved === undefined
      ? ''
      : ` (không so được với ${unmoved} đơn vị cùng loại, vì hầu hết không đổi hoặc đổi cùng một tỷ lệ)`;
  return `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}, năm trước ${levelVi(prior, indicator)}: ${growthVi(growth)}, vượt ngưỡng ±${numberInWords(limit, 'vi')}%${why}.`;
}

function boundsEn({ indicator, cell, value, prior, growth, limit, unmoved }: AboutBounds): string {
  const why =
    unmoved === undefined
      ? ''
      : ` (the ${unmoved} units of its kind are no measure: hardly any moved otherwise than the others)`;
  return `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, last year ${levelEn(prior, indicator)}: ${growthEn(growth)}, beyond ±${numberInWords(limit, 'en')}%${why}.`;
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
