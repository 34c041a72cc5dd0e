import type { ReviewedTable } from '../thread/yearReview';

/** How far the tables of a report are approved. */
interface ApprovalCounts {
  readonly printed: number;
  /** Approved, and not changed since. */
  readonly kept: number;
  readonly changed: number;
}

export function approvalCounts(tables: readonly ReviewedTable[]): ApprovalCounts {
  const count = (isCounted: (one: ReviewedTable) => boolean) => tables.filter(isCounted).length;
  return {
    printed: count(({ approval }) => approval?.state !== 'unknown'),
    kept: count(({ approval }) => approval?.state === 'unchanged'),
    changed: count(({ approval }) => approval?.state === 'changed'),
  };
}
