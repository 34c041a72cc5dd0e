import assert from 'node:assert/strict';
import { verifyDraft, type DraftLine } from '#core/report/draft/verifyDraft';

function cellsOf(table: number, rows: readonly (readonly string[])[]): readonly DraftLine[] {
  return rows.flatMap((texts, row) =>
    texts.map((text, column) => ({ line: row + 1, text, cell: { table, row, column } })),
  );
}

/** What is said against a table without a book. */
function faults(rows: readonly (readonly string[])[]): readonly (readonly [string, string])[] {
  return verifyDraft(cellsOf(0, rows), undefined)
    .filter(({ verdict }) => verdict === 'disagree' || verdict === 'ambiguous')
    .map(({ text, message }) => [text, message?.code ?? '']);
}

const HEAD = ['TT', 'Địa phương', 'Số thôn', 'Số cụm loa', 'Doanh thu (tỷ đồng)'];
const ROWS = [
  ['1', 'Huyện Đông Sơn', '120', '141', '12,3'],
  ['2', 'Huyện Tây Hà', '98', '194', '10,4'],
  ['3', 'Thành phố Minh Giang', '77', '148', '25,4'],
];

describe('the total row of a table that is read without a book', () => {
  it('must be the sum of its rows: 141 + 194 + 148 is 483', () => {
    const wrong = [...ROWS, ['', 'Tổng cộng', '295', '438', '48,1']];
    assert.deepEqual(faults([HEAD, ...wrong]), [['438', 'draft/column-sum-differs']]);
    assert.deepEqual(faults([HEAD, ...ROWS, ['', 'Tổng cộng', '295', '483', '48,1']]), []);
  });

  it('may stand first', () => {
    assert.deepEqual(faults([HEAD, ['', 'Toàn tỉnh', '259', '483', '48,1'], ...ROWS]), [
      ['259', 'draft/column-sum-differs'],
    ]);
  });

  it('may differ by the rounding of each number: 12,3 + 10,4 + 25,4 is 48,1', () => {
    assert.deepEqual(faults([HEAD, ...ROWS, ['', 'Cộng', '295', '483', '48,3']]), []);
    assert.deepEqual(faults([HEAD, ...ROWS, ['', 'Cộng', '295', '483', '48,4']]), [
      ['48,4', 'draft/column-sum-differs'],
    ]);
  });

  it('is left alone where no column shows that every row is there', () => {
    assert.deepEqual(faults([HEAD, ...ROWS, ['', 'Toàn tỉnh', '752', '1.359', '2.087,0']]), []);
  });

  it('is left alone in rates, in what may be counted twice, and where a cell is empty', () => {
    const head = ['Địa phương', 'Số thôn', 'Tỷ lệ (%)', 'Vị trí trạm', 'Số máy'];
    const rows = [
      ['Huyện Đông Sơn', '120', '97,5', '310', '12'],
      ['Huyện Tây Hà', '98', '99,0', '295', ''],
      ['Huyện Nam Lĩnh', '77', '100,0', '284', '9'],
      ['Tổng cộng', '295', '98,6', '870', '40'],
    ];
    assert.deepEqual(faults([head, ...rows]), []);
  });

  it('is left alone where rows are parts of parts', () => {
    const rows = [
      ['Huyện Đông Sơn', '120', '141'],
      ['Trong đó: thị trấn', '20', '31'],
      ['Huyện Tây Hà', '98', '194'],
      ['Tổng cộng', '218', '366'],
    ];
    assert.deepEqual(faults([['Địa phương', 'Số thôn', 'Số cụm loa'], ...rows]), []);
  });

  it('is left alone where communes stand under their districts', () => {
    const rows = [
      ['Huyện Đông Sơn', '120', '141'],
      ['Xã Đông Hà', '120', '100'],
      ['Xã Tây Hà', '0', '41'],
      ['Tổng cộng', '240', '141'],
    ];
    assert.deepEqual(faults([['Địa phương', 'Số thôn', 'Số cụm loa'], ...rows]), []);
  });
});
