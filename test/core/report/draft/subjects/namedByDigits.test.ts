import assert from 'node:assert/strict';
import { exactly } from '../../../numbers/aRational';
import {
  aCompilation,
  aDistrict,
  anIndicator,
  aShare,
  aTotal,
  MONEY,
} from '../../sentences/aCompilation';
import { readerWith } from '../aReader';

/** 1.406,3/1.352,1 is + 4,0 %; 318,4/271,9 is + 17,1 %. */
const COMPILATION = aCompilation({
  units: [aDistrict('VT', 'Huyện Vĩnh Tường'), aDistrict('YL', 'Huyện Yên Lạc')],
  indicators: [
    anIndicator({
      ...MONEY,
      domain: 'Bưu chính',
      code: 'B',
      nameVi: 'Doanh thu dịch vụ bưu chính',
    }),
    anIndicator({ ...MONEY, code: 'V', nameVi: 'Doanh thu dịch vụ viễn thông' }),
    anIndicator({ code: 'W', nameVi: 'Tổng số lao động ngành', unit: 'người' }),
    anIndicator({ code: 'D', nameVi: 'Số hồ sơ TTHC được số hóa', unit: 'hồ sơ', nature: 'flow' }),
  ],
  totals: [
    aTotal('318.4', '271.9', { indicator: 'B', growth: exactly('17.1019') }),
    aTotal('1406.3', '1352.1', { indicator: 'V', growth: exactly('4.0086') }),
    aTotal('28208', '26649', { indicator: 'W' }),
    aTotal('89961', '47183', {
      indicator: 'D',
      byUnit: [aShare('VT', '16476'), aShare('YL', '10025')],
    }),
  ],
});

const { about: verdictsOf } = readerWith(COMPILATION);

describe('a figure of which a draft says less than its name', () => {
  for (const [text, ...verdicts] of [
    ['Bức tranh chung: viễn thông 1.406,3 tỷ đồng, tăng 4,0%.', 'agree V', 'agree V'],
    ['Về viễn thông, doanh thu ước 1.406,3 tỷ đồng, tăng 4,0%.', 'agree V', 'agree V'],
    ['Về viễn thông, doanh thu ước 1.406,3 tỷ đồng, tăng 9,0%.', 'agree V', 'disagree V'],
    [
      'Về doanh thu, kết quả khá: viễn thông ước đạt 1.406,3 tỷ đồng, tăng 9,0% so với năm trước.',
      'agree V',
      'disagree V',
    ],
    ['Dịch vụ viễn thông là điểm sáng khi doanh thu đạt 1.406,3 tỷ đồng.', 'agree V'],
    [
      'Đóng góp của viễn thông và bưu chính lần lượt là 1.406,3 tỷ đồng và 318,4 tỷ đồng.',
      'agree V',
      'agree B',
    ],
    ['Toàn tỉnh sử dụng 28.208 lao động.', 'agree W'],
    ['Huyện Vĩnh Tường số hóa 16.476 hồ sơ.', 'agree D'],
  ] as const) {
    it(`is known by its digits: ${text}`, () => {
      assert.deepEqual(verdictsOf(text), verdicts);
    });
  }

  for (const [fault, text] of [
    ['a thousandth', 'Về viễn thông, doanh thu ước 1.406,3 triệu đồng.'],
    ['two digits exchanged', 'Về viễn thông, doanh thu ước 1.460,3 tỷ đồng.'],
    ['last year’s figure', 'Về viễn thông, doanh thu ước 1.352,1 tỷ đồng.'],
  ] as const) {
    it(`is at fault by ${fault}`, () => {
      assert.deepEqual(verdictsOf(text), ['disagree V']);
    });
  }

  for (const text of [
    'Về viễn thông, doanh thu ước 1.409,8 tỷ đồng.',
    'Về viễn thông, doanh thu năm 2019 là 1.460,3 tỷ đồng.',
    'Doanh thu du lịch ước 1.460,3 tỷ đồng, tăng 9,0%.',
    'Cả nước sử dụng 28.208 lao động.',
    'Về viễn thông, phấn đấu năm 2023 doanh thu đạt 1.460,3 tỷ đồng.',
    'Đào tạo 82.208 lao động.',
  ]) {
    it(`is left alone: ${text}`, () => {
      assert.doesNotMatch(verdictsOf(text).join(), /disagree|ambiguous/u);
    });
  }
});
