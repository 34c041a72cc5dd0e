import { isZero, signOf } from '#core/numbers/rational';
import { comparisonClauses, NO_PRIOR, planClause } from './comparisonClauses';
import { coveragePhrase } from './coveragePhrase';
import { exactText, levelText } from './levelText';
import type { SentenceContext } from './sentenceContext';
import { levelVerb, statusVerb } from './statusVerb';

/** The plain sentence: subject, level, change, plan. */
export function levelSentence(context: SentenceContext): string {
  const { indicator, total, value } = context;
  const verb = statusVerb(total.status, levelVerb(indicator));
  const level = `${verb} ${levelText(indicator, value)}`;
  return `${aboutWhat(context)} ${level}${comparisonClauses(context)}.`;
}

/**
 * The sentence of a stock or flow. Where nothing occurred this year or the last one, there is no
 * growth to state but words of their own (docs/methods.md, M2).
 */
export function amountSentence(context: SentenceContext): string {
  if (isZero(context.value)) return `${aboutWhat(context)} ${nothingOccurred(context)}.`;
  if (isFirstOccurrence(context)) return `${aboutWhat(context)} ${firstOccurrence(context)}.`;
  return levelSentence(context);
}

function aboutWhat({ subject, total }: SentenceContext): string {
  return `${subject}${coveragePhrase(total)}`;
}

function nothingOccurred(context: SentenceContext): string {
  const { indicator, total } = context;
  const none = statusVerb(total.status, 'không phát sinh');
  if (!total.isComplete) return none;
  if (total.prior === undefined) return `${none}, ${NO_PRIOR}${planClause(context)}`;
  if (isZero(total.prior)) return `${none} trong cả hai năm${planClause(context)}`;
  const noMore = statusVerb(total.status, 'không còn phát sinh');
  return `${noMore} (năm trước ${exactText(indicator, total.prior)})${planClause(context)}`;
}

function isFirstOccurrence({ total, value, isComparable }: SentenceContext): boolean {
  const { prior, isComplete } = total;
  return isComplete && isComparable && prior !== undefined && isZero(prior) && signOf(value) > 0;
}

/** There is no growth from nothing: the level is the whole change. */
function firstOccurrence(context: SentenceContext): string {
  const { indicator, total, value, words } = context;
  const verb = statusVerb(total.status, 'phát sinh mới');
  const change = `tăng ${exactText(indicator, value)} so với ${words.base}`;
  return `${verb} ${levelText(indicator, value)} (năm trước chưa phát sinh), ${change}${planClause(context)}`;
}
