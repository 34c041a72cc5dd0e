import assert from 'node:assert/strict';
import { toDecimalText } from '#core/numbers/decimalText';
import { medianOf } from '#core/numbers/median';
import { exactly } from './aRational';

describe('the median', () => {
  for (const [values, expected] of [
    [['7'], '7'],
    [['3', '1', '2'], '2'],
    [['4', '1', '10', '2'], '3'],
    [['-1', '0.5'], '-0.25'],
  ] as const) {
    it(`of ${values.join(', ')} is ${expected}`, () => {
      const found = medianOf(values.map(exactly));
      assert.equal(found && toDecimalText(found), expected);
    });
  }

  it('of nothing is none', () => {
    assert.equal(medianOf([]), undefined);
  });
});
