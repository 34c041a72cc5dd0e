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
  { book, observations }: Pick<Compilation, 'book' | 'observations'>,
): SignedTables {
  const submitted = submittedFigures(book, observations);
  const under = new Map(
    plans.map((plan) => [plan.name, indicatorsUnder(plan, book.indicators)] as const),
  );
  const last = standingApprovals(signatures);
  const changed = new Map(
    [...last.values()].map(
      (signature) =>
        [
          signature.table,
          changesOf(signature, current.get(signature.table), {
            submitted,
            codes: under.get(signature.table) ?? new Set(),
          }),
        ] as const,
    ),
  );
  const approvals = signatures.map(approvalOf);
  return {
    tables: plans.map((plan) => {
      const signature = last.get(plan.name);
      if (!signature) return plan;
      const changes = changed.get(plan.name) ?? [];
      return withFoot(plan, { ...signature, changes }, SHEETS.signedChanges);
    }),
    lines: approvals.map((one) => ({
      table: one.table,
      by: one.by,
      date: one.date,
      state: stateText(one),
      withdrawnBy: one.withdrawn?.by ?? '',
      withdrawnOn: one.withdrawn?.date ?? '',
    })),
    approvals,
    changes: [...changed.values()].flat(),
    cells: [...last.values()].flatMap(
      ({ table, cells = current.get(table) ?? NO_CELLS, figures = submitted }) => {
        const kept = figuresOf(figures, under.get(table) ?? new Set());
        return [...cells.values(), ...kept.values()].map(({ key, label, cell, text, isHead }) => ({
          ...{ table, key, label, cell, text },
          ...(isHead ? { isHead } : {}),
        }));
      },
    ),
  };

  function approvalOf(signature: Signature): TableApproval {
    const { table, by, date, withdrawn } = signature;
    const moved = changed.get(table)?.length ?? 0;
    const state = stateOf(signature, moved);
    const changes = state === 'changed' ? moved : 0;
    return { table, by, date, state, changes, ...(withdrawn ? { withdrawn } : {}) };
  }

  function stateOf(signature: Signature, moved: number): TableApproval['state'] {
    const { table } = signature;
    if (signature.by === '') return 'nameless';
    if (signature.withdrawn) return 'withdrawn';
    if (last.get(table) !== signature) return 'replaced';
    if (!current.has(table)) return 'unknown';
    return moved === 0 ? 'unchanged' : 'changed';
  }
}

const NO_CELLS: TableCells = new Map();

function stateText({ state, changes }: TableApproval): string {
  return state === 'changed' ? `${SIGNED_WORDS.changed} (${changes} ô)` : SIGNED_WORDS[state];
}

/** The cells that differ; where none does, the submitted figures under them that do. */
function changesOf(
  { table, cells, figures }: Signature,
  now: TableCells | undefined,
  { submitted, codes }: { readonly submitted: TableCells; readonly codes: ReadonlySet<string> },
): readonly SignedChange[] {
  if (!cells || !now) return [];
  const printed = differingCells(cells, now);
  const below =
    figures && printed.length === 0
      ? differingCells(figuresOf(figures, codes), figuresOf(submitted, codes))
      : [];
  return [...printed, ...below].map(({ cell, label, before, after }) => ({
    table,
    cell,
    label,
    before,
    after,
  }));
}
