import type { SelectedCell } from '#excel/openWorkbook';
import type { SentenceList } from '../thread/sentenceList';
import type { CompiledYear } from '../thread/compiledYear';
import type { PaneEvent, TitledChange } from './paneEvent';
import {
  LINES_AT_A_TIME,
  type CollectionState,
  type PaneState,
  type PlannedChange,
} from './paneState';

/** The pane after something happened. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'language-chosen':
      return { ...state, language: event.language };
    case 'theme-chosen':
      return { ...state, theme: event.theme };
    case 'step-chosen':
      return { ...state, step: event.step, notice: undefined };

    case 'notice-closed':
      return { ...state, notice: undefined };
    case 'refused':
      return { ...state, notice: { kind: 'refusal', refusal: event.refusal } };
    case 'failed':
      return { ...state, notice: { kind: 'bug', report: event.report } };
    case 'done':
      return { ...state, notice: { kind: 'done', done: event.done } };

    case 'workbook-looked-at':
      return { ...state, workbook: { kind: 'looking' }, notice: undefined };
    case 'book-making':
      return { ...state, workbook: { kind: 'making' }, notice: undefined };
    case 'book-missing':
      return { ...withoutBook(state), workbook: { kind: 'no-book', why: event.why } };
    case 'form-checked':
      return { ...withoutBook(state), step: 'start', workbook: { kind: 'form', form: event.form } };
    case 'book-opened':
      return {
        ...withoutBook(state),
        workbook: { kind: 'book', facts: event.facts, otherSheets: event.otherSheets },
        compiled: event.compiled,
      };

    case 'reading-started':
      return {
        ...state,
        notice: undefined,
        collection: {
          kind: 'reading',
          files: state.collection.files,
          done: 0,
          total: event.total,
          current: '',
        },
      };
    case 'file-opened':
      return {
        ...state,
        collection: whileReading(state.collection, () => ({ current: event.file })),
      };
    case 'file-read':
      return {
        ...state,
        collection: whileReading(state.collection, ({ done }) => ({ done: done + 1 })),
      };
    case 'reading-stopped':
      return { ...state, collection: { kind: 'waiting', files: state.collection.files } };
    case 'compiling':
      return { ...state, collection: { kind: 'compiling', files: event.files } };
    case 'compiled':
      return {
        ...state,
        collection: { kind: 'waiting', files: state.collection.files },
        compiled: event.compiled,
        draft: { kind: 'none' },
        sentences: { kind: 'closed' },
        writing: { kind: 'not-planned' },
        review: undefined,
      };

    case 'decided':
      return {
        ...recompiled(state, event.compiled, state.decisionsMade + 1),
        decider: event.by === '' ? state.decider : event.by,
      };
    case 'decider-named':
      return { ...state, decider: event.by.trim() };
    case 'signer-named':
      return { ...state, signer: event.by.trim() };
    case 'decision-undone':
      return recompiled(state, event.compiled, state.decisionsMade - 1);

    case 'draft-given':
      return { ...state, draft: { kind: 'reading' }, notice: undefined };
    case 'draft-read':
      return { ...state, draft: { kind: 'read', verdicts: event.verdicts } };
    case 'draft-put-away':
      return { ...state, draft: { kind: 'none' } };

    case 'sentences-asked':
      return { ...state, sentences: { kind: 'looking' }, notice: undefined };
    case 'sentences-listed':
      return { ...state, sentences: { kind: 'listed', list: event.list, search: '' } };
    case 'sentence-chosen':
      return withSentences(state, event.list);
    case 'sentences-searched':
      return state.sentences.kind === 'listed'
        ? { ...state, sentences: { ...state.sentences, search: event.text } }
        : state;

    case 'board-filtered':
      return {
        ...state,
        board: { ...state.board, state: event.state, shown: LINES_AT_A_TIME },
      };
    case 'board-searched':
      return { ...state, board: { ...state.board, text: event.text, shown: LINES_AT_A_TIME } };
    case 'more-units-asked':
      return { ...state, board: { ...state.board, shown: state.board.shown + LINES_AT_A_TIME } };

    case 'findings-filtered':
      return {
        ...state,
        findings: { ...state.findings, severity: event.severity, shown: LINES_AT_A_TIME },
      };
    case 'unit-findings-asked':
      return {
        ...state,
        step: 'check',
        notice: undefined,
        findings: { severity: undefined, unit: event.unit, shown: LINES_AT_A_TIME },
      };
    case 'more-findings-asked':
      return {
        ...state,
        findings: { ...state.findings, shown: state.findings.shown + LINES_AT_A_TIME },
      };

    case 'file-making':
      return { ...state, making: event.making, notice: undefined };
    case 'file-making-ended':
      return { ...state, making: undefined };

    case 'planning':
      return { ...state, writing: { kind: 'planning' }, notice: undefined };
    case 'planned':
      return {
        ...state,
        writing: {
          kind: 'planned',
          changes: event.changes.map(chosenChange),
          edits: event.edits,
          olderTables: event.olderTables,
        },
        review: event.review,
      };
    case 'table-chosen':
      return { ...state, writing: withChoice(state.writing, event.sheet, event.isChosen) };
    case 'writing':
      return { ...state, writing: { kind: 'writing', share: event.share }, notice: undefined };
    case 'not-written':
      return { ...state, writing: { kind: 'not-planned' } };
    case 'written':
      return { ...state, writing: { kind: 'written', run: event.run } };
    case 'removing':
      return { ...state, writing: { kind: 'removing' }, notice: undefined };

    case 'cell-selected':
      return { ...state, explanation: { kind: 'looking', cell: event.cell }, headline: undefined };
    case 'cell-explained':
      return isStillSelected(state, event.cell)
        ? {
            ...state,
            explanation: event.about
              ? { kind: 'explained', cell: event.cell, about: event.about }
              : { kind: 'no-figure', cell: event.cell },
          }
        : state;

    case 'headline-asked':
      return { ...state, headline: { code: event.code, about: undefined } };
    case 'headline-explained':
      return state.headline?.code === event.code
        ? { ...state, headline: { code: event.code, about: event.about } }
        : state;
    case 'headline-left':
      return { ...state, headline: undefined };

    case 'cell-look-asked':
      return { ...state, look: { source: event.source, seen: { kind: 'opening' } } };
    case 'cell-seen':
      return state.look ? { ...state, look: { ...state.look, seen: event.seen } } : state;
    case 'cell-look-closed':
      return { ...state, look: undefined };
  }
}

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

function recompiled(state: PaneState, compiled: CompiledYear, decisionsMade: number): PaneState {
  return {
    ...state,
    compiled,
    decisionsMade,
    draft: { kind: 'none' },
    sentences: { kind: 'closed' },
    writing: { kind: 'not-planned' },
    review: undefined,
  };
}

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

type ReadingState = Extract<CollectionState, { kind: 'reading' }>;

/** A message of a reading that was stopped meanwhile changes nothing. */
function whileReading(
  collection: CollectionState,
  change: (reading: ReadingState) => Partial<ReadingState>,
): CollectionState {
  return collection.kind === 'reading' ? { ...collection, ...change(collection) } : collection;
}

const TABLE_NAME = /^Biểu \d/;

function chosenChange(change: TitledChange): PlannedChange {
  const isTable = TABLE_NAME.test(change.sheet.normalize('NFC'));
  return { ...change, isTable, isChosen: change.change !== 'taken' };
}

function withChoice(
  writing: PaneState['writing'],
  sheet: string,
  isChosen: boolean,
): PaneState['writing'] {
  if (writing.kind !== 'planned') return writing;
  const changes = writing.changes.map((change) =>
    change.sheet === sheet && change.isTable ? { ...change, isChosen } : change,
  );
  return { ...writing, changes };
}

/** The answer about a cell that was left meanwhile is not shown beside another one. */
function isStillSelected({ explanation }: PaneState, { sheet, cell }: SelectedCell): boolean {
  return (
    explanation.kind !== 'nothing-selected' &&
    explanation.cell.sheet === sheet &&
    explanation.cell.cell === cell
  );
}
