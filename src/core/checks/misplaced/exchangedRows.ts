import type { Rational } from '#core/numbers/rational';
import { isWithin } from '../slips/timesApart';
import { CLOSE, isFar, isMisfit, STEADY, type MovedRow } from './rowFit';
import type { SheetRow } from './sheetLines';

/** Two rows, each with the number of the other. */
export type ExchangedRows = readonly [MovedRow, MovedRow];

/**
 * Pairs of rows whose figures stand in each other's place: each far from what its own is expected to
 * be and near the other's (or off, and closely), and neither so with a third row.
 */
export function exchangedRows(
  rows: readonly SheetRow[],
  smallBase: Rational,
): readonly ExchangedRows[] {
  const off = rows.filter((row) => isMisfit(row, smallBase));
  const partnersOf = (row: SheetRow) =>
    off.filter((other) => other !== row && areExchanged(row, other, smallBase));
  return off.flatMap((row, at): readonly ExchangedRows[] => {
    const [other, third] = partnersOf(row);
    if (!other || third || off.indexOf(other) < at || partnersOf(other).length > 1) return [];
    return [
      [
        { at: row, from: other },
        { at: other, from: row },
      ],
    ];
  });
}

function areExchanged(left: SheetRow, right: SheetRow, smallBase: Rational): boolean {
  const times = isFar(left, smallBase) && isFar(right, smallBase) ? STEADY : CLOSE;
  return (
    isWithin(left.written, right.expected, times) && isWithin(right.written, left.expected, times)
  );
}
