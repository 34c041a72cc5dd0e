import { operandsOf } from '#core/catalogue/aggregationText';
import { hasMovedAway } from '#core/catalogue/boundaryLedger';
import {
  isOfAuthorities,
  type Indicator,
  type ReporterKind,
  type SourceFamily,
} from '#core/catalogue/indicator';
import { isValidInYear } from '#core/catalogue/reportingUnit';
import { entersSums } from '#core/numbers/figure';
import { answerOf, NO_ANSWER, type CollectedYear, type PriorFigure } from './collectedYear';
import { registerKeepers, registerUnit } from './registerUnit';
import { rosterOf, unitsOfKinds } from './roster';
import { isNewUnit, saidOff, statedPrior, unitPrior } from './unitPrior';
import { familiesOf, indexOf } from './yearIndex';

/** The department's unit whose figure of the year before is the province's: an authority's, entered for it. */
export function enteringDepartment(
  collected: CollectedYear,
  indicator: Indicator,
): string | undefined {
  const moved = movedDepartment(collected);
  if (moved !== undefined || !isOfAuthorities(indicator)) return moved;
  const { code } = indicator;
  const entered = collected.province.get(code)?.unit;
  const hasPrior = (unit: string): boolean => unitPrior(collected, unit, code).value !== undefined;
  return [...(entered ? [entered] : []), ...departments(collected)].find(hasPrior);
}

function departments(collected: CollectedYear): readonly string[] {
  const { validByKind } = indexOf(collected);
  return (['DEPT', 'DEPT_CULTURE'] as const).flatMap((kind) =>
    (validByKind.get(kind) ?? []).map(({ code }) => code),
  );
}

/** The department, where the ledger says that it was made of other provinces' departments. */
export function movedDepartment(collected: CollectedYear): string | undefined {
  const { changesInto, changesFrom } = indexOf(collected);
  return departments(collected).find(
    (code) =>
      changesInto.has(code) &&
      !hasMovedAway(changesInto.get(code) ?? [], changesFrom.get(code) ?? []),
  );
}

/** Whose register gave the figure of the year before: this year's, else who kept it then. */
export function priorRegister(collected: CollectedYear, indicator: Indicator): string | undefined {
  const { code } = indicator;
  return (
    registerUnit(collected, indicator) ??
    movedDepartment(collected) ??
    registerKeepers(collected, indicator).find(
      (unit) => unitPrior(collected, unit, code).value !== undefined,
    ) ??
    enteringDepartment(collected, indicator)
  );
}

/** Who is asked for the figures that the total of the year before is added from. */
interface PriorRoster {
  readonly kinds: readonly ReporterKind[];
  /** Of these kinds, the units valid this year. */
  readonly asked: readonly string[];
}

/**
 * This year's roster; while nobody has answered, and for totals that are added from parts, the first
 * source family that had a figure of the year before.
 */
export function priorRoster(collected: CollectedYear, code: string): PriorRoster {
  const roster = rosterOf(collected, code);
  const indicator = indexOf(collected).indicators.get(code);
  if (!indicator) return roster;
  if (roster.asked.length > 0 && indicator.aggregation.form !== 'derived_sum') return roster;
  const families = [...familiesOf(indicator).values()];
  const kinds = families.find((family) =>
    collected.book.units.some(
      (unit) => family.includes(unit.kind) && gavePrior(collected, unit.code, code),
    ),
  );
  if (!kinds) return roster;
  return { kinds, asked: unitsOfKinds(collected, kinds).map((unit) => unit.code) };
}

/** The source families that do not report this year, in their order of preference. */
export function silentFamilies(
  collected: CollectedYear,
  indicator: Indicator,
): readonly (PriorRoster & { readonly family: SourceFamily })[] {
  const { kinds: reporting, asked } = rosterOf(collected, indicator.code);
  if (asked.length === 0) return [];
  return [...familiesOf(indicator)].flatMap(([family, kinds]) =>
    kinds.some((kind) => reporting.includes(kind))
      ? []
      : [{ family, kinds, asked: unitsOfKinds(collected, kinds).map((unit) => unit.code) }],
  );
}

/** A figure of the year before of the unit's own, published or stated. */
export function gavePrior(collected: CollectedYear, unit: string, code: string): boolean {
  const known = indexOf(collected).knownPriors.get(unit)?.get(code) ?? [];
  const stated = statedPrior(collected, unit, code);
  return [...known, ...(stated ? [stated] : [])].some(({ figure }) => entersSums(figure));
}

/** The units whose figures of the year before came through the ledger to make a total's. */
export function movedUnits(collected: CollectedYear, indicator: Indicator): readonly string[] {
  const { form } = indicator.aggregation;
  if (form === 'derived_sum' || form === 'ratio_of_sums') return [];
  const { changesInto } = indexOf(collected);
  const { asked } = priorRoster(collected, indicator.code);
  const register = priorRegister(collected, indicator);
  const isAddedUp = form === 'sum' && asked.length > 0;
  const units = isAddedUp ? asked : register === undefined ? [] : [register];
  return units.filter((unit) => changesInto.has(unit));
}

/**
 * Whether a unit says this year that the indicator does not apply to it. That takes it off this year's
 * roster; what it had last year was part of last year's total, and stays in it as that of an ended unit does.
 */
export function isExempt(collected: CollectedYear, unit: string, code: string): boolean {
  const { current, isCountedTwice } = answerOf(collected, unit, code) ?? NO_ANSWER;
  return current?.figure.state === 'not-applicable' && isCountedTwice !== true;
}

/** Whether nothing is asked of a unit for last year's total: it is counted under another name, or exempt without a past. */
export function isOutOfPrior(collected: CollectedYear, unit: string, code: string): boolean {
  if (answerOf(collected, unit, code)?.isCountedTwice === true) return true;
  return isExempt(collected, unit, code) && unitPrior(collected, unit, code).value === undefined;
}

/**
 * Whether somebody who is exempt was there last year, and nobody says what it had then: what is known of the
 * others need not be all of last year's total.
 */
export function lacksExempt(collected: CollectedYear, { code, aggregation }: Indicator): boolean {
  const { indicators } = indexOf(collected);
  const operands = operandsOf(aggregation).flatMap((operand) => indicators.get(operand) ?? []);
  if (operands.length > 0) return operands.some((operand) => lacksExempt(collected, operand));
  return priorUnits(collected, priorRoster(collected, code)).some(
    (unit) =>
      isExempt(collected, unit, code) &&
      unitPrior(collected, unit, code).value === undefined &&
      !wasOff(collected, unit, code),
  );
}

export function unitPriorsOf(
  collected: CollectedYear,
  code: string,
  roster = priorRoster(collected, code),
): readonly PriorFigure[] {
  return unitsOfPrior(collected, code, roster).map((unit) => unitPrior(collected, unit, code));
}

/** The units whose figures of the year before are asked for to make its total. */
export function unitsOfPrior(
  collected: CollectedYear,
  code: string,
  roster = priorRoster(collected, code),
): readonly string[] {
  return priorUnits(collected, roster).filter(
    (unit) =>
      !isOutOfPrior(collected, unit, code) &&
      !wasOff(collected, unit, code) &&
      !hadNoYearEnd(collected, unit, code),
  );
}

/**
 * Whether a stock of the end of the year before cannot be the unit's: it ended in that year's course, and
 * nobody has recorded one for it. Whoever came after it has it.
 */
function hadNoYearEnd(collected: CollectedYear, unit: string, code: string): boolean {
  const { indicators, units } = indexOf(collected);
  const { validTo = '' } = units.get(unit) ?? {};
  const isEndedBefore = validTo !== '' && validTo < `${collected.book.year - 1}-12-31`;
  return (
    isEndedBefore && indicators.get(code)?.nature === 'stock' && !gavePrior(collected, unit, code)
  );
}

/**
 * "x" of the year before: the unit was off that year's roster, and nothing of it is missing. One that the
 * ledger makes of others was, where all of those were.
 */
export function wasOff(
  collected: CollectedYear,
  unit: string,
  code: string,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  const from = (indexOf(collected).changesInto.get(unit) ?? []).map(({ fromUnit }) => fromUnit);
  const visited = new Set([...seen, unit]);
  const others = from.filter((old) => !visited.has(old));
  const isOffItself = isNewUnit(collected, unit) ? from.length > 0 : saidOff(collected, unit, code);
  return isOffItself && others.every((old) => wasOff(collected, old, code, visited));
}

/**
 * The units whose figures of the year before make its total: those of the roster's kinds that
 * existed then, ended ones included; where boundaries moved figures, the units that received them stand for those that gave them.
 */
function priorUnits(collected: CollectedYear, roster: PriorRoster): readonly string[] {
  const { changesInto, changesFrom } = indexOf(collected);
  const { book } = collected;
  const kinds = new Set(roster.kinds);
  const onRoster = new Set(roster.asked);
  return book.units
    .filter((unit) => kinds.has(unit.kind))
    .filter(
      ({ code: unit }) => !hasMovedAway(changesInto.get(unit) ?? [], changesFrom.get(unit) ?? []),
    )
    .filter((unit) =>
      changesInto.has(unit.code) ? onRoster.has(unit.code) : isValidInYear(unit, book.year - 1),
    )
    .map((unit) => unit.code);
}
