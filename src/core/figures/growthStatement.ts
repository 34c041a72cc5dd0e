import { isAmount, type Indicator } from '#core/catalogue/indicator';
import type { HouseSettings } from '#core/catalogue/yearBook';
import {
  compare,
  divide,
  isZero,
  signOf,
  subtract,
  rational,
  type Rational,
} from '#core/numbers/rational';
import { percentOf } from './comparison';

/** All that can be said in print of a figure beside last year's (docs/methods.md, D). Never a percentage of nothing. */
export type GrowthStatement =
  | { readonly kind: 'no-current' }
  | { readonly kind: 'no-prior' }
  | { readonly kind: 'none-both-years' }
  /** It occurred for the first time: there is no growth from nothing. */
  | { readonly kind: 'new'; readonly value: Rational }
  | { readonly kind: 'vanished'; readonly prior: Rational }
  /** Per cent, exact; the index is 100 more, from the same rounding. */
  | { readonly kind: 'growth'; readonly growth: Rational }
  /** "gấp k lần". */
  | { readonly kind: 'multiple'; readonly quotient: Rational }
  /** Last year's figure is too small for a percentage to mean anything. */
  | { readonly kind: 'small-base'; readonly difference: Rational }
  /** Figures that change by a number of things, and amounts below zero. */
  | { readonly kind: 'difference'; readonly difference: Rational }
  /** Two rates differ by percentage points (displayedPoints). */
  | { readonly kind: 'points'; readonly value: Rational; readonly prior: Rational }
  /** Of a rank: places gained are positive. */
  | { readonly kind: 'places'; readonly places: Rational };

type GrowthSettings = Pick<HouseSettings, 'smallBase' | 'multipleFrom'>;

/** What can be said of a complete figure of this year beside that of the year before. */
export function growthStatement(
  indicator: Pick<Indicator, 'growthForm' | 'nature'>,
  value: Rational | undefined,
  prior: Rational | undefined,
  settings: GrowthSettings,
): GrowthStatement {
  if (value === undefined) return { kind: 'no-current' };
  if (prior === undefined) return { kind: 'no-prior' };
  const occurrence = isAmount(indicator) ? occurrenceOf(value, prior) : undefined;
  if (occurrence) return occurrence;
  const difference = subtract(value, prior);
  switch (indicator.growthForm) {
    case 'growth_pct':
      return relativeChange(value, prior, settings);
    case 'pp':
      return { kind: 'points', value, prior };
    case 'rank_change':
      return { kind: 'places', places: subtract(prior, value) };
    case 'abs_change':
    case 'score_change':
      return { kind: 'difference', difference };
  }
}

/** Where one of the years has nothing there is no change to measure, but something to say. */
function occurrenceOf(value: Rational, prior: Rational): GrowthStatement | undefined {
  if (isZero(value)) {
    if (isZero(prior)) return { kind: 'none-both-years' };
    return signOf(prior) > 0 ? { kind: 'vanished', prior } : undefined;
  }
  return isZero(prior) && signOf(value) > 0 ? { kind: 'new', value } : undefined;
}

function relativeChange(
  value: Rational,
  prior: Rational,
  { smallBase, multipleFrom }: GrowthSettings,
): GrowthStatement {
  const difference = subtract(value, prior);
  if (signOf(value) < 0 || signOf(prior) <= 0) return { kind: 'difference', difference };
  if (compare(prior, smallBase) < 0) return { kind: 'small-base', difference };
  const quotient = divide(value, prior);
  if (compare(quotient, multipleFrom) >= 0) return { kind: 'multiple', quotient };
  return { kind: 'growth', growth: subtract(percentOf(value, prior), rational(100)) };
}
