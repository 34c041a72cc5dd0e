import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rational } from '#core/numbers/rational';
import { cellNumber } from '#files/writing/cellNumber';

const NUMBERS = [
  { name: 'a whole number', value: rational(1_850_000), text: '1850000' },
  { name: 'an ending decimal', value: rational(74267, 100), text: '742.67' },
  { name: 'a tenth', value: rational(1, 10), text: '0.1' },
  { name: 'a third, to the nearest double', value: rational(1, 3), text: '0.3333333333333333' },
  { name: 'zero without a sign', value: rational(0), text: '0' },
  { name: 'a negative number', value: rational(-7, 2), text: '-3.5' },
  {
    name: 'a number beyond exact doubles',
    value: rational(2n ** 60n),
    text: '1152921504606847000',
  },
  { name: 'a very large number', value: rational(10n ** 30n), text: '1e+30' },
  { name: 'a quotient of long numbers', value: rational(10n ** 20n + 1n, 10n ** 20n), text: '1' },
];

describe('cellNumber', () => {
  for (const { name, value, text } of NUMBERS) {
    it(`writes ${name}`, () => assert.equal(cellNumber(value), text));
  }

  it('refuses what a workbook cannot hold', () => {
    assert.throws(() => cellNumber(rational(10n ** 400n)), /10\^308/);
  });

  it('gives back every double with few decimals', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 6 }), (units, decimals) => {
        const value = rational(units, 10n ** BigInt(decimals));
        assert.equal(Number(cellNumber(value)), Number(`${units}e-${decimals}`));
      }),
    );
  });
});
