import assert from 'node:assert/strict';
import { rational } from '#core/numbers/rational';
import { displayedNumber } from '#core/report/document/displayedNumber';
import { differenceFormat, levelFormat, percentFormat } from '#core/report/frame/numberFormats';

// Expected: what Excel shows by these codes in a Vietnamese setting (point between thousands).
const SHOWN = [
  { name: 'a count', value: rational(1850000), format: levelFormat(0), text: '1.850.000' },
  { name: 'an amount', value: rational(74267, 100), format: levelFormat(2), text: '742,67' },
  { name: 'a tie away from zero', value: rational(5, 2), format: levelFormat(0), text: '3' },
  { name: 'a negative tie', value: rational(-5, 2), format: levelFormat(0), text: '-3' },
  {
    name: 'what has more decimals',
    value: rational(1816, 100),
    format: levelFormat(1, 3),
    text: '18,16',
  },
  { name: 'what has fewer', value: rational(3, 2), format: levelFormat(1, 3), text: '1,5' },
  { name: 'what has none', value: rational(18), format: levelFormat(1, 3), text: '18,0' },
  { name: 'a percentage', value: rational(1028, 10), format: percentFormat(2), text: '102,80' },
  { name: 'a rise', value: rational(118), format: differenceFormat(0, 'trạm'), text: '+118 trạm' },
  {
    name: 'a fall in points',
    value: rational(-32, 10),
    format: differenceFormat(1, 'điểm %'),
    text: '-3,2 điểm %',
  },
  { name: 'no change', value: rational(0), format: differenceFormat(0, 'bậc'), text: '0 bậc' },
  {
    name: 'a change that rounds to nothing',
    value: rational(-1, 100),
    format: differenceFormat(1, ''),
    text: '0,0',
  },
] as const;

describe('displayedNumber', () => {
  for (const { name, value, format, text } of SHOWN) {
    it(`shows ${name} as “${text}”`, () => {
      assert.equal(displayedNumber(value, format), text);
    });
  }

  it('refuses a format that no table has', () => {
    assert.throws(() => displayedNumber(rational(1), '0.00E+00'), /no number format/);
  });
});
