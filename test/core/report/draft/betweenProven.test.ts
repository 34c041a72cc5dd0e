import assert from 'node:assert/strict';
import { rational } from '#core/numbers/rational';
import { exactly } from '../../numbers/aRational';
import { aCompilation, anIndicator, aTotal, RATE } from '../sentences/aCompilation';
import { readerWith } from './aReader';

/** 1.113/2.740 is 40,6 %; 500.946/594.000 is 84,3 to a hundred; 44 is 7 more than 37. */
const COMPILATION = aCompilation({
  indicators: [
    anIndicator({
      code: 'B',
      nameVi: 'Tổng số trạm thu phát sóng di động',
      unit: 'trạm',
      aggregation: { form: 'derived_sum', parts: ['B3', 'B4'] },
    }),
    anIndicator({ code: 'B3', nameVi: 'Trạm 3G', unit: 'trạm' }),
    anIndicator({ code: 'B4', nameVi: 'Trạm 4G', unit: 'trạm' }),
    anIndicator({ code: 'N', nameVi: 'Thuê bao băng rộng cố định' }),
    anIndicator({ code: 'F', nameVi: 'Thuê bao cáp quang (FTTH)', partOf: ['N'] }),
    anIndicator({ code: 'T', nameVi: 'Tổng số thuê bao điện thoại' }),
    anIndicator({ code: 'I', nameVi: 'Tổng số thuê bao Internet' }),
    anIndicator({
      code: 'TD',
      nameVi: 'Mật độ thuê bao điện thoại',
      unit: 'thuê bao/100 dân',
      nature: 'ratio',
      decimals: 2,
      aggregation: {
        form: 'ratio_of_sums',
        numerator: 'T',
        denominator: 'P',
        factor: rational(100),
      },
    }),
    anIndicator({
      code: 'ID',
      nameVi: 'Mật độ thuê bao Internet',
      unit: 'thuê bao/100 dân',
      nature: 'ratio',
      decimals: 2,
      aggregation: {
        form: 'ratio_of_sums',
        numerator: 'I',
        denominator: 'P',
        factor: rational(100),
      },
    }),
    anIndicator({ ...RATE, code: 'O', nameVi: 'Tỷ lệ hồ sơ TTHC thanh toán trực tuyến' }),
    anIndicator({ code: 'C', nameVi: 'Số tuyến cáp được chỉnh trang, bó gọn', unit: 'tuyến' }),
  ],
  totals: [
    aTotal('2740', '2675', { indicator: 'B' }),
    aTotal('958', '965', { indicator: 'B3' }),
    aTotal('1113', '1013', { indicator: 'B4' }),
    aTotal('337462', '314500', { indicator: 'N' }),
    aTotal('326668', '301000', { indicator: 'F' }),
    aTotal('500946', '497000', { indicator: 'T', growth: exactly('0.794') }),
    aTotal('491236', '476000', { indicator: 'I', growth: exactly('3.2008') }),
    aTotal('84.39', '84.01', { indicator: 'TD' }),
    aTotal('82.76', '80.46', { indicator: 'ID' }),
    aTotal('50.0', '39.9', { indicator: 'O', changePoints: exactly('10.1') }),
    aTotal('44', '37', { indicator: 'C' }),
  ],
});

const { said: verdictsOf } = readerWith(COMPILATION);

describe('what is told beside figures that are proven', () => {
  for (const [what, truth, lie] of [
    [
      'the change between two years of one figure',
      'Thanh toán trực tuyến đạt 50,0%, năm 2021 đạt 39,9%, tăng 10,1 điểm phần trăm.',
      'Thanh toán trực tuyến đạt 50,0%, năm 2021 đạt 39,9%, tăng 25,3 điểm phần trăm.',
    ],
    [
      'the change told in a sentence of its own',
      'Tỷ lệ hồ sơ TTHC thanh toán trực tuyến đạt 50,0%. So với năm 2021 tăng 10,1 điểm phần trăm.',
      'Tỷ lệ hồ sơ TTHC thanh toán trực tuyến đạt 50,0%. So với năm 2021 tăng 25,3 điểm phần trăm.',
    ],
    [
      'the change of a small count, by words that only it has',
      'Chỉnh trang cáp 44 tuyến, nhiều hơn năm 2021 07 tuyến.',
      'Chỉnh trang cáp 44 tuyến, nhiều hơn năm 2021 17 tuyến.',
    ],
    [
      'the share of the total that it is added to',
      'Trạm 4G: 1.113, chiếm 40,6% tổng số trạm.',
      'Trạm 4G: 1.113, chiếm 55,6% tổng số trạm.',
    ],
    [
      'the share of what the catalogue calls its whole',
      'Thuê bao cáp quang (FTTH) có 326.668, chiếm 96,8%.',
      'Thuê bao cáp quang (FTTH) có 326.668, chiếm 90,8%.',
    ],
    [
      'the number to a hundred people',
      'Bình quân 100 người dân có 84,4 thuê bao điện thoại, 82,8 thuê bao Internet.',
      'Bình quân 100 người dân có 84,4 thuê bao điện thoại, 96,8 thuê bao Internet.',
    ],
    [
      'two changes behind two levels, in their order',
      'Có 500.946 thuê bao điện thoại và 491.236 thuê bao Internet, tăng 0,8% và tăng 3,2%.',
      'Có 500.946 thuê bao điện thoại và 491.236 thuê bao Internet, tăng 0,8% và tăng 5,2%.',
    ],
  ] as const) {
    it(`must follow from them: ${what}`, () => {
      assert.doesNotMatch(verdictsOf(truth).join(), /disagree|not-found/u);
      assert.match(verdictsOf(lie).at(-1) ?? '', /disagree/u);
    });
  }

  it('may start in a year that goes unsaid', () => {
    assert.doesNotMatch(
      verdictsOf('Tổng số trạm thu phát sóng di động tăng từ 1.402 trạm lên 2.740 trạm.').join(),
      /disagree/u,
    );
    assert.match(
      verdictsOf(
        'So với năm 2021, tổng số trạm thu phát sóng di động tăng từ 1.402 trạm lên 2.740 trạm.',
      ).join(),
      /1\.402 trạm disagree/u,
    );
  });

  it('is not their share behind what has it not', () => {
    assert.doesNotMatch(
      verdictsOf(
        'Có 326.668 thuê bao cáp quang, còn 10.794 thuê bao chưa dùng, chiếm 3,2%.',
      ).join(),
      /disagree/u,
    );
  });
});
