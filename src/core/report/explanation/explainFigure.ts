import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Compilation, IndicatorTotal } from '#core/figures/compilation';
import type { Language } from '#core/findings/message';
import { explanationContext, type ExplanationContext } from './explanationContext';
import { findingLines } from './findingLines';
import { provinceLines } from './provinceLines';
import { unitLines } from './unitLines';

/** What one is asked to explain: an indicator of the province, or of one unit. */
export interface Question {
  readonly indicator: Indicator;
  /** Undefined: the figure of the whole province. */
  readonly unit: ReportingUnit | undefined;
}

/**
 * Where a figure comes from, in lines a person can read aloud: the value, how it was computed,
 * last year's with its basis, the comparison, who has reported, what each unit gave, and the
 * submitted cells with their raw text.
 */
export function explainFigure(
  compilation: Compilation,
  { indicator, unit }: Question,
  language: Language,
): readonly string[] {
  const context = explanationContext(compilation, language);
  const total = compilation.totals.find((one) => one.indicator === indicator.code);
  return [
    titleLine(context, indicator),
    ...bodyLines(context, indicator, unit, total),
    ...findingLines(context, indicator, unit),
  ];
}

function titleLine({ words, compilation, name }: ExplanationContext, indicator: Indicator): string {
  const { year } = compilation.book;
  return `${indicator.code} - ${name(indicator)}, ${words.inYear(year)} (${words.measure}: ${indicator.unit})`;
}

function bodyLines(
  context: ExplanationContext,
  indicator: Indicator,
  unit: ReportingUnit | undefined,
  total: IndicatorTotal | undefined,
): readonly string[] {
  if (unit) return unitLines(context, indicator, unit, total);
  return total ? provinceLines(context, indicator, total) : [];
}
