const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?';
/** Vowels behind which nothing comes … */
const OPEN =
  'iêu|yêu|oai|oao|oay|oeo|uây|uôi|uya|uyu|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ui|ưa|ưi|ưu';
/** … and those that a consonant may close. */
const CLOSABLE = 'uyê|iê|yê|oa|oă|oe|oo|uâ|uê|uô|uơ|uy|ươ|[aăâeêioôơuưy]';
const SHAPE = new RegExp(`^${ONSET}(?:${OPEN}|(?:${CLOSABLE})(?:ch|ng|nh|[cmnpt])?)$`, 'u');

/**
 * Whether a word has the shape of a Vietnamese syllable: at most one tone, the sounds in their
 * places, no capital after a small letter. "Tiếng" has it; "TiÕng", "Vieät" and "Müller" have not.
 */
export function isVietnameseSyllable(word: string): boolean {
  if (/\p{Ll}\p{Lu}/u.test(word)) return false;
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONES)?.length ?? 0;
  return tones <= 1 && SHAPE.test(decomposed.replace(TONES, '').normalize('NFC'));
}
