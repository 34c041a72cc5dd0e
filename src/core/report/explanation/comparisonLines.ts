import type { Indicator } from '#core/catalogue/indicator';
import type { IndicatorTotal } from '#core/figures/compilation';
import { displayedPoints } from '#core/figures/displayedPoints';
import { growthStatement, type GrowthStatement } from '#core/figures/growthStatement';
import type { ExplanationContext } from './explanationContext';
import type { Labelled } from './labelled';

/** Growth, points, places or a difference beside last year; or why there is none. */
export function comparisonLines(
  context: ExplanationContext,
  indicator: Indicator,
  total: IndicatorTotal,
): readonly Labelled[] {
  const { settings } = context.compilation.book;
  const statement = growthStatement(indicator, total.value, total.prior, settings);
  const parts = statementTexts(context, indicator, total, statement);
  return parts.length === 0 ? [] : [[context.words.compared(total.year - 1), parts.join('; ')]];
}

function statementTexts(
  context: ExplanationContext,
  indicator: Indicator,
  total: IndicatorTotal,
  statement: GrowthStatement,
): readonly string[] {
  const { words, signed } = context;
  const difference = total.change ? [signed(total.change, indicator.decimals)] : [];
  switch (statement.kind) {
    case 'no-current':
    case 'no-prior':
      return [];
    case 'none-both-years':
      return [words.noneBothYears];
    case 'new':
      return [words.new];
    case 'vanished':
      return [words.vanished];
    case 'growth':
    case 'difference':
      return [...difference, ...growthText(context, total)];
    case 'multiple': {
      const times = words.multiple(context.number(statement.quotient, 2));
      return [...difference, times, ...growthText(context, total)];
    }
    case 'small-base':
      return [...difference, words.smallBase];
    case 'points': {
      const { value, prior } = statement;
      const { points, decimals } = displayedPoints(value, prior, indicator.decimals);
      return [words.points(signed(points, decimals))];
    }
    case 'places':
      return [words.places(signed(statement.places, 0))];
  }
}

function growthText(
  { words, percent }: ExplanationContext,
  { growth, index }: IndicatorTotal,
): readonly string[] {
  return growth && index ? [words.growth(percent(growth), percent(index))] : [];
}
