import { KIND_OF_UNIT } from '../countedUnits';
import type { ToldOfUnits } from '../toldFigure';

/** Whom a sentence speaks of at a place, and where its name ends: at the head where it names none. */
interface Owner {
  readonly unit: string;
  readonly end: number;
}

/**
 * The last unit that a sentence names before a place and holds nothing against, else the one that the sentences
 * before were about.
 */
export function ownerAt(
  { text, mentions, place }: Pick<ToldOfUnits, 'text' | 'mentions' | 'place'>,
  at: number,
): Owner | undefined {
  const own = mentions
    .filter(({ start, end }) => end <= at && !HELD_AGAINST.test(text.slice(0, start)))
    .at(-1);
  if (own) return { unit: own.said, end: own.end };
  const isUnnamed = mentions.every(({ start }) => start > at);
  return isUnnamed && place !== undefined ? { unit: place, end: 0 } : undefined;
}

/** "hơn huyện B, đứng thứ 2", "sau huyện B": whom somebody is held against. */
const HELD_AGAINST = new RegExp(
  `(?<!\\p{L})(?:hơn|kém|so với|sau|trên|dưới|bằng|lần|rưỡi|gấp đôi|gấp ba|cùng|với)\\s+(?:${KIND_OF_UNIT}\\s+)?$`,
  'iu',
);
