import assert from 'node:assert/strict';
import { readDigitMarks } from '#core/numbers/digitMarks';

describe('readDigitMarks', () => {
  const WHOLE: readonly (readonly [string, string])[] = [
    ['0', '0'],
    ['1850000', '1850000'],
    ['1 850 000', '1850000'],
  ];
  for (const [digits, whole] of WHOLE) {
    it(`finds no decimals in "${digits}"`, () => {
      assert.deepEqual(readDigitMarks(digits), { kind: 'whole', whole });
    });
  }

  const CERTAIN: readonly (readonly [string, ',' | '.', string, string])[] = [
    ['1.234,5', ',', '1234', '5'],
    ['1,234.5', '.', '1234', '5'],
    ['1.234,567', ',', '1234', '567'],
    ['1.234.567', ',', '1234567', ''],
    ['1,234,567', '.', '1234567', ''],
    ['1.234.567,89', ',', '1234567', '89'],
    ['1,85', ',', '1', '85'],
    ['12.5', '.', '12', '5'],
    ['0,125', ',', '0', '125'],
    ['1234,567', ',', '1234', '567'],
    ['1.2345', '.', '1', '2345'],
    [',5', ',', '0', '5'],
    ['1 234,5', ',', '1234', '5'],
  ];
  for (const [digits, decimalMark, whole, fraction] of CERTAIN) {
    it(`is certain about "${digits}"`, () => {
      assert.deepEqual(readDigitMarks(digits), { kind: 'certain', decimalMark, whole, fraction });
    });
  }

  const OPEN: readonly (readonly [string, ',' | '.', string, string])[] = [
    ['1.108', '.', '1', '108'],
    ['2,345', ',', '2', '345'],
    ['110.000', '.', '110', '000'],
    ['1 234.567', '.', '1234', '567'],
  ];
  for (const [digits, mark, whole, fraction] of OPEN) {
    it(`leaves "${digits}" open`, () => {
      assert.deepEqual(readDigitMarks(digits), { kind: 'open', mark, whole, fraction });
    });
  }

  const BROKEN = [
    '1.23.456',
    '12,34,567',
    '1.234,567.8',
    '1.234,5,6',
    '0.123.456',
    '12.34,5',
    '1234.567,8',
    '1.234,',
    '12 34',
    '12.',
    '1..2',
    '1.234.56',
    '1a2',
    '',
  ];
  for (const digits of BROKEN) {
    it(`refuses the contradiction "${digits}"`, () => {
      assert.equal(readDigitMarks(digits), undefined);
    });
  }
});
