import type { Indicator } from '#core/catalogue/indicator';
import { worstStatus, type Status } from '#core/numbers/figure';
import {
  compare,
  divide,
  equals,
  isZero,
  multiply,
  sum,
  type Rational,
} from '#core/numbers/rational';
import { leavesOf } from './askedParts';
import { publishedItself } from './asPublished';
import type { CollectedYear, PriorFigure } from './collectedYear';
import { weakest } from './priorBasis';
import {
  enteringDepartment,
  gavePrior,
  isOutOfPrior,
  lacksExempt,
  movedDepartment,
  priorRegister,
  priorRoster,
  silentFamilies,
  unitPriorsOf,
  unitsOfPrior,
} from './priorRoster';
import { isOneRoster, rosterOf } from './roster';
import { agrees, isMoreFinal, isMoreThanKnown, rowOverParts } from './rowOverParts';
import { NO_PRIOR, publishedPrior, unitPrior, wasAbsent } from './unitPrior';
import { unitTotalPrior } from './unitTotalPrior';
import { indexOf } from './yearIndex';

/**
 * The province's figure of the year before. Published figures of units make the total before the
 * province's own row does, unless that is more final; the row beats what units only state, and never what boundaries moved:
 * a total published on the old boundaries is no base for figures on the new ones. Where the
 * department itself was merged, its rows without a unit are of another province. Whether anybody
 * has reported this year does not matter: a year that is past stays what it was.
 */
export function provincePrior(collected: CollectedYear, indicator: Indicator): PriorFigure {
  const { provincePriors } = indexOf(collected);
  let prior = provincePriors.get(indicator.code);
  if (!prior) {
    provincePriors.set(indicator.code, (prior = makeProvincePrior(collected, indicator)));
  }
  return prior;
}

function makeProvincePrior(collected: CollectedYear, indicator: Indicator): PriorFigure {
  const { code } = indicator;
  const parts = priorsBehind(collected, indicator);
  const computed = computedPrior(collected, indicator, parts);
  const row = publishedPrior(collected, '', code);
  if (movedDepartment(collected) !== undefined) return computed;
  const published = publishedItself(collected, '', code);
  if (published !== undefined) {
    const isLater = row !== undefined && isAfterUnits(collected, indicator, row, computed);
    return isLater ? computed : { value: published, basis: 'published' };
  }
  if (row === undefined && computed.value === undefined) {
    return publishedByOthers(collected, indicator) ?? computed;
  }
  if (row === undefined || parts.some(({ basis }) => basis === 'restated')) return computed;
  const isUnknownOf = !agrees(row, computed) && lacksExempt(collected, indicator);
  const isOfSome =
    isUnknownOf ||
    computed.basis === 'submitted' ||
    isMoreThanParts(collected, indicator, row.value);
  return rowOverParts(row, computed, isOfSome);
}

/**
 * Of the year as it was published: whether the province's own row came after its units' figures, less final
 * ones, and stands in the place of their sum now.
 */
function isAfterUnits(
  { present }: CollectedYear,
  indicator: Indicator,
  row: PriorFigure,
  computed: PriorFigure,
): boolean {
  if (!present || computed.basis !== 'published' || !isMoreFinal(row, computed)) return false;
  const counts = provincePrior(present, indicator).value;
  const own = publishedPrior(present, '', indicator.code)?.value;
  return counts !== undefined && own !== undefined && equals(counts, own);
}

/**
 * Last year's total as it was published from the figures of others than those who report this year, where
 * these have none of last year: it stays what it was, and whoever compares with it says whose it is.
 */
function publishedByOthers(
  collected: CollectedYear,
  indicator: Indicator,
): PriorFigure | undefined {
  if (indicator.aggregation.form !== 'sum') return undefined;
  const { code } = indicator;
  if (priorsBehind(collected, indicator).some(({ value }) => value !== undefined)) return undefined;
  for (const roster of silentFamilies(collected, indicator)) {
    const total = summed(unitPriorsOf(collected, code, roster));
    const isPublished = total.basis === 'published' || total.basis === 'revised';
    if (isPublished) return { ...total, family: roster.family };
  }
  return undefined;
}

/** What the units that are added up say of the year before, where none of it was published. */
export function priorThatUnitsState(
  collected: CollectedYear,
  indicator: Indicator,
): Rational | undefined {
  const { form } = indicator.aggregation;
  if (form !== 'sum' && form !== 'derived_sum') return undefined;
  const parts = priorsBehind(collected, indicator);
  const { value, basis } = computedPrior(collected, indicator, parts);
  return basis === 'submitted' ? value : undefined;
}

function computedPrior(
  collected: CollectedYear,
  indicator: Indicator,
  parts: readonly PriorFigure[],
): PriorFigure {
  const { aggregation } = indicator;
  if (aggregation.form === 'ratio_of_sums') return ratio(parts, aggregation.factor);
  const computed = summed(parts);
  if (aggregation.form !== 'derived_sum') return computed;
  const { parts: codes } = aggregation;
  const ofUnits = ofUnitsTotals(collected, indicator, codes) ?? computed;
  return totalsBeyondParts(collected, indicator, codes, ofUnits) ?? ofUnits;
}

/**
 * A derived sum added unit by unit, where units' totals of it were published themselves: those stand before what
 * the units only state of the parts.
 */
function ofUnitsTotals(
  collected: CollectedYear,
  indicator: Indicator,
  parts: readonly string[],
): PriorFigure | undefined {
  const leaves = leavesOf(collected, parts)
    .filter(({ code }) => isOfEitherYear(collected, code))
    .map(({ code }) => ({ code, units: new Set(unitsOfPrior(collected, code)) }));
  const units = [...new Set(leaves.flatMap((leaf) => [...leaf.units]))];
  const wasPublished = (unit: string): boolean =>
    unitPrior(collected, unit, indicator.code).value !== undefined;
  if (!units.some(wasPublished)) return undefined;
  const total = summed(
    units.map((unit) => {
      const own = leaves.filter((leaf) => leaf.units.has(unit));
      const ofParts = summed(own.map(({ code }) => unitPrior(collected, unit, code)));
      return unitTotalPrior(collected, unit, indicator, ofParts);
    }),
  );
  return total.value === undefined ? undefined : total;
}

/**
 * What was published as units' totals of the year before, where a part of it is not known and the
 * others are less than that: they are not what last year's total was.
 */
function totalsBeyondParts(
  collected: CollectedYear,
  { code }: Indicator,
  parts: readonly string[],
  ofParts: PriorFigure,
): PriorFigure | undefined {
  if (parts.every((part) => priorOf(collected, part).value !== undefined)) return undefined;
  const totals = summed(unitPriorsOf(collected, code));
  if (totals.value === undefined) return undefined;
  const isBeyond = ofParts.value === undefined || compare(totals.value, ofParts.value) > 0;
  return isBeyond ? totals : undefined;
}

/** Whether there was more in last year's total of a derived sum than those of its parts that are known. */
export function wasBeyondParts(collected: CollectedYear, indicator: Indicator): boolean {
  return isMoreThanParts(collected, indicator, provincePrior(collected, indicator).value);
}

/** Whether a total of a derived sum is of parts too of which nothing is known. */
function isMoreThanParts(
  collected: CollectedYear,
  indicator: Indicator,
  total: Rational | undefined,
): boolean {
  const { aggregation } = indicator;
  if (aggregation.form !== 'derived_sum' || total === undefined) return false;
  const parts = aggregation.parts.map((part) => priorOf(collected, part).value);
  return isMoreThanKnown(indicator, total, parts);
}

/** The figures that a province's prior is made of where nobody published it. */
function priorsBehind(collected: CollectedYear, indicator: Indicator): readonly PriorFigure[] {
  const { aggregation, code } = indicator;
  switch (aggregation.form) {
    case 'sum': {
      const isAsked = rosterOf(collected, code).asked.length > 0;
      const entering = isAsked ? undefined : enteringDepartment(collected, indicator);
      const entered = entering === undefined ? undefined : unitPrior(collected, entering, code);
      return entered?.value !== undefined ? [entered] : unitPriorsOf(collected, code);
    }
    case 'derived_sum':
      return partPriors(collected, aggregation.parts);
    case 'ratio_of_sums':
      return sidePriors(collected, aggregation.numerator, aggregation.denominator);
    default: {
      const register = priorRegister(collected, indicator);
      return register === undefined ? [] : [unitPrior(collected, register, code)];
    }
  }
}

/** Over one roster, a unit that is out on one side of a ratio is out on the other as well. */
function sidePriors(
  collected: CollectedYear,
  numerator: string,
  denominator: string,
): readonly PriorFigure[] {
  const sides = [numerator, denominator];
  const above = rosterOf(collected, numerator);
  const sidesOut = (unit: string): number =>
    sides.filter((side) => isOutOfPrior(collected, unit, side)).length;
  const isHalfOut = above.asked.some((unit) => sidesOut(unit) === 1);
  if (!isHalfOut || !isOneRoster(above, rosterOf(collected, denominator))) {
    return sides.map((side) => priorOf(collected, side));
  }
  return sides.map((side) => {
    const paired = unitsOfPrior(collected, side).filter((unit) => sidesOut(unit) === 0);
    return summed(paired.map((unit) => unitPrior(collected, unit, side)));
  });
}

function priorOf(collected: CollectedYear, code: string): PriorFigure {
  const indicator = indexOf(collected).indicators.get(code);
  return indicator ? provincePrior(collected, indicator) : NO_PRIOR;
}

/** Priors of the parts that have anything in either year; the others contribute nothing, not zero. */
function partPriors(collected: CollectedYear, parts: readonly string[]): readonly PriorFigure[] {
  return parts
    .filter((part) => isOfEitherYear(collected, part) && !isOfNewUnits(collected, part))
    .map((part) => priorOf(collected, part));
}

/** Whether only units report a part that were not there last year: they had nothing of it then (M6). */
function isOfNewUnits(collected: CollectedYear, code: string): boolean {
  const aggregation = indexOf(collected).indicators.get(code)?.aggregation;
  if (aggregation?.form !== 'sum' || hadAnything(collected, code)) return false;
  const { asked } = rosterOf(collected, code);
  const { kinds } = priorRoster(collected, code);
  const were = collected.book.units.some(
    (unit) => kinds.includes(unit.kind) && !wasAbsent(collected, unit.code),
  );
  return asked.length > 0 && !were;
}

function isOfEitherYear(collected: CollectedYear, code: string): boolean {
  return hadAnything(collected, code) || hasAnything(collected, code);
}

/** Whether there is a figure of the year before: of the province, or of any unit of a sum. */
export function hadAnything(collected: CollectedYear, code: string): boolean {
  const indicator = indexOf(collected).indicators.get(code);
  if (!indicator) return false;
  const { aggregation } = indicator;
  if (aggregation.form === 'derived_sum') {
    return aggregation.parts.some((part) => hadAnything(collected, part));
  }
  if (provincePrior(collected, indicator).value !== undefined) return true;
  const kinds = new Set(aggregation.form === 'sum' ? priorRoster(collected, code).kinds : []);
  return collected.book.units.some(
    (unit) => kinds.has(unit.kind) && gavePrior(collected, unit.code, code),
  );
}

function hasAnything(collected: CollectedYear, code: string): boolean {
  const aggregation = indexOf(collected).indicators.get(code)?.aggregation;
  if (aggregation?.form === 'derived_sum') {
    return aggregation.parts.some((part) => hasAnything(collected, part));
  }
  return rosterOf(collected, code).reported.length > 0 || collected.province.has(code);
}

/** A total only when every unit has its figure: a partial prior is no base. */
function summed(priors: readonly PriorFigure[]): PriorFigure {
  const values = priors.map(({ value }) => value).filter((value) => value !== undefined);
  if (values.length === 0 || values.length < priors.length) return NO_PRIOR;
  return { value: sum(values), basis: weakest(priors), status: worstOf(priors) };
}

function ratio(sides: readonly PriorFigure[], factor: Rational): PriorFigure {
  const [above, below] = sides.map(({ value }) => value);
  if (above === undefined || below === undefined || isZero(below)) return NO_PRIOR;
  const value = multiply(divide(above, below), factor);
  return { value, basis: weakest(sides), status: worstOf(sides) };
}

function worstOf(priors: readonly PriorFigure[]): Status | undefined {
  return worstStatus(priors.flatMap(({ status }) => status ?? []));
}
