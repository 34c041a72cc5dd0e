import assert from 'node:assert/strict';
import { makeForms } from '#core/forms/makeForms';
import { writeWorkbook } from '#files/writeWorkbook';
import { formReadiness } from '#taskpane/state/formReadiness';
import { Compiler } from '#taskpane/thread/compiler';
import { paneAfter } from './aPane';
import { CATALOGUE, sampleBook, snapshotOf } from './openedCompiler';

const BOOK = sampleBook('bac-giang-2022');

describe('form mode', () => {
  it('says of a form nobody has filled in whose it is and what is missing', () => {
    const compiler = new Compiler(CATALOGUE);
    const opened = compiler.openBook(BOOK, '2026-12-01');
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
    const checked = new Compiler(CATALOGUE).checkForm(BOOK);
    assert.deepEqual(checked, { ok: true, value: undefined });
  });

  it('is shown at the start, whatever step was open', () => {
    const form = { form: 'MAU-VT', unit: 'VTA', year: 2022, findings: [] };
    const state = paneAfter({ type: 'step-chosen', step: 'check' }, { type: 'form-checked', form });
    assert.equal(state.step, 'start');
    assert.deepEqual(state.workbook, { kind: 'form', form });
  });
});
