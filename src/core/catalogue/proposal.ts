import { dice, letterPairs, similarity } from './similarity';

/** A key without diacritics, and what it names. */
export interface ProposalKey<Named> {
  readonly folded: string;
  readonly pairs: ReadonlySet<string>;
  readonly named: Named;
}

/** Below this likeness a proposal would be a guess rather than a help. */
const LIKE_ENOUGH = 0.6;
/** By how much the proposed one must beat everything else, so that 2G is not proposed for 6G. */
const CLEAR_MARGIN = 0.05;
/** How many of the best by letter pairs are compared letter by letter. */
const SHORTLIST = 8;
/** With fewer words than these many names begin alike. */
const FEWEST_WORDS = 4;
/** A longer text is a paragraph; nothing is proposed for it. */
const LONGEST_LABEL = 200;

export function proposalKey<Named>(folded: string, named: Named): ProposalKey<Named> {
  return { folded, pairs: letterPairs(folded), named };
}

/**
 * What a text probably means, for a person to confirm: the only one that is equal without
 * diacritics, else the only one of which it is the beginning, else the one that is clearly the most
 * alike.
 */
export function proposeNearest<Named>(
  keys: readonly ProposalKey<Named>[],
  folded: string,
): Named | undefined {
  if (folded === '' || folded.length > LONGEST_LABEL) return undefined;
  const equal = distinct(keys.filter((key) => key.folded === folded));
  if (equal.length > 0) return equal.length === 1 ? equal[0] : undefined;
  const [cutShort, ...others] = distinct(keys.filter((key) => isCutShort(folded, key)));
  if (cutShort !== undefined && others.length === 0) return cutShort;
  return mostAlike(shortlist(keys, folded), folded);
}

/** Whether a text is a long name broken off after some words. */
function isCutShort(folded: string, key: ProposalKey<unknown>): boolean {
  return folded.split(' ').length >= FEWEST_WORDS && key.folded.startsWith(`${folded} `);
}

function shortlist<Named>(
  keys: readonly ProposalKey<Named>[],
  folded: string,
): readonly ProposalKey<Named>[] {
  const pairs = letterPairs(folded);
  return keys
    .map((key) => ({ key, likeness: dice(pairs, key.pairs) }))
    .sort((left, right) => right.likeness - left.likeness)
    .slice(0, SHORTLIST)
    .map(({ key }) => key);
}

function mostAlike<Named>(keys: readonly ProposalKey<Named>[], folded: string): Named | undefined {
  const scored = keys
    .map((key) => ({ named: key.named, likeness: similarity(folded, key.folded) }))
    .sort((left, right) => right.likeness - left.likeness);
  const [best] = scored;
  if (!best || best.likeness < LIKE_ENOUGH) return undefined;
  const second = scored.find((other) => other.named !== best.named);
  const isClear = !second || best.likeness - second.likeness >= CLEAR_MARGIN;
  return isClear ? best.named : undefined;
}

function distinct<Named>(keys: readonly ProposalKey<Named>[]): readonly Named[] {
  return [...new Set(keys.map((key) => key.named))];
}
