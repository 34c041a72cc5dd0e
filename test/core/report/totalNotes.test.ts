import assert from 'node:assert/strict';
import type { Indicator } from '#core/catalogue/indicator';
import type { PriorBasis } from '#core/collection/collectedYear';
import { rational } from '#core/numbers/rational';
import { reportContext } from '#core/report/reportContext';
import { commonBasis, commonBasisNote, totalNotes } from '#core/report/totalNotes';
import { sentencesFor } from '#core/report/sentences';
import { NO_CELLS } from './noCells';
import { aCompilation, anIndicator, aTotal } from './sentences/aCompilation';

/** What the rows and the foot of a table say whose priors have these bases. */
function saidOf(...bases: readonly PriorBasis[]): {
  readonly rows: readonly string[];
  readonly foot: string;
} {
  const indicators = bases.map((_, position) => anIndicator({ code: `VT0${position + 1}0` }));
  const totals = indicators.map(({ code }, position) => {
    const priorBasis = bases[position];
    return aTotal('12', '10', { indicator: code, ...(priorBasis ? { priorBasis } : {}) });
  });
  const context = reportContext(aCompilation({ indicators, totals }), NO_CELLS);
  const basis = commonBasis(context, indicators);
  const common = { current: 'E', prior: undefined, basis } as const;
  return {
    rows: indicators.map((indicator) => totalNotes(context, indicator, common, '')),
    foot: commonBasisNote(context, indicators, basis),
  };
}

describe('where last year’s figures come from', () => {
  it('needs no word where they are the published ones, which the source line names', () => {
    assert.deepEqual(saidOf('published', 'published', 'submitted'), {
      rows: ['', '', 'Năm trước theo báo cáo của đơn vị'],
      foot: '',
    });
  });

  it('is said once below a table of which it holds for most rows, and in the rows that differ', () => {
    assert.deepEqual(saidOf('submitted', 'published', 'submitted', 'revised'), {
      rows: ['', 'Năm trước theo số đã công bố', '', 'Năm trước đã điều chỉnh'],
      foot: 'Số năm 2021 theo báo cáo của đơn vị, trừ dòng có ghi chú khác.',
    });
    assert.equal(
      saidOf('restated', 'restated', 'published').foot,
      'Số năm 2021 quy đổi theo địa giới mới, trừ dòng có ghi chú khác.',
    );
  });
});

describe('a prior that others published than those who report this year', () => {
  const points = anIndicator({ code: 'BC022' });
  const total = aTotal('132', '120', {
    indicator: 'BC022',
    priorBasis: 'published',
    priorFamily: 'enterprises',
  });
  const compilation = aCompilation({ indicators: [points], totals: [total] });

  it('is named in the row of the table and in the sentence', () => {
    const common = { current: 'E', prior: undefined, basis: 'published' } as const;
    assert.equal(
      totalNotes(reportContext(compilation, NO_CELLS), points, common, ''),
      'Năm trước theo báo cáo của doanh nghiệp',
    );
    assert.match(
      sentencesFor(compilation)[0]?.sentence ?? '',
      /tăng 10% so với năm 2021 \(số liệu năm 2021 theo báo cáo của doanh nghiệp\)\.$/u,
    );
  });
});

describe('what a total over several fields is made of', () => {
  const PARTS = [
    anIndicator({ code: 'BC110', domain: 'Bưu chính' }),
    anIndicator({ code: 'VT100', domain: 'Viễn thông' }),
    anIndicator({ code: 'XBI060', domain: 'Xuất bản' }),
  ];
  const noteOf = (domain: string, ...printed: readonly string[]) => {
    const aggregation = { form: 'derived_sum', parts: PARTS.map(({ code }) => code) } as const;
    const sum = anIndicator({ code: 'TH070', domain, aggregation });
    const totals = PARTS.map(({ code }, position) =>
      aTotal(printed[position] ?? '', '', { indicator: code }),
    );
    const context = reportContext(
      aCompilation({
        indicators: [sum, ...PARTS],
        totals: [aTotal('110', '', { indicator: 'TH070' }), ...totals],
      }),
      NO_CELLS,
    );
    const common = { current: 'E', prior: undefined, basis: 'published' } as const;
    return totalNotes(context, sum, common, '');
  };

  it('stands beside it, with what there is no figure of', () => {
    assert.equal(noteOf('Tổng hợp', '50', '40', '20'), 'Gồm BC110 + VT100 + XBI060');
    assert.equal(noteOf('Tổng hợp', '50', '60'), 'Gồm BC110 + VT100, không có số liệu XBI060');
  });
});

describe('why a row has no figure', () => {
  const UNITS = { unitsExpected: ['A', 'B'], isComplete: false } as const;
  const noteOf = (form: 'sum' | 'distinct_count', unitsReported: readonly string[]) => {
    const indicator = anIndicator({ code: 'XBI010', aggregation: { form } });
    const total = aTotal('', '', { ...UNITS, indicator: 'XBI010', unitsReported });
    const context = reportContext(
      aCompilation({ indicators: [indicator], totals: [total] }),
      NO_CELLS,
    );
    const common = { current: 'E', prior: undefined, basis: 'published' } as const;
    return totalNotes(context, indicator, common, '');
  };

  it('is that units have still to report, as long as some have', () => {
    assert.equal(noteOf('sum', ['A']), 'Mới có 1/2 đơn vị báo cáo');
  });

  it('is never that all have reported: theirs are not added up where one office counts', () => {
    assert.equal(noteOf('distinct_count', ['A', 'B']), 'Chưa có số chung của tỉnh');
  });
});

describe('a sum of which parts are lacking though all have reported', () => {
  it('is not said to be of all units', () => {
    const sum = anIndicator({
      code: 'VT010',
      aggregation: { form: 'derived_sum', parts: ['VT011', 'VT012'] },
    });
    const parts = ['VT011', 'VT012'].map((code) => anIndicator({ code }));
    const total = aTotal('20', '100', { indicator: 'VT010' });
    const partial = { ...total, isComplete: false, unitsExpected: ['A'], unitsReported: ['A'] };
    const totals = [
      partial,
      aTotal('20', '', { indicator: 'VT012' }),
      aTotal('', '', { indicator: 'VT011' }),
    ];
    const context = reportContext(aCompilation({ indicators: [sum, ...parts], totals }), NO_CELLS);
    const common = { current: 'E', prior: undefined, basis: 'published' } as const;
    assert.equal(
      totalNotes(context, sum, common, ''),
      'Chưa đủ số liệu thành phần; không có số liệu VT011',
    );
  });
});

describe('a rate by a sum of which parts have no figure', () => {
  it('says so in codes, as the sum itself does', () => {
    const points = anIndicator({
      code: 'BC020',
      aggregation: { form: 'derived_sum', parts: ['BC021', 'BC023'] },
    });
    const rate = anIndicator({
      code: 'BC040',
      nature: 'ratio',
      aggregation: {
        form: 'ratio_of_sums',
        numerator: 'TH010',
        denominator: 'BC020',
        factor: rational(1),
      },
    });
    const others = ['TH010', 'BC021', 'BC023'].map((code) => anIndicator({ code }));
    const totals = [
      aTotal('500', '', { indicator: 'BC040', source: 'ratio' }),
      aTotal('10', '', { indicator: 'BC020' }),
      aTotal('5000', '', { indicator: 'TH010' }),
      aTotal('10', '', { indicator: 'BC021' }),
      aTotal('', '', { indicator: 'BC023' }),
    ];
    const indicators = [rate, points, ...others];
    const context = reportContext(aCompilation({ indicators, totals }), NO_CELLS);
    const common = { current: 'E', prior: undefined, basis: 'published' } as const;
    assert.equal(totalNotes(context, rate, common, ''), 'BC020 không có số liệu BC023');
  });
});

describe('the status of a figure that is not that of most rows', () => {
  const noteOf = (indicator: Indicator) => {
    const totals = [aTotal('10', '12', { indicator: indicator.code, status: 'P' })];
    const context = reportContext(aCompilation({ indicators: [indicator], totals }), NO_CELLS);
    const common = { current: 'E', prior: 'A', basis: 'published' } as const;
    return totalNotes(context, indicator, common, '');
  };

  it('stands beside it', () => {
    assert.equal(noteOf(anIndicator()), 'Số sơ bộ');
  });

  it('is not said of a rating, which was published for the year before, as its sentence says too', () => {
    const rank = anIndicator({ unit: 'hạng', nature: 'rank', growthForm: 'rank_change' });
    assert.equal(noteOf(rank), 'Đánh giá năm 2021');
  });
});
