import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import { aCollectedYear, aUnit, anIndicator, money, type Row } from '../aCollectedYear';
import { findingsEqual } from '../findingsEqual';

describe('volume-value-divergence', () => {
  const story = (items: Row, revenue: Row) =>
    checkAnswers(
      aCollectedYear({
        indicators: [anIndicator('BC070', { valueIndicator: 'BC110' }), money('BC110')].map(
          (one) => ({
            ...one,
            growthReview: one.growthReview ?? {},
          }),
        ),
        units: [aUnit('A')],
        sheets: { A: { BC070: items, BC110: revenue } },
      }),
    );

  it('sees items grow many times faster than revenue, and the reverse', () => {
    findingsEqual(
      story({ prior: '100000', current: '185000' }, { prior: '50.00', current: '52.00' }),
      ['volume-value-divergence A BC070 D5;D6'],
    );
    findingsEqual(
      story({ prior: '100000', current: '97000' }, { prior: '50.00', current: '71.00' }),
      ['volume-value-divergence A BC070 D5;D6'],
    );
  });

  it('is silent on growths that only differ', () => {
    assert.deepEqual(
      story({ prior: '100000', current: '115000' }, { prior: '50.00', current: '47.50' }),
      [],
    );
  });
});
