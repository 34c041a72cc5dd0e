/** Points of one line of the tables' font. */
const LINE = 15.75;

/** The height in points a row needs so that each text fits its column's width. */
export function rowHeight(
  texts: readonly { readonly text: string; readonly width: number }[],
): number {
  return LINE * Math.max(1, ...texts.map(({ text, width }) => linesOf(text, width)));
}

/** How many lines a text takes when words are not broken; generous, since fonts differ. */
export function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = word.length + (used === 0 ? 0 : 1);
    if (used > 0 && used + length > width) {
      lines += 1;
      used = word.length;
    } else {
      used += length;
    }
  }
  return lines;
}
