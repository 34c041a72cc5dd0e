import type { AskableSentences, ListedSentence } from '../thread/sentenceList';
import type { PaneProps } from './paneProps';

/** What is drawn of one sentence. */
export type OfSentence = PaneProps & { readonly one: ListedSentence };

/** What a sentence is about, for people who cannot see where a button stands. */
export function nameOf({ one, state, words }: OfSentence): string {
  return `${nameIn(state.language, one)} (${words.sentences.kinds[one.kind]})`;
}

/** What an indicator is called in the pane's language. */
export function nameIn(
  language: PaneProps['state']['language'],
  { nameVi, nameEn }: Pick<AskableSentences, 'nameVi' | 'nameEn'>,
): string {
  return language === 'en' && nameEn !== '' ? nameEn : nameVi;
}
