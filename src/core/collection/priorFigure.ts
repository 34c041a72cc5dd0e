import type { Indicator } from '#core/catalogue/indicator';
import { bestKnown } from '#core/catalogue/bestKnown';
import {
  hasMovedAway,
  sharesOf,
  shareWeight,
  type MovedShare,
  type OwnFigure,
} from '#core/catalogue/boundaryLedger';
import { isValidInYear } from '#core/catalogue/reportingUnit';
import type { KnownFigure } from '#core/catalogue/yearBook';
import { numberOf } from '#core/numbers/figure';
import {
  divide,
  equals,
  isZero,
  multiply,
  ONE,
  sum,
  ZERO,
  type Rational,
} from '#core/numbers/rational';
import type { CollectedYear, PriorBasis, PriorFigure } from './collectedYear';
import { registerUnit } from './registerUnit';
import { answerOf, isOneRoster, rosterOf } from './roster';
import { indexOf, keyOf } from './yearIndex';

const NO_PRIOR: PriorFigure = { value: undefined, basis: undefined };

/** Weakest claim first: what came through boundaries wins over a revision, and so on. */
const BASES: readonly PriorBasis[] = ['published', 'submitted', 'revised', 'restated'];

/** One unit's figure of the year before, on this year's boundaries (docs/methods.md, E). */
export function unitPrior(collected: CollectedYear, unit: string, code: string): PriorFigure {
  const { unitPriors } = indexOf(collected);
  const key = keyOf(unit, code);
  let prior = unitPriors.get(key);
  if (prior === undefined) unitPriors.set(key, (prior = findUnitPrior(collected, unit, code)));
  return prior;
}

function findUnitPrior(collected: CollectedYear, unit: string, code: string): PriorFigure {
  const own = (of: string) => ownPrior(collected, of, code);
  const shares = priorShares(collected, unit, code);
  if (shares === 'own') return own(unit) ?? NO_PRIOR;
  if (shares === undefined || shares.length === 0) return NO_PRIOR;
  const parts = shares.map((share) => multiply(shareWeight(share), own(share.unit)?.value ?? ZERO));
  return { value: sum(parts), basis: 'restated' };
}

/**
 * Whether last year's figures of several places add up to that of the place made of them. Rates,
 * ranks and grades do not, nor do counts of a register in which an enterprise may stand twice.
 */
export function isAddedOverPlaces({ aggregation, nature }: Indicator): boolean {
  const isAmount = nature === 'stock' || nature === 'flow';
  return isAmount && aggregation.form !== 'distinct_count' && aggregation.form !== 'not_additive';
}

/**
 * The old units' figures that a unit's figure of the year before is made of, each with the rows of
 * the ledger it came through; 'own' where none of them touches it, undefined where one of
 * the figures is not known.
 */
export function priorShares(
  collected: CollectedYear,
  unit: string,
  code: string,
): readonly MovedShare[] | 'own' | undefined {
  const { changesInto, changesFrom, changeDays } = indexOf(collected);
  if (!changesInto.has(unit)) return 'own';
  const ledger = {
    days: changeDays,
    into: changesInto,
    from: changesFrom,
    isNew: (of: string) => isNewUnit(collected, of),
  };
  const shares = sharesOf(ledger, (of) => stateOf(ownPrior(collected, of, code)), unit);
  const isOwn = shares?.length === 1 && shares[0]?.unit === unit && shares[0].steps.length === 0;
  if (isOwn) return 'own';
  const indicator = indexOf(collected).indicators.get(code);
  const isOnlyRenamed = shares?.length === 1 && shares.every(isWhole);
  if (shares === undefined || isOnlyRenamed || !indicator || isAddedOverPlaces(indicator)) {
    return shares;
  }
  // What the new unit says of its own territory stands; nothing can be made of the old ones' figures.
  const isSaid = isNewUnit(collected, unit) && ownPrior(collected, unit, code)?.value !== undefined;
  return isSaid ? 'own' : undefined;
}

function isWhole(share: MovedShare): boolean {
  return equals(shareWeight(share), ONE);
}

function stateOf(prior: PriorFigure | undefined): OwnFigure {
  if (prior === undefined) return 'unsaid';
  return prior.value === undefined ? 'missing' : 'value';
}

/** What was published for the unit, else what it states itself; undefined when neither says anything. */
function ownPrior(collected: CollectedYear, unit: string, code: string): PriorFigure | undefined {
  const published = publishedPrior(collected, unit, code);
  if (published) return published;
  const stated = answerOf(collected, unit, code)?.prior;
  return stated && { value: numberOf(stated.figure), basis: 'submitted' };
}

/** The best of the known figures of the year before; unit '' is the whole province. */
function publishedPrior(
  collected: CollectedYear,
  unit: string,
  code: string,
): PriorFigure | undefined {
  const known = indexOf(collected).knownPriors.get(keyOf(unit, code));
  const best = known && bestKnown(known);
  if (known === undefined || best === undefined) return undefined;
  return { value: numberOf(best.figure), basis: differ(known) ? 'revised' : 'published' };
}

function differ(known: readonly KnownFigure[]): boolean {
  const values = known.map(({ figure }) => numberOf(figure)).filter((value) => value !== undefined);
  const [first, ...others] = values;
  return first !== undefined && others.some((value) => !equals(value, first));
}

/** Whether a unit did not exist yet at the end of the year before: it weighs 0 there. */
export function isNewUnit(collected: CollectedYear, unit: string): boolean {
  const from = indexOf(collected).units.get(unit)?.validFrom ?? '';
  return from > `${collected.book.year - 1}-12-31`;
}

/**
 * The province's figure of the year before. Published figures of units make the total before the
 * province's own row does; the row beats what units only state, and never what boundaries moved:
 * a total published on the old boundaries is no base for figures on the new ones. Where the
 * department itself was merged, its rows without a unit are of another province.
 */
export function provincePrior(collected: CollectedYear, indicator: Indicator): PriorFigure {
  const { aggregation, code } = indicator;
  const parts = priorsBehind(collected, indicator);
  const computed =
    aggregation.form === 'ratio_of_sums' ? ratio(parts, aggregation.factor) : summed(parts);
  const row = publishedPrior(collected, '', code);
  if (movedDepartment(collected) !== undefined) return computed;
  if (row === undefined || parts.some(({ basis }) => basis === 'restated')) return computed;
  if (computed.value === undefined || computed.basis === 'submitted') {
    return row.value === undefined ? NO_PRIOR : row;
  }
  const agree = row.value === undefined || equals(row.value, computed.value);
  return { value: computed.value, basis: agree ? weakest([computed, row]) : 'revised' };
}

/** The figures that a province's prior is made of where nobody published it. */
function priorsBehind(collected: CollectedYear, indicator: Indicator): readonly PriorFigure[] {
  const { aggregation, code } = indicator;
  switch (aggregation.form) {
    case 'sum': {
      const entering = movedDepartment(collected);
      return entering !== undefined && rosterOf(collected, code).asked.length === 0
        ? [unitPrior(collected, entering, code)]
        : unitPriorsOf(collected, code, isOff(collected, code));
    }
    case 'derived_sum':
      return partPriors(collected, aggregation.parts);
    case 'ratio_of_sums':
      return sidePriors(collected, aggregation.numerator, aggregation.denominator);
    default: {
      const register = registerUnit(collected, indicator) ?? movedDepartment(collected);
      return register === undefined ? [] : [unitPrior(collected, register, code)];
    }
  }
}

/** The department, where the ledger says that it was made of other provinces' departments. */
function movedDepartment(collected: CollectedYear): string | undefined {
  const { validByKind, changesInto, changesFrom } = indexOf(collected);
  const departments = (['DEPT', 'DEPT_CULTURE'] as const).flatMap(
    (kind) => validByKind.get(kind) ?? [],
  );
  return departments.find(
    ({ code }) =>
      changesInto.has(code) &&
      !hasMovedAway(changesInto.get(code) ?? [], changesFrom.get(code) ?? []),
  )?.code;
}

/** The units whose figures of the year before came through the ledger to make a total's. */
export function movedUnits(collected: CollectedYear, indicator: Indicator): readonly string[] {
  const { form } = indicator.aggregation;
  if (form === 'derived_sum' || form === 'ratio_of_sums') return [];
  const { changesInto } = indexOf(collected);
  const { asked } = rosterOf(collected, indicator.code);
  const register = registerUnit(collected, indicator) ?? movedDepartment(collected);
  const isAddedUp = form === 'sum' && asked.length > 0;
  const units = isAddedUp ? asked : register === undefined ? [] : [register];
  return units.filter((unit) => changesInto.has(unit));
}

/** Over one roster, a unit that is off on one side of a ratio is off on the other as well. */
function sidePriors(
  collected: CollectedYear,
  numerator: string,
  denominator: string,
): readonly PriorFigure[] {
  const isOffAbove = isOff(collected, numerator);
  const isOffBelow = isOff(collected, denominator);
  const above = rosterOf(collected, numerator);
  const isHalfOff = above.asked.some((unit) => isOffAbove(unit) !== isOffBelow(unit));
  const sides = [numerator, denominator];
  return isHalfOff && isOneRoster(above, rosterOf(collected, denominator))
    ? sides.map((side) =>
        summed(unitPriorsOf(collected, side, (unit) => isOffAbove(unit) || isOffBelow(unit))),
      )
    : sides.map((side) => priorOf(collected, side));
}

function isOff(collected: CollectedYear, code: string): (unit: string) => boolean {
  return (unit) => answerOf(collected, unit, code)?.current?.figure.state === 'not-applicable';
}

function unitPriorsOf(
  collected: CollectedYear,
  code: string,
  off: (unit: string) => boolean,
): readonly PriorFigure[] {
  return priorUnits(collected, code, off)
    .filter((unit) => !wasOff(collected, unit, code))
    .map((unit) => unitPrior(collected, unit, code));
}

/** "x" of the year before: the unit was off that year's roster, and nothing of it is missing. */
function wasOff(collected: CollectedYear, unit: string, code: string): boolean {
  const { changesInto, knownPriors } = indexOf(collected);
  if (changesInto.has(unit)) return false;
  const known = knownPriors.get(keyOf(unit, code));
  const stated = answerOf(collected, unit, code)?.prior;
  const figures = known?.map(({ figure }) => figure) ?? (stated ? [stated.figure] : []);
  return figures.length > 0 && figures.every(({ state }) => state === 'not-applicable');
}

function priorOf(collected: CollectedYear, code: string): PriorFigure {
  const indicator = indexOf(collected).indicators.get(code);
  return indicator ? provincePrior(collected, indicator) : NO_PRIOR;
}

/** Priors of the parts that have anything this year; the others contribute nothing, not zero. */
function partPriors(collected: CollectedYear, parts: readonly string[]): readonly PriorFigure[] {
  return parts
    .map((part) => ({ part, prior: priorOf(collected, part) }))
    .filter(({ part, prior }) => prior.value !== undefined || hasAnything(collected, part))
    .map(({ prior }) => prior);
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
  return { value: sum(values), basis: weakest(priors) };
}

function ratio(sides: readonly PriorFigure[], factor: Rational): PriorFigure {
  const [above, below] = sides.map(({ value }) => value);
  if (above === undefined || below === undefined || isZero(below)) return NO_PRIOR;
  return { value: multiply(divide(above, below), factor), basis: weakest(sides) };
}

function weakest(priors: readonly PriorFigure[]): PriorBasis | undefined {
  return BASES.filter((basis) => priors.some((prior) => prior.basis === basis)).at(-1);
}

/**
 * The units whose figures of the year before make its total: those of the roster's kinds that
 * existed then, ended ones included, minus those that are off it; where boundaries moved figures,
 * the units that received them stand for those that gave them.
 */
function priorUnits(
  collected: CollectedYear,
  code: string,
  off: (unit: string) => boolean,
): readonly string[] {
  const { changesInto, changesFrom } = indexOf(collected);
  const { book } = collected;
  const roster = rosterOf(collected, code);
  const kinds = new Set(roster.kinds);
  const onRoster = new Set(roster.asked);
  return book.units
    .filter((unit) => kinds.has(unit.kind) && !off(unit.code))
    .filter(
      ({ code: unit }) => !hasMovedAway(changesInto.get(unit) ?? [], changesFrom.get(unit) ?? []),
    )
    .filter((unit) =>
      changesInto.has(unit.code) ? onRoster.has(unit.code) : isValidInYear(unit, book.year - 1),
    )
    .map((unit) => unit.code);
}
