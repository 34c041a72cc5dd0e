import type { Indicator } from '#core/catalogue/indicator';
import { growthStatement, type GrowthStatement } from '#core/figures/growthStatement';
import type { Status } from '#core/numbers/figure';
import { isZero } from '#core/numbers/rational';
import { comparisonClauses, noPriorClause, planClause } from './comparisonClauses';
import { nameAlone } from '../indicatorName';
import { lackingParts } from '../lackingParts';
import { withCoverage } from './coveragePhrase';
import { exactText } from './levelText';
import { saidLevel } from './saidLevel';
import type { SentenceContext } from './sentenceContext';
import { levelVerb, statusVerb } from './statusVerb';
import { uncapitalised } from './subject';

/** The plain sentence: subject, level, change, plan. */
export function levelSentence(context: SentenceContext): string {
  const { indicator, total } = context;
  const verb = statusVerb(total.status, levelVerb(indicator));
  const level = `${verb} ${saidLevel(context)}`;
  return `${aboutWhat(context)} ${level}${comparisonClauses(context)}${withoutParts(context)}.`;
}

/** More parts than these are counted, not named. */
const PARTS_NAMED = 3;

/**
 * "; chưa gồm doanh thu hoạt động phát hành do không có số liệu": what a sum lacks, or what alone is
 * in it, whichever is shorter. That of a partial one units are missing does not say which parts are.
 */
function withoutParts({ indicator, total, find }: SentenceContext): string {
  const { aggregation } = indicator;
  const lacking = lackingParts(indicator, (code) => find(code)?.total);
  if (lacking.length === 0 || aggregation.form !== 'derived_sum') return '';
  const none = total.isComplete ? 'không có số liệu' : 'chưa có số liệu';
  const without = namesOf(lacking, find);
  if (without !== '') return `; chưa gồm ${without} do ${none}`;
  const isLacking = new Set(lacking);
  const alone = namesOf(
    aggregation.parts.filter((code) => !isLacking.has(code)),
    find,
  );
  return alone === ''
    ? `; chưa gồm ${lacking.length} chỉ tiêu thành phần do ${none}`
    : `; chỉ gồm ${alone}, các thành phần khác ${none}`;
}

/** '' where there are too many to name. */
function namesOf(codes: readonly string[], find: SentenceContext['find']): string {
  const names = codes.flatMap((code) => find(code)?.indicator ?? []).map(nameAlone);
  const areNamed = names.length === codes.length && names.length <= PARTS_NAMED;
  return areNamed ? listed(names.map(uncapitalised)) : '';
}

/** Names have commas of their own: the last one is told apart by its word. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} và ${last}`;
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
