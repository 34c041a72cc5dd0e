import type { Indicator } from '#core/catalogue/indicator';
import { isRankedAlike } from '#core/figures/rankedProvinces';
import {
  absolute,
  add,
  compare,
  divide,
  isZero,
  multiply,
  rational,
  type Rational,
  subtract,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { BookFigures } from './bookFigures';
import type { KnownPair } from './knownPair';
import { isOfPlan, type Claim } from './claim';
import { filedYear } from './circumstances/filedYear';
import { inMeasure } from './inMeasure';
import { agrees, judge } from './judge';
import type { PrintedNumber } from './numbers/numberInText';
import type { ClaimSetting, Statement } from './statement';

/** Changes are known only from the year before to the year of the book. */
export function changes(
  claim: Claim,
  named: Indicator,
  setting: ClaimSetting,
  figures: BookFigures,
): readonly Statement[] {
  const pair = pairMeant(claim, named, setting, figures);
  const isRank = named.nature === 'rank';
  const found =
    pair && (isRank ? rankChangeOf(claim, pair, figures.year) : changeOf(claim, pair, setting));
  if (!found) return [];
  const { exact, compares, ofDisplayed } = found;
  const readings =
    compares === 'difference' || (compares === 'plan-gap' && claim.number.unit !== 'points')
      ? inMeasure(claim.number, named)
      : claim.number.readings;
  if (readings.length === 0) return [];
  return [
    {
      indicator: named,
      unit: setting.unit,
      year: figures.year,
      compares,
      readings,
      exact,
      ofDisplayed,
      isNamed: true,
    },
  ];
}

/** The two years that are compared: mostly the book's own and the one before. */
function pairMeant(
  { kind, base, planYear }: Claim,
  named: Indicator,
  { unit, year }: ClaimSetting,
  figures: BookFigures,
): KnownPair | undefined {
  const isPlan = isOfPlan(kind);
  if (isPlan && planYear !== undefined && planYear !== figures.year) return undefined;
  const asked = year ?? figures.year;
  const isYear = filedYear(named, asked) === figures.year || asked === figures.year;
  if (base === 'published') {
    return isYear && unit === '' ? figures.pairOverPublished(named.code) : undefined;
  }
  const isBase =
    base === undefined ||
    base === 'prior' ||
    (base !== 'other' && filedYear(named, base) === figures.year - 1) ||
    base === figures.year - 1;
  if (isYear && (isPlan || isBase)) return figures.pair(named.code, unit);
  if (isPlan || unit !== '' || typeof base !== 'number' || named.nature === 'rank')
    return undefined;
  return base === asked ? undefined : figures.pairOfYears(named.code, base, asked);
}

/**
 * 67,8 % after 55,8 % is 12 points more, and 21,5 % more of itself: whoever writes 21,5 % has not written
 * points. Where both are printed alike (100 % after 99,6 %) the points are meant, as everywhere else.
 */
function growthOfRate(
  { number, direction }: Claim,
  { value, prior }: KnownPair,
): Change | undefined {
  if (!value || !prior || isZero(prior)) return undefined;
  const points = subtract(value, prior);
  const exact = multiply(divide(points, prior), HUNDRED);
  const isStated = (change: Rational): boolean => {
    const size = direction === undefined ? change : absolute(change);
    return number.readings.some((printed) => agrees(judge(number, printed, size)));
  };
  return isStated(exact) && !isStated(points) ? { exact, compares: 'growth' } : undefined;
}

type Change = Pick<Statement, 'exact' | 'compares' | 'ofDisplayed'>;
const HUNDRED = rational(100);

function changeOf(
  claim: Claim,
  pair: KnownPair,
  { isLikeForLike }: ClaimSetting,
): Change | undefined {
  const compared = isLikeForLike ? pair.likeForLike : pair;
  const { growth, points } = compared ?? NOTHING_COMPARED;
  switch (claim.kind) {
    case 'growth':
      if (growth) return { exact: growth, compares: 'growth' };
      if (!points || claim.isOfAmount === true) return undefined;
      return growthOfRate(claim, pair) ?? { exact: points, compares: 'percent-for-points' };
    case 'index':
      return growth && { exact: add(growth, HUNDRED), compares: 'index' };
    case 'points':
      if (points) {
        const ofDisplayed = displayedGap(compared, claim.number.readings);
        return { exact: points, compares: 'points', ofDisplayed };
      }
      return growth && { exact: growth, compares: 'points-for-percent' };
    case 'difference':
      return compared && differenceOf(compared, inMeasure(claim.number, pair.indicator));
    case 'multiple':
    case 'risen-times':
      return compared && multipleOf(compared);
    case 'plan':
      return pair.planCompletion && { exact: pair.planCompletion, compares: 'plan' };
    case 'above-plan':
    case 'below-plan':
      return (
        pair.planCompletion && {
          exact: subtract(pair.planCompletion, HUNDRED),
          compares: 'above-plan',
        }
      );
    case 'plan-gap':
      return gapOf(claim, pair);
    default:
      return undefined;
  }
}

const NOTHING_COMPARED = { growth: undefined, points: undefined };

/** 53,3 % less 66,7 % is 13,4 points to a reader, though it is 13,33 (docs/methods.md, M4); of tenths and finer only. */
function displayedGap(
  pair: KnownPair | undefined,
  [printed]: readonly PrintedNumber[],
): Rational | undefined {
  const place = printed?.place;
  if (!pair?.value || !pair.prior || !place || compare(place, TENTH) > 0) return undefined;
  const shown = (level: Rational): Rational =>
    multiply(roundHalfAwayFromZero(divide(level, place), 0), place);
  return subtract(shown(pair.value), shown(pair.prior));
}

const TENTH = rational(1, 10);

/** Of rates the gap is one of points. */
function gapOf({ number }: Claim, { value, plan, indicator }: KnownPair): Change | undefined {
  const isOfRate = indicator.unit === '%';
  if (!value || !plan || isOfRate !== (number.unit === 'points')) return undefined;
  return { exact: subtract(value, plan), compares: 'plan-gap' };
}

/** "tăng 3 bậc": places nearer to the first are a rise, where both years ranked as many provinces. */
function rankChangeOf(
  { kind }: Claim,
  { value, prior, indicator }: KnownPair,
  year: number,
): Change | undefined {
  if (!isRankedAlike(indicator, year)) return undefined;
  if (kind !== 'difference' || !value || !prior) return undefined;
  return { exact: subtract(prior, value), compares: 'rank-change' };
}

function differenceOf(pair: KnownPair, printed: readonly PrintedNumber[]): Change | undefined {
  const { difference, indicator } = pair;
  const isPercentOfRate = indicator.unit === '%';
  if (!difference || isPercentOfRate) return undefined;
  return { exact: difference, compares: 'difference', ofDisplayed: displayedGap(pair, printed) };
}

function multipleOf({ value, prior }: KnownPair): Change | undefined {
  if (!value || !prior || isZero(prior)) return undefined;
  return { exact: divide(value, prior), compares: 'multiple' };
}
