import { message } from './message';

export interface Told {
  /** As written in the draft. */
  readonly text: string;
}

export interface Differing extends Told {
  /** Of the indicator. */
  readonly subject: { readonly vi: string; readonly en: string };
  /** The right number in words. */
  readonly right: string;
}

/** Sentences about the statistics of a draft that is read back. */
export const draftMessages = {
  'draft/cut-off': message<Told>({
    vi: ({ text }) => `“${text}” là số cắt bỏ chữ số cuối, không phải số làm tròn; chấp nhận được.`,
    en: ({ text }) => `“${text}” was cut off, not rounded; acceptable.`,
  }),
  'draft/of-displayed': message<Told & { readonly right: string }>({
    vi: ({ text, right }) =>
      `“${text}” là hiệu của hai tỷ lệ đã làm tròn (tính từ số chưa làm tròn: ${right}); chấp nhận được.`,
    en: ({ text, right }) =>
      `“${text}” is the difference of the two rounded rates (of the exact ones: ${right}); acceptable.`,
  }),
  'draft/partial-total': message<Told & { readonly reported: number; readonly expected: number }>({
    vi: ({ text, reported, expected }) =>
      `“${text}” khớp, nhưng mới tổng hợp từ ${reported}/${expected} đơn vị; ghi rõ trong câu.`,
    en: ({ text, reported, expected }) =>
      `“${text}” agrees, but only ${reported} of ${expected} units have reported; the sentence should say so.`,
  }),
  'draft/beside-partial': message<Told & { readonly reported: number; readonly expected: number }>({
    vi: ({ text, reported, expected }) =>
      `Sổ mới tổng hợp từ ${reported}/${expected} đơn vị nên chưa đối chiếu được “${text}” nếu đó là số của cả tỉnh.`,
    en: ({ text, reported, expected }) =>
      `The book has ${reported} of ${expected} units only, so “${text}” cannot be checked if it speaks of all of them.`,
  }),
  'draft/not-found': message<Told>({
    vi: ({ text }) => `Không có số liệu trong sổ để đối chiếu “${text}”; kiểm tra bằng nguồn khác.`,
    en: ({ text }) => `The book holds nothing to compare “${text}” with; check it elsewhere.`,
  }),
  'draft/differs': message<Differing>({
    vi: ({ text, subject, right }) =>
      `Bản thảo ghi “${text}” cho ${subject.vi}; theo sổ tổng hợp là ${right}. Sửa theo đề xuất hoặc kiểm tra lại nguồn.`,
    en: ({ text, subject, right }) =>
      `The draft says “${text}” of ${subject.en}; the book gives ${right}. Use the proposal or check the source.`,
  }),
  'draft/unit-slip': message<Differing>({
    vi: ({ text, subject, right }) =>
      `“${text}” của ${subject.vi} sai hàng nghìn lần, có thể do nhầm đơn vị tính; theo sổ tổng hợp là ${right}.`,
    en: ({ text, subject, right }) =>
      `“${text}” of ${subject.en} is wrong by thousands: a slip of the unit; the book gives ${right}.`,
  }),
  'draft/measure-differs': message<Differing & { readonly measure: string }>({
    vi: ({ text, subject, measure, right }) =>
      `“${text}” của ${subject.vi} nhầm đơn vị tính: số này tính bằng ${measure} (${right}).`,
    en: ({ text, subject, measure, right }) =>
      `“${text}” of ${subject.en} is in the wrong measure: the figure is in ${measure} (${right}).`,
  }),
  'draft/index-for-growth': message<Differing>({
    vi: ({ text, subject, right }) =>
      `“${text}” của ${subject.vi} lẫn tốc độ tăng với tốc độ phát triển (năm trước = 100); đúng là ${right}.`,
    en: ({ text, subject, right }) =>
      `“${text}” of ${subject.en} mixes growth with the index (last year = 100); it is ${right}.`,
  }),
  'draft/percent-for-points': message<Told & { readonly proposal: string }>({
    vi: ({ text, proposal }) =>
      `“${text}” là chênh lệch giữa hai tỷ lệ, phải ghi bằng điểm phần trăm: “${proposal}”.`,
    en: ({ text, proposal }) =>
      `“${text}” is the difference of two rates and must be stated in percentage points: “${proposal}”.`,
  }),
  'draft/points-for-percent': message<Told & { readonly proposal: string }>({
    vi: ({ text, proposal }) =>
      `“${text}” là tốc độ tăng của một số tuyệt đối, phải ghi bằng phần trăm: “${proposal}”.`,
    en: ({ text, proposal }) =>
      `“${text}” is the growth of an amount and must be stated in per cent: “${proposal}”.`,
  }),
  'draft/direction': message<Differing>({
    vi: ({ text, subject, right }) => `“${text}”: ${subject.vi} thực ra ${right}.`,
    en: ({ text, subject, right }) => `“${text}”: ${subject.en} in fact ${right}.`,
  }),
  'draft/units-differ': message<Told & { readonly right: string }>({
    vi: ({ text, right }) => `“${text}”: theo số liệu từng đơn vị trong sổ là ${right}.`,
    en: ({ text, right }) => `“${text}”: by the figures of each unit in the book it is ${right}.`,
  }),
  'draft/place-differs': message<Told & { readonly unit: string; readonly right: string }>({
    vi: ({ text, unit, right }) => `“thứ ${text}”: ${unit} đứng ${right}.`,
    en: ({ text, unit, right }) => `“${text}” as the place of ${unit}: it is ${right}.`,
  }),
  'draft/plan-word': message<Told & { readonly said: string; readonly right: string }>({
    vi: ({ text, said, right }) => `“${text}” đúng, nhưng không phải “${said}”: ${right}.`,
    en: ({ text, said, right }) => `“${text}” is right, but not “${said}”: ${right}.`,
  }),
  'draft/final': message<Told>({
    vi: ({ text }) =>
      `Số liệu “${text}” trong sổ là số chính thức, không phải số ước tính; bỏ chữ “ước”.`,
    en: ({ text }) => `“${text}” is a final figure in the book, and no estimate; leave “ước” out.`,
  }),
  'draft/not-final': message<Told & { readonly status: 'E' | 'P' }>({
    vi: ({ text, status }) =>
      `“${text}” đúng, nhưng chưa phải số liệu chính thức: sổ tổng hợp ghi đây là số ${status === 'E' ? 'ước tính' : 'sơ bộ'}.`,
    en: ({ text, status }) =>
      `“${text}” is right, but no final figure: the book has it as ${status === 'E' ? 'an estimate' : 'provisional'}.`,
  }),
  'draft/moved-word': message<Differing & { readonly said: string }>({
    vi: ({ text, subject, said, right }) =>
      `“${text}” đúng, nhưng không “${said}” so với năm trước: ${subject.vi} ${right}.`,
    en: ({ text, subject, said, right }) =>
      `“${text}” is right, but not “${said}” against the year before: ${subject.en} in fact “${right}”.`,
  }),
  'draft/not-extreme': message<
    Told & { readonly said: string; readonly unit: string; readonly right: string }
  >({
    vi: ({ text, said, unit, right }) =>
      `“${text}” đúng là số của đơn vị được nêu, nhưng không phải ${said}: ${unit} có ${right}.`,
    en: ({ text, said, unit, right }) =>
      `“${text}” is the figure of the unit named, but not “${said}”: ${unit} has ${right}.`,
  }),
  'draft/not-foremost': message<
    Told & { readonly said: string; readonly unit: string; readonly right: string }
  >({
    vi: ({ text, said, unit, right }) =>
      `“${text}” không phải nơi “${said}”: đó là ${unit} với ${right}.`,
    en: ({ text, said, unit, right }) =>
      `“${text}” is not the one that is “${said}”: it is ${unit} with ${right}.`,
  }),
  'draft/two-readings': message<Told>({
    vi: ({ text }) =>
      `“${text}” có thể nói về nhiều chỉ tiêu hoặc đọc theo nhiều cách, và các cách đó cho kết quả khác nhau; ghi rõ tên chỉ tiêu.`,
    en: ({ text }) =>
      `“${text}” can be read in more than one way, and the readings differ; name the indicator in full.`,
  }),
  'draft/risen-times': message<Told & { readonly proposal: string }>({
    vi: ({ text, proposal }) =>
      `“tăng ${text}” có người hiểu là gấp bấy nhiêu lần, có người hiểu là gấp thêm một lần nữa; viết lại thành ${proposal === '' ? '“gấp … lần”' : `“${proposal}”`}.`,
    en: ({ text, proposal }) =>
      `“tăng ${text}” is read in two ways; write ${proposal === '' ? '“gấp … lần”' : `“${proposal}”`}.`,
  }),
  'draft/ratio-differs': message<Told & { readonly right: string }>({
    vi: ({ text, right }) =>
      `“${text}” không khớp với hai số trong câu: chia tử số cho mẫu số được ${right}%.`,
    en: ({ text, right }) =>
      `“${text}” does not fit the two counts of the sentence, whose ratio is ${right}%.`,
  }),
  'draft/levels-differ': message<Told & { readonly right: string }>({
    vi: ({ text, right }) =>
      `“${text}” không khớp với hai mức trong câu: tính lại được “${right}”.`,
    en: ({ text, right }) =>
      `“${text}” does not fit the two levels of the sentence, which give “${right}”.`,
  }),
  'draft/restated-differs': message<Told & { readonly other: string }>({
    vi: ({ text, other }) => `“${text}” không đúng với “${other}” ghi ngay cạnh.`,
    en: ({ text, other }) => `“${text}” does not fit “${other}” right beside it.`,
  }),
  'draft/list-count-differs': message<Told & { readonly listed: number }>({
    vi: ({ text, listed }) => `Câu ghi “${text}” nhưng kể tên ${listed}.`,
    en: ({ text, listed }) => `The sentence says “${text}” but names ${listed}.`,
  }),
  'draft/complement-differs': message<Told & { readonly right: string }>({
    vi: ({ text, right }) => `“${text}” không phải phần còn lại của 100%: phải là ${right}%.`,
    en: ({ text, right }) => `“${text}” is not what remains of 100%: that would be ${right}%.`,
  }),
  'draft/rest-differs': message<Told & { readonly right: string }>({
    vi: ({ text, right }) => `“${text}” không phải phần còn lại: tổng số trừ đi là ${right}.`,
    en: ({ text, right }) => `“${text}” is not what remains of the total: that would be ${right}.`,
  }),
  'draft/sum-differs': message<Told & { readonly right: string }>({
    vi: ({ text, right }) => `“${text}” khác tổng các thành phần kể trong câu (${right}).`,
    en: ({ text, right }) => `“${text}” is not the sum of the parts the sentence lists (${right}).`,
  }),
  'draft/parts-differ': message<Told & { readonly sum: string; readonly whole: string }>({
    vi: ({ text, sum, whole }) =>
      `“${text}”: các phần kể trong câu cộng lại được ${sum}, không khớp với tổng “${whole}”.`,
    en: ({ text, sum, whole }) =>
      `“${text}”: the parts that the sentence lists add up to ${sum}, which does not fit their total “${whole}”.`,
  }),
  'draft/column-sum-differs': message<Told & { readonly right: string }>({
    vi: ({ text, right }) =>
      `Dòng tổng ghi “${text}” nhưng cộng các dòng của cột được ${right}; kiểm tra lại dòng tổng và từng dòng.`,
    en: ({ text, right }) =>
      `The total row says “${text}”, but the rows of its column add up to ${right}; check the total and each row.`,
  }),
  'draft/row-sum-differs': message<Told & { readonly right: string }>({
    vi: ({ text, right }) =>
      `Ô tổng ghi “${text}” nhưng cộng các ô cùng dòng, như các dòng khác của cột, được ${right}; kiểm tra lại ô này và các ô đó.`,
    en: ({ text, right }) =>
      `The cell of the sum says “${text}”, but the cells of its row, added up as in the other rows, are ${right}; check it and those cells.`,
  }),
  'draft/part-exceeds': message<Told & { readonly whole: string }>({
    vi: ({ text, whole }) => `Phần “${text}” lớn hơn tổng thể “${whole}” của nó.`,
    en: ({ text, whole }) => `The part “${text}” is larger than its whole “${whole}”.`,
  }),
  'draft/falls-above-all': message<Told>({
    vi: ({ text }) => `“giảm ${text}”: một lượng không thể giảm quá 100%.`,
    en: ({ text }) => `“a fall of ${text}”: an amount cannot fall by more than 100%.`,
  }),
  'draft/above-hundred': message<Told>({
    vi: ({ text }) => `“${text}”: một phần không thể chiếm quá 100%.`,
    en: ({ text }) => `“${text}”: a share cannot exceed 100%.`,
  }),
} as const;
