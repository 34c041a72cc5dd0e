import {
  type DecimalText,
  type NamedIndicator,
  numberInWords,
  placeInWords,
} from '../figureInWords';
import { message } from '../message';
import { growthEn, growthVi, levelEn, levelVi, nameEn, nameVi } from './indicatorWords';
import { markEn, markVi, offsetEn, offsetVi, type AboutGrowth } from './growthWords';

/** About a growth beyond fixed limits, in per cent. */
export interface AboutBounds extends AboutGrowth {
  readonly growth: DecimalText;
  readonly limit: DecimalText;
  /** How many units of the kind there are, where hardly any moved and no spread can be measured. */
  readonly unmoved?: number;
}

/** Sentences about changes since last year, alone and among those of the unit’s peers. */
export const growthMessages = {
  'growth-out-of-bounds': message<AboutBounds>({
    vi: (about) =>
      `${boundsVi(about)} Chưa có lời giải thích từ 3 từ trở lên; đề nghị đơn vị giải trình hoặc sửa số.${offsetVi(about)}${markVi(about)}`,
    en: (about) =>
      `${boundsEn(about)} No explanation of three words or more is given; ask the unit to explain or correct it.${offsetEn(about)}${markEn(about)}`,
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
  'growth-out-of-bounds/from-few': message<
    Pick<AboutBounds, 'indicator' | 'cell' | 'value' | 'prior'>
  >({
    vi: ({ indicator, cell, value, prior }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}, năm trước chỉ ${levelVi(prior, indicator)}: gấp từ 1.000 lần trở lên. Đề nghị đơn vị kiểm tra số của cả hai năm; nếu đúng thì giải trình từ 3 từ trở lên.`,
    en: ({ indicator, cell, value, prior }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, last year only ${levelEn(prior, indicator)}: a thousandfold or more. Ask the unit to check both years; if it is right, to explain it in three words or more.`,
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
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi “x” (không áp dụng), trong khi năm ${year} có ${levelVi(prior, indicator)}; số năm ${year} của đơn vị vẫn nằm trong số so sánh của tỉnh, nên mức tăng chung gồm cả phần giảm này. Nếu đơn vị vẫn thuộc diện báo cáo thì phải ghi số, hoặc “-” (không phát sinh), “…” (chưa có số liệu).`,
    en: ({ indicator, cell, prior, year }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is “x” (not applicable), while in ${year} there were ${levelEn(prior, indicator)}; the province's comparison still holds the unit's figure of ${year}, so that its growth includes this fall. A unit that still has to report it writes a figure, “-” where nothing occurred, “…” where it is not known.`,
  }),
  'growth-out-of-bounds/turned': message<AboutGrowth>({
    vi: ({ indicator, cell, value, prior }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}, năm trước ${levelVi(prior, indicator)}: đổi dấu, nên chỉ nêu hai số, không tính phần trăm. Chưa có lời giải thích từ 3 từ trở lên; đề nghị đơn vị kiểm tra dấu hoặc giải trình.`,
    en: ({ indicator, cell, value, prior }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, last year ${levelEn(prior, indicator)}: the sign has changed, so that no per cent can tell it. No explanation of three words or more; ask the unit to check the sign or to explain.`,
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
