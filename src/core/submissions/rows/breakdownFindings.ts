import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { namedIndicator, readingFinding } from '../readingFindings';
import { addressIn } from '../tables/sheetGrid';
import type { TableToRead } from '../tables/tableToRead';
import { otherSum, type InnerBreakdown } from './innerBreakdown';

/** A column, and the unit whose figures it holds. */
export interface UnitColumn {
  readonly unit: string;
  readonly column: number;
}

/** That rows break a figure down is noted once; where they are all there is of it they must add to it. */
export function breakdownFindings(
  { whole, parts, isWhole }: InnerBreakdown,
  columns: readonly UnitColumn[],
  { file, found, context }: TableToRead,
): readonly Finding[] {
  const [first] = parts;
  if (whole.label.kind !== 'indicator' || first?.label.kind !== 'unmatched') return [];
  const { column: nameColumn } = first.label;
  const indicator = namedIndicator(whole.label.indicator);
  const labels = parts.flatMap(({ label }) => (label.kind === 'unmatched' ? [label.label] : []));
  const about = {
    file,
    sheet: found.grid.sheet.name,
    indicator: indicator.code,
    year: context.book.year,
  };
  const cellsIn = (rows: readonly InnerBreakdown['whole'][], column: number): string =>
    rows.map(({ row }) => addressIn(found.grid, row.row, column)).join(';');
  const cell = cellsIn(parts, nameColumn);
  return [
    readingFinding(
      'unknown-indicator',
      { ...about, cell, unit: columns[0]?.unit ?? '' },
      { code: 'unknown-indicator/breakdown', arguments: { cell, labels, indicator } },
    ),
    ...(isWhole ? columns : []).flatMap(({ unit, column }) => {
      const other = otherSum(whole, parts, column);
      if (!other) return [];
      const cells = cellsIn([whole, ...parts], column);
      const [total, sum] = [other.total, other.added].map(toDecimalText);
      return [
        readingFinding(
          'parts-differ-from-total',
          { ...about, cell: cells, unit },
          {
            code: 'parts-differ-from-total/of-rows',
            arguments: { indicator, cell: cells, total: total ?? '', sum: sum ?? '', labels },
          },
        ),
      ];
    }),
  ];
}
