import type { Decision } from '#core/collection/decision';
import type { FileReading } from '#core/submissions/reading';
import type { CollectedFile } from '../state/paneState';
import { readInThreads } from '../thread/readInThreads';
import { dayOf, refused, type Bench } from './bench';
import type { SentFile } from './sentFiles';

/** Reads files that were given, and compiles. */
export async function collectFiles(bench: Bench, files: readonly SentFile[]): Promise<void> {
  const { book, send, startThread, lanes } = bench;
  if (!book || files.length === 0) return;
  bench.underway = new AbortController();
  send({ type: 'reading-started', total: files.length });
  const read = await readInThreads(
    files.map(({ file, content }) => ({
      file,
      bytes: async () => new Uint8Array(await content.arrayBuffer()),
    })),
    book,
    {
      startThread,
      lanes,
      signal: bench.underway.signal,
      onOpened: (file) => send({ type: 'file-opened', file }),
      onRead: () => send({ type: 'file-read' }),
    },
  );
  await takeIn(bench, read, files);
}

/** Reads sheets of the open workbook as what a unit sent, and compiles. */
export async function collectSheets(bench: Bench, sheets: readonly string[]): Promise<void> {
  const { book, workbook, compiler, send } = bench;
  if (!book || sheets.length === 0) return;
  bench.underway = new AbortController();
  const { signal } = bench.underway;
  send({ type: 'reading-started', total: 1 });
  const snapshot = await workbook.read(sheets);
  if (!snapshot.ok) {
    return refused(bench, snapshot.refusal, () => send({ type: 'reading-stopped' }));
  }
  send({ type: 'file-opened', file: snapshot.value.file });
  const reading = await compiler.ask('readSheets', { snapshot: snapshot.value });
  await takeIn(bench, signal.aborted ? 'stopped' : [reading], []);
}

/** Takes decisions about findings, dated today, and compiles again. */
export async function decide(bench: Bench, decisions: readonly Decision[]): Promise<void> {
  const { compiler, send } = bench;
  if (decisions.length === 0) return;
  const date = dayOf(bench.now());
  const dated = decisions.map((decision) => ({ ...decision, date }));
  const compiled = await compiler.ask('decide', { decisions: dated });
  const by = decisions.find((one) => one.by !== undefined)?.by ?? '';
  send({ type: 'decided', compiled, by });
  send({ type: 'done', done: { what: 'decided' } });
}

export async function undoDecision({ store, compiler, send }: Bench): Promise<void> {
  if (store.state().decisionsMade === 0) return;
  send({ type: 'decision-undone', compiled: await compiler.ask('undoDecision', {}) });
  send({ type: 'done', done: { what: 'undone' } });
}

/** A file that is given again takes the place of its earlier reading. */
async function takeIn(
  { readings, given, compiler, send }: Bench,
  read: readonly FileReading[] | 'stopped',
  files: readonly SentFile[],
): Promise<void> {
  if (read === 'stopped') {
    send({ type: 'reading-stopped' });
    return send({ type: 'done', done: { what: 'stopped' } });
  }
  for (const { file, content } of files) given.set(file, content);
  for (const reading of read) readings.set(reading.file, reading);
  const all = [...readings.values()];
  send({ type: 'compiling', files: all.map(collectedFile) });
  send({ type: 'compiled', compiled: await compiler.ask('compile', { readings: all }) });
  send({ type: 'done', done: { what: 'read', files: read.length } });
}

function collectedFile({ file, submissions, findings }: FileReading): CollectedFile {
  return {
    file,
    observations: submissions.reduce((sum, { observations }) => sum + observations.length, 0),
    findings: findings.length,
  };
}
