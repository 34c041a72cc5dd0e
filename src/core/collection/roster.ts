import type { Indicator, ReporterKind } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { assert } from '#core/numbers/assert';
import { entersSums } from '#core/numbers/figure';
import { answerOf, type CollectedYear, type Roster } from './collectedYear';
import { familiesOf, indexOf } from './yearIndex';

/**
 * The roster of an indicator (docs/methods.md, C). Sums and single figures: the first source
 * family somebody of which answered. Derived sums: the union of their parts' rosters.
 * Ratios: the units with both sides, where both stand on one roster.
 */
export function rosterOf(collected: CollectedYear, code: string): Roster {
  const { rosters, indicators } = indexOf(collected);
  let roster = rosters.get(code);
  if (roster === undefined) {
    const indicator = indicators.get(code);
    assert(indicator !== undefined, `indicator ${code} is in the catalogue`);
    rosters.set(code, (roster = makeRoster(collected, indicator)));
  }
  return roster;
}

function makeRoster(collected: CollectedYear, indicator: Indicator): Roster {
  const { aggregation } = indicator;
  if (aggregation.form === 'derived_sum') {
    return derivedRoster(collected, aggregation.parts);
  }
  if (aggregation.form === 'ratio_of_sums') {
    return ratioRoster(collected, aggregation.numerator, aggregation.denominator);
  }
  for (const kinds of familiesOf(indicator).values()) {
    const asked = unitsOfKinds(collected, kinds);
    if (!asked.some((unit) => hasTried(collected, unit.code, indicator.code))) continue;
    return rosterFrom(
      asked.map(({ code }) => code),
      (unit) =>
        answerOf(collected, unit, indicator.code)?.current?.figure.state === 'not-applicable',
      (unit) => gaveFigure(collected, unit, indicator.code),
      kinds,
    );
  }
  return EMPTY;
}

const EMPTY: Roster = {
  units: [],
  asked: [],
  members: new Set(),
  reported: [],
  kinds: [],
  complete: false,
};

function rosterFrom(
  asked: readonly string[],
  isOff: (unit: string) => boolean,
  hasReported: (unit: string) => boolean,
  kinds: readonly ReporterKind[],
): Roster {
  const units = asked.filter((unit) => !isOff(unit));
  const reported = units.filter(hasReported);
  const complete = units.length > 0 && reported.length === units.length;
  return { asked, units, members: new Set(units), reported, kinds, complete };
}

/** A unit has reported when it has reported all parts that it owes. */
function derivedRoster(collected: CollectedYear, parts: readonly string[]): Roster {
  const rosters = parts.map((part) => rosterOf(collected, part));
  const owed = new Map<string, number>();
  const given = new Map<string, number>();
  for (const roster of rosters) {
    for (const unit of roster.units) owed.set(unit, (owed.get(unit) ?? 0) + 1);
    for (const unit of roster.reported) given.set(unit, (given.get(unit) ?? 0) + 1);
  }
  const union = collected.book.units.filter(({ code }) => owed.has(code)).map(({ code }) => code);
  return rosterFrom(
    union,
    () => false,
    (unit) => owed.get(unit) === given.get(unit),
    [...new Set(rosters.flatMap((roster) => roster.kinds))],
  );
}

function ratioRoster(collected: CollectedYear, numerator: string, denominator: string): Roster {
  const above = rosterOf(collected, numerator);
  const below = rosterOf(collected, denominator);
  if (!isOneRoster(above, below)) return EMPTY;
  const reportedBelow = new Set(below.reported);
  const reportedAbove = new Set(above.reported);
  return rosterFrom(
    above.asked,
    (unit) => !above.members.has(unit) || !below.members.has(unit),
    (unit) => reportedAbove.has(unit) && reportedBelow.has(unit),
    above.kinds,
  );
}

/** Whether two indicators are asked of the same units. */
export function isOneRoster(left: Roster, right: Roster): boolean {
  return (
    left.asked.length > 0 &&
    left.asked.length === right.asked.length &&
    left.asked.every((unit, position) => unit === right.asked[position])
  );
}

/** The units of some kinds that are valid this year, in the register's order. */
export function unitsOfKinds(
  collected: CollectedYear,
  kinds: readonly ReporterKind[],
): readonly ReportingUnit[] {
  const { validByKind } = indexOf(collected);
  const [only, ...others] = kinds;
  if (only !== undefined && others.length === 0) return validByKind.get(only) ?? [];
  const codes = new Set(kinds.flatMap((kind) => validByKind.get(kind) ?? []));
  return collected.book.units.filter((unit) => codes.has(unit));
}

/** A figure, or an answer that an error keeps out: either way the indicator was asked this year. */
function hasTried(collected: CollectedYear, unit: string, indicator: string): boolean {
  const answer = answerOf(collected, unit, indicator);
  return answer?.withheld !== undefined || gaveFigure(collected, unit, indicator);
}

function gaveFigure(collected: CollectedYear, unit: string, indicator: string): boolean {
  const figure = answerOf(collected, unit, indicator)?.current?.figure;
  return figure !== undefined && entersSums(figure);
}
