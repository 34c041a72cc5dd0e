import {
  levelInWords,
  numberInWords,
  placeInWords,
  type DecimalText,
  type NamedIndicator,
} from '../figureInWords';
import { message } from '../message';

/** About one cell that should hold a figure of an indicator. */
export interface AboutCell {
  readonly indicator: NamedIndicator;
  readonly cell: string;
  /** The content as written. */
  readonly raw: string;
}

/** Sentences about cells whose content is no clear figure. */
export const cellMessages = {
  'ambiguous-number': message<AboutCell & { candidates: readonly DecimalText[] }>({
    vi: ({ indicator, cell, raw, candidates }) =>
      `${placeInWords(cell, 'vi')}${indicator.vi} ghi “${raw}”, có thể đọc là ${eitherVi(candidates, indicator)}; số này chưa được tính. Ghi lại thành số, hoặc xác nhận giá trị đúng.`,
    en: ({ indicator, cell, raw, candidates }) =>
      `${placeInWords(cell, 'en')}${indicator.en} says “${raw}”, which may be ${eitherEn(candidates, indicator)}; it is left out. Enter a number, or confirm the right value.`,
  }),
  'ambiguous-number/date': message<{
    indicator: NamedIndicator;
    cell: string;
    date: string;
    proposal: string | undefined;
  }>({
    vi: ({ indicator, cell, date, proposal }) =>
      `${placeInWords(cell, 'vi')}${indicator.vi} là ngày tháng (${date}): Excel có thể đã đổi số vừa gõ thành ngày${proposal === undefined ? '' : ` (số gõ có thể là ${proposal})`}. Số này chưa được tính; đề nghị định dạng ô là số và nhập lại.`,
    en: ({ indicator, cell, date, proposal }) =>
      `${placeInWords(cell, 'en')}${indicator.en} is a date (${date}): Excel may have turned what was typed into one${proposal === undefined ? '' : ` (perhaps ${proposal} was typed)`}. It is left out; format the cell as a number and enter it again.`,
  }),
  'ambiguous-number/hedged': message<AboutCell & { value: DecimalText }>({
    vi: ({ indicator, cell, raw, value }) =>
      `${placeInWords(cell, 'vi')}${indicator.vi} ghi “${raw}”, không phải số chính xác; số này chưa được tính. Ghi số cụ thể, hoặc xác nhận lấy ${levelInWords(value, indicator.unit, 'vi')}.`,
    en: ({ indicator, cell, raw, value }) =>
      `${placeInWords(cell, 'en')}${indicator.en} says “${raw}”, which is not an exact number; it is left out. Enter the number, or confirm ${levelInWords(value, indicator.unit, 'en')}.`,
  }),
  'ambiguous-number/fraction': message<AboutCell & { value: DecimalText }>({
    vi: ({ indicator, cell, raw, value }) =>
      `${placeInWords(cell, 'vi')}${indicator.vi} ghi “${raw}”: hai số; số này chưa được tính. Nếu là tử số và mẫu số, giá trị là ${levelInWords(value, indicator.unit, 'vi')}; đề nghị xác nhận.`,
    en: ({ indicator, cell, raw, value }) =>
      `${placeInWords(cell, 'en')}${indicator.en} says “${raw}”: two numbers; it is left out. If they are numerator and denominator, the value is ${levelInWords(value, indicator.unit, 'en')}; please confirm.`,
  }),
  'ambiguous-number/magnitude': message<
    AboutCell & { measure: string; candidates: readonly DecimalText[] }
  >({
    vi: ({ indicator, cell, raw, measure, candidates }) =>
      `${placeInWords(cell, 'vi')}${indicator.vi} ghi “${raw}” trong khi đơn vị tính là “${measure}”: có thể là ${eitherVi(candidates, indicator)}; số này chưa được tính. Ghi số theo đúng đơn vị tính, hoặc xác nhận giá trị đúng.`,
    en: ({ indicator, cell, raw, measure, candidates }) =>
      `${placeInWords(cell, 'en')}${indicator.en} says “${raw}” where the unit of measure is “${measure}”: it may be ${eitherEn(candidates, indicator)}; it is left out. Enter it in the unit of measure, or confirm the right value.`,
  }),
  'ambiguous-number/percent': message<AboutCell & { candidates: readonly DecimalText[] }>({
    vi: ({ indicator, cell, raw, candidates }) =>
      `${placeInWords(cell, 'vi')}${indicator.vi} ghi “${raw}”: là phần trăm hay là tỷ số chưa nhân 100? Có thể là ${eitherVi(candidates, indicator)}; số này chưa được tính. Đề nghị xác nhận.`,
    en: ({ indicator, cell, raw, candidates }) =>
      `${placeInWords(cell, 'en')}${indicator.en} says “${raw}”: per cent, or a fraction not yet multiplied by 100? It may be ${eitherEn(candidates, indicator)}; it is left out. Please confirm.`,
  }),
  'not-a-number': message<AboutCell>({
    vi: ({ indicator, cell, raw }) =>
      `${placeInWords(cell, 'vi')}${indicator.vi} ghi “${raw}”, không phải là số; ô này chưa được tính. Ghi số, hoặc “-” nếu không phát sinh, “…” nếu chưa có số liệu, “x” nếu không áp dụng.`,
    en: ({ indicator, cell, raw }) =>
      `${placeInWords(cell, 'en')}${indicator.en} says “${raw}”, which is not a number; it is left out. Enter a number, or “-” for none, “…” for not collected, “x” for not applicable.`,
  }),
  'not-a-number/inconceivable': message<AboutCell>({
    vi: ({ indicator, cell, raw }) =>
      `${placeInWords(cell, 'vi')}${indicator.vi} ghi ${raw}: không số liệu nào lớn hay nhỏ đến mức ấy; ô này chưa được tính. Ghi số đúng.`,
    en: ({ indicator, cell, raw }) =>
      `${placeInWords(cell, 'en')}${indicator.en} says ${raw}: no figure is that large or that small; it is left out. Enter the right number.`,
  }),
  'formula-error': message<{ indicator: NamedIndicator; cell: string; error: string }>({
    vi: ({ indicator, cell, error }) =>
      `${placeInWords(cell, 'vi')}công thức của ${indicator.vi} cho kết quả lỗi ${error}; ô này chưa được tính. Đề nghị đơn vị sửa công thức hoặc nhập số.`,
    en: ({ indicator, cell, error }) =>
      `${placeInWords(cell, 'en')}the formula of ${indicator.en} gives ${error}; it is left out. Mend the formula or enter the number.`,
  }),
  'formula-error/uncalculated': message<{ indicator: NamedIndicator; cell: string }>({
    vi: ({ indicator, cell }) =>
      `${placeInWords(cell, 'vi')}công thức của ${indicator.vi} chưa có kết quả trong tệp; ô này chưa được tính. Mở tệp bằng Excel, để Excel tính lại, lưu và gửi lại.`,
    en: ({ indicator, cell }) =>
      `${placeInWords(cell, 'en')}the formula of ${indicator.en} has no stored result; it is left out. Open the file in Excel, let it calculate, save it and send it again.`,
  }),
  'wrong-measure': message<{ indicator: NamedIndicator; cell: string; measure: string }>({
    vi: ({ indicator, cell, measure }) =>
      `${placeInWords(cell, 'vi')}${indicator.vi} ghi đơn vị tính “${measure}”, không đổi được sang “${indicator.unit}”; số này chưa được tính. Ghi số theo “${indicator.unit}”.`,
    en: ({ indicator, cell, measure }) =>
      `${placeInWords(cell, 'en')}${indicator.en} is given in “${measure}”, which cannot be converted to “${indicator.unit}”; it is left out. Enter it in “${indicator.unit}”.`,
  }),
} as const;

function eitherVi(candidates: readonly DecimalText[], { unit }: NamedIndicator): string {
  return candidates.map((value) => numberInWords(value, 'vi')).join(' hoặc ') + spacedUnit(unit);
}

function eitherEn(candidates: readonly DecimalText[], { unit }: NamedIndicator): string {
  return candidates.map((value) => numberInWords(value, 'en')).join(' or ') + spacedUnit(unit);
}

function spacedUnit(unit: string): string {
  return unit === '' || unit === '%' ? unit : ` ${unit}`;
}
