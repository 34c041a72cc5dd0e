import type { Indicator } from '#core/catalogue/indicator';
import type { HouseSettings } from '#core/catalogue/yearBook';
import type { Compilation, IndicatorTotal } from '#core/figures/compilation';
import { displayedPoints } from '#core/figures/displayedPoints';
import { pairedUnits, ratioSide } from '#core/figures/ratioSides';
import { numberOf } from '#core/numbers/figure';
import {
  absolute,
  compare,
  divide,
  isZero,
  multiply,
  rational,
  signOf,
  subtract,
  sum,
  ZERO,
  type Rational,
} from '#core/numbers/rational';
import type { Direction, Doubt } from './doubts';

/** By how much doubtful figures can move what is published of one indicator beside last year. */
export interface Effect {
  readonly indicator: string;
  /** As it is printed, without a sign. */
  readonly moved: Rational;
  /** The indicator's own where a difference is printed; '' for percentage points of a growth or rate. */
  readonly measure: string;
  /** With how many decimals it is printed at most. */
  readonly decimals: number;
  /** In points, so that all effects can be ordered: of a difference, in per cent of last year. */
  readonly points: Rational;
}

const HUNDRED = rational(100);

/**
 * The most that doubtful figures, any or all of them wrong, can do to the change of their own
 * indicators, of every sum that contains one and to every rate of which one is a side. One too high
 * and one too low, or both sides of a rate, do not add up: no truth about them moves it so far.
 */
export function headlineEffects(
  compilation: Compilation,
): (doubts: readonly Doubt[]) => readonly Effect[] {
  const indicators = new Map(compilation.book.indicators.map((one) => [one.code, one] as const));
  const totals = new Map(compilation.totals.map((one) => [one.indicator, one] as const));
  const containing = indicatorsContaining(compilation.book.indicators);
  const known = { totals, containing, sides: new Map<string, Rational | undefined>() };
  const { settings } = compilation.book;
  const reached = new Map<string, readonly Indicator[]>();
  const reachedFrom = (code: string): readonly Indicator[] => {
    let headlines = reached.get(code);
    if (!headlines) reached.set(code, (headlines = reach(code, indicators, containing)));
    return headlines;
  };
  return (doubts) => {
    const about = new Map<Indicator, Doubt[]>();
    for (const doubt of doubts) {
      for (const headline of reachedFrom(doubt.indicator)) {
        about.set(headline, [...(about.get(headline) ?? []), doubt]);
      }
    }
    return [...about].flatMap(([headline, moving]) => {
      const total = totals.get(headline.code);
      const moved = total && levelMoved(headline, total, moving, known);
      return moved && !isZero(moved) ? (effectOn(headline, total, moved, settings) ?? []) : [];
    });
  };
}

/** Which sums and rates each indicator enters. */
function indicatorsContaining(
  indicators: readonly Indicator[],
): ReadonlyMap<string, readonly Indicator[]> {
  const containing = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    for (const part of partsOf(indicator)) {
      const present = containing.get(part);
      if (present) present.push(indicator);
      else containing.set(part, [indicator]);
    }
  }
  return containing;
}

function partsOf({ aggregation }: Indicator): readonly string[] {
  if (aggregation.form === 'derived_sum') return aggregation.parts;
  if (aggregation.form !== 'ratio_of_sums') return [];
  return [aggregation.numerator, aggregation.denominator];
}

/** The indicator itself, and all that contain it, directly or through others. */
function reach(
  code: string,
  indicators: ReadonlyMap<string, Indicator>,
  containing: ReadonlyMap<string, readonly Indicator[]>,
): readonly Indicator[] {
  const found = new Set<Indicator>();
  const own = indicators.get(code);
  const waiting = own ? [own] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...(containing.get(next.code) ?? []));
  }
  return [...found];
}

interface Known {
  readonly totals: ReadonlyMap<string, IndicatorTotal>;
  readonly containing: ReadonlyMap<string, readonly Indicator[]>;
  /** What the sides of rates add up to, by rate and side; each worked out once. */
  readonly sides: Map<string, Rational | undefined>;
}

/** By how much the level moves, in the indicator's own measure. */
function levelMoved(
  { aggregation }: Indicator,
  total: IndicatorTotal,
  doubts: readonly Doubt[],
  known: Known,
): Rational | undefined {
  if (aggregation.form === 'ratio_of_sums') return rateMoved(total, aggregation, doubts, known);
  const { lowest, highest } = rangeOf(doubts);
  return larger(absolute(lowest), highest);
}

/**
 * A level beside last year's as the report tells it: where last year is not complete, beside that of the
 * units that have it; where nothing is known of it, the level alone.
 */
function effectOn(
  { code, growthForm, decimals, unit }: Indicator,
  total: IndicatorTotal,
  moved: Rational,
  { growthDecimals, tableDecimals, smallBase }: HouseSettings,
): Effect | undefined {
  const { value } = total;
  const prior = total.prior ?? priorOfUnits(total);
  if (growthForm === 'pp') {
    const printed = value && prior ? displayedPoints(value, prior, decimals).decimals : decimals;
    return { indicator: code, moved, measure: '', decimals: printed, points: moved };
  }
  const base = prior === undefined || isZero(prior) ? value : absolute(prior);
  if (base === undefined || isZero(base)) return undefined;
  const points = divide(multiply(moved, HUNDRED), base);
  const isPercentage =
    growthForm === 'growth_pct' && prior !== undefined && compare(prior, smallBase) >= 0;
  return isPercentage
    ? {
        indicator: code,
        ...{ moved: points, measure: '', points },
        decimals: Math.max(growthDecimals, tableDecimals),
      }
    : { indicator: code, moved, measure: unit, decimals, points };
}

function priorOfUnits({ byUnit }: IndicatorTotal): Rational | undefined {
  const known = byUnit.flatMap(({ prior }) => numberOf(prior) ?? []);
  return known.length === 0 ? undefined : sum(known);
}

/** How far figures can fall and rise together; 0 is within. */
interface Range {
  readonly lowest: Rational;
  readonly highest: Rational;
}

function rangeOf(doubts: readonly Doubt[]): Range {
  const towards = (way: Direction): Rational =>
    sum(doubts.filter(({ direction }) => direction !== way).map(({ amount }) => amount));
  return { lowest: subtract(ZERO, towards('up')), highest: towards('down') };
}

function endsOf({ lowest, highest }: Range): readonly Rational[] {
  return [lowest, ZERO, highest];
}

type Ratio = Extract<Indicator['aggregation'], { form: 'ratio_of_sums' }>;

/**
 * The largest move of the rate. It rises or falls steadily with each side, so that it is largest
 * where each is at one of its ends. What is doubted and not counted yet is taken as it was sent,
 * or is expected.
 */
function rateMoved(
  rate: IndicatorTotal,
  { numerator, denominator, factor }: Ratio,
  doubts: readonly Doubt[],
  known: Known,
): Rational | undefined {
  const { containing } = known;
  const isAbove = ({ indicator }: Doubt): boolean => enters(indicator, numerator, containing);
  const isBelow = ({ indicator }: Doubt): boolean => enters(indicator, denominator, containing);
  const above = sideOf(rate, numerator, doubts.filter(isAbove), doubts, known);
  const below = sideOf(rate, denominator, doubts.filter(isBelow), doubts, known);
  if (!above || !below || signOf(below) <= 0) return undefined;
  const inBoth = endsOf(rangeOf(doubts.filter((one) => isAbove(one) && isBelow(one))));
  const onlyAbove = endsOf(rangeOf(doubts.filter((one) => isAbove(one) && !isBelow(one))));
  const onlyBelow = endsOf(rangeOf(doubts.filter((one) => !isAbove(one) && isBelow(one))));
  const now = divide(above, below);
  let most = ZERO;
  for (const both of inBoth) {
    for (const up of onlyAbove) {
      for (const down of onlyBelow) {
        const left = sum([below, both, down]);
        // Where all of the denominator is in doubt, so is the whole rate.
        const rest = signOf(left) > 0 ? left : divide(below, HUNDRED);
        most = larger(absolute(subtract(divide(sum([above, both, up]), rest), now)), most);
      }
    }
  }
  return multiply(most, factor);
}

/** One side of a rate with what the doubtful units, where they are not in it yet, would bring. */
function sideOf(
  rate: IndicatorTotal,
  code: string,
  doubtsOfSide: readonly Doubt[],
  doubts: readonly Doubt[],
  { totals, sides }: Known,
): Rational | undefined {
  const side = totals.get(code);
  const key = `${rate.indicator} ${code}`;
  if (!sides.has(key)) sides.set(key, ratioSide(rate, side));
  const counted = sides.get(key);
  const inRate = pairedUnits(rate) ?? new Set(side?.unitsReported ?? []);
  const waiting = new Set(doubts.map(({ unit }) => unit).filter((unit) => !inRate.has(unit)));
  const brought = [...waiting].map((unit) => {
    const own = numberOf(side?.byUnit.find((share) => share.unit === unit)?.figure);
    return own ?? sum(doubtsOfSide.filter((one) => one.unit === unit).map(({ level }) => level));
  });
  return counted && sum([counted, ...brought]);
}

function larger(left: Rational, right: Rational): Rational {
  return compare(left, right) >= 0 ? left : right;
}

function enters(
  code: string,
  sum: string,
  containing: ReadonlyMap<string, readonly Indicator[]>,
): boolean {
  if (code === sum) return true;
  return (containing.get(code) ?? []).some(
    (one) => one.aggregation.form === 'derived_sum' && enters(one.code, sum, containing),
  );
}
