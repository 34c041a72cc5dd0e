import type { Indicator } from '#core/catalogue/indicator';
import type { KnownFigure } from '#core/catalogue/yearBook';
import { indexOf, keyOf } from '#core/collection/yearIndex';
import { numberOf } from '#core/numbers/figure';
import { conversionFactor, parseMeasure } from '#core/numbers/measure';
import { ONE, ZERO, divide, equals, rational, type Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { StatedChange } from '#core/submissions/reading';
import { comparedFigure, type ExaminedYear, type UnitAnswers } from '../examinedYear';
import type { LastYear } from '../growth/lastYear';
import type { Roundings, StatedLevels } from './statedReadings';
import { halfLastPlace, lastPlacesTogether, publishedPlace } from '../writtenPrecision';

/** This year's level and what the statement compares it with: the row's own, else what the book has. */
export function levelsOf(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: UnitAnswers,
  indicator: Indicator,
  { kind, isConverted }: StatedChange,
): StatedLevels | undefined {
  const answer = answered.answers.get(indicator.code);
  const current = comparedFigure(answered, indicator.code);
  if (!current || !answer) return undefined;
  const { value, observation } = current;
  const inRow = kind === 'plan' ? answer.plan : answer.prior;
  const base = numberOf(inRow?.figure);
  const differenceFactor = isConverted ? ONE : sharedFactor(indicator, [observation, inRow]);
  if (kind === 'difference' && !differenceFactor) return undefined;
  const { code } = answered.unit;
  if (inRow && base !== undefined) {
    const roundings = (): Roundings => {
      const [ofCurrent, ofBase] = lastPlacesTogether(examined, [observation, inRow]).map(halved);
      return { current: ofCurrent ?? ZERO, base: ofBase ?? ZERO };
    };
    const published =
      kind === 'plan' ? undefined : numberOf(lastYear.published(code, indicator)?.figure);
    return { current: value, base, published, differenceFactor, roundings };
  }
  const published =
    kind === 'plan' ? planOf(examined, code, indicator) : lastYear.published(code, indicator);
  const publishedBase = numberOf(published?.figure);
  if (!published || publishedBase === undefined) return undefined;
  const roundings = (): Roundings => ({
    current: halfLastPlace(examined, observation),
    base: halved(publishedPlace(indicator, published)),
  });
  return { current: value, base: publishedBase, differenceFactor, roundings };
}

/** The target that the book holds for the unit. */
function planOf(
  { collected }: ExaminedYear,
  unit: string,
  { code }: Indicator,
): KnownFigure | undefined {
  return indexOf(collected).unitPlans.get(keyOf(unit, code))?.at(-1);
}

/** From the one measure in which a row's levels are written, as their difference then is, to the indicator's. */
function sharedFactor(
  { unit }: Indicator,
  levels: readonly (Observation | undefined)[],
): Rational | undefined {
  const factors = levels.flatMap((level) => (level ? [factorTo(unit, level.measure)] : []));
  const [first] = factors;
  return first && factors.every((factor) => factor && equals(factor, first)) ? first : undefined;
}

function factorTo(unit: string, written: string): Rational | undefined {
  if (written.trim() === '' || written.trim().toLowerCase() === unit.trim().toLowerCase())
    return ONE;
  const [from, to] = [parseMeasure(written), parseMeasure(unit)];
  return from && to && conversionFactor(from, to);
}

function halved(place: Rational): Rational {
  return divide(place, rational(2));
}
