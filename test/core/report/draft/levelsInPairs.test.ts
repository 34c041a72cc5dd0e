import assert from 'node:assert/strict';
import { rational } from '#core/numbers/rational';
import { exactly } from '../../numbers/aRational';
import { aCompilation, anIndicator, aTotal, MONEY, RATE } from '../sentences/aCompilation';
import { readerWith } from './aReader';

/** 67,8 % of 80 planned, 12,2 points short; 475,88 is 111,7 % of 426,06 and 108,2 % of 440; 65.852 is 2,08 times 31.682. */
const COMPILATION = aCompilation({
  indicators: [
    anIndicator({ ...MONEY, code: 'BC110', nameVi: 'Doanh thu bưu chính' }),
    anIndicator({ code: 'VT011', nameVi: 'Thuê bao điện thoại cố định' }),
    anIndicator({ code: 'TH030', nameVi: 'Số đơn vị hành chính cấp xã', unit: 'đơn vị' }),
    anIndicator({ code: 'TCS020', nameVi: 'Số xã có đài truyền thanh', unit: 'xã' }),
    anIndicator({
      ...RATE,
      code: 'CDS052',
      nameVi: 'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến',
      aliases: ['Tỷ lệ hồ sơ trực tuyến'],
    }),
    anIndicator({ code: 'CDS081', nameVi: 'Số hồ sơ thanh toán trực tuyến', unit: 'hồ sơ' }),
    anIndicator({ code: 'CDS082', nameVi: 'Số hồ sơ có phí, lệ phí', unit: 'hồ sơ' }),
    anIndicator({
      ...RATE,
      code: 'CDS080',
      nameVi: 'Tỷ lệ giao dịch thanh toán trực tuyến',
      aliases: ['Thanh toán trực tuyến'],
      aggregation: {
        form: 'ratio_of_sums',
        numerator: 'CDS081',
        denominator: 'CDS082',
        factor: rational(100),
      },
    }),
  ],
  totals: [
    aTotal('475.88', '426.06', {
      indicator: 'BC110',
      plan: exactly('440'),
      growth: exactly('11.6932'),
    }),
    aTotal('28400', '33100', { indicator: 'VT011', growth: exactly('-14.1994') }),
    aTotal('209', '209', { indicator: 'TH030' }),
    aTotal('205', '199', { indicator: 'TCS020' }),
    aTotal('67.812', '55.812', {
      indicator: 'CDS052',
      plan: exactly('80'),
      changePoints: exactly('12'),
    }),
    aTotal('65852', '31682', { indicator: 'CDS081', growth: exactly('107.853') }),
    aTotal('142364', '130600', { indicator: 'CDS082' }),
    aTotal('46.256', '24.2588', { indicator: 'CDS080', changePoints: exactly('21.997') }),
  ],
});

const { wrong, alarms } = readerWith(COMPILATION);

describe('a level and its target', () => {
  for (const text of [
    'Tỷ lệ hồ sơ trực tuyến (67,8%) chưa đạt mục tiêu 80%.',
    'Tỷ lệ hồ sơ trực tuyến (67,8%) chưa đạt kế hoạch 80%.',
    'Tỷ lệ hồ sơ trực tuyến (67,8%) còn thấp hơn kế hoạch.',
    'Tỷ lệ hồ sơ trực tuyến (67,8%) thấp hơn mục tiêu (80%) 12,2 điểm phần trăm.',
    'Chỉ tiêu chưa đạt kế hoạch: tỷ lệ hồ sơ trực tuyến (67,8%/80%).',
    'Tỷ lệ hồ sơ trực tuyến đạt 84,8% kế hoạch.',
  ]) {
    it(`is no part of a plan, nor the other's: ${text}`, () => {
      assert.deepEqual(wrong(text), []);
    });
  }

  it('must be the level, and the part of the plan that it is', () => {
    assert.deepEqual(wrong('Tỷ lệ hồ sơ trực tuyến (76,8%) chưa đạt mục tiêu 80%.'), ['76,8%']);
    assert.deepEqual(wrong('Tỷ lệ hồ sơ trực tuyến (78,6%) thấp hơn mục tiêu (80%).'), ['78,6%']);
    assert.deepEqual(wrong('Tỷ lệ hồ sơ trực tuyến đạt 88,4% kế hoạch.'), ['88,4%']);
  });
});

describe('this year’s figure and what it is held against, beside the change', () => {
  for (const text of [
    'Doanh thu bưu chính tăng 11,7% (475,88/426,06 tỷ đồng).',
    'Doanh thu bưu chính vượt 8,2% kế hoạch (475,88/440 tỷ đồng).',
    'Doanh thu bưu chính vượt kế hoạch 8,2% (475,88/440 tỷ đồng).',
    'Thuê bao điện thoại cố định giảm 14,2% (28.400/33.100 thuê bao).',
    'Số xã có đài truyền thanh tăng 3% (205/199 xã có đài).',
  ]) {
    it(`are 100 % and that of each other: ${text}`, () => {
      assert.deepEqual(wrong(text), []);
    });
  }

  for (const [text, fault] of [
    ['Doanh thu bưu chính tăng 11,7% (475,88/462,06 tỷ đồng).', '462,06 tỷ đồng'],
    ['Doanh thu bưu chính vượt 8,2% kế hoạch (475,88/404 tỷ đồng).', '404 tỷ đồng'],
    ['Thuê bao điện thoại cố định giảm 14,2% (28.400/31.300 thuê bao).', '31.300 thuê bao'],
    ['Doanh thu bưu chính tăng 17,1% (475,88/426,06 tỷ đồng).', '17,1%'],
  ] as const) {
    it(`cannot be anything else: ${text}`, () => {
      assert.deepEqual(wrong(text), [fault]);
    });
  }
});

describe('two years with a slash between', () => {
  for (const text of [
    'Tỷ lệ hồ sơ trực tuyến năm 2022/2021: 67,8%/55,8%.',
    'Tỷ lệ hồ sơ trực tuyến: 67,8%/55,8% (2022/2021).',
    'Số xã có đài truyền thanh: 205/199 (2022/2021).',
    'Số xã có đài truyền thanh: 205/209 xã.',
  ]) {
    it(`have each its own figure: ${text}`, () => {
      assert.deepEqual(wrong(text), []);
    });
  }

  it('must be those of the years', () => {
    assert.deepEqual(wrong('Tỷ lệ hồ sơ trực tuyến: 68,7%/55,8% (2022/2021).'), ['68,7%']);
    assert.deepEqual(wrong('Tỷ lệ hồ sơ trực tuyến: 67,8%/58,5% (2022/2021).'), ['58,5%']);
    assert.deepEqual(wrong('Số xã có đài truyền thanh: 205/119 (2022/2021).'), ['119']);
  });
});

describe('how many times as much', () => {
  it('is so of what is counted as well as of its rate: 65.852 / 31.682, 46,3 / 24,3', () => {
    for (const text of [
      'Thanh toán trực tuyến gấp 2,1 lần năm trước.',
      'Thanh toán trực tuyến gấp 1,9 lần năm trước.',
      'Thanh toán trực tuyến tăng hơn gấp đôi.',
      'Doanh thu tăng 5%, thanh toán trực tuyến gấp 2,1 lần.',
    ]) {
      assert.deepEqual(wrong(text), [], text);
    }
    assert.deepEqual(alarms('Thanh toán trực tuyến gấp 3,1 lần năm trước.'), ['3,1 lần']);
    assert.deepEqual(wrong('Tỷ lệ giao dịch thanh toán trực tuyến gấp 2,6 lần năm trước.'), [
      '2,6 lần',
    ]);
  });
});
