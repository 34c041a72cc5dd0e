import { familyOf, type Indicator } from '#core/catalogue/indicator';
import { isValidInYear } from '#core/catalogue/reportingUnit';
import { bestKnown } from './bestKnown';
import type { FigureCell } from './figureCells';
import type { ReportContext } from './reportContext';

/**
 * The recorded cells whose sum is the province's figure of a year before last: the province's own,
 * else those of its parts, else of its units. Undefined where one of them is not in the book, for a
 * sum with a hole is no sum.
 */
export function earlierCells(
  context: ReportContext,
  code: string,
  year: number,
): readonly FigureCell[] | undefined {
  if (!context.hasIndicator(code)) return undefined;
  const published = bestKnown(context.cells.known('', code, year));
  if (published) return [published];
  const indicator = context.indicator(code);
  switch (indicator.aggregation.form) {
    case 'derived_sum':
      return allOf(indicator.aggregation.parts.map((part) => earlierCells(context, part, year)));
    case 'sum':
      return unitCells(context, indicator, year);
    default:
      return undefined;
  }
}

/** The figures of all units of the first source family that has one: domain rule of sources. */
function unitCells(
  context: ReportContext,
  { code, reportedBy }: Indicator,
  year: number,
): readonly FigureCell[] | undefined {
  const { units } = context.compilation.book;
  for (const family of new Set(reportedBy.map(familyOf))) {
    const asked = units.filter(
      (unit) =>
        reportedBy.includes(unit.kind) &&
        familyOf(unit.kind) === family &&
        isValidInYear(unit, year),
    );
    const cells = asked.map((unit) => bestKnown(context.cells.known(unit.code, code, year)));
    if (cells.some((cell) => cell !== undefined)) {
      return allOf(cells.map((cell) => cell && [cell]));
    }
  }
  return undefined;
}

function allOf(
  groups: readonly (readonly FigureCell[] | undefined)[],
): readonly FigureCell[] | undefined {
  const known = groups.filter((group) => group !== undefined);
  return known.length === groups.length && known.length > 0 ? known.flat() : undefined;
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
