import assert from 'node:assert/strict';
import { rational } from '#core/numbers/rational';
import { exactly } from '../../numbers/aRational';
import { aCompilation, anIndicator, aTotal, MONEY, RATE } from '../sentences/aCompilation';
import { readerWith } from './aReader';

/** 1.406,3 is 13,7 short of 1.420; 67,8 % is 84,8 % of the 80 that were planned. */
const COMPILATION = aCompilation({
  indicators: [
    anIndicator({ ...MONEY, code: 'V', nameVi: 'Doanh thu dịch vụ viễn thông' }),
    anIndicator({ code: 'D', nameVi: 'Tổng số hồ sơ TTHC tiếp nhận', unit: 'hồ sơ' }),
    anIndicator({ code: 'O', nameVi: 'Số hồ sơ tiếp nhận trực tuyến', unit: 'hồ sơ' }),
    anIndicator({
      ...RATE,
      code: 'R',
      nameVi: 'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến',
      aggregation: {
        form: 'ratio_of_sums',
        numerator: 'O',
        denominator: 'D',
        factor: rational(100),
      },
    }),
  ],
  totals: [
    aTotal('1406.3', '1352.1', { indicator: 'V', plan: exactly('1420') }),
    aTotal('517799', '500000', { indicator: 'D' }),
    aTotal('351130', '280000', { indicator: 'O' }),
    aTotal('67.812', '56', {
      indicator: 'R',
      plan: exactly('80'),
      planCompletion: exactly('84.765'),
    }),
  ],
});

const { inShort: verdictsOf } = readerWith(COMPILATION);

describe('what is missing of a plan', () => {
  for (const [text, verdicts] of [
    [
      'Doanh thu viễn thông đạt 1.406,3 tỷ đồng, chưa đạt kế hoạch đề ra, hụt 13,7 tỷ đồng.',
      'agree agree',
    ],
    [
      'Doanh thu viễn thông đạt 1.406,3 tỷ đồng, chưa đạt kế hoạch đề ra, hụt 17,3 tỷ đồng.',
      'agree disagree',
    ],
    [
      'Hồ sơ tiếp nhận trực tuyến là 351.130 hồ sơ, chiếm 67,8%, nhưng mới bằng 84,8% kế hoạch.',
      'agree agree agree',
    ],
    [
      'Hồ sơ tiếp nhận trực tuyến là 351.130 hồ sơ, chiếm 67,8%, nhưng mới bằng 87,4% kế hoạch.',
      'agree agree disagree',
    ],
    // 67,812 − 80 = −12,188
    [
      'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến 67,8%; so với kế hoạch 80% còn thiếu 12,2 điểm phần trăm.',
      'agree agree agree',
    ],
    [
      'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến 67,8%; so với kế hoạch 80% còn thiếu 2,2 điểm phần trăm.',
      'agree agree disagree',
    ],
    // 1.406,3 / 1.420 = 99,0 %
    [
      'Doanh thu viễn thông: 1.406,3 tỷ đồng; kế hoạch 1.420 tỷ đồng; đạt 99,0%.',
      'agree agree agree',
    ],
    [
      'Doanh thu viễn thông: 1.406,3 tỷ đồng; kế hoạch 1.420 tỷ đồng; đạt 95,0%.',
      'agree agree disagree',
    ],
    // below its plan it has not passed it
    ['Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến đạt 67,8%, vượt kế hoạch 80%.', 'agree disagree'],
    ['Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến đạt 67,8%, thấp hơn kế hoạch 80%.', 'agree agree'],
    ['Doanh thu viễn thông đạt 1.406,3 tỷ đồng, vượt kế hoạch 1.420 tỷ đồng.', 'agree disagree'],
    [
      'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến 67,8% (giao 80%), nghĩa là còn thiếu 12,2 điểm phần trăm.',
      'agree agree agree',
    ],
    [
      'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến 67,8% (giao 85%), nghĩa là còn thiếu 21,2 điểm phần trăm.',
      'agree disagree disagree',
    ],
  ] as const) {
    it(`is held against the plan of what has one: ${text}`, () => {
      assert.equal(verdictsOf(text), verdicts);
    });
  }
});
