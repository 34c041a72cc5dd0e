import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { unzipSync, strFromU8 } from 'fflate';
import { excelWorkbook } from '#excel/excelWorkbook';
import { openWorkbook } from '#files/openWorkbook';
import { openXlsx } from '#preview/page/openXlsx';
import { saveXlsx } from '#preview/page/saveXlsx';
import { samplePlan } from '../files/writing/samplePlan';
import { FakeExcel } from '../excel/fakeExcel';

const MORNING = '2022-12-31T08:00:00.000Z';

describe('a workbook downloaded from the preview', () => {
  let excel: FakeExcel;

  beforeEach(() => {
    excel = new FakeExcel();
  });

  afterEach(() => excel.close());

  it('has its charts, its rules and its highlights as Excel keeps them', async () => {
    const plan = await written();
    const parts = unzipSync(await saveXlsx(excel.book));
    const names = Object.keys(parts);
    const charts = plan.sheets.flatMap((sheet) => sheet.charts ?? []);
    const inFile = names.filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
    assert.equal(inFile.length, charts.length);
    const sheets = names.filter((name) => name.startsWith('xl/worksheets/sheet'));
    const xml = sheets.map((name) => strFromU8(parts[name] ?? new Uint8Array())).join('');
    const ruled = plan.sheets.flatMap((sheet) => sheet.inputRules ?? []);
    const lit = plan.sheets.flatMap((sheet) => sheet.highlights ?? []);
    assert.equal((xml.match(/<dataValidation /g) ?? []).length, ruled.length);
    assert.equal((xml.match(/<cfRule /g) ?? []).length, lit.length);
    assert.ok(charts.length > 0);
  });

  it('is read with the same cells by our own reader', async () => {
    const plan = await written();
    const read = openWorkbook(await saveXlsx(excel.book), 'Sổ.xlsx');
    assert.ok(read.ok);
    const before = await excelWorkbook().read();
    assert.ok(before.ok);
    // Line ends and escapes inside texts are written by the third party's way.
    const sheets = plan.sheets.filter(({ name }) => !name.includes('lạ'));
    assert.ok(sheets.length > 3);
    for (const { name } of sheets) {
      const cellsOf = (sheets: typeof read.value.sheets) =>
        sheets
          .find((sheet) => sheet.name === name)
          ?.rows.flatMap(({ cells }) => cells)
          .filter(({ content }) => content.kind !== 'text' || content.text !== '')
          .map(({ row, column, content, formula }) => ({ row, column, content, formula }));
      assert.deepEqual(cellsOf(read.value.sheets), cellsOf(before.value.sheets), name);
    }
  });

  it('is still ours when it is opened again: every sheet may be replaced', async () => {
    const plan = await written();
    const bytes = await saveXlsx(excel.book);
    const again = new FakeExcel();
    try {
      await openXlsx(again.book, 'Sổ.xlsx', bytes);
      const changes = await excelWorkbook().dryRun(plan.sheets.map(({ name }) => name));
      assert.ok(changes.ok);
      assert.deepEqual(
        changes.value.filter(({ change }) => change !== 'replace'),
        [],
      );
    } finally {
      again.close();
    }
  });

  async function written() {
    const plan = samplePlan();
    const run = await excelWorkbook().write({ sheets: plan.sheets, startedAt: MORNING });
    assert.ok(run.ok);
    return plan;
  }
});
