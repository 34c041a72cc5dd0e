import assert from 'node:assert/strict';
import type { IndicatorTotal } from '#core/figures/compilation';
import { fromDecimalText } from '#core/numbers/decimalText';
import { rational } from '#core/numbers/rational';
import { twoBasesSentences } from '#core/report/sentences/twoBasesSentence';
import { aCompilation, anIndicator, aTotal, MONEY } from './aCompilation';

const REVENUE = anIndicator({
  ...MONEY,
  code: 'BC110',
  nameVi: 'Doanh thu dịch vụ bưu chính',
});

function said(
  now: string,
  first: string,
  present: string,
  given: Partial<IndicatorTotal> = {},
): string | undefined {
  const total = aTotal(now, present, {
    indicator: 'BC110',
    priorBasis: 'revised',
    publishedPrior: { value: fromDecimalText(first) ?? rational(0), isComputed: false },
    ...given,
  });
  const compilation = aCompilation({
    indicators: [REVENUE],
    totals: [total],
    settings: { growthDecimals: 1 },
  });
  return twoBasesSentences(compilation).get('BC110');
}

describe('the sentence on two bases', () => {
  it('states both growths and how last year changed', () => {
    // The worked example of the method: 1.078 = 1.10 · 0.98.
    assert.equal(
      said('1078', '1000', '980'),
      'Doanh thu dịch vụ bưu chính năm 2022 tăng 7,8% so với số năm 2021 đã công bố (1.000 tỷ đồng), tăng 10% so với số năm 2021 đã điều chỉnh (980 tỷ đồng); số đã điều chỉnh giảm 2% so với số đã công bố.',
    );
  });

  it('speaks of the old and the new boundaries where these made the difference', () => {
    const sentence = said('4045.73', '2198.3', '4037.2', { priorBasis: 'restated' });
    assert.match(sentence ?? '', /tăng 84% so với số năm 2021 đã công bố theo địa giới cũ/);
    assert.match(sentence ?? '', /tăng 0,2% so với số năm 2021 tính lại theo địa giới mới/);
  });

  it('tells a rise from a fall over each base', () => {
    const sentence = said('99', '100', '98');
    assert.match(sentence ?? '', /giảm 1% so với số năm 2021 đã công bố/);
    assert.match(sentence ?? '', /tăng 1% so với số năm 2021 đã điều chỉnh/);
  });

  it('is not said where both growths print alike', () => {
    assert.equal(said('1078', '1000', '1000.01'), undefined);
  });

  it('does not call published what others that were published make', () => {
    const given = { publishedPrior: { value: rational(1000), isComputed: true } };
    assert.equal(
      said('1078', '1000', '980', given),
      'Doanh thu dịch vụ bưu chính năm 2022 tăng 7,8% so với số năm 2021 tính từ các số đã công bố (1.000 tỷ đồng), tăng 10% so với số năm 2021 đã điều chỉnh (980 tỷ đồng); số đã điều chỉnh giảm 2% so với số tính từ các số đã công bố.',
    );
  });

  it('says points of a rate', () => {
    // 10,1 % after 10 % as published, and 10,2 % as known now.
    const share = anIndicator({
      code: 'BC115',
      nameVi: 'Tỷ lệ doanh thu',
      unit: '%',
      nature: 'ratio',
      growthForm: 'pp',
      decimals: 1,
    });
    const total = aTotal('10.1', '10.2', {
      indicator: 'BC115',
      priorBasis: 'revised',
      publishedPrior: { value: rational(10), isComputed: false },
    });
    const compilation = aCompilation({ indicators: [share], totals: [total] });
    assert.equal(
      twoBasesSentences(compilation).get('BC115'),
      'Tỷ lệ doanh thu năm 2022 tăng 0,1 điểm phần trăm so với số năm 2021 đã công bố (10%), giảm 0,1 điểm phần trăm so với số năm 2021 đã điều chỉnh (10,2%); số đã điều chỉnh tăng 0,2 điểm phần trăm so với số đã công bố.',
    );
  });

  it('gives rates the decimals that a reader needs who subtracts one change from the other', () => {
    // With one decimal: 50 + 2,9 = 52,9, but 52 + 0,8 = 52,8.
    const share = anIndicator({
      code: 'BC115',
      nameVi: 'Tỷ lệ doanh thu',
      unit: '%',
      nature: 'ratio',
      growthForm: 'pp',
      decimals: 1,
    });
    const total = aTotal('52.876', '52.041', {
      indicator: 'BC115',
      priorBasis: 'revised',
      publishedPrior: { value: rational(50), isComputed: false },
    });
    const compilation = aCompilation({ indicators: [share], totals: [total] });
    assert.equal(
      twoBasesSentences(compilation).get('BC115'),
      'Tỷ lệ doanh thu năm 2022 tăng 2,88 điểm phần trăm so với số năm 2021 đã công bố (50%), tăng 0,84 điểm phần trăm so với số năm 2021 đã điều chỉnh (52,04%); số đã điều chỉnh tăng 2,04 điểm phần trăm so với số đã công bố.',
    );
  });
});
