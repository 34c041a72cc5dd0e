import type { BookFigures } from '../bookFigures';
import type { AskedCell } from './askedCell';
import type { PlacedLine } from './grid';
import type { ReadRow } from './words/about';

interface ReadCell {
  readonly cell: PlacedLine;
  readonly asked: AskedCell;
}

/**
 * "Xã có đài truyền thanh | 199 | 205": a row that is called like a rate and holds whole numbers, one of them
 * above a hundred, counts what the rate is of.
 */
export function asCounted<T extends ReadCell>(
  row: ReadRow,
  cells: readonly T[],
  figures: BookFigures,
): { readonly row: ReadRow; readonly cells: readonly T[] } {
  const levels = cells.filter(({ asked }) => asked.kind === 'level');
  const areCounts =
    levels.every(({ cell, asked }) => isPlainCount(cell.text) && !isInPercent(asked)) &&
    levels.some(({ cell }) => Number(cell.text.trim()) > 100);
  if (!areCounts) return { row, cells };
  const { about } = row;
  return {
    row: {
      ...row,
      about: { ...about, indicator: about.indicator && countedBy(about.indicator, figures) },
    },
    cells: cells.flatMap((one) => {
      const indicator = countedBy(one.asked.indicator, figures);
      return indicator === undefined ? [] : [{ ...one, asked: { ...one.asked, indicator } }];
    }),
  };
}

/** What a rate is the rate of, where it is of one count; any other indicator as it is. */
function countedBy(code: string, { indicators }: BookFigures): string | undefined {
  const indicator = indicators.get(code);
  if (indicator?.unit !== '%') return code;
  const { aggregation } = indicator;
  return aggregation.form === 'ratio_of_sums' ? aggregation.numerator : undefined;
}

/** Of numbers with a mark the reader of a cell knows already that they are no rates. */
function isPlainCount(text: string): boolean {
  return /^\d{1,3}$/u.test(text.trim());
}

function isInPercent({ isPercent, measure }: AskedCell): boolean {
  return isPercent || measure !== undefined;
}
