import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openDraft } from '#files/openDraft';
import { openWorkbook } from '#files/openWorkbook';
import { carryOut } from '#taskpane/thread/carryOut';
import { Compiler } from '#taskpane/thread/compiler';

const FOLDER = 'assets/samples/bac-giang-2022';

describe('the Word report made in the pane', () => {
  it('is a document about the year that was compiled', async () => {
    const compiler = new Compiler(readFileSync('assets/catalogue/indicators.csv', 'utf8'));
    const snapshot = openWorkbook(readFileSync(`${FOLDER}/book.xlsx`), 'book.xlsx');
    assert.ok(snapshot.ok);
    assert.ok(compiler.openBook(snapshot.value).ok);
    compiler.compile([]);
    const bytes = await carryOut(compiler, { number: 1, order: 'report', asks: {} });
    assert.ok(bytes instanceof Uint8Array);
    const draft = openDraft(bytes, 'report.docx');
    assert.ok(draft.ok);
    assert.match(JSON.stringify(draft.value), /NĂM 2022|năm 2022/u);
  });
});
