import { operandsOf } from '#core/catalogue/aggregationText';
import type { Indicator } from '#core/catalogue/indicator';
import { answerOf, type CollectedYear } from '#core/collection/collectedYear';
import { predecessorsOf } from '#core/collection/lackingPriors';
import { isExempt, wasOff } from '#core/collection/priorRoster';
import { rosterOf } from '#core/collection/roster';
import { wasAbsent } from '#core/collection/unitPrior';
import { indexOf } from '#core/collection/yearIndex';
import {
  entersSums,
  MISSING,
  NOT_APPLICABLE,
  NOT_SUBMITTED,
  reported,
  type Figure,
} from '#core/numbers/figure';
import { isZero, type Rational } from '#core/numbers/rational';
import type { FormerUnit, UnitShare } from './compilation';
import type { Level } from './level';
import { publishedOfUnit } from './publishedPriors';
import {
  formerPrior,
  givenFigures,
  givesAllAway,
  ownPriorLevel,
  unitAmount,
  unitPriorBasis,
  unitPriorLevel,
  unitRatio,
} from './unitLevel';

/** What each unit of the roster gave, this year and before; nothing for figures that are not added up. */
export function unitShares(
  collected: CollectedYear,
  indicator: Indicator,
  { source, roster }: Level,
): readonly UnitShare[] {
  if (source !== 'units' && source !== 'parts' && source !== 'ratio') return [];
  const hasReported = new Set(roster.reported);
  return roster.units.map((unit) => {
    const figure = figureOf(collected, unit, indicator, hasReported.has(unit));
    return unitShare(collected, unit, indicator, figure);
  });
}

/** A unit's figure of this year with what is known of it the year before. */
export function unitShare(
  collected: CollectedYear,
  unit: string,
  indicator: Indicator,
  figure: Figure,
): UnitShare {
  const prior = priorOf(collected, unit, indicator);
  const priorBasis = unitPriorBasis(collected, unit, indicator);
  const published = publishedOfUnit(collected, unit, indicator, prior, priorBasis);
  return {
    unit,
    figure,
    prior,
    ...priorElsewhere(collected, unit, indicator),
    priorBasis,
    ...(published ? { publishedPrior: published } : {}),
    ...priorLacks(collected, unit, indicator, prior),
    plan: answerOf(collected, unit, indicator.code)?.plan?.figure ?? MISSING,
  };
}

function figureOf(
  collected: CollectedYear,
  unit: string,
  indicator: Indicator,
  hasReported: boolean,
): Figure {
  const { aggregation, code } = indicator;
  if (aggregation.form === 'sum') {
    return answerOf(collected, unit, code)?.current?.figure ?? NOT_SUBMITTED;
  }
  if (!hasReported) return NOT_SUBMITTED;
  if (aggregation.form === 'derived_sum') return reported(unitAmount(collected, unit, code));
  return known(unitRatio(collected, unit, indicator), NOT_SUBMITTED);
}

/** Of a unit that there was not, or that it did not apply to, nothing is missing. */
function priorOf(collected: CollectedYear, unit: string, indicator: Indicator): Figure {
  const prior = unitPriorLevel(collected, unit, indicator);
  if (prior !== undefined) return reported(prior);
  const isNone = wasAbsent(collected, unit) || wasOff(collected, unit, indicator.code);
  return isNone ? NOT_APPLICABLE : MISSING;
}

/** A ratio of the unit's own figures is nobody else's, and is not moved. */
function priorElsewhere(
  collected: CollectedYear,
  unit: string,
  indicator: Indicator,
): Pick<UnitShare, 'priorElsewhere'> {
  if (indicator.aggregation.form === 'ratio_of_sums' || !givesAllAway(collected, unit)) return {};
  return { priorElsewhere: known(ownPriorLevel(collected, unit, indicator), MISSING) };
}

/** Whose figures are lacking of what the ledger made a unit of. */
function priorLacks(
  collected: CollectedYear,
  unit: string,
  { code, aggregation }: Indicator,
  prior: Figure,
): Pick<UnitShare, 'priorLacks'> {
  if (entersSums(prior) || !indexOf(collected).changesInto.has(unit)) return {};
  const operands = operandsOf(aggregation);
  const silent = (operands.length > 0 ? operands : [code]).flatMap(
    (one) => predecessorsOf(collected, unit, one).silent,
  );
  return silent.length > 0 ? { priorLacks: [...new Set(silent)] } : {};
}

function known(value: Rational | undefined, otherwise: Figure): Figure {
  return value === undefined ? otherwise : reported(value);
}

/** Units that have given some of the parts they owe: those are in a derived sum, they have not reported it. */
export function unitsInPart(
  collected: CollectedYear,
  code: string,
  { source, isComplete, roster }: Level,
): readonly string[] {
  if (source !== 'parts' || isComplete) return [];
  const hasReported = new Set(roster.reported);
  return roster.units.filter(
    (unit) =>
      !hasReported.has(unit) &&
      givenFigures(collected, unit, code).some(({ figure }) => entersSums(figure)),
  );
}

/** Units of last year's total that are off this year's, with what they had; their fall is part of the change. */
export function formerUnits(
  collected: CollectedYear,
  indicator: Indicator,
  { source, roster }: Level,
): readonly FormerUnit[] {
  if (source !== 'units' && source !== 'parts') return [];
  const exempt = exemptUnits(collected, indicator).filter((unit) => !roster.members.has(unit));
  const withPrior = (unit: string, why: FormerUnit['why']): FormerUnit => {
    return { unit, why, prior: formerPrior(collected, unit, indicator) };
  };
  return [
    ...indexOf(collected).endedUnits.map(({ code }) => withPrior(code, 'ended')),
    ...exempt.map((unit) => withPrior(unit, 'exempt')),
  ].filter(({ prior }) => !isZero(prior));
}

/** Who says that the indicator, or one that it is made of, does not apply to it. */
function exemptUnits(collected: CollectedYear, indicator: Indicator): readonly string[] {
  const { indicators } = indexOf(collected);
  const operands = operandsOf(indicator.aggregation).flatMap((code) => indicators.get(code) ?? []);
  if (operands.length > 0) {
    return [...new Set(operands.flatMap((operand) => exemptUnits(collected, operand)))];
  }
  const { asked } = rosterOf(collected, indicator.code);
  return asked.filter(
    (unit) => isExempt(collected, unit, indicator.code) && !givesAllAway(collected, unit),
  );
}
