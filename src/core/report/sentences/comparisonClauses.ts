import type { Rational } from '#core/numbers/rational';
import { changePhrase } from './changePhrase';
import { likeForLikePhrase } from './coveragePhrase';
import { planPhrase } from './planPhrase';
import type { SentenceContext } from './sentenceContext';

/** The words where last year has no figure (docs/methods.md, M2). */
export const NO_PRIOR = 'không có số liệu cùng kỳ để so sánh';

/**
 * What follows the level: the change and how far the plan was met; of a partial total only its
 * growth over the same units. Begins with its own mark, and is '' when there is nothing to add.
 */
export function comparisonClauses(context: SentenceContext): string {
  const { total, words } = context;
  if (total.isComplete) return `, ${changeOf(context, total.prior)}${planClause(context)}`;
  const likeForLike = likeForLikePhrase(total, context.book.settings, words);
  return likeForLike === undefined ? '' : `; ${likeForLike}`;
}

/** ", đạt 97,2% kế hoạch", or '' where no plan is set or shown. */
export function planClause({ indicator, total, book }: SentenceContext): string {
  const { planCompletion } = total;
  if (!indicator.showsPlan || planCompletion === undefined) return '';
  return `, ${planPhrase(indicator, planCompletion, book.settings)}`;
}

function changeOf(context: SentenceContext, prior: Rational | undefined): string {
  const { indicator, value, words } = context;
  if (prior === undefined) return NO_PRIOR;
  if (!context.isComparable) return `không so sánh với ${words.base} do thay đổi đơn vị hành chính`;
  return changePhrase(indicator, { value, prior }, context.book.settings, words);
}
