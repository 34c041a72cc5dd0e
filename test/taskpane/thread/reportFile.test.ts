import assert from 'node:assert/strict';
import { openDraft } from '#files/openDraft';
import { carryOut } from '#taskpane/thread/carryOut';
import { openedCompiler, sampleBook } from '../openedCompiler';

describe('the Word report made in the pane', () => {
  it('is a document about the year that was compiled', async () => {
    const compiler = openedCompiler(sampleBook('bac-giang-2022'));
    compiler.compile([]);
    const bytes = await carryOut(compiler, { number: 1, order: 'report', asks: {} });
    assert.ok(bytes instanceof Uint8Array);
    const draft = openDraft(bytes, 'report.docx');
    assert.ok(draft.ok);
    assert.match(JSON.stringify(draft.value), /NĂM 2022|năm 2022/u);
  });
});
