import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { excelWorkbook } from '#excel/excelWorkbook';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { areaAddress, parseArea } from '#preview/host/area';
import { aRow, aSheet, number, text } from '../files/writing/samplePlan';
import { FakeExcel } from './fakeExcel';

const FIRST = '2022-12-30T08:00:00.000Z';
const SECOND = '2022-12-31T08:00:00.000Z';

describe('a planned sheet in Excel', () => {
  let excel: FakeExcel;

  beforeEach(() => {
    excel = new FakeExcel();
  });

  afterEach(() => excel.close());

  const sheet = () => {
    const found = excel.book.sheetNamed('Phiếu');
    assert.ok(found);
    return found;
  };

  it('is protected, with its input cells open', async () => {
    await write(form(1), FIRST);
    assert.equal(sheet().isProtected, true);
    assert.equal(sheet().format(0, 0).isLocked, true);
    assert.equal(sheet().format(0, 1).isLocked, false);
  });

  it('highlights cells by its formulas, the first ones winning', async () => {
    await write(form(1), FIRST);
    assert.deepEqual(
      sheet().highlights.map(({ area, formula, fill }) => [areaAddress(area), formula, fill]),
      [
        ['B1:B2', '=B1>9', '#FADBD8'],
        ['B1:B2', '=B1>0', '#DFF2E1'],
      ],
    );
  });

  it('sets the parts of a row in', async () => {
    await write(form(1), FIRST);
    assert.equal(sheet().format(1, 0).indent, 1);
    assert.equal(sheet().format(0, 0).indent, 0);
  });

  it('prints its area at its scale, and begins pages where it is told to', async () => {
    await write(form(1), FIRST);
    const { printArea, zoom, rowBreaks } = sheet().setUp;
    assert.deepEqual(
      { printArea, zoom, rowBreaks },
      { printArea: parseArea('A1:B2'), zoom: { scale: 80 }, rowBreaks: [1] },
    );
  });

  it('begins further pages at their columns where it is wider than one', async () => {
    const pagesAcross = { starts: [4, 7], repeatedColumns: 2, scale: 70 };
    const wide = form(1);
    await write({ ...wide, print: { ...wide.print, fitToWidth: true, pagesAcross } }, FIRST);
    const { zoom, columnBreaks } = sheet().setUp;
    assert.deepEqual({ zoom, columnBreaks }, { zoom: { scale: 70 }, columnBreaks: [4, 7] });
  });

  it('is written again over our own protection, and is protected again', async () => {
    await write(form(1), FIRST);
    await write(form(2), SECOND);
    assert.equal(sheet().isProtected, true);
    assert.deepEqual(sheet().cell(0, 1)?.value, { kind: 'number', value: 2 });
    assert.equal(sheet().highlights.length, 2);
  });

  it('comes back, protected and set up as it was, when the run is taken back', async () => {
    await write(form(1), FIRST);
    const before = sheetOf(excel.describe());
    const plain = aSheet('Phiếu', [aRow(0, number(0, 7))]);
    await write({ ...plain, print: { ...form(1).print, pageStarts: [5] } }, SECOND);
    assert.equal(sheet().isProtected, false);
    assert.deepEqual(sheet().highlights, []);
    const removed = await excelWorkbook().removeLastRun();
    assert.ok(removed.ok);
    assert.deepEqual(sheetOf(excel.describe()), before);
  });

  for (const trip of [1, 2, 3, 4, 5]) {
    for (const after of ['nothing', 'half', 'all but one'] as const) {
      it(`stays protected when round trip ${trip} of a run fails after ${after}`, async () => {
        await write(form(1), FIRST);
        const before = excel.describe();
        excel.fail({ trip, after, code: 'GeneralException' });
        const written = await excelWorkbook().write({ sheets: [form(2)], startedAt: SECOND });
        assert.equal(written.ok, false);
        assert.deepEqual(excel.describe(), before);
      });
    }
  }
});

async function write(plan: SheetPlan, startedAt: string): Promise<void> {
  const written = await excelWorkbook().write({ sheets: [plan], startedAt });
  assert.ok(written.ok, JSON.stringify(written));
}

/** All of the sheet but the note of the run that made it, which the next run forgets. */
function sheetOf(described: object): object {
  const { sheets } = described as { sheets: { name: string; names: object }[] };
  const found = sheets.find(({ name }) => name === 'Phiếu');
  assert.ok(found);
  const names = Object.entries(found.names).filter(([name]) => !name.includes('created'));
  return { ...found, names: Object.fromEntries(names) };
}

function form(value: number): SheetPlan {
  const entry = number(1, value);
  const range = { top: 0, left: 1, bottom: 1, right: 1 };
  return {
    ...aSheet('Phiếu', [
      aRow(0, text(0, 'Thuê bao'), { ...entry, style: { look: 'input-number' } }),
      aRow(1, text(0, 'trả trước', 'part'), { ...entry, style: { look: 'input-number' } }),
    ]),
    isProtected: true,
    highlights: [
      { range, formula: 'B1>9', as: 'bad' },
      { range, formula: 'B1>0', as: 'good' },
    ],
    print: {
      orientation: 'portrait',
      fitToWidth: false,
      area: { top: 0, left: 0, bottom: 1, right: 1 },
      scale: 80,
      pageStarts: [1],
    },
  };
}
