import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { exactly } from '../../numbers/aRational';
import {
  aCompilation,
  aDistrict,
  anIndicator,
  aShare,
  aTotal,
  MONEY,
} from '../sentences/aCompilation';

/** 98,4/88,3 is + 11,4 %; 98,4/95 is 103,6 %; the firm has 287,741 of 742,67. */
const COMPILATION = aCompilation({
  units: [{ ...aDistrict('VT-A', 'Viễn thông A'), kind: 'ENT_TEL' }],
  indicators: [
    anIndicator({
      ...MONEY,
      domain: 'Bưu chính',
      code: 'BC110',
      nameVi: 'Doanh thu dịch vụ bưu chính',
    }),
    anIndicator({
      ...MONEY,
      domain: 'Bưu chính',
      code: 'BC120',
      nameVi: 'Số tiền nộp ngân sách nhà nước của doanh nghiệp bưu chính',
    }),
    anIndicator({
      domain: 'Bưu chính',
      code: 'BC130',
      nameVi: 'Số lao động bưu chính',
      unit: 'người',
    }),
    anIndicator({
      ...MONEY,
      code: 'VT100',
      nameVi: 'Doanh thu dịch vụ viễn thông phát sinh trên địa bàn',
    }),
  ],
  totals: [
    aTotal('98.4', '88.3', { indicator: 'BC110', growth: exactly('11.438'), plan: exactly('95') }),
    aTotal('4.334', '3.922', { indicator: 'BC120', growth: exactly('10.505') }),
    aTotal('376', '358', { indicator: 'BC130' }),
    aTotal('742.67', '698', { indicator: 'VT100', byUnit: [aShare('VT-A', '287.741')] }),
  ],
});

function said(text: string): readonly string[] {
  return verifyDraft([{ line: 1, text }], COMPILATION).map((one) => one.verdict);
}

describe('what a draft leaves unsaid because its field is known', () => {
  for (const [text, verdicts] of [
    [
      '- Bưu chính: doanh thu đạt 98,4 tỷ đồng, tăng 11,4%; lao động 376 người.',
      ['agree', 'agree', 'agree'],
    ],
    ['- Bưu chính: doanh thu đạt 89,4 tỷ đồng; lao động 367 người.', ['disagree', 'disagree']],
    [
      'Lĩnh vực bưu chính: Tổng doanh thu ước đạt 98,4 tỷ đồng, bằng 11,4% so với cùng kỳ.',
      ['agree', 'disagree'],
    ],
    ['Viễn thông: doanh thu phát sinh đạt 742,67 tỷ đồng.', ['agree']],
    ['Viễn thông: doanh thu phát sinh đạt 724,67 tỷ đồng.', ['disagree']],
    ['Bưu chính: doanh thu dịch vụ chuyển phát đạt 20 tỷ đồng.', ['not-found']],
    ['Bưu chính: doanh thu đạt 20 tỷ đồng từ thương mại điện tử.', ['not-found']],
    ['Bưu chính: doanh thu 6 tháng đầu năm đạt 50 tỷ đồng.', ['not-found']],
    ['Doanh thu đạt 98,4 tỷ đồng.', ['agree']],
    ['Doanh thu đạt 89,5 tỷ đồng.', ['not-found']],
    ['Viễn thông A đạt doanh thu 287,7 tỷ đồng.', ['agree']],
    ['Viễn thông A đạt doanh thu 742,67 tỷ đồng.', ['disagree']],
    [
      'Nộp ngân sách bưu chính đạt 4,33 tỷ đồng, bằng 10,5% so với năm 2021.',
      ['agree', 'disagree'],
    ],
    ['Doanh thu viễn thông vượt 700 tỷ đồng.', ['agree']],
    ['Doanh thu viễn thông vượt mốc 800 tỷ đồng.', ['disagree']],
    ['Doanh thu viễn thông vượt 31 tỷ đồng.', ['not-found']],
    [
      'Doanh thu bưu chính đạt 98,4 tỷ đồng; nộp ngân sách 4,33 tỷ đồng; lao động 376 người.',
      ['agree', 'agree', 'agree'],
    ],
    [
      'Doanh thu bưu chính đạt 98,4 tỷ đồng; nộp ngân sách 3,43 tỷ đồng của cả hai lĩnh vực.',
      ['agree', 'not-found'],
    ],
    ['Kết quả thực hiện so với kế hoạch: doanh thu bưu chính 103,6%.', ['agree']],
  ] as const) {
    it(`reads: ${text}`, () => {
      assert.deepEqual(said(text), verdicts);
    });
  }

  const below = (heading: string, text: string): readonly string[] =>
    verifyDraft(
      [heading, text].map((one, at) => ({ line: at + 1, text: one })),
      COMPILATION,
    ).map((one) => one.verdict);

  for (const [heading, text, verdicts] of [
    [
      'III. LĨNH VỰC BƯU CHÍNH',
      'Doanh thu ước đạt 98,4 tỷ đồng (tăng 11,4%), lao động 376 người.',
      ['agree', 'agree', 'agree'],
    ],
    // What agrees proves what is spoken of; then its growth is held to the book.
    ['2. Bưu chính', 'Doanh thu ước đạt 98,4 tỷ đồng, tăng 14,4%.', ['agree', 'disagree']],
    ['2. Bưu chính', 'Doanh thu ước đạt 50 tỷ đồng từ đầu quý.', ['not-found']],
    ['2. Bưu chính', 'Doanh thu đạt 89,4 tỷ đồng.', ['not-found']],
    ['2. Bưu chính, viễn thông', 'Doanh thu ước đạt 89,4 tỷ đồng.', ['not-found']],
    ['4. Công tác khác', 'Doanh thu ước đạt 89,4 tỷ đồng.', ['not-found']],
    ['5. Viễn thông', 'Doanh thu ước đạt 98,4 tỷ đồng.', ['not-found']],
  ] as const) {
    it(`reads below “${heading}”: ${text}`, () => {
      assert.deepEqual(below(heading, text), verdicts);
    });
  }
});
