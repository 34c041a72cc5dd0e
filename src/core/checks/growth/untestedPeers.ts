import type { GrowthReview } from '#core/catalogue/growthParameters';
import { signOf, type Rational } from '#core/numbers/rational';
import { FEWEST_UNITS, growthSpread, isTestable } from './hidiroglouBerthelot';

/**
 * Why the growths of a kind of units cannot be held against each other: too few have a last year, or
 * it is that of other places; nobody moved otherwise than the others, or too few are above 0.
 */
export type UntestedFor = 'without-prior' | 'of-other-places' | 'unmoved' | 'zeros';

/** A unit's figure of this year, and what is known of it last year. */
export interface PeerYears {
  readonly current: Rational;
  readonly prior: Rational | undefined;
  /** Whether last year was shared out by weights, or places came together that had one each. */
  readonly isOfOtherPlaces: boolean;
}

/**
 * Why no test is possible among units that would be enough for one; undefined where there is one, or
 * fewer than eight units, for which fixed limits hold in any case.
 */
export function untestedFor(
  peers: readonly PeerYears[],
  review: Pick<GrowthReview, 'sizeExponent' | 'medianShare'>,
): UntestedFor | undefined {
  if (peers.length < FEWEST_UNITS) return undefined;
  const years = peers.flatMap(({ current, prior }) => (prior ? [{ current, prior }] : []));
  if (years.length < FEWEST_UNITS) return 'without-prior';
  if (peers.every(({ isOfOtherPlaces }) => isOfOtherPlaces)) return 'of-other-places';
  const pairs = years.filter(({ prior, current }) => signOf(prior) > 0 && signOf(current) > 0);
  if (pairs.length < FEWEST_UNITS) return 'zeros';
  return isTestable(growthSpread(pairs, review)) ? undefined : 'unmoved';
}
