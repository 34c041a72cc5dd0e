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

/** A part that would read like its whole ("gần 660.000 tỷ đồng" of both) is said exactly. */
function usualLevel(context: SentenceContext): string {
  const { indicator, value } = context;
  const text = levelText(indicator, value);
  const whole = wholeOf(context);
  const all = whole?.total.value;
  if (!whole || !all || whole.indicator.unit !== indicator.unit || equals(all, value)) return text;
  return levelText(whole.indicator, all) === text ? exactText(indicator, value) : text;
}
