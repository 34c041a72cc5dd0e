import assert from 'node:assert/strict';
import path from 'node:path';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Compilation } from '#core/figures/compilation';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { sentenceOffers } from '#core/report/sentenceOffers';
import { openCompiledBook } from '#cli/openBook';
import { ROOT, temporaryFolder, tongket } from './commandLine';

const SAMPLES = path.join(ROOT, 'assets/samples');
/** With growth and index, with plans, complete and partial, with rates, ranks and merged places. */
const NAMES = [
  'ninh-thuan-2020',
  'bac-giang-2022',
  'bac-giang-2022-dirty',
  'vinh-long-2022',
  'vinh-phuc-2020',
  'vinh-phuc-2021',
  'bac-ninh-2025',
];

describe('every sentence that can be chosen', () => {
  const folder = temporaryFolder();
  let said = 0;
  for (const name of NAMES) {
    it(`is never found false by the reader of drafts: ${name}`, function () {
      this.timeout(300_000);
      const compilation = compiledSample(name);
      const sentences = sentenceOffers(compilation).map(({ sentence }) => sentence);
      said += sentences.length;
      const lines = sentences.map((text, position) => ({ line: position + 1, text }));
      const alarms = verifyDraft(lines, compilation)
        .filter(({ verdict }) => verdict === 'disagree' || verdict === 'ambiguous')
        .map(({ line, text }) => `${text}: ${sentences[line - 1] ?? ''}`);
      assert.deepEqual(alarms, []);
    });
  }

  it('is one of many', () => assert.ok(said > 5000, String(said)));

  function compiledSample(name: string): Compilation {
    const [from, out] = [path.join(SAMPLES, name), path.join(folder, name)];
    tongket('compile', path.join(from, 'book.xlsx'), path.join(from, 'submissions'), '--out', out);
    const opened = openCompiledBook(path.join(out, 'book.xlsx'));
    assert.ok(opened.ok);
    const { book, readings, decisions } = opened.value;
    return compileYearEnd(book, readings, decisions);
  }
});
