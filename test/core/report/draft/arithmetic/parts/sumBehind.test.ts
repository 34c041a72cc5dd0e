import assert from 'node:assert/strict';
import { readerWith } from '../../aReader';

const { alarms, faults } = readerWith(undefined);

/** Wrong sums, and what a calculator says. */
const WRONG: readonly (readonly [text: string, fault: string])[] = [
  [
    'Thuê bao điện thoại cố định còn 11.273, di động 489.673, tổng cộng 510.946 thuê bao.',
    '510.946 thuê bao → 500.946 thuê bao',
  ],
  [
    'Trạm BTS: 2G 1.325, 3G 1.705, 4G 2.276, 5G 11; tổng cộng 5.427 trạm.',
    '5.427 trạm → 5.317 trạm',
  ],
  [
    'Ngân sách tỉnh 1,2 tỷ đồng, ngân sách huyện 800 triệu đồng, tổng cộng 2,5 tỷ đồng.',
    '2,5 tỷ đồng → 02 tỷ đồng',
  ],
  ['Quý I 10 vụ, quý II 12 vụ, quý III 8 vụ, quý IV 5 vụ, cộng 33 vụ.', '33 vụ → 35 vụ'],
];

/** What does not add up, and need not. */
const RIGHT: readonly string[] = [
  'Trạm thu phát sóng: 2G 449 trạm, 3G 604 trạm, 4G 567 trạm; cộng 1.620 trạm, năm 2019 là 1.609 trạm.',
  'Doanh thu bưu chính 475,9 tỷ đồng, viễn thông 2.067,39 tỷ đồng, cộng 2.543,3 tỷ đồng.',
  'Lắp mới 100 trạm, thay thế 20 trạm, tổng cộng 1.113 trạm.',
  'Đợt 1 có 12 xã, đợt 2 có 15 xã; tổng cộng 20 xã.',
  'Lớp A có 12 xã, lớp B có 15 xã; tổng cộng 20 xã.',
  'Cấp 20 giấy phép bản tin, cấp lại 5 giấy phép, tổng cộng 300 giấy phép còn hiệu lực.',
  'Tổ chức 5 lớp, 120 học viên; tổng cộng 12 buổi.',
  'Di động 100.000 thuê bao, trong đó trả trước 80.000 thuê bao, cố định 10.000 thuê bao, tổng cộng 110.000 thuê bao.',
  'Di động 100.000 (trả trước 80.000, trả sau 20.000), cố định 10.000, tổng cộng 110.000 thuê bao.',
  'Doanh thu bưu chính 475,9 tỷ đồng, viễn thông 2.067,4 tỷ đồng, tổng số 150.000 tỷ đồng.',
  'Năm 2020 đạt 100 tỷ đồng, năm 2021 đạt 110 tỷ đồng, tổng cộng 5 năm 480 tỷ đồng.',
  '2 cờ (mỗi cờ 46 triệu đồng), 3 bằng khen (mỗi bằng 14,9 triệu đồng); tổng cộng 136,7 triệu đồng.',
  'Sáu tháng đầu năm 20 vụ, cả năm 45 vụ, cộng 45 vụ.',
  'Viễn thông A 120 trạm, Viễn thông B 80 trạm và của bên thứ ba, tổng cộng 250 trạm.',
];

describe('report/draft/arithmetic/parts/sumBehind', () => {
  for (const [text, fault] of WRONG) {
    it(`adds up what a sentence lists: ${text}`, () => {
      assert.deepEqual(faults(text), [fault]);
    });
  }

  for (const text of RIGHT) {
    it(`says nothing against: ${text}`, () => {
      assert.deepEqual(alarms(text), []);
    });
  }
});
