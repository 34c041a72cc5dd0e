import { fromTcvn3, hasNoTcvn3 } from './tcvn3';
import { isVietnameseSyllable } from './vietnameseSyllable';
import { fromVni } from './vni';

/**
 * A cell's text in Unicode, where it was typed for the old fonts: TCVN3 (.VnTime, .VnArial …) or VNI
 * (VNI-Times …). The font decides; without a telling font, the characters do, and only on strong
 * evidence. Text that holds letters of Unicode Vietnamese is never touched.
 *
 * To be called before anything tidies the text: in TCVN3 the soft hyphen is the letter ư.
 *
 * @example
 * repairLegacyText('TiÕng ViÖt', '.VnTime'); // => 'Tiếng Việt'
 * repairLegacyText('TØNH B¾c giang', '.VnTimeH'); // => 'TỈNH BẮC GIANG'
 */
export function repairLegacyText(text: string, font = ''): string {
  if (/^\.[Vv][Nn].*H$/.test(font)) return isStoredInTcvn3(text) ? capitals(text) : text;
  if (!MAY_BE_STORED.test(text) || UNICODE_VIETNAMESE.test(text)) return text;
  if (/^\.vn/i.test(font)) return isStoredInTcvn3(text) ? fromTcvn3(text) : text;
  if (/^vni[- ]/i.test(font)) return fromVni(text);
  return repairByCharacters(text);
}

/** Whether a text holds letters that only Unicode has: then it was not typed for an old font. */
export function holdsUnicodeVietnamese(text: string): boolean {
  return UNICODE_VIETNAMESE.test(text);
}

const MAY_BE_STORED = /[\u00a1-\u00ff]/;

/** Signs of Latin-1 that stand for no letter in either encoding: ¯ ° ± ² ³ ´ º ¿. */
const NO_LETTER = /[¯-´º¿]/g;

/** ă đ ĩ ũ ơ ư and the letters with two marks: both old encodings have no such characters. */
const UNICODE_VIETNAMESE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u0300-\u036f]/;

function isStoredInTcvn3(text: string): boolean {
  return !UNICODE_VIETNAMESE.test(text) && !hasNoTcvn3(text);
}

/** Fonts named …H show every letter as a capital. */
function capitals(text: string): string {
  return fromTcvn3(text).toUpperCase();
}

/** Two signs of an old encoding at least; one may be a slip of the keyboard or a foreign name. */
const ENOUGH_SIGNS = 2;

function repairByCharacters(text: string): string {
  if (signsOfOldEncoding(text) < ENOUGH_SIGNS) return text;
  const candidates = [hasNoTcvn3(text) ? text : fromTcvn3(text), fromVni(text)];
  const [repaired, ...others] = candidates.filter((candidate) => isRepaired(text, candidate));
  return repaired !== undefined && others.length === 0 ? repaired : text;
}

/** Letters that Vietnamese has not, inside words, and words that cannot be Vietnamese as they stand. */
function signsOfOldEncoding(text: string): number {
  return wordsOf(text)
    .map((word) => word.replace(NO_LETTER, ''))
    .filter((word) => /[a-z]/i.test(word) && MAY_BE_STORED.test(word))
    .map((word) => foreignLetters(word) || (isVietnameseSyllable(word) ? 0 : 1))
    .reduce((total, signs) => total + signs, 0);
}

/** Characters of the old encodings other than Latin-1's Vietnamese letters (and Ð, typed for Đ). */
function foreignLetters(word: string): number {
  return word.match(/[¡-®µ-¹»-¾ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþ]/g)?.length ?? 0;
}

/** Every word that the repair touches must come out as a Vietnamese syllable. */
function isRepaired(text: string, candidate: string): boolean {
  const stored = new Set(wordsOf(text));
  const touched = wordsOf(candidate).filter((word) => !stored.has(word));
  return touched.length > 0 && touched.every(isVietnameseSyllable);
}

/** Pieces between spaces, digits, ASCII signs and typographic signs. */
function wordsOf(text: string): readonly string[] {
  return text.split(/[\s\d!-/:-@[-`{-~\u2010-\u2030]+/u).filter((word) => word !== '');
}
