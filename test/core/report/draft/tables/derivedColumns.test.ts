import assert from 'node:assert/strict';
import { faultsOfTable as faults } from './aTable';

const STATIONS = ['Đơn vị', 'Trạm 2G', 'Trạm 3G', 'Trạm 4G', 'Cộng'];
const OF_FIRMS = [
  ['Viễn thông A', '196', '255', '247', '698'],
  ['Viễn thông C', '76', '105', '96', '277'],
  ['Viễn thông D', '27', '35', '34', '96'],
  ['Tổng số', '449', '604', '567', '1.620'],
];

const GROWTH = ['Địa bàn', 'Số cụm loa năm 2020', 'Số cụm loa năm 2021', 'Tăng, giảm (%)'];
const OF_DISTRICTS = [
  ['Vĩnh Yên', '88', '93', '5,7'],
  ['Phúc Yên', '99', '105', '6,1'],
  ['Lập Thạch', '188', '199', '5,9'],
  ['Tam Đảo', '91', '87', '-4,4'],
  ['Bình Xuyên', '127', '134', '5,5'],
];

describe('report/draft/tables/derivedColumns', () => {
  it('adds up a row as the others of its column are: 150 + 209 + 190 is 549', () => {
    const row = (sum: string) => ['Viễn thông B', '150', '209', '190', sum];
    assert.deepEqual(faults([STATIONS, ...OF_FIRMS, row('529')]), [['529', 'draft/row-differs']]);
    assert.deepEqual(faults([STATIONS, ...OF_FIRMS, row('549')]), []);
  });

  it('holds a change to the two levels of its row: 1.396 are 5,8 % more than 1.319', () => {
    const row = (change: string) => ['Cộng', '1.319', '1.396', change];
    assert.deepEqual(faults([GROWTH, ...OF_DISTRICTS, row('8,5')]), [['8,5', 'draft/row-differs']]);
    assert.deepEqual(faults([GROWTH, ...OF_DISTRICTS, row('-5,8')]), [
      ['-5,8', 'draft/row-differs'],
    ]);
    assert.deepEqual(faults([GROWTH, ...OF_DISTRICTS, row('5,8')]), []);
  });

  it('says nothing of a column that few rows prove, or that several do not fit', () => {
    const odd = ['Cộng', '1.319', '1.396', '8,5'];
    assert.deepEqual(faults([GROWTH, ...OF_DISTRICTS.slice(0, 3), odd]), []);
    assert.deepEqual(faults([GROWTH, ...OF_DISTRICTS, odd, ['Yên Lạc', '167', '177', '9,0']]), []);
  });

  it('leaves the rate of a total alone, which may be the average of the rates', () => {
    const head = ['Huyện', 'Hồ sơ', 'Trực tuyến', 'Tỷ lệ (%)'];
    const rows = [
      ['Huyện A', '200', '100', '50,0'],
      ['Huyện B', '400', '180', '45,0'],
      ['Huyện C', '300', '90', '30,0'],
      ['Huyện D', '100', '80', '80,0'],
    ];
    assert.deepEqual(faults([head, ...rows, ['Tổng số', '1.000', '450', '51,3']]), []);
    assert.deepEqual(faults([head, ...rows, ['Huyện E', '500', '200', '41,3']]), [
      ['41,3', 'draft/row-differs'],
    ]);
  });

  it('adds up no column that holds something else than parts', () => {
    const head = ['Huyện', 'Số xã', 'Số đài', 'Tổng'];
    const rows = [
      ['Huyện A', '10', '9', '30'],
      ['Huyện B', '12', '12', '41'],
      ['Huyện C', '8', '7', '22'],
      ['Huyện D', '9', '9', '18'],
      ['Huyện E', '11', '8', '27'],
    ];
    assert.deepEqual(faults([head, ...rows]), []);
  });
});
