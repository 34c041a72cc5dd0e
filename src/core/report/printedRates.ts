import { add, divide, equals, isZero, multiply, rational, subtract } from '#core/numbers/rational';
import type { Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { ExpectedResult } from '#core/workbook/sheetPlan';
import { shownDecimals } from './document/displayedNumber';

/** Where a reader who computes a rate from the numbers printed beside it finds another one. */
export const RATES_OF_UNROUNDED = 'Tỷ lệ, mức tăng, giảm tính từ số chưa làm tròn.';

/** A cell as far as a reader sees it. */
export interface PrintedCell {
  readonly value: ExpectedResult;
  readonly numberFormat: string;
}

/** A rate with the two levels it is computed from. */
export interface PrintedRate {
  readonly rate: PrintedCell;
  readonly above: PrintedCell;
  readonly below: PrintedCell;
  /** Growth and index are in per cent of the level below; a quotient is so many times it. */
  readonly made: 'growth' | 'index' | { readonly factor: Rational };
}

/** Whether the printed levels give the printed rate; true where one of them is no number. */
export function followsFromPrinted({ rate, above, below, made }: PrintedRate): boolean {
  const [shown, current, base] = [rate, above, below].map(printedValue);
  if (!shown || !current || !base || isZero(base)) return true;
  const decimals = shownDecimals(rate.numberFormat);
  return equals(shown, recomputed(current, base, made, decimals));
}

const HUNDRED = rational(100);

/** The index is 100 and the rounded growth, as the tables make it. */
function recomputed(
  current: Rational,
  base: Rational,
  made: PrintedRate['made'],
  decimals: number,
): Rational {
  if (typeof made !== 'string') {
    return roundHalfAwayFromZero(multiply(divide(current, base), made.factor), decimals);
  }
  const change = divide(subtract(current, base), base);
  const growth = roundHalfAwayFromZero(multiply(change, HUNDRED), decimals);
  return made === 'index' ? add(HUNDRED, growth) : growth;
}

function printedValue({ value, numberFormat }: PrintedCell): Rational | undefined {
  return typeof value === 'string'
    ? undefined
    : roundHalfAwayFromZero(value, shownDecimals(numberFormat));
}
