import type { RuleSlug } from '#core/findings/finding';
import { ERRORS_OF_READING } from '../reading';
import type { SpokenMessage } from '#core/findings/messages';

/** What the hidden identity of a reply sheet calls its form. */
export const REPLY_FORM = 'HOI-LAI';

/** The title by which a reply sheet is known even when its identity is lost. */
export const REPLY_TITLE = 'PHIẾU HỎI LẠI SỐ LIỆU';

/** Heads of the columns that a reply is read from; they are found wherever they stand. */
export const REPLY_HEADS = {
  number: 'STT',
  code: 'Mã số',
  answer: 'Trả lời',
  value: 'Sửa thành',
  reason: 'Lý do',
} as const;

/** What a unit may choose. */
export const REPLY_ANSWERS = { accept: 'Đúng', correct: 'Sửa' } as const;

/** What a question is about, as the hidden identity keeps it. */
export interface AskedQuestion {
  readonly rule: RuleSlug;
  readonly indicator: string;
  readonly year: number;
  /** What the cell held when the question was asked; '' where it is about no value. */
  readonly about: string;
}

const KEY = /^question (\d+)$/;
const SEPARATOR = '|';

export function questionKey(number: number): string {
  return `question ${number}`;
}

export function numberOfKey(key: string): number | undefined {
  const number = KEY.exec(key)?.[1];
  return number === undefined ? undefined : Number(number);
}

export function questionText({ rule, indicator, year, about }: AskedQuestion): string {
  return [rule, indicator, year, about].join(SEPARATOR);
}

export function questionOf(
  text: string,
  isRule: (slug: string) => slug is RuleSlug,
): AskedQuestion | undefined {
  const [rule = '', indicator = '', year = '', ...about] = text
    .split('|')
    .map((part) => part.trim());
  return isRule(rule) ? { rule, indicator, year: Number(year), about: about.join('|') } : undefined;
}

/** A cell that held no figure cannot be confirmed: only a figure answers the question. */
export function needsFigure(rule: RuleSlug): boolean {
  return ERRORS_OF_READING.has(rule) || rule === 'missing-indicator';
}

/** The content of the cell that a finding is about; '' where its sentence quotes none. */
export function questionedContent({ arguments: about }: SpokenMessage): string {
  if ('value' in about && typeof about.value === 'string') return about.value;
  return 'raw' in about && typeof about.raw === 'string' ? about.raw : '';
}
