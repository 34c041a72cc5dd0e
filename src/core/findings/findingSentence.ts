import type { DecidedAs, Finding } from './finding';
import type { Language } from './message';
import { sentenceOf } from './messages';

/**
 * A finding in words. Of a decided one the decision comes first: what the finding says of totals
 * was true before it.
 */
export function findingSentence(
  { message, decided }: Pick<Finding, 'message' | 'decided'>,
  language: Language,
): string {
  const sentence = sentenceOf(message, language);
  return decided === undefined ? sentence : `${DECIDED[language](decided)} ${sentence}`;
}

const DECIDED: Readonly<Record<Language, (decided: DecidedAs) => string>> = {
  vi: ({ decision, value, reason }) =>
    `Đã quyết định: ${DECISIONS.vi[decision]}${valueText(value)}${reasonText('lý do', reason)}. Phát hiện ban đầu:`,
  en: ({ decision, value, reason }) =>
    `Decided: ${DECISIONS.en[decision]}${valueText(value)}${reasonText('reason', reason)}. The finding was:`,
};

const DECISIONS = {
  vi: { accept: 'chấp nhận', correct: 'sửa thành', exclude: 'không tính số này' },
  en: { accept: 'accepted', correct: 'corrected to', exclude: 'left out' },
} as const;

function valueText(value: string): string {
  return value === '' ? '' : ` ${value}`;
}

function reasonText(word: string, reason: string): string {
  return reason === '' ? '' : ` (${word}: ${reason})`;
}
