import type { Rational } from '#core/numbers/rational';

/**
 * How large a growth of one indicator someone must look at. The first four are the parameters of
 * Hidiroglou and Berthelot (1986), used where at least eight units of a kind can be compared; the
 * last holds for fewer.
 */
export interface GrowthReview {
  /** U, from 0 to 1: how much the size of a unit counts. */
  readonly sizeExponent: Rational;
  /** A: the least distance of a quartile, as a share of the median effect. */
  readonly medianShare: Rational;
  /** C beyond which a growth is noted. */
  readonly lookFrom: Rational;
  /** C beyond which the unit is asked. */
  readonly askFrom: Rational;
  /** Per cent, up or down. */
  readonly growthLimit: Rational;
}

/** What the department has set for an indicator; the rest is the default of its nature. */
export type GrowthReviewChoice = Partial<GrowthReview>;
