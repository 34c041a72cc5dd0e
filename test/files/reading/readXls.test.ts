import assert from 'node:assert/strict';
import * as sheetjs from '@e965/xlsx';
import { openWorkbook } from '#files/openWorkbook';
import { cellsOf, contents, fixture, opened } from '../snapshots';

/** Records that begin with how much follows (MS-XLS, 2.4.106, 2.4.127, 2.4.168). */
const EXTERN_SHEET = 0x17;
const FORMULA = 0x06;
const MERGED_CELLS = 0xe5;

describe('an .xls', () => {
  it('gives the same cells as the .xlsx it was made from', () => {
    const old = contents(opened(fixture('libreoffice.xls'), 'a.xls'));
    assert.deepEqual(old, {
      ...contents(opened(fixture('openpyxl.xlsx'))),
      // LibreOffice calculated what openpyxl had left open: 2 × 1,850,000 and the sum of C5:C7.
      D5: 3_700_000,
      C13: 1_850_743.5267,
      D13: 'error #DIV/0!',
    });
  });

  it('knows which cells are formulas, hidden parts, visibility and the time it was saved', () => {
    const workbook = opened(fixture('libreoffice.xls'), 'a.xls');
    const [sheet] = workbook.sheets;
    assert.equal(cellsOf(workbook).get('D5')?.formula, '');
    assert.equal(cellsOf(workbook).get('C5')?.formula, undefined);
    assert.deepEqual([...(sheet?.hiddenRows ?? [])], [6]);
    assert.deepEqual([...(sheet?.hiddenColumns ?? [])], [4]);
    assert.deepEqual(sheet?.merges, [{ top: 0, left: 0, bottom: 0, right: 2 }]);
    assert.deepEqual(
      workbook.sheets.map(({ visibility }) => visibility),
      ['visible', 'hidden', 'hidden', 'visible', 'visible'],
    );
    assert.equal(workbook.modified, '2022-12-20T08:30:00Z');
  });

  it('is read or refused whatever a record claims of itself', () => {
    const bytes = fixture('libreoffice.xls');
    const places = recordPlaces(bytes);
    assert.ok(places.length > 100);
    for (const at of places) {
      for (const claim of [EXTERN_SHEET, FORMULA, MERGED_CELLS]) {
        const changed = bytes.slice();
        changed.set([claim, 0], at);
        openWorkbook(changed, 'a.xls');
      }
    }
  });

  it('of Excel 5 is read in its code page, with a warning', () => {
    const bytes = written('biff5', [['Qqn v', 12.5]]);
    // "Đơn v" in Windows-1252 bytes is what TCVN3 and Windows-1258 files hold: D0 F5.
    const at = Buffer.from(bytes).indexOf('Qqn v');
    bytes.set([0xd0, 0xf5], at);
    const workbook = opened(bytes, 'a.xls');
    assert.deepEqual(contents(workbook), { A1: 'Ðõn v', B1: 12.5 });
    assert.equal(workbook.warnings.length, 1);
  });
});

describe('an .xlsb', () => {
  it('is read whole', () => {
    const rows = Array.from({ length: 200 }, (_, row) => [
      row,
      `Chỉ tiêu ${row}`,
      row / 7,
      row % 2 === 0,
    ]);
    const cells = contents(opened(written('xlsb', rows), 'a.xlsb'));
    const expected = rows.flatMap((values, row) =>
      values.map((value, column) => [`${'ABCD'.charAt(column)}${row + 1}`, value]),
    );
    assert.deepEqual(cells, Object.fromEntries(expected));
  });
});

/** Where each record of the workbook begins; its stream lies in one piece. */
function recordPlaces(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places: number[] = [];
  let at = Buffer.from(bytes).indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06]));
  while (view.getUint16(at, true) !== 0) {
    places.push(at);
    at += 4 + view.getUint16(at + 2, true);
  }
  return places;
}

function written(bookType: 'biff5' | 'xlsb', rows: unknown[][]): Uint8Array {
  const workbook = sheetjs.utils.book_new();
  sheetjs.utils.book_append_sheet(workbook, sheetjs.utils.aoa_to_sheet(rows), 'Biểu');
  const bytes: unknown = sheetjs.write(workbook, { type: 'array', bookType });
  assert.ok(bytes instanceof ArrayBuffer);
  return new Uint8Array(bytes);
}
