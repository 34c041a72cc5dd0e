import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { readBook } from '#core/book/readBook';
import type { YearBook } from '#core/catalogue/yearBook';
import { openWorkbook } from '#files/openWorkbook';
import { Stopped, type CompilerThread } from '#taskpane/thread/compilerThread';
import { carryOut } from '#taskpane/thread/carryOut';
import { Compiler } from '#taskpane/thread/compiler';
import type { OrderMessage } from '#taskpane/thread/orders';
import { makeFormsInThread } from '#taskpane/work/formMaking';

const FOLDER = 'assets/samples/bac-giang-2022';

describe('the forms made in the pane', () => {
  it('are one archive with the files of tongket forms, and the work is seen to advance', async () => {
    const seen: string[] = [];
    const made = await makeFormsInThread(sampleBook(), {
      startThread: aThread,
      signal: new AbortController().signal,
      onProgress: (done, total) => seen.push(`${done}/${total}`),
    });
    assert.ok(made !== 'stopped' && made.ok);
    const { archive, forms } = made.value;
    const files = Object.entries(unzipSync(archive));
    assert.equal(files.length, forms);
    assert.deepEqual(
      seen,
      files.map((_, place) => `${place}/${forms}`),
    );
    for (const [name] of files) assert.match(name, /^MAU-[A-Z0-9-]+ - .+\.xlsx$/u);
    const [name, bytes] = files[0] ?? ['', new Uint8Array()];
    assert.ok(openWorkbook(bytes, name).ok, name);
  });

  it('are refused where the book leaves out a name that its catalogue does not know', async () => {
    const book = sampleBook();
    const forms = { ...book.settings.forms, leftOut: ['Viễn thôngg'] };
    const made = await makeFormsInThread(
      { ...book, settings: { ...book.settings, forms } },
      {
        startThread: aThread,
        signal: new AbortController().signal,
        onProgress: () => assert.fail('nothing is made'),
      },
    );
    assert.ok(made !== 'stopped' && !made.ok);
    assert.equal(made.refusal.code, 'unknown-left-out');
    assert.match(JSON.stringify(made.refusal), /Viễn thôngg/u);
  });

  it('are not kept when the work is stopped', async () => {
    const stopping = new AbortController();
    const made = await makeFormsInThread(sampleBook(), {
      startThread: aThread,
      signal: stopping.signal,
      onProgress: (done) => {
        if (done === 2) stopping.abort();
      },
    });
    assert.equal(made, 'stopped');
  });
});

function sampleBook(): YearBook {
  const snapshot = openWorkbook(readFileSync(`${FOLDER}/book.xlsx`), 'book.xlsx');
  assert.ok(snapshot.ok);
  const book = readBook(snapshot.value);
  assert.ok(book.ok);
  return book.value;
}

/** A thread's compiler without the thread. */
function aThread(): CompilerThread {
  const compiler = new Compiler(readFileSync('assets/catalogue/indicators.csv', 'utf8'));
  let isStopped = false;
  return {
    ask: async (order, asks) => {
      if (isStopped) throw new Stopped();
      const answer: unknown = await carryOut(compiler, { number: 1, order, asks } as OrderMessage);
      return answer as never;
    },
    stop: () => {
      isStopped = true;
    },
  };
}
