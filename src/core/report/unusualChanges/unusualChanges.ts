import type { Indicator } from '#core/catalogue/indicator';
import type { IndicatorTotal } from '#core/figures/compilation';
import { numberOf } from '#core/numbers/figure';
import { toDouble } from '#core/numbers/decimalText';
import {
  absolute,
  compare,
  divide,
  multiply,
  rational,
  signOf,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import type { ReportContext } from '../reportContext';
import { isSmallBase } from '../smallBase';

/** Growth beyond these asks for an explanation: levels move less than the year's amounts do. */
export const USUAL_GROWTH = { stock: rational(20), flow: rational(30) } as const;

const HUNDRED = rational(100);

/** So many single units are listed, those first that move the province's figure most. */
export const MOST_UNITS = 200;

/** One figure that has changed more than is usual. */
export interface UnusualChange {
  readonly indicator: Indicator;
  /** Code of the unit; '' for the whole province. */
  readonly unit: string;
  readonly limit: Rational;
}

export interface UnusualChanges {
  readonly province: readonly UnusualChange[];
  readonly units: readonly UnusualChange[];
  /** Units' changes beyond MOST_UNITS. */
  readonly notListed: number;
}

/** The growths that a reader will ask about: the province's first, then the units' by effect. */
export function unusualChanges(context: ReportContext): UnusualChanges {
  const province: UnusualChange[] = [];
  const units: { readonly change: UnusualChange; readonly effect: number }[] = [];
  for (const total of context.compilation.totals) {
    const indicator = context.indicator(total.indicator);
    const limit = limitOf(indicator);
    if (!limit) continue;
    const isUnusual = (current: Rational, prior: Rational) =>
      isBeyond(context, indicator, limit, current, prior);
    const isCompared = total.change !== undefined && context.isComparable(total.indicator);
    if (isCompared && total.value && total.prior && isUnusual(total.value, total.prior)) {
      province.push({ indicator, unit: '', limit });
    }
    if (total.source !== 'units') continue;
    for (const { unit, figure, prior } of total.byUnit) {
      const [current, before] = [numberOf(figure), numberOf(prior)];
      if (!current || !before || !isUnusual(current, before)) continue;
      if (!context.isUnitComparable(unit, total.indicator)) continue;
      units.push({
        change: { indicator, unit, limit },
        effect: effectOf(total, current, before),
      });
    }
  }
  units.sort((left, right) => right.effect - left.effect);
  return {
    province,
    units: units.slice(0, MOST_UNITS).map(({ change }) => change),
    notListed: Math.max(0, units.length - MOST_UNITS),
  };
}

function limitOf({ nature }: Indicator): Rational | undefined {
  return nature === 'stock' || nature === 'flow' ? USUAL_GROWTH[nature] : undefined;
}

function isBeyond(
  context: ReportContext,
  indicator: Indicator,
  limit: Rational,
  current: Rational,
  prior: Rational,
): boolean {
  if (signOf(prior) * signOf(current) < 0) return true;
  if (signOf(prior) <= 0) return false;
  if (isStillSmall(context, indicator, current, prior)) return false;
  const change = absolute(subtract(current, prior));
  return compare(multiply(change, HUNDRED), multiply(limit, prior)) > 0;
}

/** A count that was small and has not grown far beyond that either: from three to twelve is no question. */
function isStillSmall(
  { compilation }: ReportContext,
  { decimals }: Indicator,
  current: Rational,
  prior: Rational,
): boolean {
  const { smallBase, multipleFrom } = compilation.book.settings;
  if (decimals > 0 || !isSmallBase(prior, smallBase)) return false;
  return compare(current, multiply(multipleFrom, smallBase)) < 0;
}

/** How far the unit's change moves the province's figure; all are equal where there is no prior. */
function effectOf(total: IndicatorTotal, current: Rational, prior: Rational): number {
  const change = absolute(subtract(current, prior));
  return total.prior && signOf(total.prior) > 0 ? toDouble(divide(change, total.prior)) : 0;
}
