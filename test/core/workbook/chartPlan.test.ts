import assert from 'node:assert/strict';
import { toDecimalText } from '#core/numbers/decimalText';
import { leastOnAxis, type ChartPlan } from '#core/workbook/chartPlan';
import { exactly } from '../numbers/aRational';

function least(kind: ChartPlan['kind'], ...values: readonly string[]): string {
  const cells = { top: 0, bottom: 0, left: 0, right: 0 };
  const found = leastOnAxis({
    kind,
    title: '',
    position: cells,
    categories: { cells, texts: values },
    series: [{ name: { row: 0, column: 0, text: '' }, cells, values: values.map(exactly) }],
    categoryTitle: '',
    valueTitle: '',
    numberFormat: '0.0',
  });
  return toDecimalText(found);
}

describe('where the axis of a chart begins', () => {
  it('is zero, so that their lengths do not lie', () => {
    assert.equal(least('bar', '1.2', '13.7'), '0');
  });

  it('leaves a fifth of the span below a negative bar for its label, in whole steps', () => {
    // From −0,6 to 13,7 are 14,3; a fifth, 2,86, below −0,6 is −3,46, and a step is 5.
    assert.equal(least('bar', '5.1', '-0.6', '13.7'), '-5');
    // From −30 to 0: a fifth is 6, so −36 and steps of 10.
    assert.equal(least('bar', '-30', '-10'), '-40');
  });

  it('is zero for lines too, so that a slight rise is not drawn as a steep one', () => {
    assert.equal(least('line', '1799600', '1850000'), '0');
  });
});
