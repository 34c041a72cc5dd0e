import type { Indicator } from '#core/catalogue/indicator';
import type { IndicatorTotal } from '#core/figures/compilation';
import { signOf, subtract, type Rational } from '#core/numbers/rational';
import { pairOf, percent, type Coverage, type KnownPair } from './knownPair';

/** What a compilation knows of one indicator for the whole province. */
export function provincePair(indicator: Indicator, total: IndicatorTotal): KnownPair {
  const { value, prior, growth, changePoints, change, plan, planCompletion, matched } = total;
  return {
    indicator,
    unit: '',
    value,
    prior,
    growth: growth ?? growthOfScore(indicator, total),
    points: changePoints,
    difference: change,
    plan,
    planCompletion,
    coverage: coverageOf(total),
    likeForLike: matched && pairOf(indicator, '', matched.value, matched.prior, undefined),
  };
}

function coverageOf({
  isComplete,
  unitsReported,
  unitsExpected,
}: IndicatorTotal): Coverage | undefined {
  if (isComplete || unitsExpected.length === 0) return undefined;
  return { reported: unitsReported.length, expected: unitsExpected.length };
}

/** Of a measured speed the summary states no growth, a sentence may. */
function growthOfScore(
  { growthForm }: Indicator,
  { value, prior, isComplete }: IndicatorTotal,
): Rational | undefined {
  if (growthForm !== 'growth_pct' || !isComplete || !value || !prior || signOf(prior) <= 0)
    return undefined;
  return percent(subtract(value, prior), prior);
}
