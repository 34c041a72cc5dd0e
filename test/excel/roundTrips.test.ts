import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { excelWorkbook } from '#excel/excelWorkbook';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { aRow, aSheet, number, text } from '../files/writing/samplePlan';
import { FakeExcel } from './fakeExcel';

const LIMIT = 4 * 1024 * 1024;

describe('round trips to Excel', () => {
  let excel: FakeExcel;

  beforeEach(() => {
    excel = new FakeExcel();
  });

  afterEach(() => excel.close());

  const sizes = [
    { name: 'three units', units: 3 },
    { name: 'a whole province', units: 140 },
  ];
  for (const { name, units } of sizes) {
    it(`are as many for ${name}: eight to write, four to read`, async () => {
      const sheets = [observations(units, 100), aSheet('Biểu 01', [aRow(0, number(0, units))])];
      excel.beginCounting();
      const written = await excelWorkbook().write({
        sheets,
        startedAt: '2022-12-31T08:00:00.000Z',
      });
      assert.ok(written.ok);
      const writing = excel.roundTrips;
      excel.beginCounting();
      const read = await excelWorkbook().read();
      assert.ok(read.ok);
      assert.equal(read.value.sheets[1]?.rows.length, units * 10);
      assert.deepEqual([writing, excel.roundTrips], [8, 4]);
    });
  }

  it('carry less than 4 MB to Excel, and ask again for less when an answer is too large', async () => {
    const sheets = [observations(900, 400)];
    const written = await excelWorkbook().write({ sheets, startedAt: '2022-12-31T08:00:00.000Z' });
    assert.ok(written.ok);
    const read = await excelWorkbook().read();
    assert.ok(read.ok);
    assert.equal(read.value.sheets[1]?.rows.length, 9000);
    assert.ok(Math.max(...excel.requests) < LIMIT, String(Math.max(...excel.requests)));
  });
});

/** Ten figures of each unit, with texts as long as asked. */
function observations(units: number, length: number): SheetPlan {
  const label = 'Số thuê bao '.repeat(Math.ceil(length / 12)).slice(0, length);
  const rows = Array.from({ length: units * 10 }, (_, row) =>
    aRow(row, text(0, `Huyện ${row}`), text(1, label), number(2, row)),
  );
  return { ...aSheet('Số liệu', rows), columns: [{ width: 30 }, { width: 40 }, { width: 12 }] };
}
