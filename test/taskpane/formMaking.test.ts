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
    assert.ok(made !== 'stopped');
    const files = Object.entries(unzipSync(made.archive));
    assert.equal(files.length, made.forms);
    assert.deepEqual(
      seen,
      files.map((_, place) => `${place}/${made.forms}`),
    );
    for (const [name] of files) assert.match(name, /^MAU-[A-Z0-9-]+ - .+\.xlsx$/u);
    const [name, bytes] = files[0] ?? ['', new Uint8Array()];
    assert.ok(openWorkbook(bytes, name).ok, name);
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
