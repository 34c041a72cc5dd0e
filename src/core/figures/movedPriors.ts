import { isCounted, type Indicator } from '#core/catalogue/indicator';
import type { CollectedYear } from '#core/collection/collectedYear';
import { movedUnits } from '#core/collection/priorRoster';
import { ownPrior, priorShares, unitPrior } from '#core/collection/unitPrior';
import { ZERO } from '#core/numbers/rational';
import { apportionedWholes } from './apportionedWholes';
import type { MovedPrior } from './compilation';

/** Every figure of the year before that the total counts on this year's map (docs/methods.md, E). */
export function movedPriors(collected: CollectedYear, indicator: Indicator): readonly MovedPrior[] {
  const { code } = indicator;
  const moved = movedUnits(collected, indicator).flatMap(
    (unit) => movedPriorOf(collected, unit, indicator) ?? [],
  );
  if (!isCounted(indicator)) return moved;
  const printed = apportionedWholes(moved, (of) => ownPrior(collected, of, code)?.value ?? ZERO);
  return moved.map((one) => ({ ...one, printed: printed.get(one.unit) ?? ZERO }));
}

/** A unit's figure of the year before, where it is made of others' by the ledger. */
export function movedPriorOf(
  collected: CollectedYear,
  unit: string,
  { code }: Indicator,
): MovedPrior | undefined {
  const { value } = unitPrior(collected, unit, code);
  const shares = priorShares(collected, unit, code);
  if (value === undefined || shares === undefined || shares === 'own') return undefined;
  return { unit, value, shares };
}
