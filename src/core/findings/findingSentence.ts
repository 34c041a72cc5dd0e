import { dayInVietnamese } from './dayInWords';
import type { CorrectedValue, DecidedAs, Finding } from './finding';
import type { Language } from './message';
import { sentenceOf } from './messages';
import { plainNumberInWords } from './proposalInWords';

/**
 * A finding in words. Of a decided one the decision comes first: what the finding says of totals
 * was true before it.
 */
export function findingSentence(
  { message, decided, corrected = [] }: Pick<Finding, 'message' | 'decided' | 'corrected'>,
  language: Language,
): string {
  const said = sentenceOf(message, language);
  const sentence = corrected.length === 0 ? said : `${CORRECTED[language](corrected)} ${said}`;
  return decided === undefined ? sentence : `${DECIDED[language](decided)} ${sentence}`;
}

const DECIDED: Readonly<Record<Language, (decided: DecidedAs) => string>> = {
  vi: ({ countsNothing, ...taken }) =>
    `Đã quyết định: ${whatCounts('vi', taken)}${circumstances('vi', taken)}${countsNothing ? '; ô này không có số nào để tính' : ''}. Phát hiện ban đầu:`,
  en: ({ countsNothing, ...taken }) =>
    `Decided: ${whatCounts('en', taken)}${circumstances('en', taken)}${countsNothing ? '; the cell holds no figure that could count' : ''}. The finding was:`,
};

const CORRECTED: Readonly<Record<Language, (values: readonly CorrectedValue[]) => string>> = {
  vi: (values) =>
    `Xét theo số đã sửa (${values.map((one) => `${one.indicator} là ${plainNumberInWords(one.value, 'vi')}${one.submitted === '' ? '' : `, đơn vị ghi ${plainNumberInWords(one.submitted, 'vi')}`}`).join('; ')}):`,
  en: (values) =>
    `Judged by the corrected figure (${values.map((one) => `${one.indicator} is ${plainNumberInWords(one.value, 'en')}${one.submitted === '' ? '' : `, the unit wrote ${plainNumberInWords(one.submitted, 'en')}`}`).join('; ')}):`,
};

const DECISIONS = {
  vi: {
    accept: 'chấp nhận',
    correct: 'sửa thành',
    exclude: 'không tính số này',
    ask: 'hỏi lại đơn vị',
    byRow: 'sửa theo từng dòng',
  },
  en: {
    accept: 'accepted',
    correct: 'corrected to',
    exclude: 'left out',
    ask: 'the unit was asked',
    byRow: 'corrected row by row',
  },
} as const;

function whatCounts(
  language: Language,
  { decision, value, isByRow, about }: Pick<DecidedAs, 'decision' | 'value' | 'isByRow' | 'about'>,
): string {
  const words = DECISIONS[language];
  if (about !== undefined) return DECISIONS_ABOUT[language](decision, about, value);
  return isByRow ? words.byRow : `${words[decision]}${valueText(value, language)}`;
}

const DECISIONS_ABOUT: Readonly<
  Record<Language, (decision: DecidedAs['decision'], indicator: string, value: string) => string>
> = {
  vi: (decision, indicator, value) =>
    decision === 'correct'
      ? `sửa ${indicator} thành${valueText(value, 'vi')}`
      : `không tính ${indicator}`,
  en: (decision, indicator, value) =>
    decision === 'correct'
      ? `${indicator} corrected to${valueText(value, 'en')}`
      : `${indicator} left out`,
};

function valueText(value: string, language: Language): string {
  return value === '' ? '' : ` ${plainNumberInWords(value, language)}`;
}

/** A line of decisions names the figure and the rule, and not which of its findings. */
const TOGETHER: Readonly<Record<Language, (findings: number) => string>> = {
  vi: (findings) => `cho cả ${findings} phát hiện cùng quy tắc, đơn vị, chỉ tiêu và năm`,
  en: (findings) => `for all ${findings} findings of the same rule, unit, indicator and year`,
};

const WORDS = {
  vi: {
    reason: 'lý do',
    by: 'người quyết định',
    on: (date: string) => `ngày ${dayInVietnamese(date)}`,
  },
  en: { reason: 'reason', by: 'by', on: (date: string) => `on ${date}` },
} as const;

function circumstances(
  language: Language,
  { together, reason, by = '', date = '' }: Pick<DecidedAs, 'together' | 'reason' | 'by' | 'date'>,
): string {
  const words = WORDS[language];
  const said = [
    ...(together === undefined ? [] : [TOGETHER[language](together)]),
    ...(reason === '' ? [] : [`${words.reason}: ${reason}`]),
    ...(by === '' ? [] : [`${words.by}: ${by}`]),
    ...(date === '' ? [] : [words.on(date)]),
  ];
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}
