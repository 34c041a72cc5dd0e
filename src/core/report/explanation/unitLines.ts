import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { IndicatorTotal } from '#core/figures/compilation';
import type { ExplanationContext } from './explanationContext';
import { labelled } from './labelled';
import { sourcesOf } from './sourceLines';

/** One unit's figure, this year's and last year's, and the cells in which it stands. */
export function unitLines(
  context: ExplanationContext,
  indicator: Indicator,
  unit: ReportingUnit,
  total: IndicatorTotal | undefined,
): readonly string[] {
  const { words, compilation } = context;
  const { year } = compilation.book;
  const share = total?.byUnit.find((one) => one.unit === unit.code);
  const basis = share?.priorBasis;
  const sources = sourcesOf(context, unit.code, indicator.code);
  return [
    context.unitName(unit.code),
    ...(share
      ? labelled([
          [words.value, context.figure(indicator, share.figure)],
          [
            words.prior(year - 1),
            `${context.figure(indicator, share.prior)}${basis ? ` (${words.basis[basis]})` : ''}`,
          ],
        ])
      : []),
    ...(sources.length > 0 ? [`${words.sources}:`, ...sources] : [words.missing]),
  ];
}
