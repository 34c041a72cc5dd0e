/**
 * How alike two keys are, from 0 to 1: the mean of the share of letters that agree in order
 * (Damerau–Levenshtein) and the share of words they have in common (Dice). Made for proposals to
 * a person, never for a decision.
 *
 * @example
 * similarity('thue bao di dong', 'thue bao di dong'); // => 1
 */
export function similarity(left: string, right: string): number {
  if (left === right) return 1;
  return (letterSimilarity(left, right) + dice(wordsOf(left), wordsOf(right))) / 2;
}

/** Dice's coefficient of two sets: twice what they share over what they hold. */
export function dice(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size + right.size === 0) return 0;
  let shared = 0;
  for (const item of left) if (right.has(item)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}

/** The pairs of neighbouring letters of a key, for a quick first look. */
export function letterPairs(key: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < key.length; at++) pairs.add(key.slice(at, at + 2));
  return pairs;
}

function wordsOf(key: string): ReadonlySet<string> {
  return new Set(key.split(' ').filter((word) => word !== ''));
}

function letterSimilarity(left: string, right: string): number {
  return 1 - editDistance(left, right) / Math.max(left.length, right.length);
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const swapped = at(beforeLast, column - 2) + 1;
      const cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwap ? swapped : Infinity,
      );
      current.push(cost);
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, right.length);
}

/** What lies outside the table is never the cheapest way. */
function at(costs: readonly number[], column: number): number {
  return costs[column] ?? Infinity;
}
