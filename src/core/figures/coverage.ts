import type { Indicator } from '#core/catalogue/indicator';
import type { CollectedYear, Roster } from '#core/collection/collectedYear';
import { isNewUnit } from '#core/collection/unitPrior';
import {
  add,
  isZero,
  rational,
  signOf,
  subtract,
  sum,
  ZERO,
  type Rational,
} from '#core/numbers/rational';
import { growsInPercent, percentOf } from './comparison';
import type { MatchedLevels } from './compilation';
import { givesAllAway, ownPriorLevel, unitAmount, unitPriorLevel } from './unitLevel';

const HUNDRED = rational(100);

/**
 * Last year's weight of the units that have reported, ΣR p / ΣU p in per cent (docs/methods.md, C).
 * A new unit weighs 0. Undefined where a unit's weight is unknown, where profits and losses stand
 * against each other, and where nothing is added up.
 */
export function coverageWeight(
  collected: CollectedYear,
  indicator: Indicator,
  roster: Roster,
): Rational | undefined {
  if (roster.units.length === 0) return undefined;
  if (roster.complete) return HUNDRED;
  if (!isAddedUp(indicator)) return undefined;
  const weightOf = (unit: string): Rational | undefined =>
    unitPriorLevel(collected, unit, indicator) ?? (isNewUnit(collected, unit) ? ZERO : undefined);
  const weights = roster.units.map(weightOf).filter((weight) => weight !== undefined);
  if (weights.length < roster.units.length || haveBothSigns(weights)) return undefined;
  const whole = sum(weights);
  const covered = sum(roster.reported.map((unit) => weightOf(unit) ?? ZERO));
  return isZero(whole) ? undefined : percentOf(covered, whole);
}

/**
 * Whether a unit is still to report its part of the year whose last year the ledger counts with those that came
 * after it: they have all of last year and a part of this one, and how much of it is lacking nobody can say.
 */
function lacksPredecessor(
  collected: CollectedYear,
  indicator: Indicator,
  { units, reported }: Roster,
): boolean {
  const hasReported = new Set(reported);
  return units.some((unit) => {
    if (hasReported.has(unit) || !givesAllAway(collected, unit)) return false;
    const own = ownPriorLevel(collected, unit, indicator);
    return own === undefined || !isZero(own);
  });
}

function haveBothSigns(levels: readonly Rational[]): boolean {
  const signs = new Set(levels.map(signOf));
  return signs.has(1) && signs.has(-1);
}

/** ΣM x and ΣM p over the units with both years; undefined where last year had nothing of it. */
export function matchedLevels(
  collected: CollectedYear,
  indicator: Indicator,
  roster: Roster,
): MatchedLevels | undefined {
  if (!isAddedUp(indicator)) return undefined;
  if (indicator.nature === 'flow' && lacksPredecessor(collected, indicator, roster)) {
    return undefined;
  }
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
