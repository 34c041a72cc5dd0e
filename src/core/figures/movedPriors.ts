import type { Indicator } from '#core/catalogue/indicator';
import type { CollectedYear } from '#core/collection/collectedYear';
import { movedUnits } from '#core/collection/priorRoster';
import { priorShares, unitPrior } from '#core/collection/unitPrior';
import type { MovedPrior } from './compilation';

/** Every figure of the year before that the total counts on this year's map (docs/methods.md, E). */
export function movedPriors(collected: CollectedYear, indicator: Indicator): readonly MovedPrior[] {
  return movedUnits(collected, indicator).flatMap((unit) => {
    const { value } = unitPrior(collected, unit, indicator.code);
    const shares = priorShares(collected, unit, indicator.code);
    if (value === undefined || shares === undefined || shares === 'own') return [];
    return [{ unit, value, shares }];
  });
}
