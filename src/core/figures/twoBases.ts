import { subtract, type Rational } from '#core/numbers/rational';
import { percentOf } from './comparison';

/**
 * Growth over last year's figure as it was published and as it is known now (docs/methods.md): with
 * ρ the revision, 1 + growth over the published = (1 + growth over the present) · (1 + ρ), exactly.
 */
export interface TwoBases {
  readonly published: Rational;
  readonly present: Rational;
  /** All in per cent, unrounded. */
  readonly growthOverPublished: Rational;
  readonly growthOverPresent: Rational;
  readonly revision: Rational;
}

/** Undefined where a base is not positive. */
export function twoBases(
  value: Rational,
  published: Rational,
  present: Rational,
): TwoBases | undefined {
  if (published.numerator <= 0n || present.numerator <= 0n) return undefined;
  return {
    published,
    present,
    growthOverPublished: percentOf(subtract(value, published), published),
    growthOverPresent: percentOf(subtract(value, present), present),
    revision: percentOf(subtract(present, published), published),
  };
}
