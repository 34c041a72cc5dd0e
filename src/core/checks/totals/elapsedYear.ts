import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { conversionFactor, parseMeasure } from '#core/numbers/measure';
import { add, compare, multiply, ONE, powerOfTen, type Rational } from '#core/numbers/rational';
import type { StatedChange } from '#core/submissions/reading';
import {
  comparedFigure,
  type ComparedFigure,
  type ExaminedYear,
  type UnitAnswers,
} from '../examinedYear';
import { joinedSource, named, raise } from '../raise';
import { halfLastPlace } from '../writtenPrecision';

/**
 * What ten months already came to beside what the whole year is said to come to: of what occurs in
 * a year the part is not more. Both stand in the row's measure.
 */
export function checkElapsed(
  examined: ExaminedYear,
  answered: UnitAnswers,
  indicator: Indicator,
  stated: StatedChange,
): Finding | undefined {
  const figure = comparedFigure(answered, indicator.code);
  if (stated.kind !== 'elapsed' || indicator.nature !== 'flow' || !figure) return undefined;
  const { observation } = figure;
  const { value: part } = writtenPart(indicator, figure, stated);
  if (compare(part, add(figure.value, halfLastPlace(examined, observation))) <= 0) return undefined;
  const place = joinedSource(observation.source, [stated.source]);
  return raise('part-exceeds-whole', {
    unit: answered.unit.code,
    indicator: indicator.code,
    year: examined.year,
    source: place,
    message: {
      code: 'part-exceeds-whole/elapsed',
      arguments: {
        indicator: named(indicator),
        cell: place.cell,
        part: toDecimalText(part),
        whole: toDecimalText(figure.value),
      },
    },
  });
}

/** What a part of the year came to, and one unit of its last place, in the indicator's measure: it stands in its row's. */
export function writtenPart(
  { unit }: Indicator,
  { observation }: ComparedFigure,
  { value, decimals, isConverted }: StatedChange,
): { readonly value: Rational; readonly place: Rational } {
  const [own, written] = [parseMeasure(unit), parseMeasure(observation.measure)];
  const factor = isConverted ? ONE : ((own && written && conversionFactor(written, own)) ?? ONE);
  return { value: multiply(value, factor), place: multiply(powerOfTen(-decimals), factor) };
}
