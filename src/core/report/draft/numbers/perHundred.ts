import { parseMeasure } from '#core/numbers/measure';
import { multiply, rational, type Rational } from '#core/numbers/rational';
import type { NumberInText } from './numberInText';

/**
 * "Cứ 100 dân có 104 thuê bao điện thoại và 85 thuê bao Internet": those are densities, and the hundred is
 * their measure.
 */
export function perHundred(
  sentence: string,
  numbers: readonly NumberInText[],
): readonly NumberInText[] {
  const said = PER_HUNDRED.exec(sentence);
  if (!said) return numbers;
  const end = said.index + said[0].length;
  return numbers
    .filter(({ digitsAt }) => digitsAt < said.index || digitsAt >= end)
    .map((number) => (number.start >= end ? asDensity(number) : number));
}

/** "978 thuê bao/1.000 dân", "456,1/1.000 điểm": the same density, or score, on another scale. */
export function onScaleOfThousand(
  sentence: string,
  numbers: readonly NumberInText[],
): readonly NumberInText[] {
  return numbers.flatMap((number) => {
    if (SCALE.test(sentence.slice(number.digitsAt)) && OVER.test(sentence.slice(0, number.start)))
      return [];
    const behind = sentence.slice(number.end);
    if (TO_A_THOUSAND.test(behind)) return [asDensity(scaled(number, rational(1, 10)))];
    return SCORE_OF_THOUSAND.test(sentence.slice(number.nounAt))
      ? [{ ...scaled(number, rational(1, 1000)), measure: parseMeasure('điểm') }]
      : [number];
  });
}

/** "thuê bao/" or "456,1/" */
const OVER = /[\p{L}\d]\s*\/\s*$/u;
const PEOPLE = '1[.,]?000\\s*(?:người\\s+dân|dân|người)(?!\\p{L})';
const POINTS = '1[.,]?000\\s+điểm(?!\\p{L})';
const SCALE = new RegExp(`^(?:${PEOPLE}|${POINTS})`, 'iu');
const TO_A_THOUSAND = new RegExp(`^\\s*/\\s*${PEOPLE}`, 'iu');
const SCORE_OF_THOUSAND = new RegExp(`^\\s*/\\s*${POINTS}`, 'iu');

function scaled(number: NumberInText, factor: Rational): NumberInText {
  const readings = number.readings.map(({ value, place, step }) => ({
    value: multiply(value, factor),
    place: multiply(place, factor),
    step: multiply(step, factor),
  }));
  return { ...number, readings };
}

/** Where a text says to how many people its numbers are. */
export function perHundredIn(
  text: string,
): readonly { readonly start: number; readonly end: number }[] {
  const said = PER_HUNDRED.exec(text);
  return said ? [{ start: said.index, end: said.index + said[0].length }] : [];
}

const PER_HUNDRED =
  /(?<!\p{L})(?:cứ|mỗi|trên|bình quân|trung bình)(?:\s+(?:cứ|mỗi))?\s+100\s+(?:người\s+dân|dân|người)(?!\p{L})/iu;

function asDensity(number: NumberInText): NumberInText {
  const isCounted = number.measure?.dimension === parseMeasure('thuê bao')?.dimension;
  return isCounted ? { ...number, measure: parseMeasure('thuê bao/100 dân') } : number;
}
