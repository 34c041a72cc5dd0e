import { bestKnownNumber } from '#core/catalogue/bestKnown';
import type { Indicator } from '#core/catalogue/indicator';
import { isValidInYear, type ReportingUnit } from '#core/catalogue/reportingUnit';
import type { KnownFigure } from '#core/catalogue/yearBook';
import { familiesOf } from '#core/collection/yearIndex';
import type { FigureCell } from '../figureCells';
import type { ReportContext } from '../reportContext';

type KnownNumber = Pick<KnownFigure, 'figure' | 'status'>;

/** Where the figures of earlier years are looked up: as values, or as the cells that hold them. */
export interface EarlierYears<Known> {
  readonly units: readonly ReportingUnit[];
  indicator(code: string): Indicator | undefined;
  /** What is known of a year, in the order of the file; unit '' is the whole province. */
  known(unit: string, code: string, year: number): readonly Known[];
}

/**
 * The figures whose sum is the province's figure of a year before last: the province's own, else
 * those of its parts, else of its units. Undefined where one of them is not in the book, for a sum
 * with a hole is no sum.
 */
export function earlierFigures<Known extends KnownNumber>(
  years: EarlierYears<Known>,
  code: string,
  year: number,
): readonly Known[] | undefined {
  const indicator = years.indicator(code);
  if (!indicator) return undefined;
  const published = bestKnownNumber(years.known('', code, year));
  if (published) return [published];
  switch (indicator.aggregation.form) {
    case 'derived_sum':
      return allOf(indicator.aggregation.parts.map((part) => earlierFigures(years, part, year)));
    case 'sum':
      return unitFigures(years, indicator, year);
    default:
      return undefined;
  }
}

/** The figures of all units of the first source family that has one: domain rule of sources. */
function unitFigures<Known extends KnownNumber>(
  years: EarlierYears<Known>,
  indicator: Indicator,
  year: number,
): readonly Known[] | undefined {
  for (const kinds of familiesOf(indicator).values()) {
    const asked = years.units.filter(
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

/** The recorded cells whose sum is the province's figure of a year before last. */
export function earlierCells(
  context: ReportContext,
  code: string,
  year: number,
): readonly FigureCell[] | undefined {
  const years: EarlierYears<FigureCell> = {
    units: context.compilation.book.units,
    indicator: (of) => (context.hasIndicator(of) ? context.indicator(of) : undefined),
    known: context.cells.known,
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
