import { isValidInYear, type ReportingUnit } from '#core/catalogue/reportingUnit';
import type { ExpectedResult } from '#core/workbook/sheetPlan';
import { quotientFormula } from '../formulas/quotientFormulas';
import type { KnownCell } from '../formulas/knownCell';
import { placesOf } from '../formulas/rankFormula';
import { MISSING_MARK } from '../frame/marks';
import type { ReportContext } from '../reportContext';
import { valueOf } from '../frame/shownContent';
import { unitLevel } from './unitLevels';
import type { UnitTable } from './unitTable';
import type { SheetColumn } from './unitTableColumns';
import type { TotalSources } from '../totalFormulas';

/** For each ranked column, the places of the units in their order on the sheet. */
export type Places = ReadonlyMap<string, readonly (number | undefined)[]>;

/** The units with rows of their own, in the register's order or by the table's ratio. */
export function unitsOf(sources: TotalSources, table: UnitTable): readonly ReportingUnit[] {
  const { context } = sources;
  const { book } = context.compilation;
  const listed = book.units.filter((unit) => isValidInYear(unit, book.year) && hasRow(unit));
  if (table.orderedBy === undefined || !context.hasIndicator(table.orderedBy)) return listed;
  const code = table.orderedBy;
  const places = placesOf(
    listed.map((unit) => ratioOf(sources, table, unit, code)),
    bestOf(context, code),
  );
  return listed
    .map((unit, position) => ({ unit, place: places[position] ?? Infinity, position }))
    .sort((left, right) => left.place - right.place || left.position - right.position)
    .map(({ unit }) => unit);

  function hasRow(unit: ReportingUnit): boolean {
    if (table.kinds.includes(unit.kind)) return true;
    if (!table.kindsWhereExpected.includes(unit.kind)) return false;
    return table.columns.some(({ indicator }) => context.isExpected(unit.code, indicator));
  }
}

/** Whether the best is the highest value or the lowest. */
export function bestOf(context: ReportContext, code: string): 'highest' | 'lowest' {
  return context.indicator(code).polarity === 'down_good' ? 'lowest' : 'highest';
}

/** The value of one unit's ratio, before its row is known. */
function ratioOf(
  { context, units }: TotalSources,
  table: UnitTable,
  unit: ReportingUnit,
  code: string,
): ExpectedResult {
  const { aggregation } = context.indicator(code);
  if (aggregation.form !== 'ratio_of_sums') return MISSING_MARK;
  const side = (part: string): KnownCell => {
    const { value } = unitLevel(table.sheet, context, units, unit, part, 'current');
    return { sheet: table.sheet, row: 0, column: 0, value };
  };
  const { numerator, denominator, factor } = aggregation;
  return valueOf(quotientFormula(table.sheet, side(numerator), side(denominator), factor));
}

export function placesByColumn(
  sources: TotalSources,
  table: UnitTable,
  columns: readonly SheetColumn[],
  units: readonly ReportingUnit[],
): Places {
  const ranked = columns.filter(({ holds }) => holds === 'rank');
  return new Map(
    ranked.map(({ indicator }) => {
      const values = units.map((unit) => ratioOf(sources, table, unit, indicator));
      return [indicator, placesOf(values, bestOf(sources.context, indicator))] as const;
    }),
  );
}
