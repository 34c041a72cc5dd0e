import { isTable } from '#core/book/history/readHistory';
import type { Refusal } from '#core/findings/refusal';
import { bookProperties, refused, type Bench } from './bench';
import { explainAgain } from './explaining';
import { sheetTitle } from '../thread/sheetTitle';
import { lookAtWorkbook } from './recognising';

/** The dry run: what writing would do, and what it would undo. Changes nothing. */
export async function planSheets(bench: Bench): Promise<void> {
  const { workbook, compiler, send } = bench;
  send({ type: 'planning' });
  const { sheets: plans, review } = await compiler.ask('plan', {});
  bench.plans = plans;
  const names = plans.map(({ name }) => name);
  const changes = await workbook.dryRun(names);
  if (!changes.ok) return notPlanned(bench, changes.refusal);
  const standing = await workbook.overview();
  if (!standing.ok) return notPlanned(bench, standing.refusal);
  const replaced = changes.value.filter(({ change }) => change === 'replace');
  const snapshot = await workbook.read(replaced.map(({ sheet }) => sheet));
  if (!snapshot.ok) return notPlanned(bench, snapshot.refusal);
  const edits = await compiler.ask('handEdits', { snapshot: snapshot.value });
  const titles = new Map(plans.map((plan) => [plan.name, sheetTitle(plan)] as const));
  send({
    type: 'planned',
    changes: changes.value.map((change) => ({ ...change, title: titles.get(change.sheet) ?? '' })),
    edits,
    olderTables: standing.value.sheets
      .filter(({ name, isOurs }) => isOurs && isTable(name) && !names.includes(name))
      .map(({ name }) => name),
    review,
  });
}

function notPlanned(bench: Bench, refusal: Refusal): void {
  refused(bench, refusal, () => bench.send({ type: 'not-written' }));
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
  await compiler.ask('sheetsWritten', { sheets: [...chosen] });
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
  const isKnown = await compiler.ask('sheetsRemoved', {});
  // A run of an earlier day: what it left behind has to be read.
  if (!isKnown) await lookAtWorkbook(bench);
  await explainAgain(bench);
  send({ type: 'done', done: { what: 'removed', sheets: sheetsOf(removed.value) } });
}

function sheetsOf(run: { created: readonly string[]; replaced: readonly string[] }): number {
  return run.created.length + run.replaced.length;
}
