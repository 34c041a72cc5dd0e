import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { ReportContext } from '../reportContext';
import type { TotalSources } from '../totalFormulas';
import { unitLevel } from './unitLevels';
import type { UnitTable, UnitTableColumn } from './unitTable';

/** A table as it is printed: without the columns in which nobody has a figure. */
export interface PrintedTable {
  readonly table: UnitTable;
  /** The indicators whose columns are left out, for the foot to name. */
  readonly leftOut: readonly string[];
}

/** A table in which there is no figure at all keeps its columns, and shows that there is none. */
export function withoutEmptyColumns(
  sources: TotalSources,
  table: UnitTable,
  units: readonly ReportingUnit[],
): PrintedTable {
  const { context } = sources;
  const known = table.columns.filter(({ indicator }) => context.hasIndicator(indicator));
  const filled = known.filter((column) => isFilled(sources, units, column));
  if (filled.length === 0) return { table, leftOut: [] };
  const shown = new Set(filled.map(({ indicator }) => indicator));
  const empty = known.map(({ indicator }) => indicator).filter((code) => !shown.has(code));
  return { table: { ...table, columns: filled }, leftOut: [...new Set(empty)] };
}

function isFilled(
  sources: TotalSources,
  units: readonly ReportingUnit[],
  { show, indicator }: UnitTableColumn,
): boolean {
  const { context } = sources;
  if (show === 'change') return isKnown(sources, units, indicator, ['current', 'prior']);
  const sides = sidesOf(context, indicator);
  if (context.total(indicator).value !== undefined) return true;
  if (sides.length === 0) return isKnown(sources, units, indicator, ['current']);
  return sides.every((side) => isKnown(sources, units, side, ['current']));
}

function isKnown(
  { context, units: figures }: TotalSources,
  units: readonly ReportingUnit[],
  code: string,
  years: readonly ('current' | 'prior')[],
): boolean {
  if (!context.hasIndicator(code)) return false;
  const { value, prior } = context.total(code);
  const totals = { current: value, prior };
  return years.some(
    (when) =>
      totals[when] !== undefined ||
      units.some(
        (unit) => typeof unitLevel('', context, figures, unit, code, when).value !== 'string',
      ),
  );
}

function sidesOf(context: ReportContext, code: string): readonly string[] {
  const { aggregation } = context.indicator(code);
  return aggregation.form === 'ratio_of_sums'
    ? [aggregation.numerator, aggregation.denominator]
    : [];
}
