import type { Indicator } from '#core/catalogue/indicator';
import { growsInPercent } from '#core/figures/comparison';
import type { Compilation, IndicatorTotal } from '#core/figures/compilation';
import {
  compare,
  divide,
  isZero,
  multiply,
  rational,
  signOf,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import type { Doubt } from './doubts';

/** By how much a doubtful figure can move one published growth (or rate). */
export interface Effect {
  readonly indicator: string;
  /** Percentage points, without a sign. */
  readonly points: Rational;
}

const HUNDRED = rational(100);

/**
 * What a doubtful amount does to the growth of its own indicator, of every sum that contains it and
 * to every rate of which it is a side.
 */
export function headlineEffects(compilation: Compilation): (doubt: Doubt) => readonly Effect[] {
  const indicators = new Map(compilation.book.indicators.map((one) => [one.code, one] as const));
  const totals = new Map(compilation.totals.map((one) => [one.indicator, one] as const));
  const containing = indicatorsContaining(compilation.book.indicators);
  const reached = new Map<string, readonly Indicator[]>();
  return ({ indicator, amount }) => {
    let headlines = reached.get(indicator);
    if (!headlines) reached.set(indicator, (headlines = reach(indicator, indicators, containing)));
    return headlines.flatMap((headline) => {
      const points = pointsMoved(headline, indicator, amount, totals, containing);
      return points === undefined || isZero(points) ? [] : [{ indicator: headline.code, points }];
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

function pointsMoved(
  headline: Indicator,
  changed: string,
  amount: Rational,
  totals: ReadonlyMap<string, IndicatorTotal>,
  containing: ReadonlyMap<string, readonly Indicator[]>,
): Rational | undefined {
  const total = totals.get(headline.code);
  if (headline.aggregation.form === 'ratio_of_sums') {
    // Of rates that are no percentages no points are published.
    return headline.growthForm === 'pp'
      ? rateMoved(headline.aggregation, changed, amount, totals, containing)
      : undefined;
  }
  if (!total?.prior || signOf(total.prior) <= 0 || !growsInPercent(headline)) return undefined;
  return divide(multiply(amount, HUNDRED), total.prior);
}

type Ratio = Extract<Indicator['aggregation'], { form: 'ratio_of_sums' }>;

/** The larger move of the rate when the side is smaller by the amount, or larger. */
function rateMoved(
  { numerator, denominator, factor }: Ratio,
  changed: string,
  amount: Rational,
  totals: ReadonlyMap<string, IndicatorTotal>,
  containing: ReadonlyMap<string, readonly Indicator[]>,
): Rational | undefined {
  const above = totals.get(numerator)?.value;
  const below = totals.get(denominator)?.value;
  if (!above || !below || signOf(below) <= 0) return undefined;
  if (enters(changed, numerator, containing)) return divide(multiply(amount, factor), below);
  const least = subtract(below, amount);
  // Where all of the denominator is in doubt, so is the whole rate.
  const rest = compare(least, divide(below, HUNDRED)) > 0 ? least : divide(below, HUNDRED);
  return divide(multiply(multiply(above, factor), amount), multiply(below, rest));
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
