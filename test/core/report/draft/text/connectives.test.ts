import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { exactly } from '../../../numbers/aRational';
import { aCompilation, anIndicator, aTotal, MONEY, RATE } from '../../sentences/aCompilation';

const COMPILATION = aCompilation({
  year: 2023,
  indicators: [
    anIndicator({ ...MONEY, code: 'BC110', nameVi: 'Doanh thu dịch vụ bưu chính' }),
    anIndicator({ ...RATE, code: 'CDS080', nameVi: 'Tỷ lệ thanh toán trực tuyến' }),
    anIndicator({ code: 'BC180', nameVi: 'Số hộ có tài khoản trên sàn', unit: 'hộ' }),
  ],
  // 306.88/281.66 = +8.95 %; 56.7/60 = 94.5 %; 43092/36051 = +19.53 %
  totals: [
    aTotal('306.88', '281.66', { year: 2023, indicator: 'BC110', plan: exactly('300') }),
    aTotal('56.7', '51.1', { year: 2023, indicator: 'CDS080', plan: exactly('60') }),
    aTotal('43092', '36051', { year: 2023, indicator: 'BC180' }),
  ],
});

function proposalsOn(text: string): readonly string[] {
  return verifyDraft([{ line: 1, text }], COMPILATION).map(({ verdict, text: said, proposal }) =>
    `${said}: ${verdict} ${proposal}`.trim(),
  );
}

describe('words that only join what is said', () => {
  it('leave a change behind them with what was spoken of', () => {
    assert.deepEqual(
      proposalsOn('Có 43.092 hộ có tài khoản trên sàn, tăng 7.041 hộ, tức tăng 16,3%.'),
      ['43.092 hộ: agree', '7.041 hộ: agree', '16,3%: disagree tăng 19,5%'],
    );
  });

  it('narrow no name that they stand before', () => {
    assert.deepEqual(proposalsOn('Như vậy, tỷ lệ thanh toán trực tuyến mới đạt 84,5% kế hoạch.'), [
      '84,5%: disagree đạt 94,5% kế hoạch',
    ]);
  });
});

describe('a distance from the plan that stands behind it', () => {
  it('is one of points for a rate', () => {
    assert.deepEqual(
      proposalsOn(
        'Tỷ lệ thanh toán trực tuyến đạt 56,7%, giảm 3,3 điểm phần trăm so với kế hoạch.',
      ),
      ['56,7%: agree', '3,3 điểm phần trăm: agree'],
    );
  });

  it('is no change from the year before', () => {
    // 306.88/300 = 102.3 % of the plan, and 8.95 % over the year before.
    assert.deepEqual(proposalsOn('Doanh thu bưu chính tăng 2,3% so với kế hoạch.'), [
      '2,3%: agree',
    ]);
    assert.deepEqual(proposalsOn('Doanh thu bưu chính tăng 9,0% so với kế hoạch.'), [
      '9,0%: disagree vượt 2,3% kế hoạch',
    ]);
  });
});
