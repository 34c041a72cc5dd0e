import { formatCsv } from '#core/catalogue/csvText';
import type { Language } from '#core/findings/message';
import { sentenceOf } from '#core/findings/messages';
import { toDecimalText } from '#core/numbers/decimalText';
import type { Verdict } from './verdict';

const COLUMNS = [
  'line',
  'text',
  'indicator',
  'unit',
  'year',
  'verdict',
  'stated',
  'expected',
  'message',
  'proposal',
] as const;

/** The contract's CSV: one row for each statistic of the draft. */
export function verdictsCsv(verdicts: readonly Verdict[], language: Language): string {
  return formatCsv(
    COLUMNS,
    verdicts.map((verdict) => recordOf(verdict, language)),
  );
}

function recordOf(verdict: Verdict, language: Language): readonly string[] {
  const { line, text, indicator, unit, year, stated, expected, message, proposal } = verdict;
  return [
    String(line),
    text,
    indicator,
    unit,
    year === undefined ? '' : String(year),
    verdict.verdict,
    toDecimalText(stated),
    expected === undefined ? '' : toDecimalText(expected),
    message === undefined ? '' : sentenceOf(message, language),
    proposal,
  ];
}
