import { toDouble } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import { ONE, signOf } from '#core/numbers/rational';
import type { ExaminedYear } from '../examinedYear';
import type { LastYear } from '../growth/lastYear';
import { usualChanges } from '../slips/usualChanges';
import type { UnitVector } from './unitVector';

/** How strange the figures of a unit are. */
export type DistanceOf = (vector: UnitVector) => number;

/** Nearer to its own last year a form is its own, farther away it is another's. */
const OF_UNKNOWN = Math.log(1.25);

/**
 * The mean way of a unit's figures from where its peers' usual growth leads from its last year, in
 * powers of e; between near and far where last year is not known.
 */
export function distanceFromUsual(examined: ExaminedYear, lastYear: LastYear): DistanceOf {
  const usual = usualChanges(examined, lastYear);
  return ({ unit, observations }) => {
    const ways = observations.flatMap(({ indicator: code, figure }) => {
      const indicator = examined.indicators.get(code);
      const prior = indicator && lastYear.of(unit.code, indicator);
      const value = numberOf(figure);
      if (!prior || !value || signOf(prior) <= 0) return [];
      const expected = toDouble(prior) * toDouble(usual(unit.kind, indicator) ?? ONE);
      return [Math.abs(Math.log(toDouble(value) / expected))];
    });
    return ways.length === 0 ? OF_UNKNOWN : ways.reduce((sum, one) => sum + one, 0) / ways.length;
  };
}
