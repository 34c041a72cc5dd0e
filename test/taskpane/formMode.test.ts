import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { makeForms } from '#core/forms/makeForms';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { openWorkbook } from '#files/openWorkbook';
import { writeWorkbook } from '#files/writeWorkbook';
import { formReadiness } from '#taskpane/state/formReadiness';
import { Compiler } from '#taskpane/thread/compiler';
import { aFinding, paneAfter } from './aPane';

const CATALOGUE = readFileSync('assets/catalogue/indicators.csv', 'utf8');
const BOOK = readFileSync('assets/samples/bac-giang-2022/book.xlsx');

describe('form mode', () => {
  it('says of a form nobody has filled in whose it is and what is missing', () => {
    const compiler = new Compiler(CATALOGUE);
    const opened = compiler.openBook(snapshotOf(BOOK));
    assert.ok(opened.ok);
    const [form] = makeForms(opened.value.book, { money: 'triệu đồng', status: 'E' });
    assert.ok(form);
    const checked = compiler.checkForm(snapshotOf(writeWorkbook(form)));
    assert.ok(checked.ok);
    assert.equal(checked.value?.unit, form.unit.code);
    assert.equal(checked.value.year, 2022);
    const { missing, isReady } = formReadiness(checked.value.findings);
    assert.equal(missing.length > 0, true);
    assert.equal(isReady, false);
  });

  it('is not for a workbook that is none of our forms', () => {
    const checked = new Compiler(CATALOGUE).checkForm(snapshotOf(BOOK));
    assert.deepEqual(checked, { ok: true, value: undefined });
  });

  it('lets a form go that only has warnings to explain', () => {
    const doubt = { ...aFinding('warning', 'VTA'), rule: 'same-as-prior' } as const;
    assert.equal(formReadiness([doubt, aFinding('note', 'VTA')]).isReady, true);
  });

  it('holds back a form with an error, and one that is not complete', () => {
    const wrong = { ...aFinding('error', 'VTA'), rule: 'unit-slip' } as const;
    const open = { ...aFinding('warning', 'VTA'), rule: 'missing-indicator' } as const;
    assert.equal(formReadiness([wrong]).isReady, false);
    assert.equal(formReadiness([open]).isReady, false);
  });

  it('is shown at the start, whatever step was open', () => {
    const form = { form: 'MAU-VT', unit: 'VTA', year: 2022, findings: [] };
    const state = paneAfter({ type: 'step-chosen', step: 'check' }, { type: 'form-checked', form });
    assert.equal(state.step, 'start');
    assert.deepEqual(state.workbook, { kind: 'form', form });
  });
});

function snapshotOf(bytes: Uint8Array): WorkbookSnapshot {
  const opened = openWorkbook(bytes, 'workbook.xlsx');
  assert.ok(opened.ok);
  return opened.value;
}
