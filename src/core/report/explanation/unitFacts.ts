import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { comparison } from '#core/figures/comparison';
import type { IndicatorTotal } from '#core/figures/compilation';
import { numberOf } from '#core/numbers/figure';
import { comparedTexts } from './changeTexts';
import type { ExplainedFigure } from './explanation';
import { levelDecimals, withRemark, type ExplanationContext } from './explanationContext';

/** One unit's figure, its own prior and change; a partial total does not touch them. */
export function unitFigure(
  context: ExplanationContext,
  indicator: Indicator,
  unit: ReportingUnit,
  total: IndicatorTotal | undefined,
): Pick<ExplainedFigure, 'value' | 'status' | 'facts'> {
  const { words } = context;
  const { year } = context.compilation.book;
  const own = context
    .observations(unit.code, indicator.code)
    .find(({ role }) => role === 'current');
  const status = own ? words.status[own.status] : '';
  const given = total?.byUnit.find((one) => one.unit === unit.code);
  if (!given) {
    const value = own ? context.figure(indicator, own.figure) : context.plain(indicator, undefined);
    return { value, status, facts: [] };
  }
  const { figure, prior, priorBasis } = given;
  const levels = { value: numberOf(figure), prior: numberOf(prior), year };
  const shown = { ...indicator, decimals: levelDecimals(indicator, levels) };
  const compared = comparison(
    indicator,
    { ...levels, isComplete: true },
    { prior: levels.prior, plan: undefined },
  );
  const change = comparedTexts(context, indicator, { ...levels, ...compared });
  return {
    value: context.figure(shown, figure),
    status,
    facts: [
      {
        label: words.prior(year - 1),
        texts: [withRemark(context.measured(shown, prior), context.basisOfUnit(priorBasis, unit))],
      },
      { label: words.compared(year - 1), texts: change },
    ].filter(({ texts }) => texts.length > 0),
  };
}
