import { numberInWords, placeInWords } from '../figureInWords';
import { message } from '../message';

/** The rules for one value that a corrected one is held to as well. */
export type CorrectionFault =
  'negative-value' | 'rate-out-of-range' | 'not-whole-number' | 'unit-slip' | 'stated-change';

export const CORRECTION_FAULT = {
  vi: {
    'negative-value': 'số này không thể nhỏ hơn 0',
    'rate-out-of-range': 'tỷ lệ phải nằm từ 0% đến 100%',
    'not-whole-number': 'chỉ tiêu này đếm bằng số nguyên',
    'unit-slip':
      'so với năm trước hoặc với số đã gửi thì lệch khoảng 1.000 lần trở lên, nghi nhầm đơn vị tính',
    'stated-change':
      'đó là tốc độ tăng, chỉ số phát triển hay % kế hoạch tính lại, không phải số liệu của chỉ tiêu',
  },
  en: {
    'negative-value': 'it cannot be below 0',
    'rate-out-of-range': 'a rate lies between 0% and 100%',
    'not-whole-number': 'the indicator counts whole things',
    'unit-slip':
      'it is about 1,000 times or more off last year’s or the submitted figure, probably a wrong unit of measure',
    'stated-change':
      'that is the growth, index or part of the plan as recomputed and no figure of the indicator',
  },
} as const satisfies Record<'vi' | 'en', Record<CorrectionFault, string>>;

/** Sentences about answers on a reply sheet that cannot be taken. */
export const replyMessages = {
  'reply-unclear': message<{
    number: string;
    cell: string;
    because: 'question' | 'answer' | 'no-answer' | 'both' | 'needs-figure' | 'value';
    written: string;
  }>({
    vi: ({ number, cell, because, written }) =>
      `${placeInWords(cell, 'vi')}câu trả lời ${number} ${UNCLEAR.vi[because](written)}; câu hỏi còn để ngỏ.`,
    en: ({ number, cell, because, written }) =>
      `${placeInWords(cell, 'en')}answer ${number} ${UNCLEAR.en[because](written)}; the question stays open.`,
  }),
  'reply-unclear/of-what': message<{ file: string; year: number }>({
    vi: ({ file, year }) =>
      `Tệp “${file}” là phiếu hỏi lại nhưng thông tin nhận dạng ẩn đã mất, hoặc không phải của đơn vị trong sổ, của năm ${year}; các câu trả lời chưa được dùng. Đề nghị đơn vị trả lời trên nguyên tệp phiếu đã nhận.`,
    en: ({ file, year }) =>
      `File “${file}” is a reply sheet, but its hidden identity is lost or is of no unit of the book or another year than ${year}; its answers are not used. Ask the unit to answer in the very file it received.`,
  }),
  'reply-unclear/outdated': message<{ cell: string; about: string }>({
    vi: ({ cell, about }) =>
      `${placeInWords(cell, 'vi')}câu trả lời là về ${about === '' ? 'số liệu' : `số “${about}”`} mà đơn vị đã gửi lại khác đi; câu trả lời này không được dùng, câu hỏi còn để ngỏ.`,
    en: ({ cell, about }) =>
      `${placeInWords(cell, 'en')}the answer is about ${about === '' ? 'a figure' : `“${about}”`}, which the unit has sent differently since; it is not used, and the question stays open.`,
  }),
  'reply-unclear/corrected-value': message<{
    cell: string;
    code: string;
    value: string;
    because: CorrectionFault;
  }>({
    vi: ({ cell, code, value, because }) =>
      `${placeInWords(cell, 'vi')}câu trả lời sửa ${code} thành ${numberInWords(value, 'vi')}, nhưng ${CORRECTION_FAULT.vi[because]}; câu trả lời này không được dùng, câu hỏi còn để ngỏ. Nếu số đó đúng, Sở ghi quyết định của mình.`,
    en: ({ cell, code, value, because }) =>
      `${placeInWords(cell, 'en')}the answer corrects ${code} to ${numberInWords(value, 'en')}, but ${CORRECTION_FAULT.en[because]}; it is not used, and the question stays open. If the number is right, the department enters its own decision.`,
  }),
} as const;

/** Why an answer cannot be taken, after "câu trả lời 3". */
const UNCLEAR = {
  vi: {
    question: () => 'không khớp với câu hỏi nào của phiếu (số thứ tự hoặc mã số đã bị sửa)',
    answer: (written: string) => `ghi “${written}”, không phải “Đúng” hay “Sửa”`,
    'no-answer': () => 'chỉ có lý do, chưa chọn “Đúng” hay “Sửa”',
    both: (written: string) => `vừa chọn “Đúng” vừa ghi “Sửa thành” ${written}`,
    'needs-figure': () => 'là “Đúng”, nhưng ô được hỏi không có số nào; cần chọn “Sửa” và ghi số',
    value: (written: string) =>
      `chọn “Sửa” nhưng ô “Sửa thành” ${written === '' || /^sửa/i.test(written) ? 'để trống' : `ghi “${written}”, không đọc được thành số`}`,
  },
  en: {
    question: () => 'fits no question of the sheet (its number or code was changed)',
    answer: (written: string) => `says “${written}”, neither “Đúng” nor “Sửa”`,
    'no-answer': () => 'gives a reason only, neither “Đúng” nor “Sửa”',
    both: (written: string) => `says “Đúng” and also “Sửa thành” ${written}`,
    'needs-figure': () =>
      'says “Đúng”, but the cell asked about holds no figure; “Sửa” with a number is needed',
    value: (written: string) =>
      `says “Sửa”, but the cell “Sửa thành” ${written === '' || /^sửa/i.test(written) ? 'is empty' : `holds “${written}”, which is no number`}`,
  },
} as const;
