const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;
const SPACES = /\s+/g;

/** "oà", "uỳ" at the end of a word: the tone mark on the second vowel, as some keyboards put it. */
const LATE_TONES = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/gu;
/**
 * Text as it is compared: composed (NFC), without invisible characters, every kind of space as one
 * plain space, no space at the ends. The soft hyphen stays: in TCVN3 text it is the letter ư.
 */
export function tidySpaces(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/**
 * One spelling for words that are written in several ways: tidy, in lower case, Ð and Ɖ as Đ, and
 * the tone mark where Vietnamese schoolbooks put it (hoà = hòa).
 */
export function plainSpelling(text: string): string {
  return tidySpaces(text)
    .replace(/[ÐƉ]/g, 'Đ')
    .toLowerCase()
    .replace(/ð/g, 'đ')
    .replace(LATE_TONES, moveToneForward);
}

/** "oà" as letter, letter, tone becomes letter, tone, letter: "òa". */
function moveToneForward(late: string): string {
  return late
    .normalize('NFD')
    .replace(/^(.)(.)(.)$/u, '$1$3$2')
    .normalize('NFC');
}
