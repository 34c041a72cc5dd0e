import { groupedBy } from '#core/catalogue/groupedBy';
import { numberOf } from '#core/numbers/figure';
import { ZERO } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import { digitsOf, FEWEST_VALUES, type UnitVector } from './unitVector';

/** What two units of one kind have in common and nobody else has, as each of them gives it. */
export interface SharedPart {
  readonly first: UnitVector;
  readonly second: UnitVector;
}

export function sharedParts(vectors: readonly UnitVector[]): readonly SharedPart[] {
  const inPairs = heldByTwo(vectors).filter(
    ({ one, other }) => one.vector.unit.kind === other.vector.unit.kind,
  );
  const byPair = groupedBy(inPairs, ({ one, other }) =>
    [one, other].map(({ vector }) => vector.unit.code).join('\u0000'),
  );
  return [...byPair.values()].flatMap((shared) => {
    const [any] = shared;
    if (!any) return [];
    return {
      first: { ...any.one.vector, observations: shared.map(({ one }) => one.observation) },
      second: { ...any.other.vector, observations: shared.map(({ other }) => other.observation) },
    };
  });
}

interface Held {
  readonly vector: UnitVector;
  readonly observation: Observation;
}

interface HeldByTwo {
  readonly one: Held;
  readonly other: Held;
}

/**
 * The answers that exactly two vectors hold. Of a country's hundreds of thousands the most are held
 * by one or by many: those get no objects of their own, only the place of who holds them first.
 */
function heldByTwo(vectors: readonly UnitVector[]): readonly HeldByTwo[] {
  const firsts = new Map<string, number>();
  const seconds = new Map<string, number>();
  vectors.forEach(({ words }, place) => {
    for (const word of words) {
      if (!firsts.has(word)) firsts.set(word, place);
      else seconds.set(word, seconds.has(word) ? SEVERAL : place);
    }
  });
  const heldAt = (place: number | undefined, word: string): Held | undefined => {
    const vector = vectors[place ?? SEVERAL];
    const observation = vector?.observations[vector.words.indexOf(word)];
    return observation && { vector, observation };
  };
  const held: HeldByTwo[] = [];
  for (const [word, place] of firsts) {
    const other = heldAt(seconds.get(word), word);
    const one = other && heldAt(place, word);
    if (one) held.push({ one, other });
  }
  return held;
}

/** No place: held by more than two. */
const SEVERAL = -1;

/** Enough different values, with enough digits, that nobody has them in common by chance. */
export function isNoChance({ observations }: UnitVector): boolean {
  const values = new Set(observations.map(({ figure }) => digitsOf(numberOf(figure) ?? ZERO)));
  const digits = [...values].reduce((total, value) => total + Math.log10(value), 0);
  return values.size >= FEWEST_VALUES && digits >= FEWEST_DIGITS;
}

const FEWEST_DIGITS = 15;
