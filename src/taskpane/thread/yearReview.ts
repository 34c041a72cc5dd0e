import type { CompiledSheets } from '#core/book/bookSheets';
import type { BookHistory, Change } from '#core/book/history/bookHistory';
import type { TableApproval } from '#core/book/history/signedTables';

/** What differs from the last compilation, and what was approved: to be seen before writing. */
export interface YearReview {
  /** Whether the book was compiled before, so that there is something to compare with. */
  readonly hasLast: boolean;
  /** How many submitted figures, cells of tables and sentences differ. */
  readonly changes: Readonly<Record<Change['kind'], number>>;
  /** The first of the figures that differ, with the cause. */
  readonly figures: readonly Change[];
  /** The approvals that stand, one a table. */
  readonly approvals: readonly TableApproval[];
}

/** Enough to see who moved what; the sheet of changes has all. */
const SHOWN = 5;

export function yearReview(
  { changes, approvals }: CompiledSheets,
  history: BookHistory | undefined,
): YearReview {
  const count = (kind: Change['kind']) => changes.filter((one) => one.kind === kind).length;
  return {
    hasLast: history?.last !== undefined,
    changes: { figure: count('figure'), cell: count('cell'), sentence: count('sentence') },
    figures: changes.filter(({ kind }) => kind === 'figure').slice(0, SHOWN),
    approvals: approvals.filter(({ state }) => state !== 'replaced'),
  };
}
