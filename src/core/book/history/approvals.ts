import type { Compilation } from '#core/figures/compilation';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { NO_HISTORY, type BookHistory, type Signature } from './bookHistory';
import { submittedFigures } from './figuresUnder';
import { plannedCells } from './tableCells';

/** Who approves a table, or takes the approval back, and on which ISO day. */
export interface ApprovalGiven {
  readonly table: string;
  readonly by: string;
  readonly date: string;
}

/** The table approved as this compilation shows it: what moves afterwards is told from it. */
export function withApproval(
  history: BookHistory = NO_HISTORY,
  { table, by, date }: ApprovalGiven,
  compilation: Compilation,
  plans: readonly SheetPlan[],
): BookHistory {
  const plan = plans.find(({ name }) => name === table);
  const signature: Signature = {
    ...{ table, by, date },
    cells: plan && plannedCells(plan),
    figures: submittedFigures(compilation.book, compilation.observations),
  };
  return { ...history, signatures: [...history.signatures, signature] };
}

/** The approval that stands taken back; the book keeps who did so and when. */
export function withoutApproval(
  history: BookHistory = NO_HISTORY,
  { table, by, date }: ApprovalGiven,
): BookHistory {
  const standing = standingApprovals(history.signatures).get(table);
  return {
    ...history,
    signatures: history.signatures.map((one) =>
      one === standing ? { ...one, withdrawn: { by, date } } : one,
    ),
  };
}

/** Of each table the last approval, where nobody has taken it back. */
export function standingApprovals(
  signatures: readonly Signature[],
): ReadonlyMap<string, Signature> {
  const last = new Map(signatures.map((one) => [one.table, one] as const));
  return new Map([...last].filter(([, { withdrawn }]) => withdrawn === undefined));
}
