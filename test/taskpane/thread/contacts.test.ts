import assert from 'node:assert/strict';
import { openedCompiler, sampleBook, submissionsRead } from '../openedCompiler';

const SAMPLE = 'bac-giang-2022-dirty';

describe('whom to call first, in the pane', () => {
  it('is a short list of units with findings, each with what it can move', async () => {
    const compiler = openedCompiler(sampleBook(SAMPLE));
    const { contacts, findings } = compiler.compile(await submissionsRead(compiler, SAMPLE));
    assert.ok(contacts.first.length > 0 && contacts.first.length <= 5);
    const withFindings = new Set(findings.map(({ unit }) => unit));
    for (const { unit, nameVi, moved } of contacts.first) {
      assert.ok(withFindings.has(unit), unit);
      assert.notEqual(nameVi, '');
      assert.match(moved, /^\d+(\.\d{1,2})?$/);
    }
  });
});
