import assert from 'node:assert/strict';
import type { Indicator } from '#core/catalogue/indicator';
import { planPhrase } from '#core/report/sentences/planPhrase';
import { exactly } from '../../numbers/aRational';
import { anIndicator, RATE, settings } from './aCompilation';

describe('planPhrase', () => {
  const PLANS: readonly (readonly [
    completion: string,
    says: string,
    given?: Partial<Indicator>,
  ])[] = [
    ['97.2', 'đạt 97,2% kế hoạch'],
    ['85.65', 'đạt 85,7% kế hoạch'],
    ['102.5', 'vượt 2,5% kế hoạch'],
    ['100', 'đạt 100% kế hoạch'],
    ['99.99', 'đạt gần 100% kế hoạch'],
    ['100.01', 'đạt trên 100% kế hoạch'],
    ['102.5', 'đạt 102,5% kế hoạch', RATE],
    ['102.5', 'bằng 102,5% kế hoạch', { polarity: 'down_good' }],
    ['99.99', 'bằng gần 100% kế hoạch', { polarity: 'down_good' }],
    ['0', 'đạt 0% kế hoạch'],
  ];
  for (const [completion, says, given] of PLANS) {
    it(`says "${says}" of ${completion} %`, () => {
      assert.equal(planPhrase(anIndicator(given), exactly(completion), settings()), says);
    });
  }
});
