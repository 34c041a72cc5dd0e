import type { Indicator } from '#core/catalogue/indicator';
import type { CollectedYear, Roster } from '#core/collection/collectedYear';
import { isNewUnit } from '#core/collection/unitPrior';
import {
  add,
  isZero,
  rational,
  signOf,
  subtract,
  ZERO,
  type Rational,
} from '#core/numbers/rational';
import { growsInPercent, percentOf } from './comparison';
import { unitAmount, unitPriorLevel } from './unitLevel';

const HUNDRED = rational(100);

/**
 * Last year's weight of the units that have reported, ΣR p / ΣU p in per cent (docs/methods.md, C).
 * A new unit weighs 0. Undefined where a unit's weight is unknown, and where nothing is added up.
 */
export function coverageWeight(
  collected: CollectedYear,
  indicator: Indicator,
  roster: Roster,
): Rational | undefined {
  if (roster.units.length === 0) return undefined;
  if (roster.complete) return HUNDRED;
  if (!isAddedUp(indicator)) return undefined;
  const reportedUnits = new Set(roster.reported);
  let covered = ZERO;
  let whole = ZERO;
  for (const unit of roster.units) {
    const weight =
      unitPriorLevel(collected, unit, indicator) ?? (isNewUnit(collected, unit) ? ZERO : undefined);
    if (weight === undefined) return undefined;
    whole = add(whole, weight);
    if (reportedUnits.has(unit)) covered = add(covered, weight);
  }
  return isZero(whole) ? undefined : percentOf(covered, whole);
}

/** Growth over the units with both years, ΣM x / ΣM p − 1 in per cent: the only growth a partial total has. */
export function likeForLikeGrowth(
  collected: CollectedYear,
  indicator: Indicator,
  roster: Roster,
): Rational | undefined {
  if (!isAddedUp(indicator) || !growsInPercent(indicator)) return undefined;
  let now = ZERO;
  let before = ZERO;
  for (const unit of roster.reported) {
    const prior = unitPriorLevel(collected, unit, indicator);
    if (prior === undefined) continue;
    before = add(before, prior);
    now = add(now, unitAmount(collected, unit, indicator.code));
  }
  return signOf(before) > 0 ? subtract(percentOf(now, before), HUNDRED) : undefined;
}

function isAddedUp({ aggregation: { form } }: Indicator): boolean {
  return form === 'sum' || form === 'derived_sum';
}
