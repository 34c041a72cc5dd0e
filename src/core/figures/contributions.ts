import { entersSums, type Figure } from '#core/numbers/figure';
import { roundAdding } from '#core/numbers/largestRemainder';
import { equals, subtract, sum, ZERO, type Rational } from '#core/numbers/rational';
import { percentOf } from './comparison';
import type { FormerUnit, IndicatorTotal } from './compilation';
import { amountOf } from './level';

/** What one unit brought to the growth of a total. */
export interface Contribution {
  readonly unit: string;
  /** Reporting in both years; without a figure last year; ended since; or exempt ("x") now. */
  readonly kind: 'continuing' | 'new' | FormerUnit['why'];
  /** Percentage points of the total's growth, (x − p)/P·100, rounded. */
  readonly points: Rational;
}

/**
 * The contributions of all units, new and ended ones apart; rounded, they add to the rounded growth
 * (docs/methods.md, D). Undefined where a total has no growth, or is not made of these units' figures
 * in both years: against a prior that was published for the province as a whole, and differs from
 * the units' sum, nobody's share of the growth is known.
 */
export function contributions(
  total: IndicatorTotal,
  decimals: number,
): readonly Contribution[] | undefined {
  const { growth, value, prior } = total;
  if (growth === undefined || value === undefined || prior === undefined) return undefined;
  const changes = unitChanges(total);
  if (!makeUp(changes, value, prior)) return undefined;
  const points = changes.map(({ now, before }) => percentOf(subtract(now, before), prior));
  const rounded = roundAdding(points, decimals);
  return changes.map(({ unit, kind }, place) => ({ unit, kind, points: rounded[place] ?? ZERO }));
}

/** What a unit brought to a sum, this year and the year before; 0 where it has no figure. */
export interface UnitChange {
  readonly unit: string;
  readonly kind: Contribution['kind'];
  readonly now: Rational;
  readonly before: Rational;
}

/** Whether a total of both years is the sum of these units' figures. */
export function makeUp(changes: readonly UnitChange[], value: Rational, prior: Rational): boolean {
  return (
    equals(sum(changes.map(({ now }) => now)), value) &&
    equals(sum(changes.map(({ before }) => before)), prior)
  );
}

/** The units of a sum, those that are no longer on its roster last. */
export function unitChanges({ byUnit, former }: IndicatorTotal): readonly UnitChange[] {
  return [
    ...byUnit.map(({ unit, figure, prior }): UnitChange => {
      const kind = entersSums(prior) ? 'continuing' : 'new';
      return { unit, kind, now: amountIn(figure), before: amountIn(prior) };
    }),
    ...former.map(({ unit, prior, why }): UnitChange => ({
      unit,
      kind: why,
      now: ZERO,
      before: prior,
    })),
  ];
}

function amountIn(figure: Figure): Rational {
  return entersSums(figure) ? amountOf(figure) : ZERO;
}
