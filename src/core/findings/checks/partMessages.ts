import { type DecimalText, type NamedIndicator, placeInWords } from '../figureInWords';
import { message } from '../message';
import { levelEn, levelVi, nameEn, nameVi } from './indicatorWords';

/** A part and the whole it may not exceed. */
export interface AboutPart {
  readonly cell: string;
  readonly part: NamedIndicator;
  readonly partValue: DecimalText;
  readonly whole: NamedIndicator;
  readonly wholeValue: DecimalText;
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

/** Sentences about parts that are larger than their whole. */
export const partMessages = {
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

function partVi({ part, partValue, whole, wholeValue }: AboutPart): string {
  return `${nameVi(part)} ghi ${levelVi(partValue, part)}, lớn hơn ${nameVi(whole)} là ${levelVi(wholeValue, whole)}.`;
}

function partEn({ part, partValue, whole, wholeValue }: AboutPart): string {
  return `${nameEn(part)} is ${levelEn(partValue, part)}, more than ${nameEn(whole)} with ${levelEn(wholeValue, whole)}.`;
}
