import { CHANGE_FORMS, type ChangeForm, type PlanForm } from '#core/catalogue/sentenceChoice';
import type { Rational } from '#core/numbers/rational';
import { changeForms, changePhrase } from './changePhrase';
import { likeForLikePhrase } from './coveragePhrase';
import { exactText } from './levelText';
import { planPhrase } from './planPhrase';
import type { SentenceContext } from './sentenceContext';

/** The words where last year has no figure (docs/methods.md, M2). */
export const NO_PRIOR = 'không có số liệu cùng kỳ để so sánh';

/**
 * What follows the level: the change and how far the plan was met; of a partial total only its
 * growth over the same units. Begins with its own mark, and is '' when there is nothing to add.
 */
export function comparisonClauses(context: SentenceContext): string {
  const { total } = context;
  if (total.isComplete) return `${changeClause(context, total.prior)}${planClause(context)}`;
  const form = context.wording.change;
  const likeForLike = form === 'none' ? undefined : likeForLikeIn(context, form);
  return likeForLike === undefined ? '' : `; ${likeForLike}`;
}

/** The forms in which the change of this sentence can truly be said. */
export function possibleChanges(context: SentenceContext): readonly ChangeForm[] {
  const { total } = context;
  if (!total.isComplete) {
    return total.likeForLikeGrowth ? ['usual', 'growth', 'index', 'none'] : ['usual'];
  }
  const forms = formsOfChange(context);
  return CHANGE_FORMS.filter((form) => form === 'usual' || form === 'none' || forms.has(form));
}

/** The forms in which the plan can truly be spoken of. */
export function possiblePlans({ total }: SentenceContext): readonly PlanForm[] {
  return total.planCompletion === undefined || total.plan === undefined
    ? ['usual']
    : ['usual', 'shown', 'amount', 'none'];
}

/** ", đạt 97,2% kế hoạch", or '' where no plan is set or shown. */
export function planClause({ indicator, total, book, wording }: SentenceContext): string {
  const { plan, planCompletion } = total;
  const form = wording.plan === 'usual' ? (indicator.showsPlan ? 'shown' : 'none') : wording.plan;
  if (form === 'none' || planCompletion === undefined || plan === undefined) return '';
  const amount = form === 'amount' ? ` (kế hoạch ${exactText(indicator, plan)})` : '';
  return `, ${planPhrase(indicator, planCompletion, book.settings)}${amount}`;
}

function changeClause(context: SentenceContext, prior: Rational | undefined): string {
  const { indicator, value, words, book, wording } = context;
  if (wording.change === 'none') return '';
  if (prior === undefined) return `, ${NO_PRIOR}`;
  if (!context.isComparable) {
    return `, không so sánh với ${words.base} do thay đổi đơn vị hành chính`;
  }
  const chosen = formsOfChange(context).get(wording.change);
  return `, ${chosen ?? changePhrase(indicator, { value, prior }, book.settings, words)}`;
}

function formsOfChange(context: SentenceContext): ReadonlyMap<ChangeForm, string> {
  const { indicator, value, words, book, total, isComparable } = context;
  if (!isComparable || total.prior === undefined) return new Map();
  return changeForms(indicator, { value, prior: total.prior }, book.settings, words);
}

function likeForLikeIn(
  { total, words, book }: SentenceContext,
  form: Exclude<ChangeForm, 'none'>,
): string | undefined {
  const comparison = form === 'growth' || form === 'index' ? form : book.settings.comparison;
  return likeForLikePhrase(total, { ...book.settings, comparison }, words);
}
