import { levelInWords, type DecimalText } from './figureInWords';

/** What one sending answers about an indicator. */
export interface SentAnswer {
  readonly state: 'value' | 'none' | 'missing' | 'not-applicable' | 'blank' | 'not-submitted';
  /** In the indicator's own unit; '' where there is no value. */
  readonly value: DecimalText;
  /** Sheet and cell in its file; absent where nothing was answered. */
  readonly cell?: string;
}

/** An indicator about which two sendings of one unit differ. */
export interface SentDifference {
  readonly code: string;
  readonly unit: string;
  readonly earlier: SentAnswer;
  readonly counted: SentAnswer;
}

/** "Khác nhau: VT011: 15.002 → 15.003 thuê bao." or that nothing differs. */
export function differencesInWords(
  differences: readonly SentDifference[],
  language: 'vi' | 'en',
): string {
  if (differences.length === 0) return SAME[language];
  const shown = differences.slice(0, MOST_SHOWN).map((one) => differenceInWords(one, language));
  const others = differences.length - shown.length;
  const rest = others > 0 ? `; ${OTHERS[language](others)}` : '';
  return `${DIFFERENT[language]}: ${shown.join('; ')}${rest}.`;
}

/** More make a sentence unreadable. */
const MOST_SHOWN = 8;

const SAME = {
  vi: 'Số liệu hai tệp giống nhau.',
  en: 'Their figures are the same.',
} as const;
const DIFFERENT = { vi: 'Khác nhau', en: 'Different' } as const;
const OTHERS = {
  vi: (count: number) => `và ${count} chỉ tiêu khác`,
  en: (count: number) => `and ${count} others`,
} as const;

function differenceInWords(
  { code, unit, earlier, counted }: SentDifference,
  language: 'vi' | 'en',
): string {
  const [before, after] = [earlier, counted].map((one) => answerInWords(one, unit, language));
  return `${code}: ${before} → ${after}`;
}

function answerInWords({ state, value }: SentAnswer, unit: string, language: 'vi' | 'en'): string {
  return state === 'value' ? levelInWords(value, unit, language) : MARKS[language][state];
}

const MARKS = {
  vi: {
    none: '“-”',
    missing: '“…”',
    'not-applicable': '“x”',
    blank: 'để trống',
    'not-submitted': 'không có',
  },
  en: {
    none: '“-”',
    missing: '“…”',
    'not-applicable': '“x”',
    blank: 'empty',
    'not-submitted': 'absent',
  },
} as const;
