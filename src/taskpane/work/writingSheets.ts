import type { SheetPlan } from '#core/workbook/sheetPlan';
import { bookProperties, refused, type Bench } from './bench';
import { explainAgain } from './explaining';

/** The dry run: what writing would do. Changes nothing. */
export async function planSheets(bench: Bench): Promise<void> {
  const { workbook, compiler, send } = bench;
  send({ type: 'planning' });
  bench.plans = await compiler.ask('plan', {});
  const changes = await workbook.dryRun(bench.plans.map(({ name }) => name));
  if (!changes.ok) return refused(bench, changes.refusal, () => send({ type: 'not-written' }));
  const titles = new Map(bench.plans.map((plan) => [plan.name, titleOf(plan)] as const));
  const titled = changes.value.map((change) => ({
    ...change,
    title: titles.get(change.sheet) ?? '',
  }));
  send({ type: 'planned', changes: titled });
}

/** Writes the sheets of the dry run that were not left out. */
export async function writeSheets(bench: Bench): Promise<void> {
  const { store, book, workbook, compiler, send } = bench;
  const { writing } = store.state();
  if (writing.kind !== 'planned' || !book) return;
  const chosen = new Set(
    writing.changes.filter(({ isChosen }) => isChosen).map(({ sheet }) => sheet),
  );
  const firstTable = writing.changes.find(({ isTable, isChosen }) => isTable && isChosen);
  bench.underway = new AbortController();
  send({ type: 'writing', share: 0 });
  const written = await workbook.write({
    sheets: bench.plans.filter(({ name }) => chosen.has(name)),
    ...(firstTable === undefined ? {} : { show: firstTable.sheet }),
    properties: bookProperties(book.year),
    startedAt: bench.now().toISOString(),
    signal: bench.underway.signal,
    onProgress: (share) => send({ type: 'writing', share }),
  });
  if (!written.ok) return refused(bench, written.refusal, () => send({ type: 'not-written' }));
  await compiler.ask('sheetsWritten', {});
  send({ type: 'written', run: written.value });
  await explainAgain(bench);
  send({ type: 'done', done: { what: 'written', sheets: sheetsOf(written.value) } });
}

/** Takes the last run back. */
export async function removeRun(bench: Bench): Promise<void> {
  const { workbook, compiler, send } = bench;
  send({ type: 'removing' });
  const removed = await workbook.removeLastRun();
  send({ type: 'not-written' });
  if (!removed.ok) return refused(bench, removed.refusal);
  await compiler.ask('sheetsRemoved', {});
  await explainAgain(bench);
  send({ type: 'done', done: { what: 'removed', sheets: sheetsOf(removed.value) } });
}

/** The text that stands largest on the sheet. */
function titleOf({ rows }: SheetPlan): string {
  for (const { cells } of rows) {
    for (const { content, style } of cells) {
      if (style.look === 'title' && content.kind === 'text') return content.text;
    }
  }
  return '';
}

function sheetsOf(run: { created: readonly string[]; replaced: readonly string[] }): number {
  return run.created.length + run.replaced.length;
}
