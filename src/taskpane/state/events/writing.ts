import type { SheetChange, WrittenRun } from '#excel/openWorkbook';
import type { HandEdits } from '../../thread/handEdits';
import type { YearReview } from '../../thread/yearReview';
import type { PaneState, PlannedChange } from '../paneState';
import type { Nothing, Reactions } from './reactions';

/** What a sheet will undergo, and what it says it is. */
export type TitledChange = SheetChange & { readonly title: string };

/** From the dry run to the sheets in the workbook, and back. */
export interface WritingEvents {
  readonly planning: Nothing;
  readonly planned: {
    readonly changes: readonly TitledChange[];
    readonly edits: readonly HandEdits[];
    readonly olderTables: readonly string[];
    readonly review: YearReview;
  };
  readonly 'table-chosen': { readonly sheet: string; readonly isChosen: boolean };
  readonly writing: { readonly share: number };
  readonly 'not-written': Nothing;
  readonly written: { readonly run: WrittenRun };
  readonly removing: Nothing;
}

export const onWriting: Reactions<WritingEvents> = {
  planning: (state) => ({ ...state, writing: { kind: 'planning' }, notice: undefined }),
  planned: (state, { changes, edits, olderTables, review }) => ({
    ...state,
    writing: { kind: 'planned', changes: changes.map(chosenChange), edits, olderTables },
    review,
  }),
  'table-chosen': (state, { sheet, isChosen }) => ({
    ...state,
    writing: withChoice(state.writing, sheet, isChosen),
  }),
  writing: (state, { share }) => ({
    ...state,
    writing: { kind: 'writing', share },
    notice: undefined,
  }),
  'not-written': (state) => ({ ...state, writing: { kind: 'not-planned' } }),
  written: (state, { run }) => ({ ...state, writing: { kind: 'written', run } }),
  removing: (state) => ({ ...state, writing: { kind: 'removing' }, notice: undefined }),
};

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
