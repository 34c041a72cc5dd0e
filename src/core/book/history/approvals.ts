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

/** Approvals and withdrawals that do not say when: they are of this day. */
export function dated(history: BookHistory, day: string): BookHistory {
  return {
    ...history,
    signatures: history.signatures.map(({ date, withdrawn, ...one }) => ({
      ...one,
      date: date || day,
      ...(withdrawn ? { withdrawn: { ...withdrawn, date: withdrawn.date || day } } : {}),
    })),
  };
}

/** Of each table of this year the last approval, where nobody has taken it back. */
export function standingApprovals(
  signatures: readonly Signature[],
): ReadonlyMap<string, Signature> {
  const named = signatures.filter(({ by, earlierYear }) => by !== '' && earlierYear === undefined);
  const last = new Map(named.map((one) => [one.table, one] as const));
  return new Map([...last].filter(([, { withdrawn }]) => withdrawn === undefined));
}
