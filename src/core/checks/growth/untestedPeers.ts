import type { GrowthReview } from '#core/catalogue/growthParameters';
import { signOf } from '#core/numbers/rational';
import { FEWEST_UNITS, growthSpread, isTestable, type YearPair } from './hidiroglouBerthelot';

/** Why the growths of a kind of units cannot be held against each other: nobody moved, or too many stand at 0. */
export type UntestedFor = 'unmoved' | 'zeros';

/**
 * Why no test is possible among units that would be enough for one; undefined where there is one, or
 * fewer than eight units, for which fixed limits hold in any case.
 */
export function untestedFor(
  years: readonly YearPair[],
  review: Pick<GrowthReview, 'sizeExponent' | 'medianShare'>,
): UntestedFor | undefined {
  if (years.length < FEWEST_UNITS) return undefined;
  const pairs = years.filter(({ prior, current }) => signOf(prior) > 0 && signOf(current) > 0);
  if (pairs.length < FEWEST_UNITS) return 'zeros';
  return isTestable(growthSpread(pairs, review)) ? undefined : 'unmoved';
}
