import { hasMovedAway } from '#core/catalogue/boundaryLedger';
import type { Indicator } from '#core/catalogue/indicator';
import { publishedItself } from '#core/collection/asPublished';
import { askedParts, leavesOf } from '#core/collection/askedParts';
import {
  answerOf,
  type CollectedYear,
  type PriorBasis,
  type PriorFigure,
} from '#core/collection/collectedYear';
import { weakest } from '#core/collection/priorBasis';
import { isExempt } from '#core/collection/priorRoster';
import { unitPrior } from '#core/collection/unitPrior';
import { unitTotalPrior } from '#core/collection/unitTotalPrior';
import { rosterOf } from '#core/collection/roster';
import { indexOf } from '#core/collection/yearIndex';
import { divide, isZero, multiply, sum, ZERO, type Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import { amountOf } from './level';

/** The figures that one unit brings to a total: its own, or for a derived sum those of the parts it owes. */
export function givenFigures(
  collected: CollectedYear,
  unit: string,
  code: string,
): readonly Observation[] {
  const indicator = indexOf(collected).indicators.get(code);
  if (indicator?.aggregation.form !== 'derived_sum') {
    const current = answerOf(collected, unit, code)?.current;
    return current ? [current] : [];
  }
  return partsOwed(collected, unit, indicator.aggregation.parts).flatMap((part) =>
    givenFigures(collected, unit, part.code),
  );
}

/** What one unit adds to a total. */
export function unitAmount(collected: CollectedYear, unit: string, code: string): Rational {
  return sum(givenFigures(collected, unit, code).map(({ figure }) => amountOf(figure)));
}

/** One unit's ratio; undefined over nothing. */
export function unitRatio(
  collected: CollectedYear,
  unit: string,
  { aggregation }: Indicator,
): Rational | undefined {
  if (aggregation.form !== 'ratio_of_sums') return undefined;
  const whole = unitAmount(collected, unit, aggregation.denominator);
  if (isZero(whole)) return undefined;
  const part = unitAmount(collected, unit, aggregation.numerator);
  return multiply(divide(part, whole), aggregation.factor);
}

/**
 * The unit's figure of the year before, of the same making as its level of this year. What the
 * ledger has moved to others is theirs: of a unit that gave all away nothing is left.
 */
export function unitPriorLevel(
  collected: CollectedYear,
  unit: string,
  indicator: Indicator,
): Rational | undefined {
  const isAmount = indicator.aggregation.form !== 'ratio_of_sums';
  if (isAmount && givesAllAway(collected, unit)) return ZERO;
  return ownPriorLevel(collected, unit, indicator);
}

/** Whether the ledger has moved all that the unit had last year to others. */
export function givesAllAway(collected: CollectedYear, unit: string): boolean {
  const { changesInto, changesFrom } = indexOf(collected);
  return hasMovedAway(changesInto.get(unit) ?? [], changesFrom.get(unit) ?? []);
}

/** What the unit had last year, wherever it counts now. */
export function ownPriorLevel(
  collected: CollectedYear,
  unit: string,
  indicator: Indicator,
): Rational | undefined {
  return ownPriorFigure(collected, unit, indicator).value;
}

/** What is said of a unit's figure of the year before; of a derived one what is said of those it is made of. */
export function unitPriorBasis(
  collected: CollectedYear,
  unit: string,
  indicator: Indicator,
): PriorBasis | undefined {
  return ownPriorFigure(collected, unit, indicator).basis;
}

function ownPriorFigure(collected: CollectedYear, unit: string, indicator: Indicator): PriorFigure {
  const figure = computedPriorFigure(collected, unit, indicator);
  const published = publishedItself(collected, unit, indicator.code);
  return published === undefined ? figure : { ...figure, value: published };
}

function computedPriorFigure(
  collected: CollectedYear,
  unit: string,
  indicator: Indicator,
): PriorFigure {
  const { code, aggregation } = indicator;
  switch (aggregation.form) {
    case 'derived_sum':
      return derivedPriorFigure(collected, unit, indicator, aggregation.parts);
    case 'ratio_of_sums': {
      const sides = [aggregation.numerator, aggregation.denominator].flatMap(
        (side) => indexOf(collected).indicators.get(side) ?? [],
      );
      const [above, below] = sides.map((side) => ownPriorFigure(collected, unit, side));
      const basis = weakest([above, below].flatMap((side) => side ?? []));
      const isUndefined = !above?.value || !below?.value || isZero(below.value);
      if (isUndefined) return { value: undefined, basis };
      return { value: multiply(divide(above.value, below.value), aggregation.factor), basis };
    }
    default:
      return unitPrior(collected, unit, code);
  }
}

/** The sum of its parts; or the total published of the unit itself, where it gives this year all that its kind is asked for. */
function derivedPriorFigure(
  collected: CollectedYear,
  unit: string,
  indicator: Indicator,
  codes: readonly string[],
): PriorFigure {
  const parts = partsOfPrior(collected, unit, codes);
  const priors = parts.map((part) => ownPriorFigure(collected, unit, part));
  const known = priors.map(({ value }) => value).filter((value) => value !== undefined);
  const isKnown = known.length > 0 && known.length === priors.length;
  const ofParts = { value: isKnown ? sum(known) : undefined, basis: weakest(priors) };
  const counted = new Set(parts.flatMap(({ code }) => leavesOf(collected, [code])));
  const isWhole = askedParts(collected, unit, indicator).every((part) => counted.has(part));
  return isWhole ? unitTotalPrior(collected, unit, indicator, ofParts) : ofParts;
}

/** The parts of a derived sum on whose rosters the unit stands. */
function partsOwed(
  collected: CollectedYear,
  unit: string,
  parts: readonly string[],
): readonly Indicator[] {
  const { indicators } = indexOf(collected);
  return parts.flatMap((part) => {
    const indicator = indicators.get(part);
    return indicator && rosterOf(collected, part).members.has(unit) ? [indicator] : [];
  });
}

/** The parts of a unit's figure of last year: those it owes, and what it had of those that it is exempt from now. */
function partsOfPrior(
  collected: CollectedYear,
  unit: string,
  parts: readonly string[],
): readonly Indicator[] {
  const owed = partsOwed(collected, unit, parts);
  if (owed.length === parts.length) return owed;
  const { indicators } = indexOf(collected);
  const exempt = parts.flatMap((code) => {
    const part = indicators.get(code);
    const wasCounted = part !== undefined && isExempt(collected, unit, code);
    return wasCounted && ownPriorLevel(collected, unit, part) !== undefined ? [part] : [];
  });
  return [...owed, ...exempt];
}

/** The amount by which a total of the year before counts a unit that is no longer on the roster. */
export function formerPrior(
  collected: CollectedYear,
  unit: string,
  { code, aggregation }: Indicator,
): Rational {
  const { indicators, units } = indexOf(collected);
  if (aggregation.form === 'derived_sum') {
    return sum(
      aggregation.parts.flatMap((part) => {
        const indicator = indicators.get(part);
        return indicator ? [formerPrior(collected, unit, indicator)] : [];
      }),
    );
  }
  const kind = units.get(unit)?.kind;
  const isCounted = kind !== undefined && rosterOf(collected, code).kinds.includes(kind);
  return (isCounted ? unitPrior(collected, unit, code).value : undefined) ?? ZERO;
}
