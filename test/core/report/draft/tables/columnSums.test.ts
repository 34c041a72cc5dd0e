import assert from 'node:assert/strict';
import { faultsOfTable as faults } from './aTable';

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

describe('a total row of communes or of firms', () => {
  it('may say how many there are: 77 + 37 + 24 + 56 is 194', () => {
    const head = ['Xã, phường', 'Số cụm loa', 'Số tổ cấp thôn'];
    const rows = [
      ['Phường Bắc Giang', '98', '77'],
      ['Phường Kinh Bắc', '96', '37'],
      ['Xã Gia Bình', '63', '24'],
      ['Xã Hiệp Hòa', '70', '56'],
    ];
    const total = (label: string) => [[label, '327', '203']];
    assert.deepEqual(faults([head, ...rows, ...total('Cộng 4 xã, phường')]), [
      ['203', 'draft/column-sum-differs'],
    ]);
    assert.deepEqual(faults([head, ...rows, ...total('Cộng 99 xã, phường')]), []);
  });

  it('adds up what no two firms share, where two other columns show that all are there', () => {
    const head = ['Doanh nghiệp', 'Thuê bao di động', 'Thuê bao 4G', 'Thuê bao cố định', 'Số hộ'];
    const rows = [
      ['Viễn thông A', '777,2', '574,9', '160,6', '90'],
      ['Viễn thông B', '635,6', '472,0', '131,5', '80'],
      ['Viễn thông C', '301,5', '224,8', '19,6', '70'],
      ['Internet E', '-', '-', '41,3', '60'],
    ];
    assert.deepEqual(faults([head, ...rows, ['Toàn tỉnh', '1.714,3', '1.371,7', '353,0', '250']]), [
      ['1.371,7', 'draft/column-sum-differs'],
    ]);
    assert.deepEqual(
      faults([head, ...rows, ['Toàn tỉnh', '1.714,3', '1.371,7', '453,0', '250']]),
      [],
    );
  });
});
