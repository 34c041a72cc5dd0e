import {
  type DecimalText,
  type NamedIndicator,
  numberInWords,
  placeInWords,
} from '../figureInWords';
import { message } from '../message';
import { levelEn, levelVi, nameEn, nameVi } from './indicatorWords';

/** About one cell's value. */
export interface AboutValue {
  readonly indicator: NamedIndicator;
  readonly cell: string;
  readonly value: DecimalText;
}

/** About figures that end in 000. */
export interface AboutRound {
  readonly cell: string;
  readonly round: number;
  readonly large: number;
}

/** Sentences about one value: its sign, its range, its order of magnitude, how round it is. */
export const valueMessages = {
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
      /** The number has too few digits to say more than about how much was meant. */
      isRough?: true;
    }
  >({
    vi: ({ indicator, cell, value, prior, times, direction, repaired, isRough }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}, năm trước ${levelVi(prior, indicator)}: nghi nhầm đơn vị tính, số ghi ${direction === 'up' ? 'lớn' : 'nhỏ'} hơn ${numberInWords(times, 'vi')} lần. Nếu đúng là nhầm, giá trị ${isRough ? 'vào khoảng' : 'là'} ${levelVi(repaired, indicator)}. Số này chưa được tính vào tổng; đề nghị đơn vị ${isRough ? 'cho số đầy đủ' : 'xác nhận'}.`,
    en: ({ indicator, cell, value, prior, times, direction, repaired, isRough }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, last year ${levelEn(prior, indicator)}: probably the wrong unit of measure, ${numberInWords(times, 'en')} times too ${direction === 'up' ? 'large' : 'small'}. If so, the value is ${isRough ? 'about ' : ''}${levelEn(repaired, indicator)}. It stays out of the total; ask the unit ${isRough ? 'for the full figure' : 'to confirm'}.`,
  }),
  'unit-slip/row-shifted': message<
    AboutValue & { prior: DecimalText; own: { cell: string; value: DecimalText } | undefined }
  >({
    vi: ({ indicator, cell, value, prior, own }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}, năm trước ${levelVi(prior, indicator)}: đây là số của dòng khác, vì các dòng ở đây bị lệch (xem rows-shifted), không phải nhầm đơn vị tính. ${own ? `Số của dòng này nằm ở ô ${own.cell}: ${levelVi(own.value, indicator)}.` : 'Số của chính dòng này không còn trong biểu.'} Số này chưa được tính vào tổng; đề nghị đơn vị xác nhận.`,
    en: ({ indicator, cell, value, prior, own }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, last year ${levelEn(prior, indicator)}: another row's figure, as rows are shifted here (see rows-shifted), not a wrong unit of measure. ${own ? `This row's own figure stands in ${own.cell}: ${levelEn(own.value, indicator)}.` : "This row's own figure is no longer in the sheet."} It stays out of the total; ask the unit to confirm.`,
  }),
  'too-round': message<AboutRound>({
    vi: (about) =>
      `${roundVi(about)} trong cột ghi là số thực hiện: có thể là số ước. Hỏi đơn vị số thực tế hoặc ghi đúng là ước.`,
    en: (about) =>
      `${roundEn(about)} in a column called actual: probably estimates. Ask for the counted figures, or have them called estimates.`,
  }),
  'too-round/unsaid': message<AboutRound>({
    vi: (about) => `${roundVi(about)}; cột không ghi rõ là thực hiện hay ước. Có thể là số ước.`,
    en: (about) =>
      `${roundEn(about)}; the column says neither actual nor estimate. Probably estimates.`,
  }),
  'percent-for-points': message<{
    cell: string;
    indicator: NamedIndicator;
    stated: DecimalText;
    growth: DecimalText;
  }>({
    vi: ({ cell, indicator, stated, growth }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} là một tỷ lệ, thay đổi ghi ${numberInWords(stated, 'vi')}% thực ra là ${numberInWords(stated, 'vi')} điểm phần trăm (tính theo % thì là ${numberInWords(growth, 'vi')}%). Ghi là “điểm phần trăm”.`,
    en: ({ cell, indicator, stated, growth }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is a rate; the change written as ${numberInWords(stated, 'en')}% is ${numberInWords(stated, 'en')} percentage points (as a percentage it is ${numberInWords(growth, 'en')}%). Write “percentage points”.`,
  }),
} as const;

function roundVi({ cell, round, large }: AboutRound): string {
  return `${placeInWords(cell, 'vi')}${round} trong ${large} số từ 1.000 trở lên đều kết thúc bằng 000`;
}

function roundEn({ cell, round, large }: AboutRound): string {
  return `${placeInWords(cell, 'en')}${round} of ${large} figures from 1,000 up end in 000`;
}
