import type { BookFigures } from '../bookFigures';
import type { AskedCell } from './askedCell';
import type { PlacedLine } from './grid';

interface ReadCell {
  readonly cell: PlacedLine;
  readonly asked: AskedCell;
}

/**
 * "Xã có đài truyền thanh | 199 | 205": a row that is called like a rate and holds whole numbers, one of them
 * above a hundred, counts what the rate is of.
 */
export function asCounted<T extends ReadCell>(
  row: readonly T[],
  figures: BookFigures,
): readonly T[] {
  const levels = row.filter(({ asked }) => asked.kind === 'level');
  const areCounts =
    levels.every(({ cell, asked }) => isPlainCount(cell.text) && !isInPercent(asked)) &&
    levels.some(({ cell }) => Number(cell.text.trim()) > 100);
  if (!areCounts) return row;
  return row.flatMap((one) => {
    const indicator = figures.indicators.get(one.asked.indicator);
    if (indicator?.unit !== '%') return [one];
    const { aggregation } = indicator;
    return aggregation.form === 'ratio_of_sums'
      ? [{ ...one, asked: { ...one.asked, indicator: aggregation.numerator } }]
      : [];
  });
}

/** Of numbers with a mark the reader of a cell knows already that they are no rates. */
function isPlainCount(text: string): boolean {
  return /^\d{1,3}$/u.test(text.trim());
}

function isInPercent({ isPercent, measure }: AskedCell): boolean {
  return isPercent || measure !== undefined;
}
