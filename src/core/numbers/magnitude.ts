import { powerOfTen, type Rational } from './rational';

/** A word for a power of ten, and the text after it. */
export interface Magnitude {
  readonly factor: Rational;
  readonly rest: string;
}

/** In plain spelling, longest first. "tr" and "ng" are whole only before a point, a space, đ or the end. */
const WORDS: readonly (readonly [pattern: RegExp, exponent: number])[] = [
  [/^triệu (?:tỷ|tỉ)(?!\p{L})/u, 15],
  [/^(?:nghìn|ngàn) (?:tỷ|tỉ)(?!\p{L})/u, 12],
  [/^(?:tỷ|tỉ)(?=đ|$|[^\p{L}])/u, 9],
  [/^triệu(?=đ|$|[^\p{L}])/u, 6],
  [/^tr(?:\.(?! *\d)|(?=đ|$|[^\p{L}]))/u, 6],
  [/^(?:nghìn|ngàn)(?=đ|$|[^\p{L}])/u, 3],
];

/**
 * The magnitude word a text in plain spelling begins with: nghìn, triệu, tỷ and their spellings.
 *
 * @example
 * takeMagnitude('tr.đ'); // => { factor: rational(1_000_000), rest: 'đ' }
 */
export function takeMagnitude(text: string): Magnitude | undefined {
  for (const [pattern, exponent] of WORDS) {
    const match = pattern.exec(text);
    if (match) {
      return { factor: powerOfTen(exponent), rest: text.slice(match[0].length).trimStart() };
    }
  }
  return undefined;
}

/** Whether a number in the text, in plain spelling, is scaled by a word or is a percentage. */
export function isScaled(text: string): boolean {
  return /%|\d ?(?:nghìn|ngàn|tr|triệu|tỷ|tỉ)(?=[đ.]|$|[^\p{L}])/u.test(text);
}
