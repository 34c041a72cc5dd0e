import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { excelWorkbook } from '#excel/excelWorkbook';
import type { WritingOrder } from '#excel/openWorkbook';
import { parseArea } from '#preview/host/area';
import { aRow, aSheet, formula, number, samplePlan } from '../files/writing/samplePlan';
import { FakeExcel, type Fault } from './fakeExcel';

/**
 * A run that replaces, creates and hides sheets takes this many round trips until all is written:
 * two to look, one to prepare, one to fill, one to finish. Later ones may fail without harm.
 */
const TRIPS_THAT_MATTER = 5;

describe('a run that Excel interrupts', () => {
  let excel: FakeExcel;

  beforeEach(async () => {
    excel = new FakeExcel();
    const { book } = excel;
    await excelWorkbook().write(anOrder('2022-12-30T08:00:00.000Z', 5));
    book.enterInputs(book.sheets[0] ?? book.active, parseArea('B2'), "='Biểu 01'!A1*10");
    book.settle();
  });

  afterEach(() => excel.close());

  const afters: readonly Fault['after'][] = ['nothing', 'half', 'all but one'];
  for (let trip = 1; trip <= TRIPS_THAT_MATTER; trip++) {
    for (const after of afters) {
      it(`leaves the workbook as it was: round trip ${trip} fails after ${after}`, async () => {
        const before = excel.describe();
        excel.fail({ trip, after, code: 'GeneralException' });
        const written = await excelWorkbook().write(anOrder('2022-12-31T08:00:00.000Z', 7));
        assert.equal(written.ok, false);
        assert.deepEqual(excel.describe(), before);
      });
    }
  }

  it('has written everything when only the last touches fail', async () => {
    excel.fail({ trip: 7, after: 'nothing', code: 'InactiveWorkbook' });
    const written = await excelWorkbook().write(anOrder('2022-12-31T08:00:00.000Z', 7));
    assert.equal(written.ok, true);
    assert.deepEqual(excel.book.sheetNamed('Biểu 01')?.cell(0, 0)?.value, {
      kind: 'number',
      value: 7,
    });
  });

  it('says so when the workbook cannot be put back, and puts it back later', async () => {
    const before = excel.describe();
    excel.fail(
      { trip: 4, after: 'half', code: 'GeneralException' },
      { trip: 8, after: 'nothing', code: 'ConnectionFailure' },
    );
    const written = await excelWorkbook().write(anOrder('2022-12-31T08:00:00.000Z', 7));
    assert.ok(!written.ok);
    assert.equal(written.refusal.code, 'excel-not-put-back');
    const removed = await excelWorkbook().removeLastRun();
    assert.equal(removed.ok, true);
    assert.deepEqual(excel.describe(), before);
  });

  const codes: readonly (readonly [office: string, refusal: string])[] = [
    ['InvalidOperationInCellEditMode', 'excel-editing-cell'],
    ['AccessDenied', 'excel-no-permission'],
    ['GeneralException', 'excel-failed-for-no-stated-reason'],
    ['ActivityLimitReached', 'excel-busy'],
    ['SomethingNew', 'excel-failed'],
  ];
  for (const [office, refusal] of codes) {
    it(`says what to do about ${office}`, async () => {
      excel.fail({ trip: 1, after: 'nothing', code: office });
      const read = await excelWorkbook().read();
      assert.equal(read.ok ? '' : read.refusal.code, refusal);
    });
  }
});

/** One sheet that is replaced, one that is new, and one that stays very hidden. */
function anOrder(startedAt: string, value: number): WritingOrder {
  const report = aSheet('Biểu 01', [
    aRow(0, number(0, value), formula(1, 'A1+1', BigInt(value + 1))),
  ]);
  const identity = samplePlan().sheets.at(-1);
  const isSecond = value === 7;
  return {
    startedAt,
    sheets: [report, ...(identity ? [identity] : []), ...(isSecond ? [aSheet('Biểu 02', [])] : [])],
  };
}
