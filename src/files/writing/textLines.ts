/**
 * How many lines a text takes when it is wrapped at spaces to a width in em, set in the typeface
 * of administrative documents. A word that is too long is broken, as spreadsheets do.
 */
export function linesOf(text: string, width: number, isBold: boolean): number {
  const room = (width * THOUSANDTHS) / (isBold ? SAFETY * BOLDER : SAFETY);
  let lines = 1;
  let line = 0;
  let word = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) {
      lines += 1;
      line = word = 0;
      continue;
    }
    const advance = widthOf(code);
    word = code === SPACE ? 0 : word + advance;
    line += advance;
    if (line <= room || code === SPACE) continue;
    lines += 1;
    if (word > room) word = advance;
    line = word;
  }
  return lines;
}

const THOUSANDTHS = 1000;
const LINE_FEED = 0x0a;
const SPACE = 0x20;
/** Programs differ by a little in how they set a text; a row a line too high hides nothing. */
const SAFETY = 1.03;
/** How much wider Times-Bold sets Vietnamese than Times-Roman does. */
const BOLDER = 1.06;

/** Widths of U+0020 to U+007E in thousandths of an em: Adobe's metrics of Times-Roman. */
const LATIN_WIDTHS = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
  500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
  556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
  722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
  278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
const WIDEST = 1000;
/** Letters that Unicode does not take apart into a base and marks, and the horned ones. */
const OWN_WIDTHS = new Map([
  ['đ', 500],
  ['Đ', 722],
  ['–', 500],
  ['“', 444],
  ['”', 444],
  ['‘', 333],
  ['’', 333],
]);
const WIDTHS = Uint16Array.from({ length: 0x2020 }, (_, code) => measured(code));

function widthOf(code: number): number {
  return WIDTHS[code] ?? WIDEST;
}

/** An accent makes a letter no wider, except for the horns of ơ and ư, a tenth of an em. */
function measured(code: number): number {
  const letter = String.fromCharCode(code);
  const own = OWN_WIDTHS.get(letter);
  if (own !== undefined) return own;
  if (/\p{Mark}/u.test(letter)) return 0;
  const parts = letter.normalize('NFD');
  const base = LATIN_WIDTHS[parts.charCodeAt(0) - SPACE] ?? (code < SPACE ? 0 : WIDEST);
  return base + (parts.includes('\u031b') ? 100 : 0);
}
