import { familyOf } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { entersSums, type Figure } from '#core/numbers/figure';
import { compare } from '#core/numbers/rational';
import type { ExpectedResult, PlannedContent } from '#core/workbook/sheetPlan';
import { addressFrom, type KnownCell } from '../formulas/knownCell';
import { sumFormula } from '../formulas/sumFormula';
import { MISSING_MARK, NOT_APPLICABLE_MARK, shownFigure } from '../frame/marks';
import { areaLevel } from '../areaLevels';
import type { ReportContext } from '../reportContext';
import { isDerivedSum, type UnitFigures } from './unitFigures';

/** What a cell shows of one unit's level, and the value the core expects there. */
export interface ShownLevel {
  readonly content: PlannedContent;
  readonly value: ExpectedResult;
}

/**
 * One unit's level of an indicator: a reference to the submitted cell, the sum of its parts'
 * cells, what enterprises broke down for an area, or the sign for why there is none.
 */
export function unitLevel(
  sheet: string,
  context: ReportContext,
  units: UnitFigures,
  unit: ReportingUnit,
  indicator: string,
  when: 'current' | 'prior',
): ShownLevel {
  const cell = cellOf(units, unit, indicator, when);
  const parts = owedParts(context, unit, indicator, when);
  if (parts) {
    const whole = sumOfParts(
      sheet,
      parts.map((part) => cellOf(units, unit, part, when)),
    );
    // A total the unit sends itself is only compared; one published last year stands.
    const isBeyond = isBeyondParts(cell, whole) && lacksParts(context, unit, indicator, parts);
    if (when === 'current') return isBeyond ? textLevel(MISSING_MARK) : whole;
    if (!cell || (whole.value !== MISSING_MARK && !isBeyond)) return whole;
  }
  // Its signs still say why there is no number.
  const isOnlyCompared =
    when === 'current' && typeof cell?.value !== 'string' && isDerivedSum(context, indicator);
  if (cell && !isOnlyCompared) return { content: referenceTo(sheet, cell), value: cell.value };
  const ofArea = when === 'current' ? areaLevel(sheet, context, unit, indicator) : undefined;
  return ofArea ?? withoutCell(context, units, unit, indicator, when);
}

/** The cell's own content, by reference. */
export function referenceTo(sheet: string, cell: KnownCell): PlannedContent {
  return { kind: 'formula', formula: addressFrom(sheet, cell), expected: cell.value };
}

/**
 * The parts a unit owes of a derived sum: those on whose roster it stands, or all of them when its
 * kind is asked for each; of last year also what it had of those that no longer apply to it. Undefined
 * when its own figure is all there is to show.
 */
function owedParts(
  context: ReportContext,
  unit: ReportingUnit,
  code: string,
  when: 'current' | 'prior',
): readonly string[] | undefined {
  if (!context.hasIndicator(code)) return undefined;
  const { aggregation } = context.indicator(code);
  if (aggregation.form !== 'derived_sum') return undefined;
  const leaves = leavesOf(context, code);
  const hadThen = (leaf: string): boolean => when === 'prior' && isFormer(context, unit.code, leaf);
  const owed = leaves.filter((leaf) => context.isExpected(unit.code, leaf) || hadThen(leaf));
  if (owed.length > 0) return owed;
  return leaves.every((leaf) => context.askedKinds(leaf).has(unit.kind)) ? leaves : undefined;
}

/** Whether last year's total counts the unit, and this year's does not. */
function isFormer(context: ReportContext, unit: string, code: string): boolean {
  return context.total(code).former.some((one) => one.unit === unit);
}

/** The unit's own total is more than its parts make. */
function isBeyondParts(own: KnownCell | undefined, { value }: ShownLevel): boolean {
  if (!own || typeof own.value === 'string' || typeof value === 'string') return false;
  return compare(own.value, value) > 0;
}

/** Whether there are parts that its kind is asked for and that nobody gives this year. */
function lacksParts(
  context: ReportContext,
  unit: ReportingUnit,
  indicator: string,
  owed: readonly string[],
): boolean {
  const asked = leavesOf(context, indicator).filter((leaf) =>
    context.askedKinds(leaf).has(unit.kind),
  );
  return asked.some((leaf) => !owed.includes(leaf));
}

function leavesOf(context: ReportContext, code: string): readonly string[] {
  if (!context.hasIndicator(code)) return [];
  const { aggregation } = context.indicator(code);
  if (aggregation.form !== 'derived_sum') return [code];
  return aggregation.parts.flatMap((part) => leavesOf(context, part));
}

function cellOf(
  units: UnitFigures,
  unit: ReportingUnit,
  indicator: string,
  when: 'current' | 'prior',
): KnownCell | undefined {
  return when === 'current'
    ? units.current(unit.code, indicator)
    : units.prior(unit.code, indicator);
}

/** All parts must be there: a sum with a hole is no sum. */
function sumOfParts(sheet: string, cells: readonly (KnownCell | undefined)[]): ShownLevel {
  const known = cells.filter((cell) => cell !== undefined);
  const counted = known.filter(({ value }) => value !== NOT_APPLICABLE_MARK);
  const isWhole = known.length === cells.length && counted.every(isCounted);
  if (isWhole && counted.length === 0) return textLevel(NOT_APPLICABLE_MARK);
  const live = isWhole ? sumFormula(sheet, counted) : undefined;
  if (!live) return textLevel(MISSING_MARK);
  return {
    content: { kind: 'formula', formula: live.formula, expected: live.value },
    value: live.value,
  };
}

function isCounted({ value }: KnownCell): boolean {
  return value !== MISSING_MARK;
}

/** No cell: a figure the core computed all the same, or the reason why there is none. */
function withoutCell(
  context: ReportContext,
  units: UnitFigures,
  unit: ReportingUnit,
  indicator: string,
  when: 'current' | 'prior',
): ShownLevel {
  const share = units.share(unit.code, indicator);
  const figure: Figure | undefined = when === 'current' ? share?.figure : share?.prior;
  if (figure && entersSums(figure)) {
    const value = shownFigure(figure);
    return typeof value === 'string'
      ? textLevel(value)
      : { content: { kind: 'number', value }, value };
  }
  if (figure?.state === 'not-applicable') return textLevel(NOT_APPLICABLE_MARK);
  return textLevel(
    figure || mayHave(context, unit, indicator) ? MISSING_MARK : NOT_APPLICABLE_MARK,
  );
}

/**
 * Whether the unit may have what the indicator counts, asked for it or not. An area or an enterprise has its
 * part of what only others are asked for the province: a district its people and its post offices. It has
 * none of what its own family is asked for, other kinds than its own.
 */
function mayHave(context: ReportContext, { kind }: ReportingUnit, indicator: string): boolean {
  const asked = context.askedKinds(indicator);
  if (asked.has(kind)) return true;
  const family = familyOf(kind);
  const isPartOfProvince = family === 'areas' || family === 'enterprises';
  return isPartOfProvince && ![...asked].some((other) => familyOf(other) === family);
}

export function textLevel(text: string): ShownLevel {
  return { content: { kind: 'text', text }, value: text };
}

/** Whether the indicator's total is made of units of the same family as this one. */
export function countsInTotal(
  context: ReportContext,
  unit: ReportingUnit,
  indicator: string,
): boolean {
  const [member] = context.total(indicator).unitsExpected;
  const kind = member === undefined ? undefined : context.unit(member)?.kind;
  return kind !== undefined && familyOf(kind) === familyOf(unit.kind);
}
