import {
  compare,
  divide,
  multiply,
  ONE,
  rational,
  signOf,
  type Rational,
} from '#core/numbers/rational';
import type { SheetRow } from './sheetLines';
import { isWithin } from '../slips/timesApart';

/** A row, and the row in which the number stands that fits it. */
export interface MovedRow {
  readonly at: SheetRow;
  readonly from: SheetRow;
}

/** A figure so near to what is expected fits well. */
export const STEADY = rational(5, 4);
/** A figure this near fits closely. */
export const CLOSE = rational(28, 25);
/** A figure so far from what is expected is not this row's. */
const FAR = rational(2);
/** Among rows of like size a figure this far is off. */
const OFF = rational(23, 20);

/** How many times a row's own number is away from what is expected; nothing known counts as 1. */
export function ownSpread(row: SheetRow, smallBase: Rational): Rational {
  const { written, expected } = row;
  if (expected === undefined) return ONE;
  return written === undefined ? FAR : spread(written, row, smallBase);
}

/** How many times a number is away from what a row expects, FAR at most, so that no single row outweighs the others. */
export function spread(
  value: Rational | undefined,
  { expected, factor }: SheetRow,
  smallBase: Rational,
): Rational {
  if (!value || !expected || areSmall(value, { expected, factor }, smallBase)) return ONE;
  if (signOf(value) <= 0 || signOf(expected) <= 0) return FAR;
  const times = compare(value, expected) > 0 ? divide(value, expected) : divide(expected, value);
  return compare(times, FAR) > 0 ? FAR : times;
}

/** Counts so small move by chance; written in thousands they count as many. */
export function areSmall(
  value: Rational,
  { expected, factor }: Pick<SheetRow, 'expected' | 'factor'>,
  smallBase: Rational,
): boolean {
  const base = compare(factor, ONE) > 0 ? divide(smallBase, factor) : smallBase;
  return [value, expected ?? value].every((one) => signOf(one) >= 0 && compare(one, base) < 0);
}

/** Whether the figure cannot be the row's own by chance, and is not small. */
export function isFar(row: SheetRow, smallBase: Rational): boolean {
  return isBeyond(row, FAR, smallBase);
}

/** Whether the figure is another than is expected by more than most rows move. */
export function isOff(row: SheetRow, smallBase: Rational): boolean {
  const { written, expected } = row;
  if (written === undefined || expected === undefined) return false;
  return !areSmall(written, row, smallBase) && !isWithin(written, expected, OFF);
}

/** Whether the figure does not fit well, and is not small. */
export function isMisfit(row: SheetRow, smallBase: Rational): boolean {
  return isBeyond(row, STEADY, smallBase);
}

function isBeyond(row: SheetRow, times: Rational, smallBase: Rational): boolean {
  const { written, expected } = row;
  if (!written || !expected || signOf(written) <= 0 || signOf(expected) <= 0) return false;
  return !areSmall(written, row, smallBase) && !isWithin(written, expected, times);
}

/** How many times the rows are away from what is expected, together, once the numbers have moved. */
export function spreadAfter(
  rows: readonly SheetRow[],
  moved: readonly MovedRow[],
  smallBase: Rational,
): Rational {
  return rows.reduce((together, row) => {
    const from = moved.find(({ at }) => at.observation === row.observation)?.from ?? row;
    return multiply(together, ownSpread({ ...row, written: from.written }, smallBase));
  }, ONE);
}
