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
  sum,
  type Rational,
} from '#core/numbers/rational';
import { indicatorsContaining, reach } from './containment';
import type { Doubt } from './doubt';
import { levelMoved } from './levelMoved';

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
