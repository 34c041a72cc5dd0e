import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { aCompilation, anIndicator, aTotal, MONEY } from '../sentences/aCompilation';

const COMPILATION = aCompilation({
  indicators: [
    anIndicator({
      ...MONEY,
      domain: 'Tổng hợp',
      code: 'TH070',
      nameVi: 'Tổng doanh thu ngành thông tin và truyền thông phát sinh trên địa bàn',
    }),
    anIndicator({
      ...MONEY,
      domain: 'Tổng hợp',
      code: 'TH080',
      nameVi: 'Tổng số tiền doanh nghiệp ngành nộp ngân sách nhà nước',
    }),
    anIndicator({
      domain: 'Tổng hợp',
      code: 'TH090',
      nameVi: 'Tổng số lao động ngành',
      unit: 'người',
    }),
    anIndicator({ ...MONEY, domain: 'Bưu chính', code: 'BC110', nameVi: 'Doanh thu bưu chính' }),
    anIndicator({
      domain: 'Bưu chính',
      code: 'BC130',
      nameVi: 'Số lao động bưu chính',
      unit: 'người',
    }),
  ],
  totals: [
    aTotal('110200', '107000', { indicator: 'TH070' }),
    aTotal('813.15', '761.8', { indicator: 'TH080' }),
    aTotal('28208', '26649', { indicator: 'TH090' }),
    aTotal('318.4', '271.9', { indicator: 'BC110' }),
    aTotal('752', '715', { indicator: 'BC130' }),
  ],
});

function said(text: string): readonly string[] {
  return verifyDraft([{ line: 1, text }], COMPILATION).map(
    ({ indicator, verdict }) => `${indicator} ${verdict}`,
  );
}

describe('a draft that speaks of the whole sector', () => {
  for (const [text, right, wrong, indicator] of [
    ['Tổng doanh thu ngành ước đạt # tỷ đồng.', '110.200', '107.200', 'TH070'],
    ['Doanh thu toàn ngành TT&TT ước đạt # tỷ đồng.', '110.200', '107.200', 'TH070'],
    ['Tổng doanh thu ngành bưu chính đạt # tỷ đồng.', '318,4', '348,1', 'BC110'],
    ['Toàn ngành hiện có # lao động.', '28.208', '28.028', 'TH090'],
    ['Toàn ngành TT&TT có # lao động.', '28.208', '28.028', 'TH090'],
    ['Tổng số lao động toàn ngành TT&TT là # người.', '28.208', '28.028', 'TH090'],
    ['Tổng số lao động ngành bưu chính là # người.', '752', '725', 'BC130'],
    ['Nộp ngân sách nhà nước toàn ngành TT&TT đạt # tỷ đồng.', '813,2', '831,2', 'TH080'],
  ] as const) {
    it(`knows its total, and that of a field, by: ${text}`, () => {
      assert.deepEqual(said(text.replace('#', right)), [`${indicator} agree`]);
      assert.deepEqual(said(text.replace('#', wrong)), [`${indicator} disagree`]);
    });
  }

  it('takes what only some of it are for no total', () => {
    for (const text of [
      'Toàn ngành có 85 lao động nữ giữ chức vụ lãnh đạo.',
      'Tổng doanh thu ngành in, phát hành đạt 189,6 tỷ đồng.',
    ]) {
      assert.ok(
        said(text).every((one) => one === ' not-found'),
        text,
      );
    }
  });
});
