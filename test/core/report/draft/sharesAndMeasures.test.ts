import assert from 'node:assert/strict';
import { aCompilation, aDistrict, anIndicator, aShare, aTotal } from '../sentences/aCompilation';
import { readerWith } from './aReader';

const FIRMS = ['A', 'B', 'C'].map((letter) => ({
  ...aDistrict(letter, `Viễn thông ${letter}`),
  kind: 'ENT_TEL' as const,
}));

const COMPILATION = aCompilation({
  units: FIRMS,
  indicators: [
    anIndicator({ code: 'VT012', nameVi: 'Thuê bao điện thoại di động' }),
    anIndicator({ code: 'VT010', nameVi: 'Tổng số thuê bao điện thoại' }),
    anIndicator({
      code: 'CN050',
      nameVi: 'Kim ngạch xuất khẩu phần cứng, điện tử, phần mềm',
      unit: 'triệu USD',
      nature: 'flow',
    }),
    anIndicator({
      code: 'TCS050',
      nameVi: 'Thời lượng phát thanh cơ sở',
      unit: 'giờ',
      nature: 'flow',
    }),
  ],
  // 777193/1821600 = 42.67 %, 742933 = 40.78 %, 301474 = 16.55 %
  totals: [
    aTotal('1821600', '1770000', {
      indicator: 'VT012',
      byUnit: [aShare('A', '777193'), aShare('B', '742933'), aShare('C', '301474')],
    }),
    aTotal('1850000', '1799600', { indicator: 'VT010' }),
    aTotal('5914', '5577', { indicator: 'CN050' }),
    aTotal('28364', '27285', { indicator: 'TCS050' }),
  ],
});

const { faults: faultsOf } = readerWith(COMPILATION);

const EXPORT = 'Kim ngạch xuất khẩu phần cứng, điện tử, phần mềm';

describe('shares of a unit, places from the top, and measures', () => {
  const WRONG: readonly (readonly [text: string, fault: string])[] = [
    ['Viễn thông A chiếm 47,2% thị phần thuê bao di động.', '47,2% → 42,7%'],
    ['Viễn thông A hiện chiếm hơn 43% thuê bao di động toàn tỉnh.', 'hơn 43% → 42,7%'],
    [
      'Viễn thông A có 777.193 thuê bao di động, chiếm 47,2% tổng số thuê bao điện thoại di động toàn tỉnh.',
      '47,2% → 42,7%',
    ],
    [
      'Viễn thông A chiếm 42,7% thuê bao di động toàn tỉnh, Viễn thông B chiếm 40,8%, Viễn thông C chiếm 15,6%.',
      '15,6% → 16,5%',
    ],
    ['Viễn thông C đứng thứ 2 về số thuê bao di động.', '2 → 3'],
    [
      'Viễn thông C đứng thứ nhất về số thuê bao di động với 301.474 thuê bao.',
      '301.474 thuê bao → thứ nhất là Viễn thông A (777.193 thuê bao)',
    ],
    [`${EXPORT} đạt 5.914 tỷ đồng.`, '5.914 tỷ đồng → 5.914 triệu USD'],
    ['Thời lượng phát thanh cơ sở đạt 28.364 phút.', '28.364 phút → 28.364 giờ'],
    [
      'Thuê bao điện thoại di động đạt 1.821.600 thuê bao/100 dân.',
      '1.821.600 thuê bao/100 dân → 1.821.600 thuê bao',
    ],
  ];
  for (const [text, fault] of WRONG) {
    it(`are at fault: ${text}`, () => {
      assert.deepEqual(
        faultsOf(text).map((one) => one.replace('1,8216 triệu', '1.821.600')),
        [fault],
      );
    });
  }

  for (const text of [
    'Viễn thông A chiếm 42,7% thị phần thuê bao di động.',
    'Viễn thông A chiếm hơn 42% thuê bao di động toàn tỉnh.',
    'Viễn thông A chiếm 77,2% mức tăng thuê bao di động.',
    'Viễn thông A chiếm 47,2% thuê bao di động trả sau.',
    'Năm 2019, Viễn thông A chiếm 47,2% thị phần thuê bao di động.',
    'Phấn đấu Viễn thông A chiếm 47,2% thị phần thuê bao di động.',
    'Viễn thông A có 777.193 thuê bao di động, chiếm 42,7% tổng số thuê bao điện thoại di động toàn tỉnh.',
    'Viễn thông A có 777.193 thuê bao di động, chiếm 47,2% thuê bao di động cả vùng.',
    'Viễn thông C đứng thứ 3 về số thuê bao di động.',
    'Viễn thông B đứng thứ hai từ dưới lên về số thuê bao di động với 742.933 thuê bao.',
    `${EXPORT} đạt 5.914 triệu USD.`,
    `${EXPORT} đạt gần 6 tỷ USD.`,
    `${EXPORT} đạt 139.000 tỷ đồng.`,
    'Thời lượng phát thanh cơ sở đạt 28.364 giờ.',
    'Thời lượng phát thanh cơ sở đạt 1.701.840 phút.',
    'Thuê bao điện thoại di động đạt 1.821.600 thuê bao, đạt 96,4 thuê bao/100 dân.',
  ]) {
    it(`are left alone: ${text}`, () => {
      assert.deepEqual(faultsOf(text), []);
    });
  }
});
