import type { Indicator } from '#core/catalogue/indicator';
import type { Answer } from '#core/collection/collectedYear';
import { ZERO, divide, rational, type Rational } from '#core/numbers/rational';
import { comparedFigure, numberOf, type ExaminedYear, type UnitAnswers } from './examinedYear';
import type { LastYear } from './lastYear';
import type { RoundedLevel } from './statedGrowthDiffers';
import { lastPlace, lastPlacesTogether, publishedPlace } from './writtenPrecision';

/** The two levels that a statement speaks of. */
export interface StatedLevels {
  readonly current: RoundedLevel;
  readonly base: RoundedLevel;
}

/** This year's level and what the statement compares it with: the row's own, else the published. */
export function levelsOf(
  examined: ExaminedYear,
  answered: UnitAnswers,
  { prior, plan }: Answer,
  indicator: Indicator,
  lastYear: LastYear,
  isPlan: boolean,
): StatedLevels | undefined {
  const current = comparedFigure(answered, indicator.code);
  if (!current) return undefined;
  const base = isPlan ? plan : prior;
  const baseValue = numberOf(base?.figure);
  if (base && baseValue !== undefined) {
    const [currentPlace, basePlace] = lastPlacesTogether(examined, [current.observation, base]);
    return {
      current: { value: current.value, half: halved(currentPlace) },
      base: { value: baseValue, half: halved(basePlace) },
    };
  }
  const published = isPlan ? undefined : lastYear.published(answered.unit.code, indicator);
  const publishedValue = numberOf(published?.figure);
  if (!published || publishedValue === undefined) return undefined;
  return {
    current: { value: current.value, half: halved(lastPlace(examined, current.observation)) },
    base: { value: publishedValue, half: halved(publishedPlace(indicator, published)) },
  };
}

function halved(place: Rational = ZERO): Rational {
  return divide(place, rational(2));
}
