const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SHAPE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;

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
