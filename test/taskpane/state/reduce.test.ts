import assert from 'node:assert/strict';
import type { SheetChange } from '#excel/openWorkbook';
import type { ChartedFigure } from '#taskpane/thread/chartedFigure';
import type { TitledChange } from '#taskpane/state/events/writing';
import type { PaneEvent } from '#taskpane/state/paneEvent';
import { reduce } from '#taskpane/state/reduce';
import { aCompiledYear, FACTS, paneAfter } from '../aPane';

const BOOK_OPENED = {
  type: 'book-opened',
  facts: FACTS,
  compiled: undefined,
  otherSheets: [],
} as const;
const CELL = { sheet: 'Biểu 01', cell: 'G9', row: 8, column: 6 } as const;
const OTHER_CELL = { sheet: 'Biểu 01', cell: 'G10', row: 9, column: 6 } as const;

describe('reduce', () => {
  it('begins by looking at the workbook', () => {
    assert.equal(paneAfter().workbook.kind, 'looking');
  });

  it('forgets what was read for one book when another is opened', () => {
    const state = paneAfter(
      BOOK_OPENED,
      { type: 'compiling', files: [{ file: 'A.xlsx', observations: 3, findings: 0 }] },
      { type: 'compiled', compiled: aCompiledYear() },
      BOOK_OPENED,
    );
    assert.equal(state.compiled, undefined);
    assert.deepEqual(state.collection, { kind: 'waiting', files: [] });
  });

  it('counts the files that were read', () => {
    const state = paneAfter(
      BOOK_OPENED,
      { type: 'reading-started', total: 2 },
      { type: 'file-opened', file: 'A.xlsx' },
      { type: 'file-read' },
    );
    assert.deepEqual(state.collection, {
      kind: 'reading',
      files: [],
      done: 1,
      total: 2,
      current: 'A.xlsx',
    });
  });

  it('keeps what was read before when a reading is stopped', () => {
    const files = [{ file: 'A.xlsx', observations: 3, findings: 0 }];
    const state = paneAfter(
      BOOK_OPENED,
      { type: 'compiling', files },
      { type: 'compiled', compiled: aCompiledYear() },
      { type: 'reading-started', total: 5 },
      { type: 'reading-stopped' },
      { type: 'file-read' },
    );
    assert.deepEqual(state.collection, { kind: 'waiting', files });
    assert.notEqual(state.compiled, undefined);
  });

  it('asks for a new preview after figures have changed', () => {
    const state = paneAfter(BOOK_OPENED, planned(aChange('Biểu 01', 'create')), {
      type: 'compiled',
      compiled: aCompiledYear(),
    });
    assert.deepEqual(state.writing, { kind: 'not-planned' });
  });

  it('leaves out a table, never a record that tables point to', () => {
    const state = paneAfter(
      BOOK_OPENED,
      planned(aChange('Biểu 01', 'create'), aChange('Số liệu', 'replace')),
      { type: 'table-chosen', sheet: 'Biểu 01', isChosen: false },
      { type: 'table-chosen', sheet: 'Số liệu', isChosen: false },
    );
    assert.deepEqual(chosenSheets(state), ['Số liệu']);
  });

  it('does not choose a sheet whose name is taken', () => {
    const changes = [aChange('Biểu 01', 'taken'), aChange('Số liệu', 'create')];
    assert.deepEqual(chosenSheets(paneAfter(BOOK_OPENED, planned(...changes))), ['Số liệu']);
  });

  it('leads to the findings of one unit', () => {
    const state = paneAfter(
      BOOK_OPENED,
      { type: 'findings-filtered', severity: 'note' },
      { type: 'unit-findings-asked', unit: 'HH' },
    );
    assert.equal(state.step, 'check');
    assert.deepEqual(
      { severity: state.findings.severity, unit: state.findings.unit },
      { severity: undefined, unit: 'HH' },
    );
  });

  it('shows no explanation beside a cell it is not about', () => {
    const state = paneAfter(
      { type: 'cell-selected', cell: CELL },
      { type: 'cell-selected', cell: OTHER_CELL },
      { type: 'cell-explained', cell: CELL, about: AN_EXPLANATION },
    );
    assert.deepEqual(state.explanation, { kind: 'looking', cell: OTHER_CELL });
  });

  it('explains a chosen headline until a cell is selected', () => {
    const chosen = paneAfter(
      { type: 'cell-selected', cell: CELL },
      { type: 'headline-asked', code: 'VT010' },
      { type: 'headline-explained', code: 'VT020', about: undefined },
      { type: 'headline-explained', code: 'VT010', about: AN_EXPLANATION },
    );
    assert.deepEqual(chosen.headline, { code: 'VT010', about: AN_EXPLANATION });
    const left = reduce(chosen, { type: 'cell-selected', cell: OTHER_CELL });
    assert.equal(left.headline, undefined);
  });

  it('says when a cell shows no figure', () => {
    const state = paneAfter(
      { type: 'cell-selected', cell: CELL },
      { type: 'cell-explained', cell: CELL, about: undefined },
    );
    assert.deepEqual(state.explanation, { kind: 'no-figure', cell: CELL });
  });

  it('takes a notice away when another step is chosen', () => {
    const state = paneAfter(
      { type: 'done', done: { what: 'book-made' } },
      { type: 'step-chosen', step: 'collect' },
    );
    assert.equal(state.notice, undefined);
  });

  it('shows nothing of a cell whose look was closed before the file opened', () => {
    const state = paneAfter(
      { type: 'cell-look-asked', source: { file: 'A.xlsx', sheet: 'S', cell: 'D11' } },
      { type: 'cell-look-closed' },
      { type: 'cell-seen', seen: { kind: 'not-at-hand' } },
    );
    assert.equal(state.look, undefined);
  });

  it('counts the decisions that can be undone, and asks for a new preview after each', () => {
    const compiled = aCompiledYear();
    const twice = paneAfter(
      { type: 'decided', compiled, by: 'Lê A' },
      { type: 'decided', compiled, by: '' },
    );
    assert.equal(twice.decisionsMade, 2);
    assert.equal(twice.decider, 'Lê A');
    assert.equal(paneAfter({ type: 'decider-named', by: ' Bà Lan ' }).decider, 'Bà Lan');
    assert.deepEqual(twice.writing, { kind: 'not-planned' });
    const once = paneAfter(
      { type: 'decided', compiled, by: '' },
      { type: 'decision-undone', compiled },
    );
    assert.equal(once.decisionsMade, 0);
  });
});

function aChange(sheet: string, change: SheetChange['change']) {
  return { sheet, change, title: '' };
}

function planned(...changes: readonly TitledChange[]): PaneEvent {
  const none = { figure: 0, cell: 0, sentence: 0 };
  const review = { hasLast: true, changes: none, figures: [], tables: [] };
  return { type: 'planned', changes, edits: [], olderTables: [], review };
}

function chosenSheets({ writing }: ReturnType<typeof paneAfter>): readonly string[] {
  assert.equal(writing.kind, 'planned');
  return writing.changes.filter(({ isChosen }) => isChosen).map(({ sheet }) => sheet);
}

const AN_EXPLANATION: ChartedFigure = {
  code: 'VT010',
  name: 'Thuê bao',
  measure: 'thuê bao',
  year: 2026,
  unit: undefined,
  value: '1',
  status: '',
  facts: [],
  years: [],
  contributedTo: '',
  shares: [],
  sources: [],
  findings: [],
  chart: undefined,
};
