import type { CompiledSheets } from '#core/book/bookSheets';
import type { BookHistory, Change } from '#core/book/history/bookHistory';
import { isTable } from '#core/book/history/readHistory';
import type { TableApproval } from '#core/book/history/signedTables';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { sheetTitle } from './sheetTitle';

/** What differs from the last compilation, and what was approved: to be seen before writing. */
export interface YearReview {
  /** Whether the book was compiled before, so that there is something to compare with. */
  readonly hasLast: boolean;
  /** How many submitted figures, cells of tables and sentences differ. */
  readonly changes: Readonly<Record<Change['kind'], number>>;
  /** The first of the figures that differ, with the cause. */
  readonly figures: readonly Change[];
  /** The tables of the report, and those that were approved and are printed no more. */
  readonly tables: readonly ReviewedTable[];
}

/** A table with what its head has said of it last. */
export interface ReviewedTable {
  readonly table: string;
  readonly title: string;
  readonly approval: TableApproval | undefined;
}

/** Enough to see who moved what; the sheet of changes has all. */
const SHOWN = 5;

export function yearReview(
  { changes, approvals, tables }: CompiledSheets,
  history: BookHistory | undefined,
): YearReview {
  const count = (kind: Change['kind']) => changes.filter((one) => one.kind === kind).length;
  return {
    hasLast: history?.last !== undefined,
    changes: { figure: count('figure'), cell: count('cell'), sentence: count('sentence') },
    figures: changes.filter(({ kind }) => kind === 'figure').slice(0, SHOWN),
    tables: reviewedTables(tables, approvals),
  };
}

function reviewedTables(
  plans: readonly SheetPlan[],
  approvals: readonly TableApproval[],
): readonly ReviewedTable[] {
  const ofYear = approvals.filter(({ state }) => state !== 'earlier');
  const last = new Map(ofYear.map((one) => [one.table, one] as const));
  const printed = plans
    .filter(({ name }) => isTable(name))
    .map((plan) => {
      const approval = last.get(plan.name);
      return { table: plan.name, title: sheetTitle(plan), approval };
    });
  const names = new Set(printed.map(({ table }) => table));
  const others = [...last.values()].filter(({ table }) => !names.has(table));
  return [
    ...printed,
    ...others.map((approval) => ({ table: approval.table, title: '', approval })),
  ];
}
