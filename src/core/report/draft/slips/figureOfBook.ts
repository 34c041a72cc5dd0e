import type { Rational } from '#core/numbers/rational';
import type { BookFigures } from '../bookFigures';
import { inMeasure } from '../inMeasure';
import { agrees, judge } from '../judge';
import type { NumberInText } from '../numbers/numberInText';

/**
 * Whether a number states any figure that the book has, of whomever and whenever: it may be that one, and is
 * no slip then, whatever the words around it seem to say.
 */
export function isFigureOfBook(number: NumberInText, figures: BookFigures): boolean {
  const places = ['', ...figures.units.map(({ code }) => code)];
  return [...figures.indicators.values()].some((indicator) => {
    const readings = inMeasure(number, indicator);
    const isStated = (exact: Rational | undefined): boolean =>
      exact !== undefined &&
      readings.some((printed) => agrees(judge({ hedge: undefined }, printed, exact)));
    if (readings.length === 0) return false;
    return (
      YEARS_BEFORE.some((ago) => isStated(figures.levelOf(indicator.code, figures.year - ago))) ||
      places.some((place) => {
        const pair = figures.pair(indicator.code, place);
        return [pair?.value, pair?.prior, pair?.plan].some(isStated);
      })
    );
  });
}

const YEARS_BEFORE = [2, 3, 4, 5];
