import { compare, rational, type Rational } from '#core/numbers/rational';
import { cellAddress, columnLetters } from '#core/workbook/cellAddress';
import type { ExpectedResult, PlannedContent } from '#core/workbook/sheetPlan';
import { MISSING_MARK } from '../frame/marks';
import type { KnownCell } from './knownCell';

export type BestRank = 'highest' | 'lowest';

/** Where a ranked column stands. */
export interface RankedColumn {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly best: BestRank;
}

/**
 * The place of one cell among a column's cells; equal values share a place, texts have none.
 * RANK compares numbers as numbers; COUNTIF(…,">"&x) would compare 15 digits of a text.
 */
export function rankFormula(
  cell: KnownCell,
  among: RankedColumn,
  place: number | undefined,
): PlannedContent {
  const address = cellAddress(cell.row, cell.column);
  const letters = columnLetters(among.column);
  const range = `${letters}$${among.firstRow + 1}:${letters}$${among.lastRow + 1}`;
  const order = among.best === 'highest' ? 0 : 1;
  return {
    kind: 'formula',
    formula: `IF(ISNUMBER(${address}),RANK(${address},${range},${order}),"${MISSING_MARK}")`,
    expected: place === undefined ? MISSING_MARK : rational(place),
  };
}

/** The place of each value, 1 for the best; undefined for texts. */
export function placesOf(
  values: readonly ExpectedResult[],
  best: BestRank,
): readonly (number | undefined)[] {
  const ahead = best === 'highest' ? 1 : -1;
  const numbers = values.filter((value): value is Rational => typeof value !== 'string');
  numbers.sort((left, right) => -ahead * compare(left, right));
  const placeOf = new Map<string, number>();
  numbers.forEach((value, position) => {
    const key = keyOf(value);
    if (!placeOf.has(key)) placeOf.set(key, position + 1);
  });
  return values.map((value) => (typeof value === 'string' ? undefined : placeOf.get(keyOf(value))));
}

function keyOf(value: Rational): string {
  return `${value.numerator}/${value.denominator}`;
}
