import assert from 'node:assert/strict';
import { decisionSheet } from '#core/book/decisionSheet';
import { knownFigureSheet } from '#core/book/knownFigureSheet';
import { sheetTable } from '#core/book/sheetTable';
import { bookNames, NO_NAMES } from '#core/book/bookNames';
import { refusalSentence } from '#core/findings/refusal';
import type { CellContent, CellSnapshot, SheetSnapshot } from '#core/workbook/snapshot';
import { syntheticBook } from './syntheticYear';

const { indicators } = syntheticBook();
const DECISIONS = decisionSheet(NO_NAMES, [], []).columns;
const KNOWN = knownFigureSheet(
  { name: 'Số đã công bố', title: '', explanation: '' },
  bookNames({ units: [], indicators }),
).columns;

describe('a figure typed into the book with its measure', () => {
  for (const [columns, sheet] of [
    [DECISIONS, 'Quyết định'],
    [KNOWN, 'Số đã công bố'],
  ] as const) {
    const read = (indicator: string, text: string) =>
      valueIn(sheet, columns, indicator, typed(text));

    it(`is read into the measure of its indicator on “${sheet}”`, () => {
      // VT100 is kept in tỷ đồng, VT012 in single thuê bao, NET040 in %.
      assert.deepEqual(
        [
          read('VT100', '209,13 tỷ đồng'),
          read('VT100', '209.130 triệu đồng'),
          read('VT100', '209130 triệu đồng'),
          read('VT100', '209,13 tỷ'),
          read('VT012', '1,03 triệu thuê bao'),
          read('VT012', '1,03 triệu'),
          read('VT012', '41.000 thuê bao'),
          read('NET040', '83,25%'),
        ],
        ['209.13', AMBIGUOUS, '209.13', '209.13', '1030000', '1030000', '41000', '83.25'],
      );
    });

    it(`stays a bare number where no measure is written on “${sheet}”`, () => {
      assert.deepEqual(
        ['209,13', '1.209,13', '1 209,13', '-5', '209.13', "'209,13"].map((text) =>
          read('VT100', text),
        ),
        ['209.13', '1209.13', '1209.13', '-5', '209.13', '209.13'],
      );
    });

    it(`is refused where the measure is another one on “${sheet}”`, () => {
      assert.match(
        read('VT012', '209,13 tỷ đồng'),
        /ô B4: “209,13 tỷ đồng” không đổi được sang thuê bao, đơn vị tính của VT012\. Ghi số theo thuê bao\./,
      );
      assert.match(read('VT100', '12 triệu USD'), /không đổi được sang tỷ đồng/);
      assert.match(read('VT012', '5%'), /không đổi được sang thuê bao/);
      assert.match(read('VT100', 'khoảng 209 tỷ đồng'), /không phải số/);
      assert.match(read('KHAC', '209,13 tỷ đồng'), /không phải số/);
    });

    it(`counts as the percentage that the spreadsheet shows on “${sheet}”`, () => {
      const shown: Omit<CellSnapshot, 'row' | 'column'> = {
        content: { kind: 'number', value: 0.8325 },
        numberFormat: '0.00%',
      };
      assert.equal(valueIn(sheet, columns, 'NET040', shown), '83.25');
      assert.match(
        valueIn(sheet, columns, 'VT012', shown),
        /“83,25%” không đổi được sang thuê bao/,
      );
    });
  }

  it('is refused where a sheet keeps what the program has read', () => {
    const sheet = sheetOf('Số đã công bố', 'VT100', typed('209,13 tỷ đồng'));
    assert.ok(!sheetTable('book.xlsx', sheet, KNOWN).ok);
  });
});

const AMBIGUOUS =
  'book.xlsx, trang “Quyết định”, ô B4: “209.130 triệu đồng” có hai cách đọc (hàng nghìn hay số lẻ). Định dạng ô là số rồi gõ lại.';

function typed(text: string): Omit<CellSnapshot, 'row' | 'column'> {
  return { content: { kind: 'text', text } };
}

/** The field that the sheet gives, or the sentence with which it is refused. */
function valueIn(
  sheet: string,
  columns: Parameters<typeof sheetTable>[2],
  indicator: string,
  cell: Omit<CellSnapshot, 'row' | 'column'>,
): string {
  const table = sheetTable('book.xlsx', sheetOf(sheet, indicator, cell), columns, indicators);
  if (!table.ok) return refusalSentence(table.refusal, 'vi').replace(sheet, 'Quyết định');
  return table.value.table.records[0]?.get('value') ?? '';
}

/** The value stands before the code that says what it is of. */
function sheetOf(
  name: string,
  indicator: string,
  value: Omit<CellSnapshot, 'row' | 'column'>,
): SheetSnapshot {
  const heads = ['Quy tắc', 'Giá trị', 'Mã số', 'Năm', 'Mã đơn vị', 'Quyết định', 'Lý do'];
  const text = (content: string): { content: CellContent } => ({
    content: { kind: 'text', text: content },
  });
  const cells = [text('unit-slip'), value, text(indicator), text('2022'), text('VT-A')];
  const rowOf = (row: number, ofRow: readonly Omit<CellSnapshot, 'row' | 'column'>[]) => ({
    row,
    cells: ofRow.map((cell, column) => ({ ...cell, row, column })),
  });
  return {
    name,
    visibility: 'visible',
    rows: [rowOf(2, heads.map(text)), rowOf(3, cells)],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}
