import type { Indicator } from '#core/catalogue/indicator';
import type { IndicatorTotal } from '#core/figures/compilation';
import { withRemark, type ExplanationContext } from './explanationContext';

/** A target, and how much of it a complete figure has reached. */
export function planTexts(
  context: ExplanationContext,
  indicator: Indicator,
  { plan, planCompletion }: Pick<IndicatorTotal, 'plan' | 'planCompletion'>,
): readonly string[] {
  if (plan === undefined) return [];
  const completion = planCompletion && context.percent(planCompletion);
  return [withRemark(context.level(indicator, plan), completion)];
}
