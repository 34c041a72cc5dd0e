import { nameIn } from '#core/catalogue/indicator';
import type { ListedSentence } from '../thread/sentenceList';
import type { PaneProps } from './paneProps';

/** What is drawn of one sentence. */
export type OfSentence = PaneProps & { readonly one: ListedSentence };

/** What a sentence is about, for people who cannot see where a button stands. */
export function nameOf({ one, state, words }: OfSentence): string {
  return `${nameIn(state.language, one)} (${words.sentences.kinds[one.kind]})`;
}
