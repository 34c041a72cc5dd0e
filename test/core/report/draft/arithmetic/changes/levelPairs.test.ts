import assert from 'node:assert/strict';
import { readerWith } from '../../aReader';

const { alarms, faults, said } = readerWith(undefined);

/** Wrong sentences, and what the number at fault should be by a calculator. */
const WRONG: readonly (readonly [text: string, fault: string])[] = [
  ['Cáp quang 6.120 km, tăng 330 km so với 5.690 km cuối năm 2019.', '330 km → tăng 430 km'],
  [
    'Lao động viễn thông còn 1.270 người, giảm 62 người so với 1.322 người năm 2021.',
    '62 người → giảm 52 người',
  ],
  ['DVC toàn trình: 419, tăng 46 so với 383 của năm 2021', '46 → tăng 36'],
  ['Tổng số: 1.850.000, tăng 4,3% so với 1.799.600 thuê bao năm 2021.', '4,3% → tăng 2,8%'],
  [
    'Doanh thu bưu chính: 475,9 tỷ đồng, năm 2021: 426,1 tỷ đồng, tăng 10,1%.',
    '10,1% → tăng 11,7%',
  ],
  ['Doanh thu 98,4 tỷ đồng, cùng kỳ 88,3 tỷ đồng, tăng 10,3%.', '10,3% → tăng 11,4%'],
];

/** Sentences of which each may be true. */
const RIGHT: readonly string[] = [
  'Cáp quang 6.120 km, tăng 330 km so với 5.790 km cuối năm 2019.',
  'Có 105 đài, 45 đài ứng dụng CNTT, tăng 5 đài so với 100 đài năm 2021.',
  'Năm 2022 đạt 475,9 tỷ đồng; năm 2021 đạt 426,1 tỷ đồng, tăng 10,1% so với năm 2020.',
  'Doanh thu 475,9 tỷ đồng, năm 2021: 426,1 tỷ đồng, tăng 10,1% so với năm 2020.',
  'Doanh thu 475,9 tỷ đồng, năm 2023: 530 tỷ đồng, tăng 11,4%.',
  'Doanh thu 475,9 tỷ đồng, tăng 11,7% so với 440 tỷ đồng kế hoạch năm 2022.',
  'Doanh thu 475,9 tỷ đồng, tăng 11,7% so với 400 tỷ đồng của tỉnh bạn năm 2022.',
  'Lũy kế 6.120 km, tăng 12% so với 330 km phát triển mới năm 2019.',
  'Thu 500 triệu đồng, tăng 20% so với 0,42 tỷ đồng năm 2021.',
  'Hồ sơ tiếp nhận 517.799, trực tuyến 351.130, tăng 20,1% so với 292.300 hồ sơ trực tuyến năm 2021.',
];

describe('report/draft/arithmetic/changes/levelPairs', () => {
  for (const [text, fault] of WRONG) {
    it(`holds a change to both levels: ${text}`, () => {
      assert.deepEqual(faults(text), [fault]);
    });
  }

  for (const text of RIGHT) {
    it(`says nothing against: ${text}`, () => {
      assert.deepEqual(alarms(text), []);
    });
  }

  it('reads the count behind "Tổng số:", which is no number of a document', () => {
    assert.deepEqual(said('Tổng số: 1.850.000 thuê bao.'), ['1.850.000 thuê bao not-found']);
    assert.deepEqual(said('Số: 118/BC-STTTT'), []);
  });
});
