import type { Word } from '../text/words';

/** The words between two positions of a text. */
export function wordsBetween(words: readonly Word[], from: number, to: number): readonly Word[] {
  return words.filter(({ start, end }) => start >= from && end <= to);
}

/** Where the stretch behind a position ends: at the next sign, or before what comes next. */
export function stretchEnd(text: string, from: number, next?: number): number {
  return from + (/[,.;:()]|$/u.exec(text.slice(from, next))?.index ?? 0);
}
