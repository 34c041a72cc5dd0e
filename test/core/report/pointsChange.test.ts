import assert from 'node:assert/strict';
import { compareTotal } from '#core/report/comparison';
import { textOfContent } from '#core/report/document/cellText';
import { withRateDecimals } from '#core/report/pointsChange';
import { reportContext } from '#core/report/reportContext';
import { exactly } from '../numbers/aRational';
import { NO_CELLS } from './noCells';
import { aCompilation, anIndicator, aTotal, RATE } from './sentences/aCompilation';

const ONLINE = anIndicator(RATE);

/** What stands beside the two rates, and the note on it. */
function changeFrom(prior: string, value: string, rateDecimals?: number): readonly string[] {
  const totals = [aTotal(value, prior)];
  const context = reportContext(aCompilation({ indicators: [ONLINE], totals }), NO_CELLS);
  const cell = (column: number, text: string) => {
    return { sheet: 'S', row: 1, column, value: exactly(text) };
  };
  const pair = { prior: cell(1, prior), current: cell(2, value) };
  const compared = compareTotal('S', { ...context, rateDecimals }, ONLINE, pair);
  return [textOfContent(compared.content, compared.numberFormat), compared.note];
}

describe('the change of a rate', () => {
  // With one decimal a reader subtracts 91,4 − 87,4 = 4,0 and reads 4,1; 91,45 − 87,38 = 4,07 and 4,06;
  // 91,446 − 87,384 = 4,062.
  it('has the decimals of the catalogue, and says what a reader would miss', () => {
    assert.deepEqual(changeFrom('87.384', '91.446'), [
      '+4,1 điểm %',
      'mức tăng, giảm tính từ số chưa làm tròn',
    ]);
  });

  it('has the decimals that the department wants of the table, and says what a reader would miss', () => {
    assert.deepEqual(changeFrom('87.384', '91.446', 1), [
      '+4,1 điểm %',
      'mức tăng, giảm tính từ số chưa làm tròn',
    ]);
    assert.deepEqual(changeFrom('60', '63', 1), ['+3,0 điểm %', '']);
    assert.deepEqual(changeFrom('60', '63', 2), ['+3,00 điểm %', '']);
  });

  it('is never printed as none where there is one', () => {
    assert.equal(changeFrom('91.4', '91.43', 1)[0], '+0,03 điểm %');
  });
});

describe('the rates of one table', () => {
  const decimalsOf = (...rates: readonly (readonly [prior: string, value: string])[]) => {
    const indicators = rates.map((_, position) => ({ ...ONLINE, code: `CDS05${position}` }));
    const totals = rates.map(([prior, value], position) =>
      aTotal(value, prior, { indicator: `CDS05${position}` }),
    );
    const context = reportContext(aCompilation({ indicators, totals }), NO_CELLS);
    return withRateDecimals(context, indicators).rateDecimals;
  };

  it('have those of the catalogue where every printed change is what a reader finds', () => {
    assert.equal(decimalsOf(['60', '63'], ['50.02', '55.04']), 1);
  });

  it('have one more, all of them, where that mends one', () => {
    // 70,3 − 60,2 = 10,1 and 10,15 → 10,2; with two decimals 70,34 − 60,19 = 10,15.
    assert.equal(decimalsOf(['60.19', '70.34'], ['60', '63']), 2);
    // 91,4 after 91,4, and yet there is a change.
    assert.equal(decimalsOf(['91.4', '91.43'], ['60', '63']), 2);
  });

  it('stay as they are where one more mends some and not all', () => {
    assert.equal(decimalsOf(['60.19', '70.34'], ['87.384', '91.446']), 1);
  });

  it('have one more for a change that would be printed as none, whether it mends another or not', () => {
    assert.equal(decimalsOf(['91.4', '91.43'], ['87.384', '91.446']), 2);
  });
});
