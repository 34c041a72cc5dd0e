import type { Indicator } from '#core/catalogue/indicator';
import type { Figure } from '#core/numbers/figure';
import {
  divide,
  isZero,
  multiply,
  rational,
  type Rational,
  signOf,
  subtract,
  ZERO,
} from '#core/numbers/rational';

/** What a compilation knows of one indicator for one place: the two years, and what follows. */
export interface KnownPair {
  readonly indicator: Indicator;
  readonly unit: string;
  readonly value: Rational | undefined;
  readonly prior: Rational | undefined;
  readonly growth: Rational | undefined;
  readonly points: Rational | undefined;
  readonly difference: Rational | undefined;
  readonly plan: Rational | undefined;
  readonly planCompletion: Rational | undefined;
  /** How many of the units that owe a figure gave theirs, where a total of the province lacks some. */
  readonly coverage: Coverage | undefined;
  /** The two years over the units with both, for sentences that say so. */
  readonly likeForLike: KnownPair | undefined;
}

export interface Coverage {
  readonly reported: number;
  readonly expected: number;
}

/** What follows from two years of one figure, and its target. */
export function pairOf(
  indicator: Indicator,
  unit: string,
  value: Rational | undefined,
  prior: Rational | undefined,
  plan: Rational | undefined,
): KnownPair {
  const difference = value && prior && subtract(value, prior);
  const isRate = indicator.growthForm === 'pp';
  return {
    indicator,
    unit,
    value,
    prior,
    growth:
      isRate || !difference || !prior || signOf(prior) <= 0
        ? undefined
        : percent(difference, prior),
    points: isRate ? difference : undefined,
    difference,
    plan,
    planCompletion: value && plan && signOf(plan) > 0 ? percent(value, plan) : undefined,
    coverage: undefined,
    likeForLike: undefined,
  };
}

export function percent(part: Rational, whole: Rational): Rational | undefined {
  return isZero(whole) ? undefined : multiply(divide(part, whole), rational(100));
}

export function valueOf(figure: Figure | undefined): Rational | undefined {
  if (figure?.state === 'value') return figure.value;
  return figure?.state === 'none' ? ZERO : undefined;
}
