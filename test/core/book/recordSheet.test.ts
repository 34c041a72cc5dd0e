import assert from 'node:assert/strict';
import { recordSheet, type RecordColumn } from '#core/book/recordSheet';

function sheetOf(widths: readonly number[], count: number) {
  const columns = widths.map((width, position): RecordColumn<number> => ({
    name: String(position),
    heading: String(position),
    width,
    look: 'text',
    content: () => ({ kind: 'empty' }),
  }));
  const sheet = { name: 'Danh sách', title: '', explanation: '', columns, frozenColumns: 0 };
  return recordSheet(sheet, [], count);
}

describe('a sheet of records', () => {
  it('is printed whole while its letters stay readable', () => {
    assert.equal(sheetOf([100, 100], 5).print.area, undefined);
  });

  it('is printed with the first columns that a page can show, title and all records included', () => {
    const { print, merges } = sheetOf([100, 90, 11, 40], 5);
    // Title, explanation and heads, then five records.
    assert.deepEqual(print.area, { top: 0, left: 0, bottom: 7, right: 1 });
    assert.deepEqual(merges[0], { top: 0, left: 0, bottom: 0, right: 1 });
  });
});
