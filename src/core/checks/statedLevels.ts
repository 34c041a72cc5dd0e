import type { Indicator } from '#core/catalogue/indicator';
import type { KnownFigure } from '#core/catalogue/yearBook';
import { indexOf, keyOf } from '#core/collection/yearIndex';
import { numberOf } from '#core/numbers/figure';
import { ZERO, divide, rational, type Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { StatedChange } from '#core/submissions/reading';
import { comparedFigure, type ExaminedYear, type UnitAnswers } from './examinedYear';
import type { LastYear } from './lastYear';
import type { Roundings, StatedLevels } from './statedGrowthDiffers';
import { halfLastPlace, lastPlacesTogether, publishedPlace } from './writtenPrecision';

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
  // A difference is written in the row's unit of measure, and of its two levels alone.
  const areInOwnMeasure = [observation, inRow].every(
    (level) => level && isUnscaled(level, indicator),
  );
  if (kind === 'difference' && !areInOwnMeasure && !isConverted) return undefined;
  if (inRow && base !== undefined) {
    const roundings = (): Roundings => {
      const [ofCurrent, ofBase] = lastPlacesTogether(examined, [observation, inRow]).map(halved);
      return { current: ofCurrent ?? ZERO, base: ofBase ?? ZERO };
    };
    return { current: value, base, areInOwnMeasure, roundings };
  }
  const { code } = answered.unit;
  const published =
    kind === 'plan' ? planOf(examined, code, indicator) : lastYear.published(code, indicator);
  const publishedBase = numberOf(published?.figure);
  if (!published || publishedBase === undefined) return undefined;
  const roundings = (): Roundings => ({
    current: halfLastPlace(examined, observation),
    base: halved(publishedPlace(indicator, published)),
  });
  return { current: value, base: publishedBase, areInOwnMeasure: false, roundings };
}

/** The target that the book holds for the unit. */
function planOf(
  { collected }: ExaminedYear,
  unit: string,
  { code }: Indicator,
): KnownFigure | undefined {
  return indexOf(collected).unitPlans.get(keyOf(unit, code))?.at(-1);
}

function isUnscaled({ measure }: Observation, { unit }: Indicator): boolean {
  return measure.trim() === '' || measure.trim().toLowerCase() === unit.trim().toLowerCase();
}

function halved(place: Rational): Rational {
  return divide(place, rational(2));
}
