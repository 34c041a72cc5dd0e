import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import { sentenceOf } from '#core/findings/messages';
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

  it('says that all is lost only of nothing', () => {
    // 1 − 7/1.000.000 = 99,9993 %, which is 100 with one decimal or two.
    const [finding] = story(
      { prior: '1000000', current: '7' },
      { prior: '50.00', current: '52.00' },
    ).filter(({ rule }) => rule === 'volume-value-divergence');
    const sentence = finding ? sentenceOf(finding.message, 'vi') : '';
    assert.ok(sentence.includes('giảm 99,999%'), sentence);
  });

  it('is silent on growths that only differ', () => {
    assert.deepEqual(
      story({ prior: '100000', current: '115000' }, { prior: '50.00', current: '47.50' }),
      [],
    );
  });
});
