import assert from 'node:assert/strict';
import { comparison } from '#core/figures/comparison';
import type { Indicator } from '#core/catalogue/indicator';
import { toDecimalText } from '#core/numbers/decimalText';
import { anIndicator } from '../checks/aCollectedYear';
import { exactly } from '../numbers/aRational';

const AMOUNT = anIndicator('VT012');
const RATE = anIndicator('VT025', { nature: 'ratio', growthForm: 'pp', unit: '%' });
const RANK = anIndicator('CDS151', { nature: 'rank', growthForm: 'rank_change', unit: 'hạng' });
const SCORE = anIndicator('CDS150', { nature: 'score', growthForm: 'score_change', unit: 'điểm' });
const STATIONS = anIndicator('VT055', { growthForm: 'abs_change', unit: 'trạm' });

/** [change, growth, index, points, % of plan] as summary.csv writes them. */
function compared(
  indicator: Indicator,
  value: string,
  prior: string,
  plan = '',
  isComplete = true,
): readonly string[] {
  const amount = (text: string) => (text === '' ? undefined : exactly(text));
  const level = { value: amount(value), isComplete };
  const found = comparison(indicator, level, { prior: amount(prior), plan: amount(plan) });
  return [found.change, found.growth, found.index, found.changePoints, found.planCompletion].map(
    (one) => (one === undefined ? '' : toDecimalText(one)),
  );
}

const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  // Ninh Thuận 2020: 742.67 over 698 is 6.39971…%.
  [
    'growth and index of an amount, unrounded',
    compared(AMOUNT, '742.67', '698'),
    ['44.67', '6.39971346704871', '106.399713467049', '', ''],
  ],
  ['growth of −100% when it ended', compared(AMOUNT, '0', '5'), ['-5', '-100', '0', '', '']],
  ['only the difference over a prior of 0', compared(AMOUNT, '5', '0'), ['5', '', '', '', '']],
  ['only the difference over a negative prior', compared(AMOUNT, '5', '-2'), ['7', '', '', '', '']],
  ['growth also over a small base', compared(AMOUNT, '8', '1'), ['7', '700', '800', '', '']],
  [
    'growth of things counted',
    compared(STATIONS, '118', '97'),
    ['21', '21.6494845360825', '121.649484536082', '', ''],
  ],
  // statistics.md M4: 60.00 → 63.00 is +3.00 points.
  ['points of a rate, and no growth', compared(RATE, '63', '60'), ['3', '', '', '3', '']],
  ['places gained as a positive change', compared(RANK, '8', '10'), ['2', '', '', '', '']],
  ['the difference of scores', compared(SCORE, '0.61', '0.5'), ['0.11', '', '', '', '']],
  ['the percentage of the plan', compared(AMOUNT, '972', '', '1000'), ['', '', '', '', '97.2']],
  ['the percentage of the plan of a rate', compared(RATE, '63', '', '70'), ['', '', '', '', '90']],
  ['no percentage of a planned rank', compared(RANK, '8', '10', '5'), ['2', '', '', '', '']],
  ['no percentage of a plan of 0', compared(AMOUNT, '5', '', '0'), ['', '', '', '', '']],
  ['nothing without this year', compared(AMOUNT, '', '5', '9'), ['', '', '', '', '']],
  ['nothing without a prior', compared(AMOUNT, '5', ''), ['', '', '', '', '']],
  ['nothing of a partial total', compared(AMOUNT, '5', '4', '9', false), ['', '', '', '', '']],
];

describe('comparison', () => {
  for (const [name, actual, expected] of CASES) {
    it(`states ${name}`, () => assert.deepEqual(actual, expected));
  }
});
