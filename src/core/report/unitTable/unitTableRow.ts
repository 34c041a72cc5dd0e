import type { Aggregation } from '#core/catalogue/indicator';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import { growthFormula, indexFormula } from '../formulas/growthFormulas';
import { quotientFormula } from '../formulas/quotientFormulas';
import type { KnownCell } from '../formulas/knownCell';
import { MISSING_MARK } from '../frame/marks';
import type { ReportContext } from '../reportContext';
import type { ShownLevel } from './unitLevels';
import type { UnitTable } from './unitTable';
import { STUB_COLUMNS, type SheetColumn } from './unitTableColumns';

/** A row as far as it has been filled. */
export interface RowSoFar {
  readonly table: UnitTable;
  readonly columns: readonly SheetColumn[];
  readonly row: number;
  readonly levels: readonly ShownLevel[];
}

/** The row's cell of an indicator that holds this, as a formula may name it. */
export function cellIn(
  { table, columns, row, levels }: RowSoFar,
  indicator: string,
  holds: SheetColumn['holds'],
): KnownCell | undefined {
  const position = columns.findIndex(
    (column) => column.indicator === indicator && column.holds === holds,
  );
  const level = levels[position];
  return level && { sheet: table.sheet, row, column: STUB_COLUMNS + position, value: level.value };
}

/** The sheet's column of an indicator that holds this. */
export function columnOf(
  columns: readonly SheetColumn[],
  indicator: string,
  holds: SheetColumn['holds'],
): number | undefined {
  const position = columns.findIndex(
    (column) => column.indicator === indicator && column.holds === holds,
  );
  return position < 0 ? undefined : STUB_COLUMNS + position;
}

/** Growth or index of a row; a base below the floor gets no percentage. */
export function growthContent(
  { compilation }: ReportContext,
  sheet: string,
  current: KnownCell | undefined,
  prior: KnownCell | undefined,
): PlannedContent {
  if (!current || !prior) return { kind: 'text', text: MISSING_MARK };
  const { comparison, tableDecimals, smallBase } = compilation.book.settings;
  const formula = comparison === 'index' ? indexFormula : growthFormula;
  return formula(sheet, { current, prior }, tableDecimals, smallBase);
}

/** The quotient of two cells of the row, or of submitted cells where the row does not show them. */
export function ratioContent(
  context: ReportContext,
  sofar: RowSoFar,
  code: string,
  submitted: ((code: string) => KnownCell | undefined) | undefined,
): PlannedContent | undefined {
  const { aggregation } = context.indicator(code);
  if (!isRatio(aggregation)) return undefined;
  const side = (part: string) => cellIn(sofar, part, 'current') ?? submitted?.(part);
  const numerator = side(aggregation.numerator);
  const denominator = side(aggregation.denominator);
  if (!numerator || !denominator) return undefined;
  return quotientFormula(sofar.table.sheet, numerator, denominator, aggregation.factor);
}

function isRatio(
  aggregation: Aggregation,
): aggregation is Extract<Aggregation, { form: 'ratio_of_sums' }> {
  return aggregation.form === 'ratio_of_sums';
}
