import { parseMeasure } from '#core/numbers/measure';
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
