import type { Rational } from '#core/numbers/rational';
import type { Indicator } from '#core/catalogue/indicator';
import type { BookFigures } from '../bookFigures';
import { tellsOfNow } from '../circumstances/ofNow';
import { inMeasure } from '../inMeasure';
import { agrees, judge } from '../judge';
import type { NumberInText } from '../numbers/numberInText';
import type { Statement } from '../statement';
import type { PointedLevel, ToldSentence } from './toldSentence';

/**
 * Whether a number that misses the figure its words speak of may state another one that the book has: that of
 * somebody else or of another year, or of something of which the words speak as well. It is no slip then. Of
 * what they say nothing, no figure of so many digits has anything to do with it; and where nothing speaks of an
 * earlier time, last year's figure of the same is the commonest fault of all.
 */
export function mayBeAnotherFigure(
  { placed }: ToldSentence,
  { claim: { number }, digits, pointed }: PointedLevel,
  missed: Statement,
  figures: BookFigures,
): boolean {
  const least = (pointed[0]?.score ?? 0) * SPOKEN_OF_AS_WELL;
  const others =
    digits < DIGITS_OF_ONE
      ? figures.indicators.values()
      : pointed.filter(({ score }) => score >= least).map(({ indicator }) => indicator);
  const isOfNow = tellsOfNow(placed.text, figures.year);
  return [missed.indicator, ...others].some((indicator) => {
    const spared = isOfNow && indicator === missed.indicator ? missed.unit : undefined;
    return isFigureOf(number, indicator, spared, figures);
  });
}

/** So clearly beside what they speak of most clearly. */
const SPOKEN_OF_AS_WELL = 0.25;
/** A number of fewer digits is some figure or other by chance. */
const DIGITS_OF_ONE = 4;

/** Whether a number states what the book has of an indicator, of whomever and whenever, last year's of one place aside. */
function isFigureOf(
  number: NumberInText,
  indicator: Indicator,
  spared: string | undefined,
  figures: BookFigures,
): boolean {
  const readings = inMeasure(number, indicator);
  const isStated = (exact: Rational | undefined): boolean =>
    exact !== undefined &&
    readings.some((printed) => agrees(judge({ hedge: undefined }, printed, exact)));
  const places = ['', ...figures.units.map(({ code }) => code)];
  return (
    YEARS_BEFORE.some((ago) => isStated(figures.levelOf(indicator.code, figures.year - ago))) ||
    places.some((place) => {
      const pair = figures.pair(indicator.code, place);
      const prior = place === spared ? undefined : pair?.prior;
      return [pair?.value, prior, pair?.plan].some(isStated);
    })
  );
}

const YEARS_BEFORE = [2, 3, 4, 5];
