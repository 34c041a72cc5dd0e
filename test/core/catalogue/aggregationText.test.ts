import assert from 'node:assert/strict';
import { aggregationText, operandsOf, readAggregation } from '#core/catalogue/aggregationText';
import type { Aggregation } from '#core/catalogue/indicator';
import { rational } from '#core/numbers/rational';
import { theStandardCatalogue } from './aCatalogue';

describe('readAggregation', () => {
  const forms: readonly { readonly text: string; readonly aggregation: Aggregation }[] = [
    { text: 'sum', aggregation: { form: 'sum' } },
    { text: 'distinct_count', aggregation: { form: 'distinct_count' } },
    { text: 'province_only', aggregation: { form: 'province_only' } },
    { text: 'not_additive', aggregation: { form: 'not_additive' } },
    {
      text: 'derived_sum(NET020 + VT020)',
      aggregation: { form: 'derived_sum', parts: ['NET020', 'VT020'] },
    },
    { text: 'derived_sum(A)', aggregation: { form: 'derived_sum', parts: ['A'] } },
    { text: 'ratio_of_sums(A/B*100)', aggregation: ratio('A', 'B', 100) },
    { text: 'ratio_of_sums( A / B * 1 )', aggregation: ratio('A', 'B', 1) },
    { text: 'ratio_of_sums(A/B)', aggregation: ratio('A', 'B', 1) },
  ];
  for (const { text, aggregation } of forms) {
    it(`reads ${text}`, () => {
      assert.deepEqual(readAggregation(text), { kind: 'aggregation', aggregation });
    });
  }

  const withoutDenominator = [
    'ratio_of_sums(A)',
    'ratio_of_sums(A/)',
    'ratio_of_sums(A/*100)',
    'ratio_of_sums(A*100)',
  ];
  for (const text of withoutDenominator) {
    it(`misses the denominator of ${text}`, () => {
      assert.deepEqual(readAggregation(text), { kind: 'no-denominator' });
    });
  }

  const malformed = [
    'mean',
    'Sum',
    'sum()',
    'derived_sum',
    'derived_sum()',
    'derived_sum(A+)',
    'derived_sum(A++B)',
    'derived_sum(A+A)',
    'derived_sum(A-B)x',
    'ratio_of_sums()',
    'ratio_of_sums(/B)',
    'ratio_of_sums(A/B/C)',
    'ratio_of_sums(A/B*)',
    'ratio_of_sums(A/B*0)',
    'ratio_of_sums(A/B*1.5)',
    'ratio_of_sums(A/B*-1)',
    'ratio_of_sums(A/B+C)',
    'constructor',
  ];
  for (const text of malformed) {
    it(`finds no aggregation in ${text}`, () => {
      assert.deepEqual(readAggregation(text), { kind: 'malformed' });
    });
  }
});

describe('aggregationText', () => {
  it('is read back as it was', () => {
    const aggregations = theStandardCatalogue().map(({ aggregation }) => aggregation);
    assert.deepEqual(
      aggregations.map((aggregation) => readAggregation(aggregationText(aggregation))),
      aggregations.map((aggregation) => ({ kind: 'aggregation', aggregation })),
    );
  });
});

describe('operandsOf', () => {
  it('are the parts of a sum, both sides of a ratio, nothing otherwise', () => {
    assert.deepEqual(operandsOf({ form: 'derived_sum', parts: ['A', 'B'] }), ['A', 'B']);
    assert.deepEqual(operandsOf(ratio('A', 'B', 1)), ['A', 'B']);
    assert.deepEqual(operandsOf({ form: 'sum' }), []);
  });
});

function ratio(numerator: string, denominator: string, factor: number): Aggregation {
  return { form: 'ratio_of_sums', numerator, denominator, factor: rational(factor) };
}
