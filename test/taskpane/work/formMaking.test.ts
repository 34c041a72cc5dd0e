import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { readBook } from '#core/book/readBook';
import type { YearBook } from '#core/catalogue/yearBook';
import { openWorkbook } from '#files/openWorkbook';
import { makeFormsInThread } from '#taskpane/work/formMaking';
import { sampleBook } from '../openedCompiler';
import { threadHere } from '../threadHere';

describe('the forms made in the pane', () => {
  it('are one archive with the files of tongket forms, and the work is seen to advance', async () => {
    const seen: string[] = [];
    const made = await makeFormsInThread(yearBook(), {
      startThread: threadHere,
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
    const book = yearBook();
    const forms = { ...book.settings.forms, leftOut: ['Viễn thôngg'] };
    const made = await makeFormsInThread(
      { ...book, settings: { ...book.settings, forms } },
      {
        startThread: threadHere,
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
    const made = await makeFormsInThread(yearBook(), {
      startThread: threadHere,
      signal: stopping.signal,
      onProgress: (done) => {
        if (done === 2) stopping.abort();
      },
    });
    assert.equal(made, 'stopped');
  });
});

function yearBook(): YearBook {
  const book = readBook(sampleBook('bac-giang-2022'));
  assert.ok(book.ok);
  return book.value;
}
