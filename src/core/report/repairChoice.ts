import type { SentenceChoice } from '#core/catalogue/sentenceChoice';
import type { ReportSentence } from './reportSentences';

/** The choice that takes a repair in place of the department's words that are not true. */
export function repairChoice({ choice, repair, isMended }: ReportSentence): SentenceChoice {
  return { ...choice, own: isMended ? repair : '' };
}
