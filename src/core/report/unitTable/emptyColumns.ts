import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { NONE_MARK } from '../frame/marks';
import type { ReportContext } from '../reportContext';
import type { TotalSources } from '../totalFormulas';
import { unitLevel } from './unitLevels';
import type { UnitTable, UnitTableColumn } from './unitTable';

/** The indicators whose columns are not printed, for the foot to name. */
export interface LeftOut {
  /** Nobody has a figure. */
  readonly empty: readonly string[];
  /** The whole has one, and none of the rows: it stands in the table of all totals. */
  readonly ofWhole: readonly string[];
}

/** A table as it is printed: without the columns in which no row has a figure. */
export interface PrintedTable {
  readonly table: UnitTable;
  readonly leftOut: LeftOut;
}

type Year = 'current' | 'prior';

/** A table in which there is no figure at all keeps its columns, and shows that there is none. */
export function withoutEmptyColumns(
  sources: TotalSources,
  table: UnitTable,
  units: readonly ReportingUnit[],
): PrintedTable {
  const { context } = sources;
  const known = table.columns.filter(({ indicator }) => context.hasIndicator(indicator));
  const filled = known.filter((column) => isFilled(sources, units, column));
  if (filled.length === 0) return { table, leftOut: { empty: [], ofWhole: [] } };
  const shown = new Set(filled.map(({ indicator }) => indicator));
  const dropped = known.map(({ indicator }) => indicator).filter((code) => !shown.has(code));
  const codes = [...new Set(dropped)];
  const isOfWhole = (code: string): boolean => context.total(code).value !== undefined;
  return {
    table: { ...table, columns: filled },
    leftOut: {
      empty: codes.filter((code) => !isOfWhole(code)),
      ofWhole: codes.filter(isOfWhole),
    },
  };
}

function isFilled(
  sources: TotalSources,
  units: readonly ReportingUnit[],
  { show, indicator }: UnitTableColumn,
): boolean {
  const years: readonly Year[] = show === 'change' ? ['current', 'prior'] : ['current'];
  const sides = sidesOf(sources.context, indicator);
  return units.some((unit) =>
    sides.length === 0
      ? years.some((when) => isAnswered(sources, unit, indicator, when))
      : sides.every((side) => isAnswered(sources, unit, side, 'current')),
  );
}

/** Whether the row has a number, or the word that nothing occurred. */
function isAnswered(
  { context, units }: TotalSources,
  unit: ReportingUnit,
  code: string,
  when: Year,
): boolean {
  if (!context.hasIndicator(code)) return false;
  const { value } = unitLevel('', context, units, unit, code, when);
  return typeof value !== 'string' || value === NONE_MARK;
}

function sidesOf(context: ReportContext, code: string): readonly string[] {
  const { aggregation } = context.indicator(code);
  return aggregation.form === 'ratio_of_sums'
    ? [aggregation.numerator, aggregation.denominator]
    : [];
}
