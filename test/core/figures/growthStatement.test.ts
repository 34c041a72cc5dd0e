import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '#core/catalogue/houseSettings';
import type { Indicator } from '#core/catalogue/indicator';
import { growthStatement, type GrowthStatement } from '#core/figures/growthStatement';
import { toDecimalText } from '#core/numbers/decimalText';
import type { Rational } from '#core/numbers/rational';
import { anIndicator } from '../checks/aCollectedYear';
import { exactly } from '../numbers/aRational';

function said(indicator: Partial<Indicator>, value: string, prior: string): string {
  const amount = (text: string) => (text === '' ? undefined : exactly(text));
  const statement = growthStatement(
    anIndicator('VT012', indicator),
    amount(value),
    amount(prior),
    DEFAULT_SETTINGS,
  );
  return Object.values<GrowthStatement['kind'] | Rational>(statement)
    .map((part) => (typeof part === 'string' ? part : toDecimalText(part)))
    .join(' ');
}

// Every row of the table in statistics.md M2; the small base is 10, "gấp k lần" begins at 3.
const M2: readonly (readonly [string, string, string, string])[] = [
  ['growth, rising', '742.67', '698', 'growth 6.39971346704871'],
  ['growth, falling', '97.2', '100', 'growth -2.8'],
  ['growth of 0 when equal', '100', '100', 'growth 0'],
  ['that it no longer occurs', '0', '5', 'vanished 5'],
  ['that it occurs for the first time', '5', '0', 'new 5'],
  ['that there was none in both years', '0', '0', 'none-both-years'],
  ['the difference over a negative prior', '5', '-20', 'difference 25'],
  ['the difference where the sign turns', '-5', '20', 'difference -25'],
  ['the difference of two losses', '-5', '-20', 'difference 15'],
  ['the difference of a loss that ended', '0', '-20', 'difference 20'],
  ['the difference of a first loss', '-5', '0', 'difference -5'],
  ['nothing without last year', '5', '', 'no-prior'],
  ['nothing without this year', '', '5', 'no-current'],
  ['nothing without either', '', '', 'no-current'],
  ['the difference over a small base', '8', '1', 'small-base 7'],
  ['the difference just below the floor', '12', '9.99', 'small-base 2.01'],
  ['growth at the floor', '12', '10', 'growth 20'],
  ['how many times, from the threshold on', '300', '100', 'multiple 3'],
  ['growth just below the threshold', '299', '100', 'growth 199'],
];

describe('growthStatement', () => {
  for (const [name, value, prior, expected] of M2) {
    it(`states ${name}`, () => assert.equal(said({}, value, prior), expected));
  }

  const FORMS: readonly (readonly [string, Partial<Indicator>, string, string, string])[] = [
    ['points between rates', { growthForm: 'pp', nature: 'ratio' }, '63', '60', 'points 63 60'],
    ['points also from a rate of 0', { growthForm: 'pp', nature: 'ratio' }, '3', '0', 'points 3 0'],
    ['places gained', { growthForm: 'rank_change', nature: 'rank' }, '8', '10', 'places 2'],
    ['places lost', { growthForm: 'rank_change', nature: 'rank' }, '11', '10', 'places -1'],
    [
      'a difference of scores',
      { growthForm: 'score_change', nature: 'score' },
      '61',
      '50',
      'difference 11',
    ],
    ['a number of stations', { growthForm: 'abs_change' }, '118', '97', 'difference 21'],
    ['first stations as new', { growthForm: 'abs_change' }, '118', '0', 'new 118'],
  ];
  for (const [name, indicator, value, prior, expected] of FORMS) {
    it(`states ${name}`, () => assert.equal(said(indicator, value, prior), expected));
  }
});
