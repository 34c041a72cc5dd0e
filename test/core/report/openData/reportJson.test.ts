import assert from 'node:assert/strict';
import { reportJson } from '#core/report/openData/reportJson';
import { aCompilation, anIndicator, aTotal } from '../sentences/aCompilation';

describe('reportJson', () => {
  it('has totals as exact text, counts as numbers, null for what cannot be stated', () => {
    const totals = [aTotal('1304517', '', { unitsExpected: ['A', 'B'], unitsReported: ['A'] })];
    const text = reportJson(aCompilation({ indicators: [anIndicator()], totals }));
    const { year, indicators } = JSON.parse(text) as {
      readonly year: number;
      readonly indicators: readonly Readonly<Record<string, unknown>>[];
    };
    assert.equal(year, 2022);
    assert.equal(indicators[0]?.['value'], '1304517');
    assert.equal(indicators[0]?.['units_expected'], 2);
    assert.equal(indicators[0]?.['units_reported'], 1);
    assert.equal(indicators[0]?.['prior'], null);
  });
});
