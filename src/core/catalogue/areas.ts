import { isAmount, type Indicator } from './indicator';
import type { ReportingUnit } from './reportingUnit';
import type { YearBook } from './yearBook';

/**
 * The areas of the province at the end of the year: its districts, and where there are none any
 * more (from 1/7/2025) its communes.
 */
export function areasOf({ units, year }: YearBook): readonly ReportingUnit[] {
  const lastDay = `${year}-12-31`;
  const present = units.filter(
    ({ validFrom, validTo }) =>
      (validFrom === '' || validFrom <= lastDay) && (validTo === '' || validTo >= lastDay),
  );
  const districts = present.filter(({ kind }) => kind === 'DISTRICT');
  return districts.length > 0 ? districts : present.filter(({ kind }) => kind === 'COMMUNE');
}

/** Whether an enterprise's figure is the sum of its figures in the areas: an amount, never a rate. */
export function addsUpOverAreas(indicator: Indicator): boolean {
  return isAmount(indicator) && ADDED_UP.has(indicator.aggregation.form);
}

/** What is counted once for the province is counted once in one of its areas by one enterprise. */
const ADDED_UP: ReadonlySet<string> = new Set(['sum', 'derived_sum', 'distinct_count']);
