import { hasMovedAway as isMovedAway } from '#core/catalogue/boundaryLedger';
import { familyOf } from '#core/catalogue/indicator';
import type { IndicatorTotal } from '#core/figures/compilation';
import type { ReportContext } from '../reportContext';
import type { UnitFigures } from '../unitTable/unitFigures';

/**
 * The sets of units over which last year's total may have been added, the usual one first: the
 * roster's family with ended units, and with those that are exempt now ("x") and had something then,
 * less those whose figures have moved to others. Which of them it was shows when the sum is held against the core's.
 */
export function priorUnits(
  context: ReportContext,
  units: UnitFigures,
  total: IndicatorTotal,
): readonly (readonly string[])[] {
  const ofUnits = total.byUnit.map(({ unit }) => unit);
  return familiesAsked(context, total).flatMap((family) => {
    const isExempt = (unit: string): boolean =>
      units.current(unit, total.indicator)?.figure.state === 'not-applicable';
    const former = new Set(total.former.map(({ unit }) => unit));
    const asked = family.filter((unit) => !isExempt(unit) || former.has(unit));
    const settled = asked.filter((unit) => !hasMovedAway(context, unit));
    const owing = asked.filter((unit) => !isExempt(unit));
    return [settled, ofUnits, asked, owing, family];
  });
}

/** All units, ended ones included, of the roster's family; of each family that is asked while nobody has answered. */
function familiesAsked(
  context: ReportContext,
  { indicator, unitsExpected, priorFamily }: IndicatorTotal,
): readonly (readonly string[])[] {
  const { reportedBy } = context.indicator(indicator);
  const [member] = unitsExpected;
  const kind = member === undefined ? undefined : context.unit(member)?.kind;
  const families = new Set(
    priorFamily ? [priorFamily] : (kind ? [kind] : reportedBy).map(familyOf),
  );
  return [...families].map((family) =>
    context.compilation.book.units
      .filter((unit) => reportedBy.includes(unit.kind) && familyOf(unit.kind) === family)
      .map((unit) => unit.code),
  );
}

function hasMovedAway(context: ReportContext, unit: string): boolean {
  return isMovedAway(context.changesTo(unit), context.changesFrom(unit));
}
