import type { SheetPlan } from '#core/workbook/sheetPlan';
import { SHEETS } from '../sheetNames';
import type { Signature, SignedChange } from './bookHistory';
import { differingCells } from './compareTables';
import { SIGNED_WORDS, type SignatureLine, type SignedCell } from './historySheets';
import type { TableCells } from './tableCells';
import { withFoot } from './tableFoot';

/** What approvals make of the tables, and what the book keeps of them. */
export interface SignedTables {
  readonly tables: readonly SheetPlan[];
  readonly lines: readonly SignatureLine[];
  readonly changes: readonly SignedChange[];
  readonly cells: readonly SignedCell[];
}

/** Every table with the last approval of it in its foot, held against what was approved. */
export function signedTables(
  plans: readonly SheetPlan[],
  current: ReadonlyMap<string, TableCells>,
  signatures: readonly Signature[],
): SignedTables {
  const last = new Map(signatures.map((one) => [one.table, one] as const));
  const changed = new Map(
    [...last.values()].map(
      (signature) => [signature.table, changesOf(signature, current)] as const,
    ),
  );
  return {
    tables: plans.map((plan) => {
      const signature = last.get(plan.name);
      if (!signature) return plan;
      const changes = changed.get(plan.name) ?? [];
      return withFoot(plan, { ...signature, changes }, SHEETS.signedChanges);
    }),
    lines: signatures.map((one) => ({
      table: one.table,
      by: one.by,
      date: one.date,
      state: stateOf(one),
    })),
    changes: [...changed.values()].flat(),
    cells: [...last.values()].flatMap((signature) =>
      [...(signature.cells ?? current.get(signature.table) ?? new Map()).values()].map(
        ({ key, label, cell, text }) => ({ table: signature.table, key, label, cell, text }),
      ),
    ),
  };

  function stateOf(signature: Signature): string {
    const { table } = signature;
    if (last.get(table) !== signature) return SIGNED_WORDS.replaced;
    if (!current.has(table)) return SIGNED_WORDS.unknown;
    const count = changed.get(table)?.length ?? 0;
    return count === 0 ? SIGNED_WORDS.unchanged : `${SIGNED_WORDS.changed} (${count} ô)`;
  }
}

function changesOf(
  { table, cells }: Signature,
  current: ReadonlyMap<string, TableCells>,
): readonly SignedChange[] {
  const now = current.get(table);
  if (!cells || !now) return [];
  return differingCells(cells, now).map(({ cell, label, before, after }) => ({
    table,
    cell,
    label,
    before,
    after,
  }));
}
