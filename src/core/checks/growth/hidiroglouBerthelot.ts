import type { GrowthReview } from '#core/catalogue/growthParameters';
import { toDouble } from '#core/numbers/decimalText';
import { medianOf } from '#core/numbers/median';
import { FIXED_ONE, fixedPower, toFixed } from '#core/numbers/roots';
import {
  compare,
  divide,
  equals,
  rational,
  signOf,
  subtract,
  ONE,
  type Rational,
} from '#core/numbers/rational';

/** Both years of one unit, each above zero. */
export interface YearPair {
  readonly prior: Rational;
  readonly current: Rational;
}

/** How the growths of one peer group are spread; effects and distances are whole numbers of 10^-40. */
export interface GrowthSpread {
  /** The median ratio of this year to last. */
  readonly medianRatio: Rational;
  /** In the order of the pairs. */
  readonly members: readonly GrowthMember[];
  readonly lower: bigint;
  readonly median: bigint;
  readonly upper: bigint;
  /** More than a quarter of the ratios equal the median, so 10th and 90th percentiles stand for the quartiles. */
  readonly usesTenths: boolean;
  /** Below and above the median effect; 0 where the units on that side do not differ at all. */
  readonly distanceBelow: bigint;
  readonly distanceAbove: bigint;
}

export interface GrowthMember {
  readonly ratio: Rational;
  readonly effect: bigint;
  /** The size of the unit to the power U. */
  readonly weight: bigint;
}

/** Fewer units have no spread worth the name. */
export const FEWEST_UNITS = 8;

/**
 * The spread of growths in a peer group by Hidiroglou and Berthelot (1986), with percentiles of
 * type 7 (docs/methods.md, F). The pairs must be at least FEWEST_UNITS.
 */
export function growthSpread(
  pairs: readonly YearPair[],
  { sizeExponent, medianShare }: Pick<GrowthReview, 'sizeExponent' | 'medianShare'>,
): GrowthSpread {
  const ratios = pairs.map(({ prior, current }) => divide(current, prior));
  const medianRatio = medianOf(ratios) ?? ONE;
  const members = pairs.map((pair) => growthMember(pair, medianRatio, sizeExponent));
  const effects = members.map(({ effect }) => effect).sort(ascending);
  const ties = ratios.filter((ratio) => equals(ratio, medianRatio)).length;
  const usesTenths = ties * 4 > ratios.length;
  const [below, above] = usesTenths ? TENTHS : QUARTERS;
  const [lower, median, upper] = [below, HALF, above].map((share) => percentile(effects, share));
  return spreadOf(
    { medianRatio, members, usesTenths },
    { lower: lower ?? 0n, median: median ?? 0n, upper: upper ?? 0n },
    medianShare,
  );
}

/**
 * Whether nobody can lie outside C, told in floating point with a margin far above its errors, so
 * that most groups need no exact arithmetic. By quartiles, whose bounds are never wider than those
 * of 10th and 90th percentiles; a group with a distance of 0 is left to the exact test.
 */
export function isSurelyOrdinary(
  pairs: readonly YearPair[],
  { sizeExponent, medianShare }: Pick<GrowthReview, 'sizeExponent' | 'medianShare'>,
  c: Rational,
): boolean {
  const [exponent, share, factor] = [sizeExponent, medianShare, c].map(toDouble);
  const years = pairs.map(({ prior, current }) => [toDouble(prior), toDouble(current)] as const);
  const ratios = years.map(([prior, current]) => current / prior);
  const usual = doublePercentile([...ratios].sort(byValue), 0.5);
  const effects = years.map(([prior, current], place) => {
    const ratio = ratios[place] ?? usual;
    const distance = ratio < usual ? 1 - usual / ratio : ratio / usual - 1;
    return distance * Math.max(prior, current) ** (exponent ?? 0);
  });
  effects.sort(byValue);
  const [lower, median, upper] = [0.25, 0.5, 0.75].map((q) => doublePercentile(effects, q));
  if (lower === undefined || median === undefined || upper === undefined) return false;
  const least = Math.abs((share ?? 0) * median);
  const [below, above] = [Math.max(median - lower, least), Math.max(upper - median, least)];
  const margin = 1e-6 * (below + above);
  if (!(below > margin && above > margin)) return false;
  const reach = (factor ?? 0) - 1e-6;
  return (
    (effects[0] ?? 0) > median - reach * below && (effects.at(-1) ?? 0) < median + reach * above
  );
}

function doublePercentile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (position - Math.floor(position)) * (above - below);
}

function byValue(left: number, right: number): number {
  return left - right;
}

/** One unit's growth against the median ratio of its group. */
export function growthMember(
  pair: YearPair,
  medianRatio: Rational,
  sizeExponent: Rational,
): GrowthMember {
  const ratio = divide(pair.current, pair.prior);
  const weight = fixedPower(largerOf(pair), sizeExponent);
  return { ratio, weight, effect: effectOf(ratio, medianRatio, weight) };
}

/** Whether the spread tests anything: not where all three percentiles are 0. */
export function isTestable({ lower, median, upper }: GrowthSpread): boolean {
  return lower !== 0n || median !== 0n || upper !== 0n;
}

/**
 * The spread as the other members make it: where none of them differs from the median on a member's
 * side, what the percentile of that side shows is the member itself, and there is no distance.
 */
export function spreadOfOthers(spread: GrowthSpread, member: GrowthMember): GrowthSpread {
  const isBelow = member.effect < spread.median;
  const differs = ({ effect }: GrowthMember) =>
    isBelow ? effect < spread.median : effect > spread.median;
  if (spread.members.some((other) => other !== member && differs(other))) return spread;
  return isBelow ? { ...spread, distanceBelow: 0n } : { ...spread, distanceAbove: 0n };
}

/** Whether a member lies outside E_M − C·dq1 … E_M + C·dq3. */
export function isOutside(spread: GrowthSpread, { effect }: GrowthMember, c: Rational): boolean {
  const [low, high] = boundsOf(spread, c);
  return effect < low || effect > high;
}

/** The bounds of effects, as whole numbers of 10^-40. */
export function boundsOf(
  { median, distanceBelow, distanceAbove }: GrowthSpread,
  c: Rational,
): readonly [low: bigint, high: bigint] {
  return [median - times(distanceBelow, c), median + times(distanceAbove, c)];
}

/** The bounds as a person reads them, for a unit of this size: between a and b times last year. */
export function readableLimits(
  spread: GrowthSpread,
  member: GrowthMember,
  c: Rational,
): readonly [low: Rational, high: Rational] {
  const [low, high] = boundsOf(spread, c).map((bound) =>
    ratioAt(bound, spread.medianRatio, member.weight),
  );
  return [low ?? ONE, high ?? ONE];
}

const HALF = rational(1, 2);
const QUARTERS = [rational(1, 4), rational(3, 4)] as const;
const TENTHS = [rational(1, 10), rational(9, 10)] as const;

function spreadOf(
  group: Pick<GrowthSpread, 'medianRatio' | 'members' | 'usesTenths'>,
  percentiles: Pick<GrowthSpread, 'lower' | 'median' | 'upper'>,
  medianShare: Rational,
): GrowthSpread {
  const { lower, median, upper } = percentiles;
  const least = times(median < 0n ? -median : median, medianShare);
  return {
    ...group,
    ...percentiles,
    distanceBelow: larger(median - lower, least),
    distanceAbove: larger(upper - median, least),
  };
}

/** s·m^U with s = 1 − r_M/r below the median ratio and r/r_M − 1 above it. */
function effectOf(ratio: Rational, medianRatio: Rational, weight: bigint): bigint {
  const isBelow = compare(ratio, medianRatio) < 0;
  const distance = isBelow
    ? subtract(ONE, divide(medianRatio, ratio))
    : subtract(divide(ratio, medianRatio), ONE);
  return times(weight, distance);
}

/** The ratio at which a unit of this weight has the effect: effectOf, backwards. */
function ratioAt(effect: bigint, medianRatio: Rational, weight: bigint): Rational {
  const factor =
    effect < 0n ? rational(weight, weight - effect) : rational(weight + effect, weight);
  return rational(
    medianRatio.numerator * factor.numerator,
    medianRatio.denominator * factor.denominator,
  );
}

/** Type 7: h = (n − 1)·q from the smallest, between the two neighbours in proportion. */
function percentile(sorted: readonly bigint[], share: Rational): bigint {
  const position = BigInt(sorted.length - 1) * share.numerator;
  const place = Number(position / share.denominator);
  const rest = rational(position % share.denominator, share.denominator);
  const below = sorted[place] ?? 0n;
  const above = sorted[place + 1] ?? below;
  return below + times(above - below, rest);
}

function largerOf({ prior, current }: YearPair): Rational {
  return signOf(subtract(current, prior)) > 0 ? current : prior;
}

function times(fixed: bigint, factor: Rational): bigint {
  return (fixed * toFixed(factor)) / FIXED_ONE;
}

function larger(left: bigint, right: bigint): bigint {
  return left > right ? left : right;
}

function ascending(left: bigint, right: bigint): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
