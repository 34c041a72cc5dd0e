import type { BookFigures } from '../../bookFigures';
import { saidOf, type Circumstances, type PlacedClause } from '../../circumstances/circumstances';
import type { Claim } from '../../claim';

/** Whether a number of units is told of the year of the book, and as no goal. */
export function isHereAndNow(
  clause: PlacedClause,
  { number: { start, end } }: Claim,
  before: Circumstances,
  { year }: BookFigures,
): boolean {
  const own = saidOf({ ...clause, places: [] }, start, end);
  const period = own.period ?? before.period;
  return !own.isTarget && !before.isTarget && (period === undefined || period === year);
}
