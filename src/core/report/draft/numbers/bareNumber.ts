import { compare, equals, ONE } from '#core/numbers/rational';
import type { NumberInText } from './numberInText';

/** Digits alone: nothing says what is measured or counted. */
export function isBare({ unit, measure, magnitude, end, nounAt }: NumberInText): boolean {
  return unit === 'other' && measure === undefined && end === nounAt && equals(magnitude, ONE);
}

/** A whole number of which nothing says what it counts, as a rank is written. */
export function isBareCount(number: NumberInText): boolean {
  return isBare(number) && number.readings.some(({ place }) => compare(place, ONE) >= 0);
}

/** With digits behind the comma it is no rank, no count and no year. */
export function isBareDecimal(number: NumberInText): boolean {
  return isBare(number) && !isBareCount(number);
}
