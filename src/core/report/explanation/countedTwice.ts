import { bestKnown } from '#core/catalogue/bestKnown';
import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Figure } from '#core/numbers/figure';
import type { ExplainedFigure } from './explanation';
import { withRemark, type ExplanationContext } from './explanationContext';
import type { ShareLine } from './shareLine';

/**
 * The figure of a unit that people have left out as one enterprise with another: it is in neither year. Who,
 * when and why stands at its source. Undefined of any other unit.
 */
export function countedTwiceFigure(
  context: ExplanationContext,
  indicator: Indicator,
  { code }: ReportingUnit,
): Pick<ExplainedFigure, 'value' | 'status' | 'facts'> | undefined {
  if (!context.countedTwice(indicator.code).some(({ unit }) => unit === code)) return undefined;
  const { words, compilation } = context;
  const before = lastYear(context, indicator, code);
  const texts = before ? [withRemark(context.measured(indicator, before), words.notCounted)] : [];
  const facts = [{ label: words.prior(compilation.book.year - 1), texts }];
  return {
    value: words.notCounted,
    status: '',
    facts: facts.filter((fact) => fact.texts.length > 0),
  };
}

/** The lines of such units below those that a total is made of. */
export function countedTwiceShares(
  context: ExplanationContext,
  indicator: Indicator,
): readonly ShareLine[] {
  const { words } = context;
  return context.countedTwice(indicator.code).map(({ unit }) => {
    const before = lastYear(context, indicator, unit);
    return {
      ...{ unit, indicator: indicator.code, figure: words.notCounted },
      prior: before
        ? `${context.figure(indicator, before)}, ${words.notCounted}`
        : context.plain(indicator, undefined),
      parts: [],
      points: undefined,
    };
  });
}

function lastYear(
  { known, observations, compilation }: ExplanationContext,
  { code }: Indicator,
  unit: string,
): Figure | undefined {
  const { year } = compilation.book;
  const published = bestKnown(known(unit, code).filter((one) => one.year === year - 1));
  const stated = observations(unit, code).find(({ role }) => role === 'prior');
  return (published ?? stated)?.figure;
}
