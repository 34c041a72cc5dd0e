import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readNumberText } from '#core/numbers/numberText';
import { rational, ZERO } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { formatVietnamese, formatVietnameseTrimmed } from '#core/numbers/vietnameseText';
import { anyRational, exactly } from './aRational';

describe('formatVietnamese', () => {
  const PRINTED: readonly (readonly [value: string, decimals: number, text: string])[] = [
    ['1850000', 0, '1.850.000'],
    ['742.67', 2, '742,67'],
    ['-3.5', 1, '-3,5'],
    ['999', 0, '999'],
    ['1000', 0, '1.000'],
    ['-1234567.891', 2, '-1.234.567,89'],
    ['0.05', 1, '0,1'],
    ['-0.04', 1, '0,0'],
    ['3', 2, '3,00'],
    ['2.445', 1, '2,4'],
  ];
  for (const [value, decimals, text] of PRINTED) {
    it(`prints ${value} as ${text}`, () => {
      assert.equal(formatVietnamese(exactly(value), decimals), text);
    });
  }

  it('prints a text that is read as the same rounded number', () => {
    fc.assert(
      fc.property(anyRational(), fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const reading = readNumberText(formatVietnamese(value, decimals), {
          separators: 'comma-decimal',
          isCount: false,
        });
        assert.equal(reading.kind, 'value');
        if (reading.kind !== 'value') return;
        assert.deepEqual(reading.value, roundHalfAwayFromZero(value, decimals));
        assert.equal(reading.decimals, decimals);
      }),
    );
  });
});

describe('formatVietnameseTrimmed', () => {
  it('drops zeros behind the comma, and the comma with them', () => {
    assert.equal(formatVietnameseTrimmed(exactly('2.9907'), 1), '3');
    assert.equal(formatVietnameseTrimmed(exactly('17.50'), 2), '17,5');
    assert.equal(formatVietnameseTrimmed(ZERO, 2), '0');
  });

  it('never drops zeros of whole numbers', () => {
    assert.equal(formatVietnameseTrimmed(rational(1_850_000), 2), '1.850.000');
    assert.equal(formatVietnameseTrimmed(rational(100), 0), '100');
  });
});
