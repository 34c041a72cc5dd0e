import type { Indicator } from '#core/catalogue/indicator';
import type { HouseSettings } from '#core/catalogue/yearBook';
import type { IndicatorTotal } from '#core/figures/compilation';
import { displayedPoints } from '#core/figures/displayedPoints';
import { growthStatement } from '#core/figures/growthStatement';
import { absolute, compare, isZero, signOf, type Rational } from '#core/numbers/rational';
import { isRankedAlike } from '#core/figures/rankedProvinces';
import { withMeasure, type ExplanationContext } from './explanationContext';

/** A complete figure beside last year's. */
export type Compared = Pick<IndicatorTotal, 'value' | 'prior' | 'change' | 'growth' | 'index'>;

/** What is said beside last year; why nothing is, where administrative units have changed. */
export function comparedTexts(
  context: ExplanationContext,
  indicator: Indicator,
  compared: Compared,
): readonly string[] {
  const texts = changeTexts(context, indicator, compared);
  if (texts.length === 0 || context.isComparable(indicator)) return texts;
  return [context.words.boundaryChanged(context.compilation.book.year - 1)];
}

/** Growth, points, places or a difference beside last year; nothing where one of them is unknown. */
export function changeTexts(
  context: ExplanationContext,
  indicator: Indicator,
  compared: Compared,
): readonly string[] {
  const { words, signed } = context;
  const { settings, year } = context.compilation.book;
  const statement = growthStatement(indicator, compared.value, compared.prior, settings);
  const { change } = compared;
  const difference = change
    ? [withMeasure(signed(change, indicator.decimals), context.measure(indicator))]
    : [];
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
      return [...difference, ...growthText(context, compared)];
    case 'difference':
      return [...difference, ...(isSmall(compared, settings) ? [] : growthText(context, compared))];
    case 'multiple': {
      const times = words.multiple(context.number(statement.quotient, 2));
      return [...difference, times, ...growthText(context, compared)];
    }
    case 'small-base':
      return [...difference, words.smallBase];
    case 'points': {
      const { value, prior } = statement;
      const { points, decimals } = displayedPoints(value, prior, indicator.decimals);
      return [words.points(signed(points, decimals))];
    }
    case 'places':
      return isRankedAlike(indicator, year)
        ? [placesText(context, statement.places)]
        : [words.otherField];
  }
}

function placesText({ words, number }: ExplanationContext, places: Rational): string {
  if (isZero(places)) return words.places.kept;
  const { up, down } = words.places;
  return (signOf(places) > 0 ? up : down)(number(absolute(places), 0));
}

/** A base over which no percentage means anything. */
function isSmall({ prior }: Compared, { smallBase }: HouseSettings): boolean {
  return prior !== undefined && compare(prior, smallBase) < 0;
}

/** Nothing of a figure below zero, which has not grown by any per cent. */
function growthText(
  { words, percent }: ExplanationContext,
  { value, growth, index }: Compared,
): readonly string[] {
  if (value && signOf(value) < 0) return [];
  return growth && index ? [words.growth(percent(growth), percent(index))] : [];
}
