import { remember } from './remember';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** The letters ă â ê ô ơ ư carry the tone of their syllable; in ươ and uơ it is the ơ. */
const MARKED_VOWEL = /[ăâêôơư](?!.*[ăâêôơư])/u;
/** What stands before the vowels; the u of qu and, before another vowel, the i of gi belong to it. */
const SYLLABLE = /^(qu|gi(?=[aăâeêioôơuưy])|[^aăâeêioôơuưy]*)([aăâeêioôơuưy]+)(.*)$/su;

/** Vietnamese has some seven thousand syllables, and a register says a few of them all the time. */
const withSchoolTone = remember((word) => {
  const decomposed = word.normalize('NFD');
  const [tone, ...otherTones] = decomposed.match(TONES) ?? [];
  if (tone === undefined || otherTones.length > 0) return word;
  const toneless = decomposed.replace(TONES, '').normalize('NFC');
  const [, before = '', vowels = '', after = ''] = SYLLABLE.exec(toneless) ?? [];
  if (vowels === '') return word;
  const at = tonedVowel(vowels, after !== '');
  const toned = vowels.slice(0, at + 1) + tone + vowels.slice(at + 1);
  return `${before}${toned}${after}`.normalize('NFC');
});

/**
 * A text in lower case with each word's tone mark on the vowel where Vietnamese schoolbooks put
 * it: hoà and hòa, thuỷ and thủy, and the slips "tòan" and "qúy", become one spelling. A syllable
 * has one tone, so where its mark was typed says nothing. The tone itself is never lost.
 *
 * @example
 * withSchoolTones('khoá, tòan'); // => 'khóa, toàn'
 */
export function withSchoolTones(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, withSchoolTone);
}

/** Which vowel of a syllable bears the tone: the marked one, the last before a consonant, the middle of three, else the first. */
function tonedVowel(vowels: string, isClosed: boolean): number {
  const marked = vowels.search(MARKED_VOWEL);
  if (marked >= 0) return marked;
  if (isClosed) return vowels.length - 1;
  return vowels.length > 2 ? 1 : 0;
}
