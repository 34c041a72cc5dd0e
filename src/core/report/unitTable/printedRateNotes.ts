import type { ReportContext } from '../reportContext';
import { followsFromPrinted, RATES_OF_UNROUNDED, type PrintedCell } from '../printedRates';
import type { SheetColumn } from './unitTableColumns';
import type { Line } from './unitTableLines';

/** Said where in some row a growth or a rate is not that of the levels printed beside it. */
export function printedRateNotes(
  context: ReportContext,
  columns: readonly SheetColumn[],
  lines: readonly Line[],
): readonly string[] {
  const follows = lines.every((line) =>
    columns.every((column, position) => isOfPrinted(context, columns, line, column, position)),
  );
  return follows ? [] : [RATES_OF_UNROUNDED];
}

function isOfPrinted(
  context: ReportContext,
  columns: readonly SheetColumn[],
  line: Line,
  { holds, indicator }: SheetColumn,
  position: number,
): boolean {
  const cell = (code: string, what: SheetColumn['holds']): PrintedCell =>
    cellAt(
      line,
      columns.findIndex((one) => one.indicator === code && one.holds === what),
    );
  const rate = cellAt(line, position);
  if (holds === 'growth') {
    const [above, below] = [cell(indicator, 'current'), cell(indicator, 'prior')];
    const made = context.compilation.book.settings.comparison;
    return followsFromPrinted({ rate, above, below, made });
  }
  const { aggregation } = context.indicator(indicator);
  if (holds !== 'ratio' || aggregation.form !== 'ratio_of_sums') return true;
  const { numerator, denominator, factor } = aggregation;
  const [above, below] = [cell(numerator, 'current'), cell(denominator, 'current')];
  return followsFromPrinted({ rate, above, below, made: { factor } });
}

/** A column that is not printed holds no number. */
function cellAt({ levels, formats }: Line, position: number): PrintedCell {
  return { value: levels[position]?.value ?? '', numberFormat: formats[position] ?? '' };
}
