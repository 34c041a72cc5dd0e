import { agreesAt, MORE_DECIMALS } from '#core/figures/displayedPoints';
import { isRating } from '#core/catalogue/indicator';
import type { Compilation, PublishedPrior } from '#core/figures/compilation';
import type { Rational } from '#core/numbers/rational';
import { RESTATEMENT_WORDS } from '../priors/restatement';
import { changePhrase } from './change/changePhrase';
import { exactText } from './levelText';
import { sentenceContexts, type SentenceContext } from './sentenceContext';

/**
 * The change since last year's figure as it was published and as it is known now, in one sentence, for
 * the question that two changes of one thing provoke; by indicator, where the two print
 * differently. Beside the report's own sentences, which speak of the present figure alone.
 *
 * @example
 * // => 'Doanh thu dịch vụ bưu chính năm 2022 tăng 7,8% so với số năm 2021 đã công bố (1.000 tỷ
 * // đồng), tăng 10% so với số năm 2021 đã điều chỉnh (980 tỷ đồng); số đã điều chỉnh giảm 2% so với số đã công bố.'
 */
export function twoBasesSentences(compilation: Compilation): ReadonlyMap<string, string> {
  const sentences = new Map<string, string>();
  for (const context of sentenceContexts(compilation)) {
    const { total, indicator, isComparable } = context;
    const { value, prior, publishedPrior, isComplete } = total;
    const isSaid = isComplete && isComparable && !isRating(indicator);
    if (!isSaid || !prior || !publishedPrior) continue;
    if (isPrintedTwice(context, publishedPrior, prior)) {
      const shown = withReadableRates(context, [publishedPrior.value, prior, value]);
      sentences.set(indicator.code, sentenceOn(shown, publishedPrior, prior));
    }
  }
  return sentences;
}

/** Rates with as many decimals as it takes that whoever subtracts one printed change from another agrees. */
function withReadableRates(
  context: SentenceContext,
  rates: readonly (Rational | undefined)[],
): SentenceContext {
  const { indicator } = context;
  const known = rates.filter((rate) => rate !== undefined);
  if (indicator.growthForm !== 'pp') return context;
  const agrees = (decimals: number): boolean =>
    known.every((rate) => known.every((other) => agreesAt(rate, other, decimals)));
  const decimals = [0, 1, MORE_DECIMALS]
    .map((more) => indicator.decimals + more)
    .find((places) => agrees(places));
  return decimals === undefined ? context : { ...context, indicator: { ...indicator, decimals } };
}

/** Whether the two changes are two in print. */
function isPrintedTwice(
  context: SentenceContext,
  { value: published }: PublishedPrior,
  present: Rational,
): boolean {
  const [one, other] = [published, present].map((prior) => changeOver(context, prior, ''));
  return one !== other;
}

function changeOver(context: SentenceContext, prior: Rational, base: string, remark = ''): string {
  const { indicator, value, book } = context;
  const settings = { ...book.settings, comparison: 'growth' } as const;
  return changePhrase({ indicator, value, prior, settings, words: { base, remark } });
}

function sentenceOn(
  context: SentenceContext,
  { value: published, isComputed }: PublishedPrior,
  present: Rational,
): string {
  const { subject, indicator, book, total } = context;
  const year = `năm ${book.year - 1}`;
  const restated = RESTATEMENT_WORDS[context.restatement];
  const isMoved = total.priorBasis === 'restated';
  const before = isComputed ? 'tính từ các số đã công bố' : 'đã công bố';
  const first = `số ${year} ${before}${isMoved && !isComputed ? ` ${restated.before}` : ''}`;
  const second = `số ${year} ${isMoved ? `tính lại ${restated.note}` : 'đã điều chỉnh'}`;
  const over = (prior: Rational, base: string) =>
    changeOver(context, prior, base, ` (${exactText(indicator, prior)})`);
  const revised = changeOver({ ...context, value: present }, published, `số ${before}`);
  const what = isMoved ? 'số tính lại' : 'số đã điều chỉnh';
  return `${subject} năm ${book.year} ${over(published, first)}, ${over(present, second)}; ${what} ${revised}.`;
}
