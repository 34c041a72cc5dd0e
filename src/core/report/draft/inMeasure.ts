import type { Indicator } from '#core/catalogue/indicator';
import { conversionFactor, parseMeasure } from '#core/numbers/measure';
import {
  compare,
  divide,
  equals,
  multiply,
  ONE,
  rational,
  type Rational,
} from '#core/numbers/rational';
import type { NumberInText, PrintedNumber } from './numberInText';

/** The printed number in the indicator's measure; none where the words do not fit it. */
export function inMeasure(
  { readings, measure, unit }: NumberInText,
  indicator: Indicator,
): readonly PrintedNumber[] {
  const own = parseMeasure(indicator.unit);
  if (!own) return [];
  if (unit === 'percent') return own.dimension === '%' ? readings : [];
  if (unit !== 'other') return [];
  const factor = measure ? conversionFactor(measure, own) : bareFactor(own, readings);
  return factor ? readings.map((reading) => scaled(reading, factor)) : [];
}

/** "742,67 tỷ" of money is tỷ đồng; a bare number of money may be anything. */
function bareFactor(
  own: { readonly dimension: string; readonly factor: Rational },
  readings: readonly PrintedNumber[],
): Rational | undefined {
  if (own.dimension === '%') return undefined;
  if (equals(own.factor, ONE)) return ONE;
  const hasMagnitude = readings.some(({ step }) => compare(step, rational(1000)) >= 0);
  return hasMagnitude ? divide(ONE, own.factor) : undefined;
}

function scaled({ value, place, step }: PrintedNumber, factor: Rational): PrintedNumber {
  return {
    value: multiply(value, factor),
    place: multiply(place, factor),
    step: multiply(step, factor),
  };
}
