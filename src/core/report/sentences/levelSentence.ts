import type { Indicator } from '#core/catalogue/indicator';
import { growthStatement, type GrowthStatement } from '#core/figures/growthStatement';
import type { Status } from '#core/numbers/figure';
import { isZero } from '#core/numbers/rational';
import { comparisonClauses, noPriorClause, planClause } from './comparisonClauses';
import { withCoverage } from './coveragePhrase';
import { exactText } from './levelText';
import { saidLevel } from './saidLevel';
import type { SentenceContext } from './sentenceContext';
import { levelVerb, statusVerb } from './statusVerb';
import { withoutParts } from './missingParts';

/** The plain sentence: subject, level, change, plan. */
export function levelSentence(context: SentenceContext): string {
  const { indicator, total } = context;
  const verb = statusVerb(total.status, levelVerb(indicator));
  const level = `${verb} ${saidLevel(context)}`;
  return `${aboutWhat(context)} ${level}${comparisonClauses(context)}${withoutParts(context)}.`;
}

/**
 * The sentence of a stock or flow. Where nothing occurred this year or the last one, there is no
 * growth to state but words of their own (docs/methods.md, M2). Of a sum that lacks parts nobody can say
 * that there is none.
 */
export function amountSentence(context: SentenceContext): string {
  if (withoutParts(context) !== '') return levelSentence(context);
  if (isZero(context.value)) return `${aboutWhat(context)} ${nothingOccurred(context)}.`;
  if (statementOf(context) === 'new' && context.isComparable) {
    return `${aboutWhat(context)} ${firstOccurrence(context)}.`;
  }
  return levelSentence(context);
}

function aboutWhat(context: SentenceContext): string {
  return withCoverage(context, context.subject);
}

/**
 * Things that happen have not occurred; things that stand somewhere are not there. Of none there is no
 * estimate, but of the year that is not over.
 */
function nothingOccurred(context: SentenceContext): string {
  const { indicator, total, book } = context;
  const isFlow = indicator.nature === 'flow';
  const span = `${UNTIL[total.status ?? 'A']}${isFlow ? 'cả' : 'đến hết'} năm ${book.year}`;
  const none = isFlow ? 'không phát sinh' : notThere(indicator);
  if (!total.isComplete) return `${span} ${none} ở các đơn vị đã báo cáo`;
  if (total.prior === undefined) {
    return `${span} ${none}${noPriorClause(context)}${planClause(context)}`;
  }
  if (statementOf(context) === 'none-both-years') {
    const both = isFlow ? `${none} (năm ${book.year - 1} cũng ${none})` : `vẫn ${none}`;
    return `${span} ${both}${planClause(context)}`;
  }
  const before = `năm ${book.year - 1} có ${exactText(indicator, total.prior)}`;
  return `${span} không còn${isFlow ? ' phát sinh' : ''} (${before})${planClause(context)}`;
}

const UNTIL: Readonly<Record<Status, string>> = { E: 'ước ', P: 'sơ bộ ', A: '' };

/** What one wants more of has not come yet. */
function notThere({ polarity }: Pick<Indicator, 'polarity'>): string {
  return polarity === 'up_good' ? 'chưa có' : 'không có';
}

/** What can be said of the two years; of a partial total nothing. */
function statementOf(context: SentenceContext): GrowthStatement['kind'] | undefined {
  const { indicator, total, value, book } = context;
  if (!total.isComplete) return undefined;
  return growthStatement(indicator, value, total.prior, book.settings).kind;
}

/** There is no growth from nothing, and the level is the whole change: nothing more to say. */
function firstOccurrence(context: SentenceContext): string {
  const { indicator, total, book } = context;
  const isFlow = indicator.nature === 'flow';
  const verb = statusVerb(total.status, isFlow ? 'phát sinh mới' : levelVerb(indicator));
  const before = `năm ${book.year - 1} chưa ${isFlow ? 'phát sinh' : 'có'}`;
  return `${verb} ${saidLevel(context)} (${before})${planClause(context)}`;
}
