import type { Indicator } from '#core/catalogue/indicator';
import type { HouseSettings } from '#core/catalogue/yearBook';
import { add, isZero, rational, signOf, subtract, type Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { printedNumber } from './printedNumber';

/**
 * How far the plan was met: "đạt 97,2% kế hoạch", "vượt 2,5% kế hoạch". For rates never "vượt
 * x%", which would read as points; for what ought to be small neither "đạt" nor "vượt".
 */
export function planPhrase(
  { nature, polarity }: Pick<Indicator, 'nature' | 'polarity'>,
  completion: Rational,
  { growthDecimals }: Pick<HouseSettings, 'growthDecimals'>,
): string {
  const excess = subtract(completion, HUNDRED);
  const rounded = roundHalfAwayFromZero(excess, growthDecimals);
  const verb = polarity === 'down_good' ? 'bằng' : 'đạt';
  if (isZero(rounded) && !isZero(excess)) {
    return `${verb} ${signOf(excess) > 0 ? 'trên' : 'gần'} 100% kế hoạch`;
  }
  const canExceed = nature !== 'ratio' && polarity !== 'down_good';
  return signOf(excess) > 0 && canExceed
    ? `vượt ${printedNumber(rounded, growthDecimals)}% kế hoạch`
    : `${verb} ${printedNumber(add(HUNDRED, rounded), growthDecimals)}% kế hoạch`;
}

const HUNDRED = rational(100);
