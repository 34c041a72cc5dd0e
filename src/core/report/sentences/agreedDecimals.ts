import { isCounted } from '#core/catalogue/indicator';
import { agreeingDecimals, displayedPoints, MORE_DECIMALS } from '#core/figures/displayedPoints';
import { orderOfMagnitude } from '#core/numbers/decimalText';
import { absolute, multiply, powerOfTen, subtract, type Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { comparisonClauses } from './comparisonClauses';
import { decimalsToShow, exactText } from './levelText';
import { saidLevel } from './saidLevel';
import type { SentenceContext } from './sentenceContext';
import { smallAmountOf } from './smallAmount';

/**
 * The context in which a level and its difference from last year are said with as many decimals as each
 * other: "1,0 km, tăng 0,1 km", "67,8%, tăng 12,0 điểm phần trăm". With last year's figure beside them as
 * many as it takes that a reader who subtracts agrees (docs/methods.md, D). Where the level is hedged, or
 * told in another scale, nobody subtracts.
 */
export function withAgreedDecimals(context: SentenceContext): SentenceContext {
  const decimals = agreedDecimals(context);
  if (decimals === undefined) return context;
  return { ...context, indicator: { ...context.indicator, decimals, keepsZeros: true } };
}

function agreedDecimals(context: SentenceContext): number | undefined {
  const { indicator, value, total } = context;
  const { prior, isComplete } = total;
  // Of single things nobody has a part.
  if (!isComplete || prior === undefined || isCounted(indicator)) return undefined;
  if (saidLevel(context) !== exactText(indicator, value)) return undefined;
  const difference = absolute(subtract(value, prior));
  const isPoints = indicator.growthForm === 'pp' && indicator.unit === '%';
  const said = comparisonClauses(context);
  const isSaid = said.includes(isPoints ? 'điểm phần trăm' : exactText(indicator, difference));
  if (!isSaid) return undefined;
  const shownPrior = said.includes(exactText(indicator, prior)) ? [prior] : [];
  const decimals = isPoints
    ? decimalsOfPoints(context, prior, shownPrior)
    : decimalsOfDifference(context, difference, shownPrior);
  if (decimals === undefined) return undefined;
  return Math.max(...[value, difference, ...shownPrior].map((one) => placesOf(one, decimals)));
}

/** Two rates and the points between them; undefined where the points are those of the rates as rounded anyway. */
function decimalsOfPoints(
  { indicator, value }: SentenceContext,
  prior: Rational,
  [shownPrior]: readonly Rational[],
): number | undefined {
  const least = decimalsToShow(indicator, value);
  const { decimals, isExactDifference } = displayedPoints(value, prior, least);
  if (!isExactDifference) return decimals > least ? decimals : undefined;
  return shownPrior ? decimals : least;
}

/** A difference in a smaller measure than the level's asks of the level what it takes to reach its last place. */
function decimalsOfDifference(
  { indicator, value }: SentenceContext,
  difference: Rational,
  [shownPrior]: readonly Rational[],
): number | undefined {
  const small = smallAmountOf(indicator, difference);
  if (small && !smallAmountOf(indicator, value)) {
    const places = small.decimals - orderOfMagnitude(small.factor);
    return places > indicator.decimals + MORE_DECIMALS ? undefined : places;
  }
  const least = Math.max(...[value, difference].map((one) => decimalsToShow(indicator, one)));
  if (small) return undefined;
  return shownPrior ? agreeingDecimals(value, shownPrior, least) : least;
}

/** How many of the decimals are not noughts. */
function placesOf(value: Rational, decimals: number): number {
  const rounded = roundHalfAwayFromZero(value, decimals);
  let places = decimals;
  while (places > 0 && multiply(rounded, powerOfTen(places - 1)).denominator === 1n) places -= 1;
  return places;
}
