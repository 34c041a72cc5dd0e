import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { openWorkbook } from '#files/openWorkbook';
import { Compiler } from '#taskpane/thread/compiler';

const FOLDER = 'assets/samples/bac-giang-2022-dirty';

describe('whom to call first, in the pane', () => {
  it('is a short list of units with findings, each with what it can move', async () => {
    const compiler = new Compiler(readFileSync('assets/catalogue/indicators.csv', 'utf8'));
    const snapshot = openWorkbook(readFileSync(`${FOLDER}/book.xlsx`), 'book.xlsx');
    assert.ok(snapshot.ok);
    assert.ok(compiler.openBook(snapshot.value).ok);
    const files = readdirSync(`${FOLDER}/submissions`);
    const readings = await Promise.all(
      files.map((file) => compiler.readFile(file, readFileSync(`${FOLDER}/submissions/${file}`))),
    );
    const { contacts, findings } = compiler.compile(readings);
    assert.ok(contacts.first.length > 0 && contacts.first.length <= 5);
    const withFindings = new Set(findings.map(({ unit }) => unit));
    for (const { unit, nameVi, moved } of contacts.first) {
      assert.ok(withFindings.has(unit), unit);
      assert.notEqual(nameVi, '');
      assert.match(moved, /^\d+(\.\d{1,2})?$/);
    }
  });
});
