import type { Indicator } from '#core/catalogue/indicator';
import {
  absolute,
  compare,
  divide,
  equals,
  multiply,
  rational,
  signOf,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import type { ComparedFigure } from '../examinedYear';
import { levelsOf } from '../stated/statedLevels';
import { canMean } from '../stated/statedReadings';
import { isWithin } from '../slips/timesApart';
import {
  growthOfPeers,
  totalInParts,
  type Member,
  type TotalInParts,
  type UnitInYear,
} from './totalInParts';

/** A part that does not fit its total. */
export interface MistypedPart extends Member {
  /** Last year or the peers show that this figure is wrong and the total right. */
  readonly isProven: boolean;
}

/**
 * The one part behind a total that is not the sum of its parts: one that left last year while the
 * total, the others and what the total leaves for it stayed near; or one that is written just as
 * large as the total, so that one of the two was typed into the other's row. Undefined where
 * nothing points to a part.
 */
export function mistypedPart(
  beside: UnitInYear,
  total: ComparedFigure,
  indicator: Indicator,
): MistypedPart | undefined {
  const inParts = totalInParts(beside, total, indicator);
  if (!inParts || leavesOneOut(inParts)) return undefined;
  const possible = inParts.members.filter(({ rest }) => signOf(rest) > 0);
  const proven = onlyGone(inParts, possible) ?? onlyBetter(beside, inParts, possible);
  return proven ? { ...proven, isProven: true } : writtenAsTotal(beside, inParts, possible);
}

/** Whether the total is exactly what two parts or more add to without one of the others. */
function leavesOneOut({ members, value, added }: TotalInParts): boolean {
  const present = members.filter(({ figure }) => signOf(figure.value) > 0);
  return (
    present.length > 2 && present.some(({ figure }) => equals(subtract(added, figure.value), value))
  );
}

/** The one part that left last year, where its total and all the others stayed near to theirs. */
function onlyGone(
  { value, prior, members }: TotalInParts,
  possible: readonly Member[],
): Member | undefined {
  const gone = possible.filter(
    (one) => isNear(one.rest, one.prior) && !isNear(one.figure.value, one.prior),
  );
  const areOthersNear =
    isNear(value, prior) &&
    members.every((one) => gone.includes(one) || isNear(one.figure.value, one.prior));
  return gone.length === 1 && areOthersNear ? gone[0] : undefined;
}

/** So near to last year a figure must lie to be believed rather than another. */
const NEAR = rational(5, 4);

function isNear(value: Rational, prior: Rational | undefined): boolean {
  return isWithin(value, prior, NEAR);
}

/**
 * The one part that what the total leaves for it brings clearly nearer to last year, and to last year
 * grown as its peers did where there are enough, where the total itself is nearer to its own than the
 * sum of the parts is.
 */
function onlyBetter(
  beside: UnitInYear,
  { value, prior, added }: TotalInParts,
  possible: readonly Member[],
): Member | undefined {
  const [ofTotal, ofSum] = [timesAway(value, prior), timesAway(added, prior)];
  if (!ofTotal || !ofSum || compare(ofTotal, ofSum) >= 0) return undefined;
  const nearer = possible.filter(({ indicator, figure, prior: before, rest }) => {
    const growth = growthOfPeers(beside, indicator);
    const expected = growth && before && multiply(before, growth);
    return (
      isNearer(rest, figure.value, before) && (!expected || isNearer(rest, figure.value, expected))
    );
  });
  return nearer.length === 1 ? nearer[0] : undefined;
}

/** Whether the one value lies clearly nearer to a mark than the other does. */
function isNearer(one: Rational, other: Rational, mark: Rational | undefined): boolean {
  const [ofOne, ofOther] = [timesAway(one, mark), timesAway(other, mark)];
  return Boolean(ofOne && ofOther && compare(ofOther, multiply(ofOne, BETTER)) >= 0);
}

/** Growths of two honest figures seldom differ by so much. */
const BETTER = rational(21, 20);

/** How many times a figure is above or below another. */
function timesAway(value: Rational, prior: Rational | undefined): Rational | undefined {
  if (prior === undefined || signOf(prior) <= 0 || signOf(value) <= 0) return undefined;
  return compare(value, prior) >= 0 ? divide(value, prior) : divide(prior, value);
}

/** The part that is just as large as the total, unless it is what the unit's growth makes of it. */
function writtenAsTotal(
  beside: UnitInYear,
  { value }: TotalInParts,
  possible: readonly Member[],
): MistypedPart | undefined {
  const same = possible.find(
    ({ figure, rest }) => equals(figure.value, value) && !equals(rest, figure.value),
  );
  if (!same || isConfirmed(beside, same.indicator)) return undefined;
  const { prior, rest, figure } = same;
  const usual = growthOfPeers(beside, same.indicator);
  if (usual === undefined || !prior || signOf(prior) <= 0) return { ...same, isProven: false };
  const awayFromUsual = (one: Rational) => absolute(subtract(divide(one, prior), usual));
  const [restAway, ownAway] = [awayFromUsual(rest), awayFromUsual(figure.value)];
  if (compare(multiply(ownAway, CLEARLY), restAway) <= 0) return undefined;
  return { ...same, isProven: compare(multiply(restAway, CLEARLY), ownAway) <= 0 };
}

/** So many times nearer to the usual growth the one reading must lie than the other. */
const CLEARLY = rational(2);

/** Whether the change that somebody worked out beside a figure is that of just this figure. */
function isConfirmed({ examined, lastYear, answered }: UnitInYear, indicator: Indicator): boolean {
  const stated = answered.answers.get(indicator.code)?.stated ?? [];
  return stated.some((statement) => {
    const reading = CONFIRMING.find((kind) => kind === statement.kind);
    if (reading === undefined || statement.isComputed === true) return false;
    const levels = levelsOf(examined, lastYear, answered, indicator, statement);
    if (!levels) return false;
    const { unit } = answered;
    return canMean(
      { unit: unit.code, indicator, year: examined.year, statement, ...levels },
      reading,
    );
  });
}

const CONFIRMING = ['growth', 'index', 'difference'] as const;
