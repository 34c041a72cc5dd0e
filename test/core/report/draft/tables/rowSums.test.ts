import assert from 'node:assert/strict';
import { faultsOfTable as faults } from './aTable';

const STATIONS = ['Đơn vị', 'Trạm 2G', 'Trạm 3G', 'Trạm 4G', 'Cộng'];
const OF_FIRMS = [
  ['Viễn thông A', '196', '255', '247', '698'],
  ['Viễn thông C', '76', '105', '96', '277'],
  ['Viễn thông D', '27', '35', '34', '96'],
  ['Tổng số', '449', '604', '567', '1.620'],
];

describe('report/draft/tables/rowSums', () => {
  it('adds up a row as the others of its column are: 150 + 209 + 190 is 549', () => {
    const row = (sum: string) => ['Viễn thông B', '150', '209', '190', sum];
    assert.deepEqual(faults([STATIONS, ...OF_FIRMS, row('529')]), [
      ['529', 'draft/row-sum-differs'],
    ]);
    assert.deepEqual(faults([STATIONS, ...OF_FIRMS, row('549')]), []);
  });

  it('says nothing of a column that few rows prove, or that several do not fit', () => {
    const odd = ['Viễn thông B', '150', '209', '190', '529'];
    assert.deepEqual(faults([STATIONS, ...OF_FIRMS.slice(0, 3), odd]), []);
    assert.deepEqual(faults([STATIONS, ...OF_FIRMS, odd, ['Đơn vị E', '1', '2', '3', '9']]), []);
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

  it('leaves changes and rates alone, which are true of units that were there in both years', () => {
    const head = ['Địa bàn', 'Số cụm loa năm 2020', 'Số cụm loa năm 2021', 'Tăng, giảm (%)'];
    const rows = [
      ['Vĩnh Yên', '88', '93', '5,7'],
      ['Phúc Yên', '99', '105', '6,1'],
      ['Lập Thạch', '188', '199', '5,9'],
      ['Tam Đảo', '91', '87', '-4,4'],
      ['Cộng', '466', '534', '3,9'],
    ];
    assert.deepEqual(faults([head, ...rows]), []);
  });
});
