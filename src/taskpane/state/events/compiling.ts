import type { CompiledYear } from '../../thread/compiledYear';
import type { CollectedFile, CollectionState, PaneState } from '../paneState';
import type { Nothing, Reactions } from './reactions';

/** From the files that were sent to the compiled year, and the decisions that compile it again. */
export interface CompilingEvents {
  readonly 'reading-started': { readonly total: number };
  readonly 'file-opened': { readonly file: string };
  readonly 'file-read': Nothing;
  readonly 'reading-stopped': Nothing;
  readonly compiling: { readonly files: readonly CollectedFile[] };
  readonly compiled: { readonly compiled: CompiledYear };
  /** `by`: who decided; '' where nobody said so. */
  readonly decided: { readonly compiled: CompiledYear; readonly by: string };
  readonly 'decision-undone': { readonly compiled: CompiledYear };
  readonly 'decider-named': { readonly by: string };
  readonly 'signer-named': { readonly by: string };
}

export const onCompiling: Reactions<CompilingEvents> = {
  'reading-started': (state, { total }) => ({
    ...state,
    notice: undefined,
    collection: { kind: 'reading', files: state.collection.files, done: 0, total, current: '' },
  }),
  'file-opened': (state, { file }) => whileReading(state, () => ({ current: file })),
  'file-read': (state) => whileReading(state, ({ done }) => ({ done: done + 1 })),
  'reading-stopped': (state) => ({ ...state, collection: waiting(state) }),
  compiling: (state, { files }) => ({ ...state, collection: { kind: 'compiling', files } }),
  compiled: (state, { compiled }) => ({
    ...recompiled(state, compiled),
    collection: waiting(state),
  }),

  decided: (state, { compiled, by }) => ({
    ...recompiled(state, compiled),
    decisionsMade: state.decisionsMade + 1,
    decider: by === '' ? state.decider : by,
  }),
  'decision-undone': (state, { compiled }) => ({
    ...recompiled(state, compiled),
    decisionsMade: state.decisionsMade - 1,
  }),
  'decider-named': (state, { by }) => ({ ...state, decider: by.trim() }),
  'signer-named': (state, { by }) => ({ ...state, signer: by.trim() }),
};

/** What was read, listed or planned of the compilation before holds no longer. */
function recompiled(state: PaneState, compiled: CompiledYear): PaneState {
  return {
    ...state,
    compiled,
    draft: { kind: 'none' },
    sentences: { kind: 'closed' },
    writing: { kind: 'not-planned' },
    review: undefined,
  };
}

function waiting({ collection }: PaneState): CollectionState {
  return { kind: 'waiting', files: collection.files };
}

type ReadingState = Extract<CollectionState, { kind: 'reading' }>;

/** A message of a reading that was stopped meanwhile changes nothing. */
function whileReading(
  state: PaneState,
  change: (reading: ReadingState) => Partial<ReadingState>,
): PaneState {
  const { collection } = state;
  if (collection.kind !== 'reading') return state;
  return { ...state, collection: { ...collection, ...change(collection) } };
}
