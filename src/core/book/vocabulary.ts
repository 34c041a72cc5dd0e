import { plainSpelling } from '#core/numbers/spelling';

/** Code words of the contract and what the book calls them. */
export type Vocabulary = Readonly<Record<string, string>>;

export const NATURE_WORDS = {
  stock: 'thời điểm',
  flow: 'thời kỳ',
  ratio: 'tỷ lệ',
  rank: 'thứ hạng',
  score: 'điểm số',
} as const;

export const GROWTH_FORM_WORDS = {
  growth_pct: 'tốc độ tăng',
  pp: 'điểm phần trăm',
  abs_change: 'mức tăng, giảm',
  rank_change: 'thay đổi thứ hạng',
  score_change: 'thay đổi điểm số',
  plan_pct: 'so với kế hoạch',
} as const;

export const POLARITY_WORDS = {
  up_good: 'tăng là tốt',
  down_good: 'giảm là tốt',
  neutral: 'trung tính',
} as const;

export const YES_NO_WORDS = { yes: 'có', no: 'không' } as const;

export const STATUS_CODE_WORDS = { E: 'ước tính', P: 'sơ bộ', A: 'chính thức' } as const;

export const ROLE_WORDS = { current: 'năm báo cáo', prior: 'năm trước', plan: 'kế hoạch' } as const;

export const MARK_WORDS = {
  value: '',
  none: 'không phát sinh (-)',
  missing: 'không thu thập được (…)',
  'not-applicable': 'không áp dụng (x)',
  blank: 'ô để trống',
  'not-submitted': 'chưa gửi',
} as const;

export const SEVERITY_WORDS = { error: 'lỗi', warning: 'cảnh báo', note: 'ghi nhận' } as const;

export const DECISION_WORDS = {
  accept: 'chấp nhận',
  correct: 'sửa số',
  exclude: 'loại ra',
  ask: 'hỏi đơn vị',
} as const;

export const COMPARISON_WORDS = { growth: 'tăng/giảm', index: 'bằng' } as const;

export const BASE_PHRASE_WORDS = { 'same-period': 'cùng kỳ', year: 'năm trước' } as const;

/** The code for a word of the book; a code stands for itself. Unknown words are returned as written. */
export function codeOf(vocabulary: Vocabulary, written: string): string {
  const key = plainSpelling(written);
  const found = Object.entries(vocabulary).find(
    ([code, word]) => plainSpelling(word) === key || code.toLowerCase() === key,
  );
  return found?.[0] ?? written;
}

/** The same for several codes in one field, separated by |. */
export function codesOf(vocabulary: Vocabulary, written: string): string {
  return written
    .split('|')
    .map((piece) => codeOf(vocabulary, piece.trim()))
    .join('|');
}

/** What the book writes for codes separated by |. */
export function wordsOf(vocabulary: Vocabulary, codes: readonly string[]): string {
  return codes.map((code) => vocabulary[code] ?? code).join(' | ');
}
