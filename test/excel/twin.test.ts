import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { excelWorkbook } from '#excel/excelWorkbook';
import { openWorkbook } from '#files/openWorkbook';
import { writeWorkbook } from '#files/writeWorkbook';
import { compiledSheets } from '#core/book/bookSheets';
import { cellAddress } from '#core/workbook/cellAddress';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '#core/workbook/snapshot';
import { inflateRawSync } from 'node:zlib';
import { syntheticCompilation } from '../core/book/syntheticYear';
import { FakeExcel } from './fakeExcel';

describe('the twins', () => {
  let excel: FakeExcel;
  let inFile: WorkbookSnapshot;
  let inExcel: WorkbookSnapshot;

  before(async () => {
    excel = new FakeExcel();
    const sheets = () => compiledSheets(syntheticCompilation()).book;
    const bytes = writeWorkbook({ sheets: sheets(), properties: new Map(), title: 'Sổ' });
    const opened = openWorkbook(bytes, 'book.xlsx', { inflateRaw: (part) => inflateRawSync(part) });
    const workbook = excelWorkbook();
    const written = await workbook.write({
      sheets: sheets(),
      startedAt: '2022-12-31T08:00:00.000Z',
    });
    const read = await workbook.read();
    assert.ok(opened.ok && written.ok && read.ok);
    inFile = opened.value;
    inExcel = read.value;
  });

  after(() => excel.close());

  it('write the same cells, formulas and results: the file of the command line, and Excel', () => {
    for (const sheet of inFile.sheets) {
      const other = inExcel.sheets.find(({ name }) => name === sheet.name);
      assert.ok(other, sheet.name);
      assert.deepEqual(cellsOf(other), cellsOf(sheet), sheet.name);
    }
  });

  it('merge the same cells and hide the same sheets', () => {
    for (const sheet of inFile.sheets) {
      const other = inExcel.sheets.find(({ name }) => name === sheet.name);
      assert.equal(other?.visibility, sheet.visibility);
      assert.deepEqual(merges(other), merges(sheet), sheet.name);
    }
  });
});

function cellsOf({ rows }: SheetSnapshot): Record<string, readonly unknown[]> {
  const cells = rows.flatMap((row) => row.cells);
  const shown = cells.filter(({ content, formula }) => {
    return formula !== undefined || content.kind !== 'text' || content.text !== '';
  });
  return Object.fromEntries(
    shown.map(({ row, column, content, formula, numberFormat }) => [
      cellAddress(row, column),
      [formula, comparable(content), numberFormat],
    ]),
  );
}

/** The calculation of the embedded workbook gives fifteen digits; a file's cache holds all. */
function comparable(content: CellContent): unknown {
  return content.kind === 'number' ? Number(content.value.toPrecision(13)) : content;
}

function merges(sheet: SheetSnapshot | undefined): readonly string[] {
  return (sheet?.merges ?? [])
    .map(({ top, left, bottom, right }) => [top, left, bottom, right].join())
    .sort();
}
