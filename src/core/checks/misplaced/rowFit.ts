import {
  compare,
  divide,
  multiply,
  ONE,
  rational,
  signOf,
  type Rational,
} from '#core/numbers/rational';
import type { SheetRow } from '../sheetColumns';
import { isWithin } from '../slips/timesApart';

/** A row, and the row in which the number stands that fits it. */
export interface MovedRow {
  readonly at: SheetRow;
  readonly from: SheetRow;
}

/** A figure so near to last year's fits well. */
export const STEADY = rational(5, 4);
/** A figure so far from last year's is not this row's. */
const FAR = rational(2);
/** Among rows of like size a figure this far from last year's is off. */
const OFF = rational(23, 20);

/** How many times a row's own number is away from its last year; nothing known counts as 1. */
export function ownSpread({ written, prior }: SheetRow, smallBase: Rational): Rational {
  if (prior === undefined) return ONE;
  return written === undefined ? FAR : spread(written, prior, smallBase);
}

/** How many times two numbers are apart, FAR at most, so that no single row outweighs the others. */
export function spread(
  value: Rational | undefined,
  prior: Rational | undefined,
  smallBase: Rational,
): Rational {
  if (!value || !prior || areSmall(value, prior, smallBase)) return ONE;
  if (signOf(value) <= 0 || signOf(prior) <= 0) return FAR;
  const times = compare(value, prior) > 0 ? divide(value, prior) : divide(prior, value);
  return compare(times, FAR) > 0 ? FAR : times;
}

/** Counts so small move by chance. */
export function areSmall(value: Rational, prior: Rational, smallBase: Rational): boolean {
  return [value, prior].every((one) => signOf(one) >= 0 && compare(one, smallBase) < 0);
}

/** Whether the figure cannot be near its own last year by chance, and is not small. */
export function isFar({ written, prior }: SheetRow, smallBase: Rational): boolean {
  if (!written || !prior || signOf(written) <= 0 || signOf(prior) <= 0) return false;
  if (areSmall(written, prior, smallBase)) return false;
  return !isWithin(written, prior, FAR);
}

/** Whether the figure is another than last year's by more than most rows move. */
export function isOff({ written, prior }: SheetRow, smallBase: Rational): boolean {
  if (written === undefined || prior === undefined) return false;
  return !areSmall(written, prior, smallBase) && !isWithin(written, prior, OFF);
}

/** How many times the rows are away from their last year, together, once the numbers have moved. */
export function spreadAfter(
  rows: readonly SheetRow[],
  moved: readonly MovedRow[],
  smallBase: Rational,
): Rational {
  return rows.reduce((together, row) => {
    const from = moved.find(({ at }) => at === row)?.from ?? row;
    return multiply(together, ownSpread({ ...row, written: from.written }, smallBase));
  }, ONE);
}
