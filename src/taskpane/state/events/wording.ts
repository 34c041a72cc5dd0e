import type { DraftVerdict } from '../../thread/draftVerdicts';
import type { SentenceList } from '../../thread/sentenceList';
import { LINES_AT_A_TIME, type MakingState, type PaneState } from '../paneState';
import { withMore } from './lists';
import type { Nothing, Reactions } from './reactions';

/** The report's sentences, a draft that is read back, and the files that are made of the year. */
export interface WordingEvents {
  readonly 'draft-given': Nothing;
  readonly 'draft-read': { readonly verdicts: readonly DraftVerdict[] };
  readonly 'draft-put-away': Nothing;
  readonly 'more-draft-verdicts-asked': Nothing;
  readonly 'sentences-asked': Nothing;
  readonly 'sentences-listed': { readonly list: SentenceList };
  readonly 'sentence-chosen': { readonly list: SentenceList };
  readonly 'sentences-searched': { readonly text: string };
  readonly 'file-making': { readonly making: MakingState };
  readonly 'file-making-ended': Nothing;
}

export const onWording: Reactions<WordingEvents> = {
  'draft-given': (state) => ({ ...state, draft: { kind: 'reading' }, notice: undefined }),
  'draft-read': (state, { verdicts }) => ({
    ...state,
    draft: { kind: 'read', verdicts, shown: LINES_AT_A_TIME },
  }),
  'draft-put-away': (state) => ({ ...state, draft: { kind: 'none' } }),
  'more-draft-verdicts-asked': (state) =>
    state.draft.kind === 'read' ? { ...state, draft: withMore(state.draft) } : state,

  'sentences-asked': (state) => ({ ...state, sentences: { kind: 'looking' }, notice: undefined }),
  'sentences-listed': (state, { list }) => ({
    ...state,
    sentences: { kind: 'listed', list, search: '' },
  }),
  'sentence-chosen': (state, { list }) => withSentences(state, list),
  'sentences-searched': (state, { text }) =>
    state.sentences.kind === 'listed'
      ? { ...state, sentences: { ...state.sentences, search: text } }
      : state,

  'file-making': (state, { making }) => ({ ...state, making, notice: undefined }),
  'file-making-ended': (state) => ({ ...state, making: undefined }),
};

/** What was planned before the choice would write the sentence of before. */
function withSentences(state: PaneState, list: SentenceList): PaneState {
  const search = state.sentences.kind === 'listed' ? state.sentences.search : '';
  const isPlanned = state.writing.kind === 'planned';
  return {
    ...state,
    sentences: { kind: 'listed', list, search },
    writing: isPlanned ? { kind: 'not-planned' } : state.writing,
    review: isPlanned ? undefined : state.review,
  };
}
