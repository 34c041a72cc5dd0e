import type { Compilation } from '#core/figures/compilation';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { SHEETS } from '../sheetNames';
import { standingApprovals } from './approvals';
import type { Signature, SignedChange } from './bookHistory';
import { figuresOf, indicatorsUnder, submittedFigures } from './figuresUnder';
import { differingCells } from './compareTables';
import { SIGNED_WORDS, type SignatureLine, type SignedCell } from './historySheets';
import type { TableCells } from './tableCells';
import { withFoot } from './tableFoot';

/** What approvals make of the tables, and what the book keeps of them. */
export interface SignedTables {
  readonly tables: readonly SheetPlan[];
  readonly lines: readonly SignatureLine[];
  readonly approvals: readonly TableApproval[];
  readonly changes: readonly SignedChange[];
  readonly cells: readonly SignedCell[];
}

/** One approval of a table, and what has become of the table since. */
export interface TableApproval {
  readonly table: string;
  readonly by: string;
  /** ISO day; '' where none was written. */
  readonly date: string;
  readonly state: keyof typeof SIGNED_WORDS;
  /** How many of its cells have moved since. */
  readonly changes: number;
  readonly withdrawn?: Signature['withdrawn'];
}

/** Every table with the last approval of it in its foot, held against what was approved. */
export function signedTables(
  plans: readonly SheetPlan[],
  current: ReadonlyMap<string, TableCells>,
  signatures: readonly Signature[],
  compilation: Pick<Compilation, 'book' | 'observations'>,
): SignedTables {
  const approved = approvedTables(plans, current, signatures, compilation);
  const approvals = signatures.map((one) => approvalOf(one, approved.get(one.table)));
  const { year } = compilation.book;
  return {
    tables: plans.map((plan) => withApprovalBelow(plan, approved.get(plan.name))),
    lines: approvals.map((one, position) =>
      signatureLine(one, signatures[position]?.earlierYear ?? year),
    ),
    approvals,
    changes: [...approved.values()].flatMap(({ changes }) => changes),
    cells: [...approved.values()].flatMap(signedCells),
  };
}

/** A table whose approval stands: as it was approved, and as it is now. */
interface ApprovedTable {
  readonly signature: Signature;
  /** Undefined where the book prints no table of that name. */
  readonly cells: TableCells | undefined;
  /** Of the submitted figures those that the table is made of, that day and now. */
  readonly signedFigures: TableCells | undefined;
  readonly figures: TableCells;
  readonly changes: readonly SignedChange[];
}

function approvedTables(
  plans: readonly SheetPlan[],
  current: ReadonlyMap<string, TableCells>,
  signatures: readonly Signature[],
  { book, observations }: Pick<Compilation, 'book' | 'observations'>,
): ReadonlyMap<string, ApprovedTable> {
  const submitted = submittedFigures(book, observations);
  return new Map(
    [...standingApprovals(signatures)].map(([table, signature]) => {
      const plan = plans.find(({ name }) => name === table);
      const codes = plan ? indicatorsUnder(plan, book.indicators) : new Set<string>();
      const signedFigures = signature.figures && figuresOf(signature.figures, codes);
      const figures = figuresOf(submitted, codes);
      const found = { signature, cells: current.get(table), signedFigures, figures };
      return [table, { ...found, changes: changesOf(found) }] as const;
    }),
  );
}

/** The cells that differ; where none does, the submitted figures under them that do. */
function changesOf({
  signature,
  cells,
  signedFigures,
  figures,
}: Omit<ApprovedTable, 'changes'>): readonly SignedChange[] {
  if (!signature.cells || !cells) return [];
  const printed = differingCells(signature.cells, cells);
  const below = signedFigures && printed.length === 0 ? differingCells(signedFigures, figures) : [];
  return [...printed, ...below].map(({ cell, label, before, after }) => ({
    table: signature.table,
    cell,
    label,
    before,
    after,
  }));
}

function approvalOf(signature: Signature, approved: ApprovedTable | undefined): TableApproval {
  const { table, by, date, withdrawn } = signature;
  const state = stateOf(signature, approved);
  const changes = state === 'changed' && approved ? approved.changes.length : 0;
  return { table, by, date, state, changes, ...(withdrawn ? { withdrawn } : {}) };
}

function stateOf(
  signature: Signature,
  approved: ApprovedTable | undefined,
): TableApproval['state'] {
  if (signature.earlierYear !== undefined) return 'earlier';
  if (signature.by === '') return 'nameless';
  if (signature.withdrawn) return 'withdrawn';
  if (approved?.signature !== signature) return 'replaced';
  if (!approved.cells) return 'unknown';
  return approved.changes.length === 0 ? 'unchanged' : 'changed';
}

function withApprovalBelow(plan: SheetPlan, approved: ApprovedTable | undefined): SheetPlan {
  if (!approved) return plan;
  const { signature, changes } = approved;
  return withFoot(plan, { ...signature, changes }, SHEETS.signedChanges);
}

function signatureLine(approval: TableApproval, year: number): SignatureLine {
  const { table, by, date, withdrawn } = approval;
  return {
    ...{ table, by, date, year, state: stateText(approval) },
    withdrawnBy: withdrawn?.by ?? '',
    withdrawnOn: withdrawn?.date ?? '',
  };
}

function stateText({ state, changes }: TableApproval): string {
  return state === 'changed' ? `${SIGNED_WORDS.changed} (${changes} ô)` : SIGNED_WORDS[state];
}

/** What the book keeps of an approved table; one that has just been approved is kept as it is. */
function signedCells({
  signature,
  cells,
  signedFigures,
  figures,
}: ApprovedTable): readonly SignedCell[] {
  const { table } = signature;
  const kept = [signature.cells ?? cells ?? NO_CELLS, signedFigures ?? figures];
  return kept
    .flatMap((some) => [...some.values()])
    .map(({ key, label, cell, text, isHead }) => ({
      ...{ table, key, label, cell, text },
      ...(isHead ? { isHead } : {}),
    }));
}

const NO_CELLS: TableCells = new Map();
