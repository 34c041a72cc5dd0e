import {
  CHANGE_FORMS,
  PLAN_FORMS,
  type ChangeForm,
  type PlanForm,
} from '#core/catalogue/sentenceChoice';
import type { Rational } from '#core/numbers/rational';
import { changeForm, changeForms } from './change/changeForms';
import { changePhrase } from './change/changePhrase';
import type { ChangeToSay } from './change/changeToSay';
import { exactText } from './levelText';
import { completionPhrase, planGap, planGapAmount, planPhrase } from './planPhrase';
import { printedCount } from './printedNumber';
import type { SentenceContext } from './sentenceContext';
import { nameWithin } from './unitName';

/** The words without which a partial total's change would be that against the whole of last year. */
export const LIKE_FOR_LIKE = 'tính trên các đơn vị có số liệu cả hai năm';

/** The words where last year has no figure (docs/methods.md, M2). */
const NO_PRIOR = 'không có số liệu cùng kỳ để so sánh';

/** More units than these are counted, not named. */
const UNITS_NAMED = 3;

/**
 * ", không có số liệu cùng kỳ để so sánh" where the report has not said so of all such indicators; where
 * only some units' figures are lacking, whose: ", chưa có số liệu năm 2021 của xã Cũ Ba để so sánh".
 */
export function noPriorClause({ saysNoPrior, total, units, book }: SentenceContext): string {
  if (!saysNoPrior) return '';
  const lacking = total.priorLacks ?? [];
  if (lacking.length === 0) return `, ${NO_PRIOR}`;
  const names = lacking.map((code) => nameWithin(units.get(code)?.name ?? code)).join(', ');
  const whose = lacking.length <= UNITS_NAMED ? names : `${printedCount(lacking.length)} đơn vị`;
  return `, chưa có số liệu năm ${book.year - 1} của ${whose} để so sánh`;
}

/**
 * What follows the level: the change and how far the plan was met; of a partial total only its
 * growth over the same units. Begins with its own mark, and is '' when there is nothing to add.
 */
export function comparisonClauses(context: SentenceContext): string {
  const { total } = context;
  if (total.isComplete) return `${changeClause(context, total.prior)}${planClause(context)}`;
  const likeForLike = likeForLikeIn(context);
  return likeForLike === undefined ? '' : `; ${likeForLike}`;
}

/** The forms in which the change of this sentence can truly be said. */
export function possibleChanges(context: SentenceContext): readonly ChangeForm[] {
  const { total } = context;
  if (!total.isComplete && !total.matched) return ['usual'];
  const forms = total.isComplete ? formsOfChange(context) : formsOfMatched(context);
  return CHANGE_FORMS.filter((form) => form === 'usual' || form === 'none' || forms.has(form));
}

/** The forms in which the plan can truly be spoken of. */
export function possiblePlans(context: SentenceContext): readonly PlanForm[] {
  const { total } = context;
  return total.planCompletion === undefined || total.plan === undefined
    ? ['usual']
    : PLAN_FORMS.filter((form) => isPlanSaid(context, form));
}

/** A gap is a gap while it is not rounded away. */
function isPlanSaid({ indicator, total, value, book }: SentenceContext, form: PlanForm): boolean {
  const { plan, planCompletion } = total;
  if (plan === undefined || planCompletion === undefined) return form === 'usual';
  if (form === 'gap') return planGap(indicator, planCompletion, book.settings) !== undefined;
  return form !== 'gap-amount' || planGapAmount(indicator, value, plan) !== undefined;
}

/** ", đạt 97,2% kế hoạch", or '' where no plan is set or shown. */
export function planClause(context: SentenceContext): string {
  const { indicator, total, wording } = context;
  const { plan, planCompletion } = total;
  const form = wording.plan === 'usual' ? (indicator.showsPlan ? 'shown' : 'none') : wording.plan;
  if (form === 'none' || planCompletion === undefined || plan === undefined) return '';
  return `, ${planWords(context, form, plan, planCompletion)}`;
}

function planWords(
  { indicator, value, book }: SentenceContext,
  form: Exclude<PlanForm, 'usual' | 'none'>,
  plan: Rational,
  completion: Rational,
): string {
  const shown = planPhrase(indicator, completion, book.settings);
  const target = `kế hoạch ${exactText(indicator, plan)}`;
  switch (form) {
    case 'shown':
      return shown;
    case 'amount':
      return `${shown} (${target})`;
    case 'completion':
      return completionPhrase(indicator, completion, book.settings);
    case 'gap':
      return planGap(indicator, completion, book.settings) ?? shown;
    case 'gap-amount':
      return planGapAmount(indicator, value, plan) ?? shown;
    case 'target':
      return target;
  }
}

function changeClause(context: SentenceContext, prior: Rational | undefined): string {
  const { words, wording } = context;
  if (wording.change === 'none') return '';
  if (prior === undefined) return noPriorClause(context);
  if (!context.isComparable) {
    return `, không so sánh với ${words.base} do thay đổi đơn vị hành chính`;
  }
  const change = changeIn(context, { value: context.value, prior });
  return `, ${changeForm(change, wording.change) ?? changePhrase(change)}`;
}

function changeIn(
  { indicator, words, book }: SentenceContext,
  { value, prior }: Pick<ChangeToSay, 'value' | 'prior'>,
): ChangeToSay {
  return { indicator, value, prior, settings: book.settings, words };
}

/** The change of a complete total in every form in which it can truly be said. */
export function formsOfChange(context: SentenceContext): ReadonlyMap<ChangeForm, string> {
  const { value, total, isComparable } = context;
  if (!isComparable || total.prior === undefined) return new Map();
  return changeForms(changeIn(context, { value, prior: total.prior }));
}

/**
 * The only change that a partial total may carry, over the units with both years and named for it:
 * per cent, multiple or difference by the same rules as that of a complete one.
 */
function likeForLikeIn(context: SentenceContext): string | undefined {
  const { total, isComparable, wording } = context;
  if (!isComparable || !total.matched || wording.change === 'none') return undefined;
  const change = changeIn(context, total.matched);
  const chosen = isOfMatched(wording.change) ? changeForm(change, wording.change) : undefined;
  return `${LIKE_FOR_LIKE}, ${chosen ?? changePhrase(change)}`;
}

function formsOfMatched(context: SentenceContext): ReadonlyMap<ChangeForm, string> {
  const { total, isComparable } = context;
  if (!isComparable || !total.matched) return new Map();
  const forms = changeForms(changeIn(context, total.matched));
  return new Map([...forms].filter(([form]) => isOfMatched(form)));
}

/** Last year's figure of some units is nowhere in print: only the change itself is said. */
function isOfMatched(form: ChangeForm): boolean {
  return !form.includes('prior');
}
