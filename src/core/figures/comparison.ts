import { isAmount, type Indicator } from '#core/catalogue/indicator';
import {
  divide,
  multiply,
  rational,
  signOf,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import type { IndicatorTotal } from './compilation';
import type { Level } from './level';

const HUNDRED = rational(100);

/** What a level is held against. */
export interface Bases {
  readonly prior: Rational | undefined;
  readonly plan: Rational | undefined;
}

type Comparison = Pick<
  IndicatorTotal,
  'change' | 'growth' | 'index' | 'changePoints' | 'planCompletion'
>;

const NOT_COMPARED: Comparison = {
  change: undefined,
  growth: undefined,
  index: undefined,
  changePoints: undefined,
  planCompletion: undefined,
};

/** All that summary.csv states of two levels, unrounded; nothing at all of a partial total. */
export function comparison(
  indicator: Indicator,
  { value, isComplete }: Pick<Level, 'value' | 'isComplete'>,
  { prior, plan }: Bases,
): Comparison {
  if (value === undefined || !isComplete) return NOT_COMPARED;
  const hasPlan = plan !== undefined && signOf(plan) > 0 && isLevel(indicator);
  const planCompletion = hasPlan ? percentOf(value, plan) : undefined;
  if (prior === undefined) return { ...NOT_COMPARED, planCompletion };
  const difference = subtract(value, prior);
  const index =
    signOf(prior) > 0 && growsInPercent(indicator) ? percentOf(value, prior) : undefined;
  return {
    // A better rank is a smaller number.
    change: indicator.growthForm === 'rank_change' ? subtract(prior, value) : difference,
    growth: index && subtract(index, HUNDRED),
    index,
    changePoints: indicator.growthForm === 'pp' ? difference : undefined,
    planCompletion,
  };
}

/** Ranks and scores have no percentage of a plan. */
function isLevel(indicator: Indicator): boolean {
  return isAmount(indicator) || indicator.nature === 'ratio';
}

/** Stocks and flows grow in per cent, also those whose change is told as a number of things. */
export function growsInPercent(indicator: Indicator): boolean {
  const { growthForm } = indicator;
  return isAmount(indicator) && (growthForm === 'growth_pct' || growthForm === 'abs_change');
}

/** 100·part/whole. */
export function percentOf(part: Rational, whole: Rational): Rational {
  return multiply(divide(part, whole), HUNDRED);
}
