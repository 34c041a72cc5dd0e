import type { Refusal } from '#core/findings/refusal';
import type { SheetOverview } from '#excel/openWorkbook';
import type { BookFacts } from '../../thread/bookFacts';
import type { CheckedForm } from '../../thread/checkedForm';
import type { CompiledYear } from '../../thread/compiledYear';
import type { PaneState } from '../paneState';
import type { Nothing, Reactions } from './reactions';

/** What is found in the workbook beside the pane. */
export interface WorkbookEvents {
  readonly 'workbook-looked-at': Nothing;
  readonly 'book-making': Nothing;
  readonly 'book-missing': { readonly why: Refusal | undefined };
  readonly 'form-checked': { readonly form: CheckedForm };
  readonly 'book-opened': {
    readonly facts: BookFacts;
    readonly compiled: CompiledYear | undefined;
    readonly otherSheets: readonly SheetOverview[];
  };
}

export const onWorkbook: Reactions<WorkbookEvents> = {
  'workbook-looked-at': (state) => ({
    ...state,
    workbook: { kind: 'looking' },
    notice: undefined,
  }),
  'book-making': (state) => ({ ...state, workbook: { kind: 'making' }, notice: undefined }),
  'book-missing': (state, { why }) => ({
    ...withoutBook(state),
    workbook: { kind: 'no-book', why },
  }),
  'form-checked': (state, { form }) => ({
    ...withoutBook(state),
    step: 'start',
    workbook: { kind: 'form', form },
  }),
  'book-opened': (state, { facts, compiled, otherSheets }) => ({
    ...withoutBook(state),
    workbook: { kind: 'book', facts, otherSheets },
    compiled,
  }),
};

/** Nothing that was read or computed for one book is shown beside another. */
function withoutBook(state: PaneState): PaneState {
  return {
    ...state,
    collection: { kind: 'waiting', files: [] },
    compiled: undefined,
    decisionsMade: 0,
    draft: { kind: 'none' },
    sentences: { kind: 'closed' },
    writing: { kind: 'not-planned' },
    review: undefined,
    explanation: { kind: 'nothing-selected' },
    headline: undefined,
  };
}
