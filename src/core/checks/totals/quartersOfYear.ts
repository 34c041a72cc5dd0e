import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import {
  absolute,
  add,
  compare,
  divide,
  isZero,
  rational,
  subtract,
  sum,
} from '#core/numbers/rational';
import type { StatedChange } from '#core/submissions/reading';
import { writtenPart } from './elapsedYear';
import { comparedFigure, type ExaminedYear, type UnitAnswers } from '../examinedYear';
import { joinedSource, named, raise } from '../raise';
import { isWithin } from '../slips/timesApart';
import { halfLastPlace } from '../writtenPrecision';

/** Farther apart, something else stands in the columns than quarters of this figure. */
const ONE_FIGURE = rational(2);

/** What the four quarters came to beside the year that they make, of what occurs in a year. */
export function checkQuarters(
  examined: ExaminedYear,
  answered: UnitAnswers,
  indicator: Indicator,
  stated: readonly StatedChange[],
): Finding | undefined {
  const figure = comparedFigure(answered, indicator.code);
  const quarters = QUARTERS.flatMap((place) => {
    const [one, ...others] = stated.filter(({ quarter }) => quarter === place);
    return one && others.length === 0 ? [one] : [];
  });
  if (indicator.nature !== 'flow' || !figure || quarters.length < QUARTERS.length) return undefined;
  const parts = quarters.map((one) => writtenPart(indicator, figure, one));
  const together = sum(parts.map(({ value }) => value));
  // Things that are counted one by one are not rounded.
  const half = halfLastPlace(examined, figure.observation);
  const ofParts = parts.map(({ place }) => divide(place, rational(2)));
  const allowed = isZero(half) ? half : add(sum(ofParts), half);
  if (compare(absolute(subtract(together, figure.value)), allowed) <= 0) return undefined;
  if (!isWithin(together, figure.value, ONE_FIGURE)) return undefined;
  const source = joinedSource(
    figure.observation.source,
    quarters.map((one) => one.source),
  );
  return raise('parts-differ-from-total', {
    unit: answered.unit.code,
    indicator: indicator.code,
    year: examined.year,
    source,
    message: {
      code: 'parts-differ-from-total/quarters',
      arguments: {
        indicator: named(indicator),
        cell: source.cell,
        total: toDecimalText(figure.value),
        sum: toDecimalText(together),
      },
    },
  });
}

const QUARTERS = [1, 2, 3, 4];
