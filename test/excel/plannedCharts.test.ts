import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { excelWorkbook } from '#excel/excelWorkbook';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { areaAddress, parseArea } from '#preview/host/area';
import { aRow, aSheet, number, samplePlan } from '../files/writing/samplePlan';
import { FakeExcel } from './fakeExcel';

const FIRST = '2022-12-30T08:00:00.000Z';
const SECOND = '2022-12-31T08:00:00.000Z';

describe('planned charts in Excel', () => {
  let excel: FakeExcel;
  const plan = samplePlan().sheets.find(({ charts }) => charts !== undefined);
  assert.ok(plan?.charts);
  const planned = plan.charts;

  beforeEach(async () => {
    excel = new FakeExcel();
    const written = await write(plan, FIRST);
    assert.ok(written.ok, JSON.stringify(written));
  });

  afterEach(() => excel.close());

  const drawn = () => excel.book.sheetNamed(plan.name)?.charts ?? [];

  it('stand where they are planned, by their titles and the titles of their axes', () => {
    assert.deepEqual(
      drawn().map(({ kind }) => kind),
      ['BarClustered', 'ColumnClustered', 'LineMarkers'],
    );
    planned.forEach((chart, at) => {
      const { position, said } = drawn()[at] ?? {};
      assert.deepEqual(position, chart.position);
      assert.equal(said?.['Title.Text'], chart.title);
      assert.equal(said['ValueAxis.Title.Text'] ?? '', chart.valueTitle);
      assert.equal(said['Name'], `Biểu đồ ${at + 1}`);
    });
  });

  it('follow the cells: each series refers to its values and its categories', () => {
    planned.forEach((chart, at) => {
      assert.deepEqual(
        drawn()[at]?.series.map(({ values, categories, said }) => [
          values && areaAddress(values),
          categories && areaAddress(categories),
          said['Name'],
        ]),
        chart.series.map(({ cells, name }) => [
          areaAddress(cells),
          areaAddress(chart.categories.cells),
          name.text,
        ]),
      );
    });
  });

  it('take the place of those of the run before', async () => {
    const before = drawn();
    await write(plan, SECOND);
    assert.deepEqual(drawn(), before);
  });

  it('come back when the run that replaced them is taken back, and references to their sheet hold', async () => {
    const before = drawn();
    const { book } = excel;
    book.enterInputs(book.sheets[0] ?? book.active, parseArea('B2'), `='${plan.name}'!B1`);
    book.settle();
    await write({ ...aSheet(plan.name, [aRow(0, number(0, 7))]) }, SECOND);
    assert.deepEqual(drawn(), []);
    const removed = await excelWorkbook().removeLastRun();
    assert.ok(removed.ok, JSON.stringify(removed));
    assert.deepEqual(drawn(), before);
    assert.deepEqual(
      book.sheets.map(({ name }) => name),
      ['Sheet1', plan.name],
    );
    const reference = book.sheets[0]?.cell(1, 1);
    assert.equal(reference?.formula, `='${plan.name}'!B1`);
    assert.deepEqual(reference.value, { kind: 'text', text: '2021' });
  });

  it('go when the run that drew them over a plain sheet of ours is taken back', async () => {
    await write(aSheet('Khác', [aRow(0, number(0, 7))]), FIRST);
    await write({ ...plan, name: 'Khác' }, SECOND);
    assert.equal(excel.book.sheetNamed('Khác')?.charts.length, 3);
    const removed = await excelWorkbook().removeLastRun();
    assert.ok(removed.ok, JSON.stringify(removed));
    assert.equal(excel.book.sheetNamed('Khác')?.charts.length, 0);
  });

  for (const trip of [3, 4, 5]) {
    for (const after of ['nothing', 'half', 'all but one'] as const) {
      it(`are there when round trip ${trip} of the next run fails after ${after}`, async () => {
        const before = drawn();
        excel.fail({ trip, after, code: 'GeneralException' });
        const written = await write(plan, SECOND);
        assert.equal(written.ok ? '' : written.refusal.code, 'excel-failed-for-no-stated-reason');
        assert.deepEqual(drawn(), before);
        assert.equal(excel.book.sheets.length, 2);
      });
    }
  }

  it('take no round trip of their own', async () => {
    excel.beginCounting();
    await write(plan, SECOND);
    const withCharts = excel.roundTrips;
    excel.beginCounting();
    await write({ ...plan, charts: [] }, '2023-01-01T08:00:00.000Z');
    assert.deepEqual([withCharts, excel.roundTrips], [8, 8]);
  });
});

function write(plan: SheetPlan, startedAt: string) {
  return excelWorkbook().write({ sheets: [plan], startedAt });
}
