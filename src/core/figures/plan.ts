import { familyOf, type Indicator, type ReporterKind } from '#core/catalogue/indicator';
import { answerOf, type CollectedYear, type Roster } from '#core/collection/collectedYear';
import { registerUnit } from '#core/collection/registerUnit';
import { indexOf } from '#core/collection/yearIndex';
import { entersSums, type Figure } from '#core/numbers/figure';
import { sum, type Rational } from '#core/numbers/rational';
import { amountOf } from './level';

/**
 * The target of the year: the province's own, else that of the units where each has one. A target
 * given with the book beats the plan column of a sheet. What the department's sheet plans of what others report is the
 * province's target.
 */
export function planOf(
  collected: CollectedYear,
  indicator: Indicator,
  roster: Roster,
): Rational | undefined {
  const { code, aggregation } = indicator;
  const given = indexOf(collected).plans.get(code) ?? [];
  const ofProvince = given.filter(({ unit }) => unit === '').at(-1);
  if (ofProvince) return amountIn(ofProvince.figure);
  const byUnit = new Map(given.map(({ unit, figure }) => [unit, figure] as const));
  const unitPlan = (unit: string): Rational | undefined =>
    amountIn(byUnit.get(unit) ?? answerOf(collected, unit, code)?.plan?.figure);
  const isMadeOfUnits = isAddedUp(indicator);
  const isOpen = isMadeOfUnits && given.length === 0;
  const ofDepartment = isOpen ? departmentPlan(collected, indicator) : undefined;
  if (ofDepartment !== undefined) return ofDepartment;
  if (aggregation.form === 'sum') return sumOfAll(roster.units.map(unitPlan));
  if (isMadeOfUnits) return undefined;
  const register = registerUnit(collected, indicator);
  return register === undefined ? undefined : unitPlan(register);
}

function isAddedUp({ aggregation: { form } }: Indicator): boolean {
  return form === 'sum' || form === 'derived_sum' || form === 'ratio_of_sums';
}

/** The plan column of the department, where the department is not one of those who report the figure themselves. */
function departmentPlan(
  { answers, book }: CollectedYear,
  { code, aggregation, reportedBy }: Indicator,
): Rational | undefined {
  const isReporter = aggregation.form === 'sum' && reportedBy.some(isDepartment);
  if (isReporter) return undefined;
  return book.units
    .filter(({ kind }) => isDepartment(kind))
    .map((unit) => amountIn(answers.get(unit.code)?.get(code)?.plan?.figure))
    .find((amount) => amount !== undefined);
}

function isDepartment(kind: ReporterKind): boolean {
  return familyOf(kind) === 'department';
}

function sumOfAll(amounts: readonly (Rational | undefined)[]): Rational | undefined {
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === 0 || known.length < amounts.length ? undefined : sum(known);
}

function amountIn(figure: Figure | undefined): Rational | undefined {
  return figure && entersSums(figure) ? amountOf(figure) : undefined;
}
