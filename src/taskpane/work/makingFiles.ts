import { refused, type Bench } from './bench';
import { makeFormsInThread } from './formMaking';

/** Makes a form for every unit, in one archive. */
export async function makeForms(bench: Bench): Promise<void> {
  const { book, store, send, startThread } = bench;
  if (!book || store.state().making) return;
  const { year } = book;
  bench.making = new AbortController();
  send({ type: 'file-making', making: { what: 'forms', done: 0, total: 0 } });
  try {
    const made = await makeFormsInThread(book, {
      startThread,
      signal: bench.making.signal,
      onProgress: (done, total) =>
        send({ type: 'file-making', making: { what: 'forms', done, total } }),
    });
    if (made === 'stopped') return send({ type: 'done', done: { what: 'stopped' } });
    if (!made.ok) return refused(bench, made.refusal);
    const { forms, archive } = made.value;
    if (forms === 0) return send({ type: 'done', done: { what: 'no-forms' } });
    bench.offerFile({ name: `bieu-mau-${year}.zip`, type: ZIP, bytes: archive });
    send({ type: 'done', done: { what: 'forms-made', forms } });
  } finally {
    send({ type: 'file-making-ended' });
  }
}

/** Makes the report of the last compilation as a Word file. */
export async function makeReport({ book, store, send, compiler, offerFile }: Bench): Promise<void> {
  if (!book || store.state().making) return;
  const { year } = book;
  send({ type: 'file-making', making: { what: 'report' } });
  try {
    const bytes = await compiler.ask('report', {});
    offerFile({ name: `bao-cao-${year}.docx`, type: DOCX, bytes });
    send({ type: 'done', done: { what: 'report-made' } });
  } finally {
    send({ type: 'file-making-ended' });
  }
}

/** Holds a draft of the report against the last compilation. */
export async function readDraft(bench: Bench, file: string, content: Blob): Promise<void> {
  const { compiler, send } = bench;
  send({ type: 'draft-given' });
  const bytes = new Uint8Array(await content.arrayBuffer());
  const verdicts = await compiler.ask('readDraft', { file, bytes });
  if (!verdicts.ok) {
    return refused(bench, verdicts.refusal, () => send({ type: 'draft-put-away' }));
  }
  send({ type: 'draft-read', verdicts: verdicts.value });
}

const ZIP = 'application/zip';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
