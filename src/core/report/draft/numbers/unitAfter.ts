import { parseMeasure } from '#core/numbers/measure';
import type { NumberInText } from './numberInText';

type UnitAfter = Pick<NumberInText, 'unit' | 'measure' | 'end'> & { readonly isPerMille?: true };

export function unitAfter(sentence: string, position: number): UnitAfter {
  const rest = sentence.slice(position, position + LONGEST_UNIT);
  const points = /^\s*(?:điểm\s*(?:phần\s+trăm|%)|%\s*điểm)/iu.exec(rest);
  if (points) return { unit: 'points', measure: undefined, end: position + points[0].length };
  const percent = /^\s*(?:%|phần\s+trăm(?!\p{L}))/iu.exec(rest);
  if (percent) return { unit: 'percent', measure: undefined, end: position + percent[0].length };
  const perMille = /^\s*(?:‰|phần\s+nghìn(?!\p{L}))/iu.exec(rest);
  if (perMille) {
    const end = position + perMille[0].length;
    return { unit: 'percent', measure: undefined, end, isPerMille: true };
  }
  const times = /^\s*lần(?!\p{L})/iu.exec(rest);
  if (times) return { unit: 'times', measure: undefined, end: position + times[0].length };
  return measureAfter(rest, position);
}

/** The longest run of words that is a familiar measure. */
function measureAfter(rest: string, position: number): UnitAfter {
  const clause = /^[^,;:.()\n]*/u.exec(rest)?.[0].replace(DENOMINATOR, '') ?? '';
  const words = [...clause.matchAll(/\S+/gu)];
  if (words[0] && !/^[\p{L}₫$€/]/u.test(words[0][0])) {
    return { unit: 'other', measure: undefined, end: position };
  }
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const last = words[count - 1];
    if (!last) continue;
    const end = last.index + last[0].length;
    const measure = parseMeasure(clause.slice(0, end).trim());
    if (measure?.isFamiliar === true && measure.dimension !== '') {
      return { unit: 'other', measure, end: position + end };
    }
  }
  const place = PLACE.exec(rest)?.[0].length ?? 0;
  return { unit: 'other', measure: undefined, end: position + place };
}

const MOST_WORDS = 6;
/** The b of a/b; "thuê bao/100 dân" is a measure. */
const DENOMINATOR = /\s*\/\s*(?:tổng|(?!10+\s*\p{L})\d).*$/iu;
/** Places are counted like everything else, but no catalogue measures in them. */
const PLACE = /^\s*(?:bậc|nhà mạng|huyện|tỉnh|thị trấn|thị xã|thành phố|phường|quận)(?!\p{L})/iu;
/** No measure is longer. */
const LONGEST_UNIT = 60;
