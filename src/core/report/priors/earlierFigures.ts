import { bestKnownNumber } from '#core/catalogue/bestKnown';
import { isOfAuthorities, type Indicator } from '#core/catalogue/indicator';
import { isValidInYear } from '#core/catalogue/reportingUnit';
import type { KnownFigure, YearBook } from '#core/catalogue/yearBook';
import { isAddedOverPlaces } from '#core/collection/unitPrior';
import { familiesOf } from '#core/collection/yearIndex';
import type { Compilation } from '#core/figures/compilation';
import type { FigureCell } from '../figureCells';
import type { ReportContext } from '../reportContext';
import { departmentMovedSince, wholePredecessors } from './earlierDepartments';

type KnownNumber = Pick<KnownFigure, 'figure' | 'status'>;

/** Where the figures of earlier years are looked up: as values, or as the cells that hold them. */
export interface EarlierYears<Known> {
  readonly book: Pick<YearBook, 'units' | 'boundaries' | 'year'>;
  indicator(code: string): Indicator | undefined;
  /** What is known of a year, in the order of the file; unit '' is the whole province. */
  known(unit: string, code: string, year: number): readonly Known[];
  /** Whether the book has any figure of it, of whomever and whenever. */
  hasFigures(code: string): boolean;
}

/**
 * The figures whose sum is the province's figure of a year before last: the province's own, else
 * those of its parts, else of its units. Undefined where one of them is not in the book, for a sum
 * with a hole is no sum. Of a province that has been merged since, its own is that of another
 * territory; parts, units and the departments it was made of are then all there is.
 */
export function earlierFigures<Known extends KnownNumber>(
  years: EarlierYears<Known>,
  code: string,
  year: number,
): readonly Known[] | undefined {
  const indicator = years.indicator(code);
  if (!indicator) return undefined;
  const published = bestKnownNumber(years.known('', code, year));
  const isOfAnother = departmentMovedSince(years.book, year) !== undefined;
  if (published && !isOfAnother) return [published];
  switch (indicator.aggregation.form) {
    case 'derived_sum':
      return allOf(
        indicator.aggregation.parts
          .filter((part) => !isOwedByNobody(years, part, year))
          .map((part) => earlierFigures(years, part, year)),
      );
    case 'sum':
      return isAskedOfUnits(years, indicator, year) && !isOfAuthorities(indicator)
        ? unitFigures(years, indicator, year)
        : (unitFigures(years, indicator, year) ?? departmentFigures(years, indicator, year));
    case 'ratio_of_sums':
      return undefined;
    default:
      return departmentFigures(years, indicator, year);
  }
}

function isAskedOfUnits<Known extends KnownNumber>(
  { book }: EarlierYears<Known>,
  { reportedBy }: Indicator,
  year: number,
): boolean {
  return book.units.some((unit) => reportedBy.includes(unit.kind) && isValidInYear(unit, year));
}

/** Where the department was made of others since: theirs, where they add up, or are of one alone. */
function departmentFigures<Known extends KnownNumber>(
  { book, known }: EarlierYears<Known>,
  indicator: Indicator,
  year: number,
): readonly Known[] | undefined {
  const moved = departmentMovedSince(book, year);
  if (!moved) return undefined;
  const figureOf = (unit: string) => bestKnownNumber(known(unit, indicator.code, year));
  const units = wholePredecessors(moved, (unit) => (figureOf(unit) ? 'value' : 'unsaid'));
  if (!units || (units.length > 1 && !isAddedOverPlaces(indicator))) return undefined;
  return units.flatMap((unit) => figureOf(unit) ?? []);
}

/**
 * A part that no unit is asked for and of which nothing was ever known is not waited for, neither here
 * nor in the last two years: a year that is printed stays what it was when the book grows.
 */
function isOwedByNobody<Known extends KnownNumber>(
  years: EarlierYears<Known>,
  code: string,
  year: number,
): boolean {
  const indicator = years.indicator(code);
  if (!indicator || years.hasFigures(code)) return false;
  const { aggregation } = indicator;
  if (aggregation.form === 'derived_sum') {
    return aggregation.parts.every((part) => isOwedByNobody(years, part, year));
  }
  return !isAskedOfUnits(years, indicator, year);
}

/** The figures of all units of the first source family that has one: domain rule of sources. */
function unitFigures<Known extends KnownNumber>(
  years: EarlierYears<Known>,
  indicator: Indicator,
  year: number,
): readonly Known[] | undefined {
  for (const kinds of familiesOf(indicator).values()) {
    const asked = years.book.units.filter(
      (unit) => kinds.includes(unit.kind) && isValidInYear(unit, year),
    );
    const known = asked.map((unit) => years.known(unit.code, indicator.code, year));
    const figures = known.filter((ofUnit) => !isOff(ofUnit)).map(bestKnownNumber);
    if (figures.some((figure) => figure !== undefined)) {
      return allOf(figures.map((figure) => figure && [figure]));
    }
  }
  return undefined;
}

/** "x": the unit had nothing to report that year, and nothing of it is missing. */
function isOff(known: readonly KnownNumber[]): boolean {
  return known.length > 0 && known.every(({ figure }) => figure.state === 'not-applicable');
}

function allOf<Known>(
  groups: readonly (readonly Known[] | undefined)[],
): readonly Known[] | undefined {
  const known = groups.filter((group) => group !== undefined);
  return known.length === groups.length && known.length > 0 ? known.flat() : undefined;
}

const INDICATORS_KNOWN = new WeakMap<Compilation, ReadonlySet<string>>();

/** Of which indicators the book has any figure. */
export function figuresIn(compilation: Compilation): (code: string) => boolean {
  let known = INDICATORS_KNOWN.get(compilation);
  if (!known) {
    const { book, observations } = compilation;
    known = new Set([...book.knownFigures, ...observations].map(({ indicator }) => indicator));
    INDICATORS_KNOWN.set(compilation, known);
  }
  const codes = known;
  return (code) => codes.has(code);
}

/** The recorded cells whose sum is the province's figure of a year before last. */
export function earlierCells(
  context: ReportContext,
  code: string,
  year: number,
): readonly FigureCell[] | undefined {
  const years: EarlierYears<FigureCell> = {
    book: context.compilation.book,
    indicator: (of) => (context.hasIndicator(of) ? context.indicator(of) : undefined),
    known: context.cells.known,
    hasFigures: figuresIn(context.compilation),
  };
  return earlierFigures(years, code, year);
}

/** The first year of which the book holds one of these figures; the year before the report's at the latest. */
export function firstYear(context: ReportContext, codes: readonly string[]): number {
  const { knownFigures } = context.compilation.book;
  const years = [...new Set(knownFigures.map(({ year }) => year))].sort(
    (left, right) => left - right,
  );
  const found = years.find(
    (year) => year < context.priorYear && codes.some((code) => earlierCells(context, code, year)),
  );
  return found ?? context.priorYear;
}
