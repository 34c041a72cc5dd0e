import type { About, Caption, Head } from './words/about';
import type { ColumnMeaning } from './words/columnMeaning';

/** What a cell may hold. */
export type CellKind = ColumnMeaning['kind'] | 'growth' | 'difference' | 'share';

/** A cell with all that is known of it. */
export interface AskedCell {
  readonly indicator: string;
  readonly unit: string;
  readonly year: number | undefined;
  readonly measure: string | undefined;
  readonly kind: CellKind;
  /** Its head says that it is in per cent, whatever the row is measured in. */
  readonly isPercent: boolean;
  readonly isOverPublished: boolean;
  /** The head says that it is an increase. */
  readonly isGrowth?: boolean;
  /** The row may be the sum of only some units. */
  readonly isTotal: boolean;
}

/** What is asked of a cell by its row, its column and the caption; undefined where one of them is not understood. */
export function askedOfCell(
  row: About,
  { meaning, about: column, saysOnlyWhen, isPercent }: Head,
  context: Caption,
  isByUnit: boolean,
): AskedCell | undefined {
  if (meaning.kind === 'unclear' || !isUnderstood(row)) return undefined;
  if (row.indicator !== undefined && column.indicator !== undefined) return undefined;
  if (row.unit !== undefined && column.unit !== undefined) return undefined;
  if (isByUnit && row.unit === undefined) return undefined;
  // "Tỷ lệ (%)" beside levels is what one of them is of another, and no level of the row.
  if (!isByUnit && column.isBare === true && isPercent) return undefined;
  const unit = row.unit ?? column.unit ?? context.home;
  const isOfUnit = unit !== '';
  if (meaning.isOfPresent === true && isOfUnit) return undefined;
  const own = row.indicator ?? column.indicator;
  const isDated = meaning.year !== undefined && meaning.kind === 'level' && saysOnlyWhen;
  const isCounted = isByUnit && (isDated || column.isBare === true);
  const indicator = own ?? (isCounted ? context.indicator : undefined);
  if (indicator === undefined) return undefined;
  const isColumnKnown =
    meaning.year !== undefined ||
    column.indicator !== undefined ||
    column.unit !== undefined ||
    column.isBare === true ||
    (saysOnlyWhen && context.yearAbove !== undefined);
  if (!isColumnKnown && meaning.kind === 'level') return undefined;
  const year = meaning.year ?? row.year ?? context.year ?? context.yearAbove;
  if (year === undefined && context.leavesYearOpen) return undefined;
  return {
    indicator,
    unit,
    year,
    measure: row.measure ?? column.measure ?? context.measure,
    kind: meaning.kind,
    isPercent,
    isGrowth: meaning.isGrowth === true,
    isOverPublished: meaning.isOverPublished === true,
    isTotal: row.isTotal === true || column.isTotal === true,
  };
}

/** Of a row that is neither an indicator nor a unit, a total or a year, nothing is known. */
function isUnderstood({ indicator, unit, year }: About): boolean {
  return indicator !== undefined || unit !== undefined || year !== undefined;
}
