import type { RuleSlug } from '#core/findings/finding';
import { givenExplanation } from '../givenExplanation';
import type { ReportContext } from '../reportContext';
import { provinceExplanation } from './provinceExplanation';
import type { UnusualChange } from './unusualChanges';

/** By which a unit is asked why a figure grew or fell so much. */
const GROWTH_RULES: readonly RuleSlug[] = ['growth-outlier', 'growth-out-of-bounds'];

/** Why the figure has changed so much; '' where nobody has said. */
export function changeExplanation(
  context: ReportContext,
  { unit, indicator: { code } }: UnusualChange,
): string {
  const own = givenExplanation(context.compilation, { unit, indicator: code }, GROWTH_RULES);
  if (own !== undefined || unit !== '') return own ?? '';
  return provinceExplanation(context, context.total(code), GROWTH_RULES) ?? '';
}
