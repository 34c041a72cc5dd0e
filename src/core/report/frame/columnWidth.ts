import { linesOf } from './textHeight';

/** In characters of the sheet, of a column before it is fitted to what it holds. */
export const NARROWEST = 7.5;
const WIDEST = 30;
const MOST_HEAD_LINES = 4;

/** As wide as the column's numbers, and its head in no more than four lines, need. */
export function fittedWidth(heading: string, texts: readonly string[]): number {
  const longest = Math.max(...texts.map(({ length }) => length), longestWord(heading));
  let width = Math.max(NARROWEST, longest + 1.5);
  while (width < WIDEST && linesOf(heading, width - 1) > MOST_HEAD_LINES) width += 0.5;
  return width;
}

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map(({ length }) => length));
}
