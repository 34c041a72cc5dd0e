import type { Compilation } from '#core/figures/compilation';
import type { Language } from '#core/findings/message';
import { explainedFigure, type Question } from '#core/report/explanation/explainedFigure';
import type { ExplainedFigure } from '#core/report/explanation/explanation';
import { contributionChart, type ContributionChart } from './contributionChart';

/** An explained figure with the chart of its units; its shares stand in the order of the bars. */
export interface ChartedFigure extends ExplainedFigure {
  readonly chart: ContributionChart | undefined;
}

/** Where a figure comes from, the largest contribution first. */
export function chartedFigure(
  compilation: Compilation,
  question: Question,
  language: Language,
): ChartedFigure {
  const figure = explainedFigure(compilation, question, language);
  const total = compilation.totals.find(({ indicator }) => indicator === question.indicator.code);
  const chart =
    total && question.unit === undefined ? contributionChart(total, figure.shares) : undefined;
  const places = new Map(chart?.bars.map(({ unit }, place) => [unit, place] as const));
  const placeOf = (unit: string) => places.get(unit) ?? places.size;
  const shares = [...figure.shares].sort((one, other) => placeOf(one.unit) - placeOf(other.unit));
  return { ...figure, shares, chart };
}
