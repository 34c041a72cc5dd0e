import type { Language } from '#core/findings/message';
import { ENGLISH_EXPLANATION } from './englishExplanation';
import type { ExplanationWords } from './explanationVocabulary';
import { VIETNAMESE_EXPLANATION } from './vietnameseExplanation';

/** An explanation's words in each language. */
export const EXPLANATION_WORDS: Readonly<Record<Language, ExplanationWords>> = {
  vi: VIETNAMESE_EXPLANATION,
  en: ENGLISH_EXPLANATION,
};
