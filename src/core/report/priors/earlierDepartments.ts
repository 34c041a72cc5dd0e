import {
  hasMovedAway,
  sharesOf,
  weightsByUnit,
  type LedgerOfYear,
  type OwnFigure,
} from '#core/catalogue/boundaryLedger';
import { groupedBy } from '#core/catalogue/groupedBy';
import { beganAfter, isValidInYear } from '#core/catalogue/reportingUnit';
import type { YearBook } from '#core/catalogue/yearBook';
import { equals, ONE } from '#core/numbers/rational';

/** The department, where the ledger has made it of other provinces' since a year, and how. */
export interface MovedDepartment {
  readonly unit: string;
  readonly ledger: LedgerOfYear;
}

/**
 * Whether the province of an earlier year was another one: what was published of it under the same name
 * then is no figure of this one, in next year's book as little as in the book of the merger.
 */
export function departmentMovedSince(
  { units, boundaries, year: reported }: Pick<YearBook, 'units' | 'boundaries' | 'year'>,
  year: number,
): MovedDepartment | undefined {
  const changes = boundaries.filter(
    ({ effective }) =>
      effective === '' || (effective > `${year}-12-31` && effective <= `${reported}-12-31`),
  );
  const into = groupedBy(changes, ({ toUnit }) => toUnit);
  const from = groupedBy(changes, ({ fromUnit }) => fromUnit);
  const department = units
    .filter(({ kind }) => kind === 'DEPT' || kind === 'DEPT_CULTURE')
    .filter((unit) => isValidInYear(unit, reported))
    .find(
      ({ code }) => into.has(code) && !hasMovedAway(into.get(code) ?? [], from.get(code) ?? []),
    );
  if (!department) return undefined;
  const begun = new Set(units.filter((unit) => beganAfter(unit, year)).map(({ code }) => code));
  const days = [...new Set(changes.map(({ effective }) => effective))].sort();
  return { unit: department.code, ledger: { days, into, from, isNew: (of) => begun.has(of) } };
}

/** The old departments whose whole figures make the present one's; undefined where they do not. */
export function wholePredecessors(
  { unit, ledger }: MovedDepartment,
  own: (unit: string) => OwnFigure,
): readonly string[] | undefined {
  const weights = weightsByUnit(sharesOf(ledger, own, unit) ?? []);
  const isWhole = [...weights.values()].every((weight) => equals(weight, ONE));
  return isWhole && weights.size > 0 ? [...weights.keys()] : undefined;
}
