import { parseMeasure } from '#core/numbers/measure';
import {
  absolute,
  compare,
  multiply,
  ONE,
  rational,
  signOf,
  subtract,
  ZERO,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { exactText } from '../sentences/levelText';
import { planGapAmount } from '../sentences/planPhrase';
import { printedNumber } from '../sentences/printedNumber';
import type { Statement } from './statement';

/** The right number in words, at the precision that the draft prints. */
export function rightWording(statement: Statement, decimals: number): string {
  const { compares, exact, indicator } = statement;
  switch (compares) {
    case 'level':
      return parseMeasure(indicator.unit)?.dimension === '%'
        ? `${printedNumber(exact, decimals)}%`
        : exactText(indicator, exact);
    case 'plan-level':
      return `kế hoạch ${
        indicator.unit === '%' ? `${printedNumber(exact, decimals)}%` : exactText(indicator, exact)
      }`;
    case 'rank-change':
      return signOf(exact) === 0
        ? 'giữ nguyên thứ hạng'
        : changeInWords(exact, `${size(exact, 0)} bậc`);
    case 'share':
      return `chiếm ${printedNumber(exact, decimals)}%`;
    case 'growth':
    case 'points-for-percent':
      return changeInWords(exact, `${size(exact, decimals)}%`);
    case 'index':
      return `bằng ${printedNumber(exact, decimals)}%`;
    case 'points':
    case 'percent-for-points':
      return changeInWords(exact, `${size(exact, decimals)} điểm phần trăm`);
    case 'difference':
      return changeInWords(exact, exactText(indicator, absolute(exact)));
    case 'multiple':
      return multipleInWords(exact, Math.max(1, decimals));
    case 'plan':
      return `đạt ${printedNumber(exact, decimals)}% kế hoạch`;
    case 'above-plan':
      return signOf(exact) < 0
        ? `đạt ${printedNumber(roundHalfAwayFromZero(addHundred(exact), decimals), decimals)}% kế hoạch`
        : `vượt ${printedNumber(exact, decimals)}% kế hoạch`;
    case 'plan-gap':
      return planGapAmount(indicator, exact, ZERO) ?? 'đạt kế hoạch';
  }
}

/** "Gấp 1,1 lần" says less than the growth, and "gấp 0,9 lần" nothing at all. */
function multipleInWords(multiple: Rational, decimals: number): string {
  if (compare(multiple, LEAST_MULTIPLE) >= 0) return `gấp ${printedNumber(multiple, decimals)} lần`;
  const growth = multiply(subtract(multiple, ONE), rational(100));
  return changeInWords(growth, `${size(growth, decimals)}%`);
}

const LEAST_MULTIPLE = rational(3, 2);

function addHundred({ numerator, denominator }: Rational): Rational {
  return rational(numerator + 100n * denominator, denominator);
}

function size(value: Rational, decimals: number): string {
  return printedNumber(absolute(value), decimals);
}

function changeInWords(change: Rational, amount: string): string {
  if (signOf(change) === 0) return 'không thay đổi';
  return `${signOf(change) > 0 ? 'tăng' : 'giảm'} ${amount}`;
}
