import type { Indicator } from '#core/catalogue/indicator';
import type { HouseSettings } from '#core/catalogue/yearBook';
import type { Compilation, IndicatorTotal } from '#core/figures/compilation';
import { displayedPoints } from '#core/figures/displayedPoints';
import { numberOf } from '#core/numbers/figure';
import {
  absolute,
  compare,
  divide,
  isZero,
  multiply,
  rational,
  subtract,
  sum,
  ZERO,
  type Rational,
} from '#core/numbers/rational';
import { indicatorsContaining, reach } from './containment';
import type { Doubt } from './doubt';
import { levelMoved } from './levelMoved';

/** By how much doubtful figures can move what is published of one indicator beside last year. */
export interface Effect {
  readonly indicator: string;
  /** A growth or a rate by percentage points; a difference or a level in the indicator's own measure. */
  readonly moves: 'points' | 'difference' | 'level';
  /** As it is printed, without a sign. */
  readonly moved: Rational;
  /** '' for percentage points. */
  readonly measure: string;
  /** What is printed as things stand, which it would move. */
  readonly printed: readonly PrintedNumber[];
  /** In points, so that all effects can be ordered: of a difference, in per cent of last year. */
  readonly points: Rational;
}

/** A number before it is rounded, and with how many decimals it is printed. */
export interface PrintedNumber {
  readonly value: Rational;
  readonly decimals: number;
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
      if (!total) return [];
      const compared = comparedLevels(headline, total, moving);
      const moved = levelMoved(headline, total, compared.doubts, known);
      return moved && !isZero(moved) ? (effectOn(headline, compared, moved, settings) ?? []) : [];
    });
  };
}

/**
 * A level beside last year's as the report tells it: where last year is not complete, beside that of the
 * units that have it; where nothing is known of it, the level alone.
 */
function effectOn(
  { code, growthForm, decimals, unit }: Indicator,
  { value, prior }: ComparedLevels,
  moved: Rational,
  { growthDecimals, tableDecimals, smallBase }: HouseSettings,
): Effect | undefined {
  const change = prior === undefined ? value : subtract(value ?? ZERO, prior);
  if (growthForm === 'pp') {
    const places = value && prior ? displayedPoints(value, prior, decimals).decimals : decimals;
    const printed = [value, change].flatMap((one) =>
      one ? [{ value: one, decimals: places }] : [],
    );
    return { indicator: code, moves: 'points', moved, measure: '', printed, points: moved };
  }
  const base = prior === undefined || isZero(prior) ? value : absolute(prior);
  if (base === undefined || isZero(base)) return undefined;
  const inPoints = (amount: Rational): Rational => divide(multiply(amount, HUNDRED), base);
  const points = inPoints(moved);
  const isPercentage =
    growthForm === 'growth_pct' && prior !== undefined && compare(prior, smallBase) >= 0;
  if (!isPercentage) {
    const printed = change ? [{ value: change, decimals }] : [];
    const moves = prior === undefined ? 'level' : 'difference';
    return { indicator: code, moves, moved, measure: unit, printed, points };
  }
  const growth = inPoints(change ?? ZERO);
  const printed = [growthDecimals, tableDecimals].map((places) => ({
    value: growth,
    decimals: places,
  }));
  return { indicator: code, moves: 'points', moved: points, measure: '', printed, points };
}

/** What is compared, and what is doubted of it. */
interface ComparedLevels {
  readonly value: Rational | undefined;
  readonly prior: Rational | undefined;
  readonly doubts: readonly Doubt[];
}

/**
 * This year beside last; where last year lacks units, of those that have it: whoever has none takes no
 * part in that growth and moves the level alone.
 */
function comparedLevels(
  { growthForm }: Indicator,
  { value, prior, byUnit }: IndicatorTotal,
  doubts: readonly Doubt[],
): ComparedLevels {
  if (prior !== undefined || growthForm === 'pp') return { value, prior, doubts };
  const both = byUnit.filter((one) => numberOf(one.prior) !== undefined);
  const compared = new Set(both.map(({ unit }) => unit));
  const ofCompared = doubts.filter(({ unit }) => compared.has(unit));
  if (ofCompared.length === 0) return { value, prior, doubts };
  return {
    value: sum(both.flatMap(({ figure }) => numberOf(figure) ?? [])),
    prior: sum(both.flatMap((one) => numberOf(one.prior) ?? [])),
    doubts: ofCompared,
  };
}
