import type { Indicator } from '#core/catalogue/indicator';
import { conversionFactor, type Measure, parseMeasure } from '#core/numbers/measure';
import {
  compare,
  divide,
  equals,
  multiply,
  ONE,
  rational,
  type Rational,
} from '#core/numbers/rational';
import type { NumberInText, PrintedNumber } from './numbers/numberInText';

/** The printed number in the indicator's measure; none where the words do not fit it. */
export function inMeasure(number: NumberInText, indicator: Indicator): readonly PrintedNumber[] {
  const { readings, measure, unit } = number;
  const own = parseMeasure(indicator.unit);
  if (!own) return [];
  if (unit === 'percent') return own.dimension === '%' ? readings : [];
  if (unit !== 'other' || isOfPlaces(number, indicator)) return [];
  const factor = measure
    ? (conversionFactor(measure, own) ??
      perOneFactor(measure, indicator.unit) ??
      ofLevel(measure, indicator))
    : bareFactor(own, readings);
  return factor ? readings.map((reading) => scaled(reading, factor)) : [];
}

/** "cộng 3 huyện 2.219 người": a noun that is no measure counts places, and nothing that is measured. */
function isOfPlaces({ measure, end, nounAt }: NumberInText, { nature, unit }: Indicator): boolean {
  const hasNoun = measure === undefined && end > nounAt;
  return hasNoun && nature !== 'rank' && unit !== UNIT_OF_ADMINISTRATION;
}

const UNIT_OF_ADMINISTRATION = 'đơn vị';

/** "136 xã" are "đơn vị hành chính cấp xã". */
function ofLevel(measure: Measure, { nameVi, unit }: Indicator): Rational | undefined {
  const level = unit === UNIT_OF_ADMINISTRATION ? /cấp (\p{L}+)/u.exec(nameVi)?.[1] : undefined;
  const own = level === undefined ? undefined : parseMeasure(level);
  return own && conversionFactor(measure, own);
}

/** "Bình quân một điểm phục vụ 5.695 người": per what is said in the name. */
function perOneFactor(measure: Measure, unit: string): Rational | undefined {
  const counted = PER_ONE.exec(unit)?.[1];
  const own = counted === undefined ? undefined : parseMeasure(counted);
  return own && conversionFactor(measure, own);
}

const PER_ONE = /^([^/\d]+)\//u;

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
