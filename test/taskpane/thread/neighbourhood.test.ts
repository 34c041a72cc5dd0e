import assert from 'node:assert/strict';
import type { SheetSnapshot } from '#core/workbook/snapshot';
import { neighbourhood } from '#taskpane/thread/neighbourhood';

const SHEET: SheetSnapshot = {
  name: 'Báo cáo',
  visibility: 'visible',
  rows: [
    {
      row: 10,
      cells: [
        { row: 10, column: 1, content: { kind: 'text', text: 'Thuê bao' } },
        { row: 10, column: 3, content: { kind: 'number', value: 120 } },
      ],
    },
    { row: 12, cells: [{ row: 12, column: 3, content: { kind: 'date', serial: 44927 } }] },
  ],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};

describe('neighbourhood', () => {
  it('marks the cell and shows its label beside it', () => {
    const seen = neighbourhood(SHEET, 'D11');
    assert.deepEqual(seen?.columns, ['B', 'C', 'D', 'E']);
    const row = seen?.rows.find(({ number }) => number === 11);
    assert.deepEqual(row?.cells, [
      { address: 'B11', text: 'Thuê bao', isSought: false },
      { address: 'C11', text: '', isSought: false },
      { address: 'D11', text: '120', isSought: true },
      { address: 'E11', text: '', isSought: false },
    ]);
  });

  it('stops at the edge of the sheet', () => {
    const seen = neighbourhood(SHEET, 'A1');
    assert.deepEqual(seen?.columns, ['A', 'B']);
    assert.deepEqual(
      seen?.rows.map(({ number }) => number),
      [1, 2, 3, 4],
    );
  });

  it('marks each of several cells', () => {
    const seen = neighbourhood(SHEET, 'D11;D13');
    const sought = seen?.rows.flatMap(({ cells }) => cells).filter(({ isSought }) => isSought);
    // Serial 44927 is 1 January 2023 in the 1900 system (a spreadsheet shows so).
    assert.deepEqual(
      sought?.map(({ text }) => text),
      ['120', '2023-01-01'],
    );
  });

  it('knows that a description is no cell', () => {
    assert.equal(neighbourhood(SHEET, 'dòng 11'), undefined);
  });
});
