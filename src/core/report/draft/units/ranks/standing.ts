import type { Indicator } from '#core/catalogue/indicator';
import { compare } from '#core/numbers/rational';
import type { Peer } from '../../book/figuresByUnit';
import type { BookFigures } from '../../bookFigures';
import { asPrinted } from '../places/rivals';

/** Where a unit stands among its like by one figure. */
export interface Standing {
  readonly own: Peer;
  /** From the one that has most down. */
  readonly sorted: readonly Peer[];
  /** How many have more, less, and as much as it, itself among the last. */
  readonly above: number;
  readonly below: number;
  readonly alike: number;
}

/** Undefined where not every unit of its kind has told its own. */
export function standingOf(
  { code, unit: measure }: Indicator,
  unit: string,
  figures: BookFigures,
): Standing | undefined {
  const peers = figures.peersOf(code, unit);
  const own = peers?.find((peer) => peer.code === unit);
  if (!peers || !own) return undefined;
  const sorted = [...peers].sort((one, other) => compare(other.value, one.value));
  const apart = ({ value }: Peer): number =>
    compare(asPrinted(value, measure), asPrinted(own.value, measure));
  const above = peers.filter((peer) => apart(peer) > 0).length;
  const below = peers.filter((peer) => apart(peer) < 0).length;
  return { own, sorted, above, below, alike: peers.length - above - below };
}

/**
 * Whether a unit has a place: those that have as much share theirs. Counted from the top, or from below too
 * where least is best, or the words say so.
 */
export function hasPlace(
  { above, below, alike }: Standing,
  place: number,
  { polarity }: Pick<Indicator, 'polarity'>,
  around: string,
): boolean {
  const isBehind = (before: number): boolean => place > before && place <= before + alike;
  const mayBeFromBelow = polarity === 'down_good' || FROM_BELOW.test(around);
  return isBehind(above) || (mayBeFromBelow && isBehind(below));
}

/** "thứ hai từ dưới lên": else a place is counted from the top. */
const FROM_BELOW = /(?<!\p{L})(?:dưới|cuối|thấp|ít|nhỏ|kém)(?!\p{L})/iu;
