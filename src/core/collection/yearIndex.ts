import { groupedBy } from '#core/catalogue/groupedBy';
import {
  familyOf,
  type Indicator,
  type ReporterKind,
  type SourceFamily,
} from '#core/catalogue/indicator';
import {
  isValidInYear,
  type BoundaryChange,
  type ReportingUnit,
} from '#core/catalogue/reportingUnit';
import { plansOfYear, type KnownFigure, type YearBook } from '#core/catalogue/yearBook';
import type { CollectedYear, PriorFigure, Roster } from './collectedYear';

/** Look-ups over one collected year, made once. */
export interface YearIndex {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly units: ReadonlyMap<string, ReportingUnit>;
  /** Units valid in the year, by kind, in the register's order. */
  readonly validByKind: ReadonlyMap<ReporterKind, readonly ReportingUnit[]>;
  /** Known figures of the year before, by unit, then indicator, in the order of their file. */
  readonly knownPriors: ReadonlyMap<string, ReadonlyMap<string, readonly KnownFigure[]>>;
  /** Targets by indicator, in the order of their file. */
  readonly plans: ReadonlyMap<string, readonly KnownFigure[]>;
  /** Targets by unit and indicator (`keyOf`), in the order of their file. */
  readonly unitPlans: ReadonlyMap<string, readonly KnownFigure[]>;
  /** Changes between the year before and this one, by the unit they lead to. */
  readonly changesInto: ReadonlyMap<string, readonly BoundaryChange[]>;
  /** The same by the unit they take figures from. */
  readonly changesFrom: ReadonlyMap<string, readonly BoundaryChange[]>;
  /** The days of these changes, ascending. */
  readonly changeDays: readonly string[];
  /** Units of the year before that are gone, and whose figures no boundary row moves. */
  readonly endedUnits: readonly ReportingUnit[];
  readonly rosters: Map<string, Roster>;
  /** The province's, by indicator. */
  readonly provincePriors: Map<string, PriorFigure>;
  /** By indicator, then unit. */
  readonly unitPriors: Map<string, Map<string, PriorFigure>>;
}

const INDEXES = new WeakMap<CollectedYear, YearIndex>();

export function indexOf(collected: CollectedYear): YearIndex {
  let index = INDEXES.get(collected);
  if (index === undefined) INDEXES.set(collected, (index = makeIndex(collected)));
  return index;
}

export function keyOf(unit: string, indicator: string): string {
  return `${unit}\u0000${indicator}`;
}

function makeIndex({ book }: CollectedYear): YearIndex {
  const units = new Map(book.units.map((unit) => [unit.code, unit] as const));
  const valid = book.units.filter((unit) => isValidInYear(unit, book.year));
  const priors = book.knownFigures.filter(({ year }) => year === book.year - 1);
  const withKnownPriors = new Set(priors.map(({ unit }) => unit));
  const plans = plansOfYear(book);
  const changes = changesOfYear(book, withKnownPriors);
  const changesFrom = groupedBy(changes, ({ fromUnit }) => fromUnit);
  return {
    indicators: new Map(book.indicators.map((one) => [one.code, one] as const)),
    units,
    validByKind: groupedBy(valid, ({ kind }) => kind),
    knownPriors: new Map(
      [...groupedBy(priors, ({ unit }) => unit)].map(
        ([unit, known]) => [unit, groupedBy(known, ({ indicator }) => indicator)] as const,
      ),
    ),
    plans: groupedBy(plans, ({ indicator }) => indicator),
    unitPlans: groupedBy(plans, ({ unit, indicator }) => keyOf(unit, indicator)),
    changesInto: groupedBy(changes, ({ toUnit }) => toUnit),
    changesFrom,
    changeDays: [...new Set(changes.map(({ effective }) => effective))].sort(),
    endedUnits: book.units.filter(
      (unit) =>
        isValidInYear(unit, book.year - 1) &&
        !isValidInYear(unit, book.year) &&
        !changesFrom.has(unit.code),
    ),
    rosters: new Map(),
    provincePriors: new Map(),
    unitPriors: new Map(),
  };
}

/**
 * The changes between the figures of the year before and those of the year. One of the year before is
 * among them where that year's figures were still recorded for the unit that it ended. A unit that went
 * on with a part has its own figure, which is of that part where those who got the others have theirs.
 */
function changesOfYear(
  { boundaries, year }: Pick<YearBook, 'boundaries' | 'year'>,
  withKnownPriors: ReadonlySet<string>,
): readonly BoundaryChange[] {
  const ofUnit = groupedBy(boundaries, ({ fromUnit }) => fromUnit);
  const isOnOldMap = ({ fromUnit, effective }: BoundaryChange): boolean => {
    const sameDay = (ofUnit.get(fromUnit) ?? []).filter((one) => one.effective === effective);
    const others = sameDay.filter(({ toUnit }) => toUnit !== fromUnit);
    const goesOn = others.length < sameDay.length;
    const isOnNewMap = goesOn && others.some(({ toUnit }) => withKnownPriors.has(toUnit));
    return withKnownPriors.has(fromUnit) && !isOnNewMap;
  };
  return boundaries.filter((one) => {
    const { effective } = one;
    if (effective > `${year}-12-31`) return false;
    const liesBetween = effective === '' || effective > `${year - 1}-12-31`;
    return liesBetween || isOnOldMap(one);
  });
}

/** The families of an indicator's reporters in order of preference, with their kinds. */
export function familiesOf(
  indicator: Indicator,
): ReadonlyMap<SourceFamily, readonly ReporterKind[]> {
  const families = groupedBy(indicator.reportedBy, familyOf);
  families.delete('derived');
  return families;
}
