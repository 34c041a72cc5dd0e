import type { Language } from '#core/findings/message';
import { ENGLISH } from './english';
import type { PaneWords } from './paneWords';
import { VIETNAMESE } from './vietnamese';

/** The pane's words in a language. */
export function wordsIn(language: Language): PaneWords {
  return language === 'vi' ? VIETNAMESE : ENGLISH;
}
