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
import type { MatchedLevels } from './compilation';
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

/** ΣM x and ΣM p over the units with both years; undefined where last year had nothing of it. */
export function matchedLevels(
  collected: CollectedYear,
  indicator: Indicator,
  roster: Roster,
): MatchedLevels | undefined {
  if (!isAddedUp(indicator)) return undefined;
  let value = ZERO;
  let prior = ZERO;
  for (const unit of roster.reported) {
    const before = unitPriorLevel(collected, unit, indicator);
    if (before === undefined) continue;
    prior = add(prior, before);
    value = add(value, unitAmount(collected, unit, indicator.code));
  }
  return signOf(prior) > 0 ? { value, prior } : undefined;
}

/** Growth over the units with both years, ΣM x / ΣM p − 1 in per cent: the only growth a partial total has. */
export function likeForLikeGrowth(
  indicator: Indicator,
  matched: MatchedLevels | undefined,
): Rational | undefined {
  if (!matched || !growsInPercent(indicator)) return undefined;
  return subtract(percentOf(matched.value, matched.prior), HUNDRED);
}

function isAddedUp({ aggregation: { form } }: Indicator): boolean {
  return form === 'sum' || form === 'derived_sum';
}
