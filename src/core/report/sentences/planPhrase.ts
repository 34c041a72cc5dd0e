import type { Indicator } from '#core/catalogue/indicator';
import type { HouseSettings } from '#core/catalogue/yearBook';
import { displayedPoints } from '#core/figures/displayedPoints';
import {
  absolute,
  equals,
  isZero,
  rational,
  signOf,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { WordedIndicator } from './anchorChoice';
import { exactText } from './levelText';
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
  const canExceed = nature !== 'ratio' && polarity !== 'down_good';
  return signOf(rounded) > 0 && canExceed
    ? `vượt ${printedNumber(rounded, growthDecimals)}% kế hoạch`
    : completionPhrase({ polarity }, completion, { growthDecimals });
}

/** "đạt 102,5% kế hoạch", whether it was met or not; what is nearly all of it is not all of it. */
export function completionPhrase(
  { polarity }: Pick<Indicator, 'polarity'>,
  completion: Rational,
  { growthDecimals }: Pick<HouseSettings, 'growthDecimals'>,
): string {
  const excess = subtract(completion, HUNDRED);
  const rounded = roundHalfAwayFromZero(completion, growthDecimals);
  const verb = polarity === 'down_good' ? 'bằng' : 'đạt';
  if (equals(rounded, HUNDRED) && !isZero(excess)) {
    return `${verb} ${signOf(excess) > 0 ? 'trên' : 'gần'} 100% kế hoạch`;
  }
  return `${verb} ${printedNumber(rounded, growthDecimals)}% kế hoạch`;
}

/**
 * "vượt kế hoạch 2,5%", "thấp hơn kế hoạch 1,8%"; undefined where nothing is left to be said, and
 * of rates, of which a percentage reads as points.
 */
export function planGap(
  { nature, polarity }: Pick<Indicator, 'nature' | 'polarity'>,
  completion: Rational,
  { growthDecimals }: Pick<HouseSettings, 'growthDecimals'>,
): string | undefined {
  const rounded = roundHalfAwayFromZero(subtract(completion, HUNDRED), growthDecimals);
  if (nature === 'ratio' || isZero(rounded)) return undefined;
  return `${gapVerb(polarity, rounded)} ${printedNumber(absolute(rounded), growthDecimals)}%`;
}

/** "thấp hơn kế hoạch 12,3 tỷ đồng", "thấp hơn kế hoạch 1,8 điểm phần trăm". */
export function planGapAmount(
  indicator: Pick<Indicator, 'polarity'> & WordedIndicator,
  value: Rational,
  plan: Rational,
): string | undefined {
  const gap = roundHalfAwayFromZero(subtract(value, plan), indicator.decimals);
  if (isZero(gap)) return undefined;
  if (indicator.unit !== '%') {
    return `${gapVerb(indicator.polarity, gap)} ${exactText(indicator, absolute(subtract(value, plan)))}`;
  }
  // A reader subtracts the two rates as they are printed.
  const { decimals, isExactDifference } = displayedPoints(value, plan, indicator.decimals);
  if (!isExactDifference || decimals !== indicator.decimals) return undefined;
  const points = printedNumber(absolute(gap), indicator.decimals);
  return `${gapVerb(indicator.polarity, gap)} ${points} điểm phần trăm`;
}

/** What ought to be small does not "exceed" its plan. */
function gapVerb(polarity: Indicator['polarity'], gap: Rational): string {
  if (signOf(gap) < 0) return 'thấp hơn kế hoạch';
  return polarity === 'down_good' ? 'cao hơn kế hoạch' : 'vượt kế hoạch';
}

const HUNDRED = rational(100);
