import assert from 'node:assert/strict';
import { rational } from '#core/numbers/rational';
import { exactly } from '../../numbers/aRational';
import { aCompilation, anIndicator, aTotal, RATE } from '../sentences/aCompilation';
import { readerWith } from './aReader';

/** 67,8 % of 80 planned are 84,8 %; 88 is 35,4 % more than 65; 146.155 is 17,9 % more than 123.965. */
const COMPILATION = aCompilation({
  indicators: [
    anIndicator({ ...RATE, code: 'R', nameVi: 'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến' }),
    anIndicator({ code: 'S', nameVi: 'Số hệ thống thông tin đang vận hành', unit: 'hệ thống' }),
    anIndicator({
      code: 'A',
      nameVi: 'Số hệ thống thông tin được phê duyệt cấp độ an toàn',
      unit: 'hệ thống',
    }),
    anIndicator({
      ...RATE,
      code: 'P',
      nameVi: 'Tỷ lệ hệ thống thông tin được phê duyệt cấp độ',
      aggregation: {
        form: 'ratio_of_sums',
        numerator: 'A',
        denominator: 'S',
        factor: rational(100),
      },
    }),
    anIndicator({
      code: 'M',
      nameVi: 'Số thành viên Tổ công nghệ số cộng đồng',
      unit: 'thành viên',
    }),
    anIndicator({
      code: 'H',
      nameVi: 'Số hộ sản xuất nông nghiệp có tài khoản trên sàn thương mại điện tử',
      unit: 'hộ',
    }),
    anIndicator({ code: 'G', nameVi: 'Trạm 5G', unit: 'trạm' }),
    anIndicator({ code: 'K', nameVi: 'Thuê bao điện thoại di động' }),
  ],
  totals: [
    aTotal('67.812', '55.793', { indicator: 'R', plan: exactly('80') }),
    aTotal('17', '15', { indicator: 'S' }),
    aTotal('12', '10', { indicator: 'A' }),
    aTotal('70.588', '66.667', { indicator: 'P' }),
    aTotal('8942', '8500', { indicator: 'M' }),
    aTotal('146155', '123965', { indicator: 'H', growth: exactly('17.9') }),
    aTotal('11', '4', { indicator: 'G' }),
    aTotal('1352000', '1359600', { indicator: 'K', growth: exactly('-0.559') }),
  ],
});

const { inShort: verdictsOf } = readerWith(COMPILATION);

describe('a number beside another', () => {
  for (const [claim, text, verdicts] of [
    [
      'is the plan that a rate is compared with',
      'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến đạt 67,8% so với kế hoạch 80%.',
      'agree agree',
    ],
    [
      'is what a rate is compared with, whatever that is',
      'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến đạt 67,8% so với 75%.',
      'agree not-found',
    ],
    [
      'is the whole of what ends as a grade does',
      'Hệ thống thông tin được phê duyệt cấp độ: 12/17.',
      'agree agree',
    ],
    [
      'is miswritten where nothing else is counted in its noun',
      'Đến nay có 8.492 thành viên.',
      'disagree',
    ],
    [
      'is how far two levels lie apart',
      'Thuê bao điện thoại di động giảm từ 1.359.600 xuống 1.352.000 thuê bao, tức 7.060 thuê bao.',
      'agree agree disagree',
    ],
    [
      'is how far two levels lie apart, and may be right',
      'Thuê bao điện thoại di động giảm từ 1.359.600 xuống 1.352.000 thuê bao, tức 7.600 thuê bao.',
      'agree agree agree',
    ],
  ] as const) {
    it(`${claim}: ${text}`, () => {
      assert.equal(verdictsOf(text), verdicts);
    });
  }

  it('is a goal behind a year to come at the head of the line', () => {
    const text = '2023: hồ sơ tiếp nhận trực tuyến 85%; 30 trạm 5G.';
    assert.doesNotMatch(verdictsOf(text), /disagree|ambiguous/u);
  });

  it('is no number of less than all behind what is wrong with it', () => {
    const text = 'Khó khăn: còn 02 trạm 5G xuống cấp.';
    assert.doesNotMatch(verdictsOf(text), /disagree|ambiguous/u);
  });
});
