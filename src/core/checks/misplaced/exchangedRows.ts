import type { Rational } from '#core/numbers/rational';
import type { SheetRow } from '../sheetColumns';
import { isWithin } from '../slips/timesApart';
import { isFar, STEADY, type MovedRow } from './rowFit';

/** Two rows, each with the number of the other. */
export type ExchangedRows = readonly [MovedRow, MovedRow];

/**
 * Pairs of rows of a line whose figures stand in each other's place: each far from its own last
 * year and near the other's, and neither near that of a third row.
 */
export function exchangedRows(
  line: readonly SheetRow[],
  smallBase: Rational,
): readonly ExchangedRows[] {
  const far = line.filter((row) => isFar(row, smallBase));
  return far.flatMap((row): readonly ExchangedRows[] => {
    const fitting = far.filter((other) => other !== row && fitEachOther(row, other));
    const [other, third] = fitting;
    if (!other || third || other.row < row.row) return [];
    const hasRival = far.some((one) => one !== row && fitEachOther(other, one));
    if (hasRival) return [];
    return [
      [
        { at: row, from: other },
        { at: other, from: row },
      ],
    ];
  });
}

function fitEachOther(left: SheetRow, right: SheetRow): boolean {
  return isWithin(left.written, right.prior, STEADY) && isWithin(right.written, left.prior, STEADY);
}
