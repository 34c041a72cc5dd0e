import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Compilation } from '#core/figures/compilation';
import type { Language } from '#core/findings/message';
import { pointsMeasure } from './explainedRate';
import { explainedShares } from './explainedShares';
import { provinceSources, sourcesOf } from './explainedSources';
import { explainedYears } from './explainedYears';
import { explanationContext } from './explanationContext';
import type { ExplainedFigure } from './explanation';
import { findingsAbout } from './findingsAbout';
import { provinceFigure } from './provinceFacts';
import { unitFigure } from './unitFacts';

/** What one is asked to explain: an indicator of the province, or of one unit. */
export interface Question {
  readonly indicator: Indicator;
  /** Undefined: the figure of the whole province. */
  readonly unit: ReportingUnit | undefined;
}

/** A figure with everything it comes from. */
export function explainedFigure(
  compilation: Compilation,
  { indicator, unit }: Question,
  language: Language,
): ExplainedFigure {
  const context = explanationContext(compilation, language);
  const total = context.total(indicator.code);
  const about = {
    code: indicator.code,
    name: context.name(indicator),
    measure: context.measure(indicator),
    year: compilation.book.year,
    unit: unit && { code: unit.code, name: unit.name },
    contributedTo:
      total?.source === 'ratio'
        ? context.words.rateContributions(pointsMeasure(context, indicator))
        : context.words.contributions,
    years: explainedYears(context, indicator, unit, total),
    findings: findingsAbout(context, indicator, unit),
  };
  if (unit) {
    const sources = sourcesOf(context, unit.code, indicator.code);
    return { ...about, ...unitFigure(context, indicator, unit, total), shares: [], sources };
  }
  const shares = total ? explainedShares(context, indicator, total) : [];
  const sources = provinceSources(context, indicator, total, shares);
  return { ...about, ...provinceFigure(context, indicator, total), shares, sources };
}
