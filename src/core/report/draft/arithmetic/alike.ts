import { equals, rational } from '#core/numbers/rational';
import type { NumberInText } from '../numbers/numberInText';
import { isWithinTimes } from '../numbers/timesApart';

/** Both in one measure; a number without a noun goes along with that of the other. */
export function areOneMeasure(one: NumberInText, other: NumberInText): boolean {
  if (one.unit !== other.unit || (one.unit !== 'other' && one.unit !== 'percent')) return false;
  if (!one.measure || !other.measure) return areOfOneSize(one, other);
  return one.measure.dimension === other.measure.dimension;
}

/** "tăng từ 23,6 lên 25 tỷ đồng": digits alone that are a thousandth of the other may be in its measure or not. */
function areOfOneSize(
  { readings: [one] }: NumberInText,
  { readings: [other] }: NumberInText,
): boolean {
  return one && other ? isWithinTimes(one.value, other.value, THOUSAND) : false;
}

const THOUSAND = rational(1000);

/** In one and the same measure. */
export function areAlike(one: NumberInText, other: NumberInText): boolean {
  return (
    one.unit === 'other' &&
    other.unit === 'other' &&
    one.measure !== undefined &&
    one.measure.dimension === other.measure?.dimension &&
    equals(one.measure.factor, other.measure.factor)
  );
}

/** In one measure, or counting the same where the measure is none of ours. */
export function areCountedAlike(sentence: string, one: NumberInText, other: NumberInText): boolean {
  if (areAlike(one, other)) return true;
  if (one.measure && other.measure && !isNamedTwice(sentence, one, other)) return false;
  const [noun] = nounsOf(sentence, one);
  return noun !== undefined && nounsOf(sentence, other).includes(noun);
}

/** "4,6 triệu gói, kiện": the words that say what is counted. */
function nounsOf(sentence: string, { nounAt }: NumberInText): readonly string[] {
  const words = /^(?:\s*,?\s*\p{L}+){1,3}/u.exec(sentence.slice(nounAt))?.[0] ?? '';
  return [...words.toLowerCase().matchAll(/\p{L}+/gu)].map(([word]) => word);
}

function isNamedTwice(sentence: string, one: NumberInText, other: NumberInText): boolean {
  const behind = sentence.slice(other.nounAt, other.nounAt + 30);
  const [noun] = nounsOf(sentence, one);
  return (
    noun !== undefined && new RegExp(`^\\s*\\p{L}+\\s*,\\s*${noun}(?!\\p{L})`, 'iu').test(behind)
  );
}
