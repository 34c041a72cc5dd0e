import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { conversionFactor, parseMeasure } from '#core/numbers/measure';
import { add, compare, multiply, ONE } from '#core/numbers/rational';
import type { StatedChange } from '#core/submissions/reading';
import { comparedFigure, type ExaminedYear, type UnitAnswers } from './examinedYear';
import { joinedSource, named, raise } from './raise';
import { halfLastPlace } from './writtenPrecision';

/**
 * What ten months already came to beside what the whole year is said to come to: of what occurs in
 * a year the part is not more. Both stand in the row's measure.
 */
export function checkElapsed(
  examined: ExaminedYear,
  answered: UnitAnswers,
  indicator: Indicator,
  { kind, value, source, isConverted }: StatedChange,
): Finding | undefined {
  const figure = comparedFigure(answered, indicator.code);
  if (kind !== 'elapsed' || indicator.nature !== 'flow' || !figure) return undefined;
  const { observation } = figure;
  const [own, written] = [parseMeasure(indicator.unit), parseMeasure(observation.measure)];
  const factor = isConverted ? ONE : ((own && written && conversionFactor(written, own)) ?? ONE);
  const part = multiply(value, factor);
  if (compare(part, add(figure.value, halfLastPlace(examined, observation))) <= 0) return undefined;
  const place = joinedSource(observation.source, [source]);
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
