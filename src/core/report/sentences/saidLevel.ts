import { growthStatement } from '#core/figures/growthStatement';
import { equals } from '#core/numbers/rational';
import { levelForm } from './levelForms';
import { exactText, levelText } from './levelText';
import type { SentenceContext } from './sentenceContext';
import { wholeOf } from './wholeOf';

/** The level in the form that was chosen, in the usual one where that would not be true. */
export function saidLevel(context: SentenceContext): string {
  const { indicator, value, wording } = context;
  return levelForm(indicator, value, wording.level) ?? usualLevel(context);
}

/**
 * A part that would read like its whole ("gần 660.000 tỷ đồng" of both) is said exactly, and so is what has
 * grown from next to nothing: "hơn 340.000 hồ sơ, tăng 342.992 hồ sơ" would read as more than there is.
 */
function usualLevel(context: SentenceContext): string {
  const { indicator, value } = context;
  if (isOverSmallBase(context)) return exactText(indicator, value);
  const text = levelText(indicator, value);
  const whole = wholeOf(context);
  const all = whole?.total.value;
  if (!whole || !all || whole.indicator.unit !== indicator.unit || equals(all, value)) return text;
  return levelText(whole.indicator, all) === text ? exactText(indicator, value) : text;
}

function isOverSmallBase({ indicator, value, total, book }: SentenceContext): boolean {
  return growthStatement(indicator, value, total.prior, book.settings).kind === 'small-base';
}
