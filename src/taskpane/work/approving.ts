import { dayOf, type Bench } from './bench';
import { planSheets } from './writingSheets';

/** The head of the department approves a table, today; the tables are planned again with that in its foot. */
export async function approve(bench: Bench, table: string): Promise<void> {
  const { store, compiler, now } = bench;
  const by = store.state().signer;
  if (by === '') return;
  await compiler.ask('approve', { table, by, date: dayOf(now()) });
  await planSheets(bench);
}

/** Takes the approval of a table back. */
export async function withdrawApproval(bench: Bench, table: string): Promise<void> {
  const { store, compiler, now } = bench;
  const by = store.state().signer;
  if (by === '') return;
  await compiler.ask('withdrawApproval', { table, by, date: dayOf(now()) });
  await planSheets(bench);
}
