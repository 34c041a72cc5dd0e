import assert from 'node:assert/strict';
import { fromDecimalText } from '#core/numbers/decimalText';
import { rational } from '#core/numbers/rational';
import { followsFromPrinted, type PrintedCell, type PrintedRate } from '#core/report/printedRates';

describe('a rate beside the printed levels it is computed from', () => {
  const CASES: readonly [what: string, PrintedRate, boolean][] = [
    // 37,2249 / 33,2351 = 112,005 %; a reader of 37,22 and 33,24 finds 111,97 %.
    ['an index of rounded money', rate('112.01', ['37.2249', 2], ['33.2351', 2], 'index'), false],
    ['a growth of whole counts', rate('2.5', ['41', 0], ['40', 0], 'growth'), true],
    // 40 of 40,5, apportioned: printed as 40 of 41.
    ['a growth over a rounded count', rate('-1.23', ['40', 0], ['40.5', 0], 'growth'), false],
    ['a share', rate('50', ['1', 0], ['2', 0], { factor: rational(100) }), true],
    ['a rate that is not stated', rate('x', ['1', 0], ['2', 0], 'growth'), true],
    ['a base printed as zero', rate('100', ['1', 0], ['0.4', 0], 'growth'), true],
  ];
  for (const [what, printed, follows] of CASES) {
    it(`${follows ? 'follows' : 'does not follow'}: ${what}`, () => {
      assert.equal(followsFromPrinted(printed), follows);
    });
  }
});

type Level = readonly [text: string, decimals: number];

function rate(text: string, above: Level, below: Level, made: PrintedRate['made']): PrintedRate {
  return { rate: cell(text, 2), above: cell(...above), below: cell(...below), made };
}

function cell(text: string, decimals: number): PrintedCell {
  const numberFormat = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return { value: fromDecimalText(text) ?? text, numberFormat };
}
