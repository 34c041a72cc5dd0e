import { groupedBy } from '#core/catalogue/groupedBy';
import type { Compilation } from '#core/figures/compilation';
import {
  add,
  compare,
  equals,
  larger,
  multiply,
  type Rational,
  subtract,
  ZERO,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { Doubt } from './doubt';
import { doubtsOf } from './doubts';
import { headlineEffects, type Effect, type PrintedNumber } from './headlineEffects';
import { unprintedWithout } from './unprinted';

/** The units to ask, those first whose answers can move the published figures most. */
export interface ContactOrder {
  readonly contacts: readonly Contact[];
  /**
   * So many come first of all: what is open at the others keeps nothing back from print and cannot,
   * even taken together, change a displayed digit of any published growth or rate.
   */
  readonly needed: number;
}

/** Everything that is to be asked of one unit. */
export interface Contact {
  /** '' for the department itself, where a figure of the whole province is in doubt. */
  readonly unit: string;
  readonly doubts: readonly Doubt[];
  /** By how much each published growth, rate or difference would move, the largest first. */
  readonly effects: readonly Effect[];
  /** The indicators of which nothing, or no comparison with last year, is printed before it answers. */
  readonly unprinted: readonly string[];
}

/**
 * Whom to call first (docs/methods.md, M19). A unit's place is the largest of its effects, times how
 * sure it is that something is wrong; the line is drawn by the plain sum of what
 * stands below it, a missing figure in full. Above it stands whoever keeps something back from print,
 * and first of all those of whom not even the size is known.
 */
export function contactOrder(compilation: Compilation): ContactOrder {
  const known = found.get(compilation) ?? orderOf(compilation);
  found.set(compilation, known);
  return known;
}

/** The book and the summary ask for the same order, and a compilation never changes. */
const found = new WeakMap<Compilation, ContactOrder>();

function orderOf(compilation: Compilation): ContactOrder {
  const ranked = rankedContacts(compilation);
  const keeping = ranked.filter(keepsBack);
  const others = ranked.filter((one) => !keepsBack(one));
  const needed = neededOf(others.map(({ whole }) => whole));
  const first = [...keeping, ...others.slice(0, needed)];
  const order = inOrder(compilation);
  return {
    contacts: [...first.sort(order), ...others.slice(needed)].map(({ contact }) => contact),
    needed: first.length,
  };
}

function rankedContacts(compilation: Compilation): readonly Ranked[] {
  const effectsOf = headlineEffects(compilation);
  const unprintedOf = unprintedWithout(compilation);
  const contacts = [...groupedBy(doubtsOf(compilation), ({ unit }) => unit)].map(
    ([unit, doubts]): Ranked => {
      const { effects, score } = weighed(doubts, effectsOf);
      const whole = largestFirst(effectsOf(doubts.map(inFull)));
      // Of what is missing and as good as known, what its coming will do.
      const told = effects.some(isPrinted) ? effects : whole;
      const unprinted = unprintedOf(doubts);
      return { contact: { unit, doubts, effects: told, unprinted }, score, whole };
    },
  );
  return contacts.sort(inOrder(compilation));
}

function inOrder({ book }: Compilation): (left: Ranked, right: Ranked) => number {
  const places = new Map(book.units.map(({ code }, place) => [code, place]));
  return (left, right) =>
    Number(isUnknown(right)) - Number(isUnknown(left)) ||
    compare(right.score, left.score) ||
    compare(mostOf(right), mostOf(left)) ||
    (places.get(left.contact.unit) ?? -1) - (places.get(right.contact.unit) ?? -1);
}

function keepsBack({ contact }: Ranked): boolean {
  return contact.unprinted.length > 0;
}

/** Whether it keeps figures back, and nothing tells how large any of them is. */
function isUnknown(ranked: Ranked): boolean {
  const isKnown = ({ isNothing, isUncompared }: Doubt): boolean =>
    isNothing === true || isUncompared === true;
  return keepsBack(ranked) && ranked.whole.length === 0 && !ranked.contact.doubts.some(isKnown);
}

/** Of two equally doubtful units the one comes first whose figures weigh more. */
function mostOf({ whole }: Ranked): Rational {
  return whole[0]?.points ?? ZERO;
}

/** Whether it changes a digit that is printed. */
function isPrinted({ moved, printed }: Effect): boolean {
  return changesDigit(printed, moved);
}

/** Whether a number that moves so far, up or down, can be printed otherwise. */
function changesDigit(printed: readonly PrintedNumber[], moved: Rational): boolean {
  return printed.some(({ value, decimals }) => {
    const rounded = (one: Rational): Rational => roundHalfAwayFromZero(one, decimals);
    const now = rounded(value);
    return [add(value, moved), subtract(value, moved)].some((one) => !equals(rounded(one), now));
  });
}

interface Ranked {
  readonly contact: Contact;
  readonly score: Rational;
  /** What the unit can still do to the published figures, which lack all that it has not sent. */
  readonly whole: readonly Effect[];
}

/** A total that is partial changes by all of a missing figure when that comes, not by its doubt alone. */
function inFull(doubt: Doubt): Doubt {
  return doubt.kind === 'missing' ? { ...doubt, amount: doubt.level } : doubt;
}

/** What all doubts of a unit can do together to each headline, and the largest of each alone by suspicion. */
function weighed(
  doubts: readonly Doubt[],
  effectsOf: (doubts: readonly Doubt[]) => readonly Effect[],
): { readonly effects: readonly Effect[]; readonly score: Rational } {
  const scores = doubts.flatMap((doubt) =>
    effectsOf([doubt]).map(({ points }) => multiply(points, doubt.suspicion)),
  );
  const effects = largestFirst(effectsOf(doubts));
  const score = scores.reduce(larger, ZERO);
  return { effects, score };
}

function largestFirst(effects: readonly Effect[]): readonly Effect[] {
  return [...effects].sort((left, right) => compare(right.points, left.points));
}

/** Adds up from the last contact; the first with which a digit of a headline can change must still be called. */
function neededOf(contacts: readonly (readonly Effect[])[]): number {
  const open = new Map<string, Rational>();
  for (let place = contacts.length - 1; place >= 0; place -= 1) {
    for (const { indicator, moves, moved, printed } of contacts[place] ?? []) {
      const headline = `${indicator} ${moves}`;
      const together = add(open.get(headline) ?? ZERO, moved);
      if (changesDigit(printed, together)) return place + 1;
      open.set(headline, together);
    }
  }
  return 0;
}
