/** What the abbreviations of the catalogue's names stand for. */
const ABBREVIATIONS: readonly (readonly [short: string, whole: string])[] = [
  ['TTHC', 'thủ tục hành chính'],
  ['CNTT', 'công nghệ thông tin'],
  ['GRDP', 'tổng sản phẩm trên địa bàn'],
  ['ICT', 'công nghệ thông tin và truyền thông'],
  ['BTS', 'thu phát sóng di động'],
];

/**
 * Texts in the order in which they are read, with each abbreviation spelled out where it first stands:
 * "hồ sơ thủ tục hành chính (TTHC)". One that the text itself explains, "… trên địa bàn (GRDP)", needs no more.
 */
export function abbreviationsOnce(): (text: string) => string {
  const known = new Set<string>();
  return (text) =>
    ABBREVIATIONS.reduce(
      (said, [short, whole]) => (known.has(short) ? said : introduced(said, short, whole, known)),
      text,
    );
}

/** Every abbreviation spelled out, for a heading. */
export function spelledOut(text: string): string {
  return ABBREVIATIONS.reduce(
    (said, [short, whole]) =>
      said.replace(wordOf(short), (_, at: number) => placed(said, at, whole)),
    text,
  );
}

function introduced(text: string, short: string, whole: string, known: Set<string>): string {
  const at = text.search(wordOf(short));
  if (at < 0) return text;
  if (text.slice(at - 1, at + short.length + 1) === `(${short})`) {
    known.add(short);
    return text;
  }
  const [before, after] = [text.slice(0, at), text.slice(at + short.length)];
  const isAfterWhole = before.toLocaleLowerCase('vi').trimEnd().endsWith(whole);
  const isBracketed = before.lastIndexOf('(') > before.lastIndexOf(')');
  // A bracket holds no other: there it is spelled out, and introduced where it stands next.
  if (isBracketed) return isAfterWhole ? text : `${before}${whole}${after}`;
  known.add(short);
  if (isAfterWhole) return `${before}(${short})${after}`;
  return `${before}${placed(text, at, whole)} (${short})${after}`;
}

/** With a capital letter at the beginning of a sentence. */
function placed(text: string, at: number, whole: string): string {
  const isFirst = /(?:^|[.] )$/u.test(text.slice(0, at));
  return isFirst ? whole.slice(0, 1).toLocaleUpperCase('vi') + whole.slice(1) : whole;
}

function wordOf(short: string): RegExp {
  return new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'u');
}
