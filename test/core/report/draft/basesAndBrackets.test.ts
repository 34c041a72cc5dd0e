import assert from 'node:assert/strict';
import { exactly } from '../../numbers/aRational';
import { aCompilation, anIndicator, aTotal, MONEY, RATE } from '../sentences/aCompilation';
import { readerWith } from './aReader';

/** 11/4 is 2,75; 2.097 of 2.129 are 98,5 %, 32 are missing; 475,88 - 440 is 35,88; 475,88/426,06 is +11,7 %. */
const COMPILATION = aCompilation({
  indicators: [
    anIndicator({ code: 'VT055', nameVi: 'Trạm 5G', unit: 'trạm' }),
    anIndicator({ ...MONEY, code: 'BC110', nameVi: 'Doanh thu dịch vụ bưu chính' }),
    anIndicator({ code: 'VT081', nameVi: 'Số thôn có hạ tầng cáp quang', unit: 'thôn' }),
    anIndicator({ ...RATE, code: 'CDS052', nameVi: 'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến' }),
    anIndicator({ code: 'VT010', nameVi: 'Tổng số thuê bao điện thoại' }),
  ],
  totals: [
    aTotal('11', '4', { indicator: 'VT055' }),
    aTotal('475.88', '426.06', { indicator: 'BC110', plan: exactly('440') }),
    aTotal('2097', '2040', { indicator: 'VT081' }),
    aTotal('67.81', '55.81', { indicator: 'CDS052', plan: exactly('80') }),
    aTotal('1850000', '1799600', { plan: exactly('1840000') }),
  ],
});

const { pairs: said } = readerWith(COMPILATION);

describe('a draft that sets a figure beside another year or the plan', () => {
  for (const [text, verdicts] of [
    ['Trạm 5G đạt 11 trạm, gấp 2,75 lần năm 2021 (04 trạm).', ['agree', 'agree', 'agree']],
    ['Trạm 5G đạt 11 trạm, gấp 2,75 lần năm trước (06 trạm).', ['agree', 'agree', 'not-found']],
    ['Doanh thu bưu chính tăng từ 300 tỷ đồng (năm 2015) lên 475,9 tỷ đồng.', undefined],
    ['Doanh thu bưu chính tăng so với cùng kỳ 11,7%.', ['agree']],
    ['Doanh thu bưu chính tăng 11,7% so với năm 2021 (426,06 tỷ đồng).', ['agree', 'agree']],
    ['Doanh thu bưu chính tăng 11,7% so với năm 2021 (49,8 tỷ đồng).', ['agree', 'agree']],
    ['Doanh thu bưu chính tăng so với cùng kỳ 12,7%.', ['disagree']],
    ['Doanh thu bưu chính cao hơn năm 2021 49,8 tỷ đồng.', ['agree']],
    ['Doanh thu bưu chính nhiều hơn năm 2021 là 49,8 tỷ đồng.', ['agree']],
    ['Doanh thu bưu chính nhiều hơn năm 2021 là 94,8 tỷ đồng.', ['disagree']],
    ['Doanh thu bưu chính vượt 35,9 tỷ đồng so với kế hoạch.', ['agree']],
    ['Doanh thu bưu chính vượt 53,9 tỷ đồng so với kế hoạch.', ['disagree']],
    ['Số thuê bao điện thoại vượt 10 nghìn thuê bao so với kế hoạch 1,84 triệu.', undefined],
    ['Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến vượt 65%.', ['agree']],
    ['Cùng kỳ năm trước, doanh thu bưu chính là 426,06 tỷ đồng.', ['agree']],
    ['Năm ngoái, doanh thu bưu chính là 475,88 tỷ đồng.', ['disagree']],
    ['Doanh thu bưu chính cao hơn năm trước 49,82 tỷ đồng.', ['agree']],
    ['Doanh thu bưu chính cao hơn năm trước 48,82 tỷ đồng.', ['disagree']],
    ['Trạm 5G tăng so với năm trước 7 trạm.', ['agree']],
    ['Trạm 5G đạt 11 trạm, năm trước chỉ có 04 trạm.', ['agree', 'agree']],
    ['Trạm 5G đạt 11 trạm, cùng kỳ mới đạt 06 trạm.', ['agree', 'disagree']],
    ['Doanh thu bưu chính vượt kế hoạch (440 tỷ đồng) 35,9 tỷ đồng.', ['agree', 'agree']],
    ['Doanh thu bưu chính vượt kế hoạch (450 tỷ đồng) 35,9 tỷ đồng.', ['disagree', 'agree']],
    ['Có 2.097 trên 2.129 thôn có hạ tầng cáp quang.', undefined],
    ['Doanh thu bưu chính vượt 8,2% kế hoạch.', ['agree']],
    ['Doanh thu bưu chính vượt 9,2% kế hoạch.', ['disagree']],
    ['Doanh thu bưu chính vượt chỉ tiêu được giao 8,2%.', ['agree']],
    ['Doanh thu bưu chính vượt kế hoạch đề ra 9,2%.', ['disagree']],
    ['So với 426,06 tỷ đồng của năm 2021, doanh thu bưu chính tăng 11,7%.', ['agree', 'agree']],
    ['So với 426,06 tỷ đồng của năm 2021, doanh thu bưu chính tăng 17,1%.', ['agree', 'disagree']],
    [
      'Doanh thu bưu chính đạt 475,88 tỷ đồng, so với 426,06 tỷ đồng của năm trước tăng 11,7%.',
      ['agree', 'agree', 'agree'],
    ],
    [
      'Doanh thu bưu chính đạt 475,88 tỷ đồng, so với 462,06 tỷ đồng của năm trước tăng 11,7%.',
      ['agree', 'disagree', 'agree'],
    ],
    [
      'Doanh thu bưu chính đạt 475,88 tỷ đồng, tăng 13,3% so với số đã công bố năm 2021 (420,00 tỷ đồng), tăng 11,7% so với số đã điều chỉnh (426,06 tỷ đồng).',
      undefined,
    ],
    ['Số thuê bao điện thoại vượt mốc 1,8 triệu thuê bao.', ['agree']],
    ['Số thuê bao điện thoại vượt mốc 1,9 triệu thuê bao.', ['disagree']],
    ['Có 03 huyện vượt 70% tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến.', undefined],
  ] as const) {
    it(`reads: ${text}`, () => {
      const found = said(text).map(([, verdict]) => verdict);
      if (verdicts) assert.deepEqual(found, verdicts);
      else assert.ok(!found.includes('disagree') && !found.includes('ambiguous'), found.join());
    });
  }

  it('takes what remains without something for no error, with its percentage in brackets', () => {
    assert.deepEqual(
      said('Số thôn có hạ tầng cáp quang là 2.097 thôn; còn 32 thôn (1,5%) chưa có cáp quang.'),
      [
        ['2.097 thôn', 'agree'],
        ['32 thôn', 'not-found'],
        ['1,5%', 'not-found'],
      ],
    );
  });

  it('takes the numerator of what lacks something for no error', () => {
    assert.deepEqual(
      said('Số thôn có hạ tầng cáp quang là 2.097 thôn; 32/2.129 thôn chưa có.')[1],
      ['32', 'not-found'],
    );
  });

  it('holds what districts have against nothing that counts the districts', () => {
    const text = 'Có 07/10 huyện, thành phố đã có 100% số xã ký số văn bản.';
    assert.ok(said(text).every(([, verdict]) => verdict === 'not-found'));
  });
});

describe('the bracket behind the base of a change', () => {
  it('holds no plan', () => {
    const [, bracket] = said('Doanh thu bưu chính tăng 11,7% so với năm 2021 (440 tỷ đồng).');
    assert.notEqual(bracket?.[1], 'agree');
  });
});
