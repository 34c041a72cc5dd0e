import type { Indicator } from '#core/catalogue/indicator';
import { absolute, type Rational, signOf } from '#core/numbers/rational';
import type { Coverage } from './knownPair';
import type { Claim } from './claim';
import type { PrintedNumber } from './numbers/numberInText';

/** A claim tied to one figure of the book: what it states and what is right, in one measure. */
export interface Statement {
  readonly indicator: Indicator;
  readonly unit: string;
  readonly year: number;
  /** What is compared, as the wording of a repair needs it. */
  readonly compares:
    | 'level'
    | 'share'
    | 'growth'
    | 'index'
    | 'points'
    | 'percent-for-points'
    | 'points-for-percent'
    | 'difference'
    | 'multiple'
    | 'plan'
    | 'above-plan'
    | 'plan-gap'
    | 'plan-level'
    | 'rank-change';
  /** In the measure of `exact`. */
  readonly readings: readonly PrintedNumber[];
  /** Signed where the claim has a direction: a fall is negative. */
  readonly exact: Rational;
  /** Of points: the difference of the two rates as they are printed, which a reader will form. */
  readonly ofDisplayed?: Rational | undefined;
  /** Of a level of the book's year: how far it is from the year before; of a plan: how far the figure is from it. */
  readonly moved?: Rational | undefined;
  /** Of a level that lacks units: how many gave theirs. */
  readonly coverage?: Coverage | undefined;
  /** The indicator is the one named, not one that follows from it (the rate of a count). */
  readonly isNamed: boolean;
}

/** Where and when a claim is made. */
export interface ClaimSetting {
  readonly unit: string;
  /** Undefined when the sentence names none. */
  readonly year: number | undefined;
  /** The sentence speaks of the units with both years only. */
  readonly isLikeForLike: boolean;
}

/** Whether a claim of rising or falling points the other way than the figure. */
export function isOpposite(claim: Claim, statement: Statement): boolean {
  const { direction, reached, base } = claim;
  const { compares, exact, moved } = statement;
  if (compares === 'plan-level') return moved !== undefined && isOnOtherSide(claim, moved);
  if (compares === 'level') {
    if (!moved || reached === undefined || (base !== undefined && base !== 'prior')) return false;
    return signOf(moved) === (reached === 'up' ? -1 : 1);
  }
  if (direction === undefined || UNDIRECTED.has(compares)) return false;
  const sign = signOf(exact);
  return direction === 'up' ? sign < 0 : sign > 0;
}

/** "vượt kế hoạch 98%" of what has not reached it. */
function isOnOtherSide({ kind, direction }: Claim, fromPlan: Rational): boolean {
  const isAbove = kind === 'above-plan' || (kind === 'plan-gap' && direction === 'up');
  const isBelow = kind === 'below-plan' || (kind === 'plan-gap' && direction === 'down');
  return isAbove ? signOf(fromPlan) < 0 : isBelow && signOf(fromPlan) > 0;
}

/** What stands as it is, whichever way the words say that something went. */
const UNDIRECTED: ReadonlySet<Statement['compares']> = new Set(['multiple', 'index']);

/** What the words state as a size: of a change its amount, whatever its direction. */
export function sizeOf({ direction }: Claim, { exact }: Statement): Rational {
  return direction === undefined ? exact : absolute(exact);
}
