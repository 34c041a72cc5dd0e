import { levelForms } from './levelForms';
import { levelText } from './levelText';
import type { SentenceContext } from './sentenceContext';

/** The level in the form that was chosen, in the usual one where that would not be true. */
export function saidLevel({ indicator, value, wording }: SentenceContext): string {
  const usual = levelText(indicator, value);
  return wording.level === 'usual'
    ? usual
    : (levelForms(indicator, value).get(wording.level) ?? usual);
}
