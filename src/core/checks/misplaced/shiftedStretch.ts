import {
  compare,
  divide,
  equals,
  multiply,
  ONE,
  rational,
  type Rational,
} from '#core/numbers/rational';
import { isWithin } from '../slips/timesApart';
import { areSmall, isFar, ownSpread, spread, STEADY, type MovedRow } from './rowFit';
import { isProven, type ShiftedStretch } from './shiftProof';
import type { SheetRow } from './sheetLines';

/** A neighbour's figure so near to what is expected may be this row's. */
const NEAR = rational(3, 2);

/** Headings may stand between two rows. */
const MOST_APART = 3;

/**
 * The stretch of a column that is better explained by a shift than by its rows as they stand, if
 * there is one and it cannot be chance. The column is given in the direction in which the figures
 * have moved: each row's number is looked for in the next row.
 *
 * How well a figure explains a row is how many times it is away from what is expected. Of all stretches
 * that taken is which gains most: rows whose neighbour's number fits better than their own, together
 * with those between them that are near their own by chance, and with the row behind
 * them, whose number is explained away.
 */
export function provenStretch(
  column: readonly SheetRow[],
  smallBase: Rational,
): ShiftedStretch | undefined {
  const best = bestStretch(column, smallBase);
  if (!best) return undefined;
  const isRepeated = repeatsRowBefore(column, best.stretch, smallBase);
  return isProven(best.stretch, { gain: best.gain, isRepeated }, smallBase)
    ? best.stretch
    : undefined;
}

interface FoundStretch {
  readonly stretch: ShiftedStretch;
  /** How many times better all its rows fit together. */
  readonly gain: Rational;
}

function bestStretch(column: readonly SheetRow[], smallBase: Rational): FoundStretch | undefined {
  let best: FoundStretch | undefined;
  let [moved, gained]: [readonly MovedRow[], Rational] = [[], ONE];
  column.forEach((at, place) => {
    const from = column[place + 1];
    if (!from || !fits(at, from, smallBase)) {
      [moved, gained] = [[], ONE];
      return;
    }
    const gain = divide(ownSpread(at, smallBase), spread(from.written, at, smallBase));
    const goesOn = compare(gained, ONE) > 0;
    moved = goesOn ? [...moved, { at, from }] : [{ at, from }];
    gained = goesOn ? multiply(gained, gain) : gain;
    const returned = gainOfReturn(moved, from, smallBase);
    const whole = multiply(gained, returned ?? ownSpread(from, smallBase));
    if (compare(whole, best?.gain ?? ONE) <= 0) return;
    const isRotated = returned !== undefined;
    const next = column[place + 2];
    const beyond = next && !isRotated && fits(from, next, smallBase) ? next : undefined;
    best = { stretch: { moved, lost: from, isRotated, beyond }, gain: whole };
  });
  return best;
}

/** Whether the number that began the shift stands twice: in its own row, and in the next. */
function repeatsRowBefore(
  column: readonly SheetRow[],
  { moved }: ShiftedStretch,
  smallBase: Rational,
): boolean {
  const first = moved[0]?.at;
  const before = first && column[column.indexOf(first) - 1];
  if (!first?.written || !before?.written) return false;
  const isNoChance = compare(first.written, BY_CHANCE) >= 0 || isFar(first, smallBase);
  return isNoChance && equals(first.written, before.written);
}

/** Smaller numbers repeat by chance, where they are like the row's own. */
const BY_CHANCE = rational(1000);

/**
 * How many times nearer the first row's number is to the last row's past than what stands there;
 * undefined where it is not far from its own, or not that of the last.
 */
function gainOfReturn(
  [first]: readonly MovedRow[],
  lost: SheetRow,
  smallBase: Rational,
): Rational | undefined {
  if (!first || !isFar(first.at, smallBase)) return undefined;
  const { written } = first.at;
  if (!written || !lost.expected || areSmall(written, lost, smallBase)) return undefined;
  const gain = divide(ownSpread(lost, smallBase), spread(written, lost, smallBase));
  return isWithin(written, lost.expected, STEADY) && compare(gain, ONE) > 0 ? gain : undefined;
}

/** All rows of a rotation with their numbers, that of the last from the first; undefined of a shift that lost one. */
export function rotationOf({
  moved,
  lost,
  isRotated,
}: ShiftedStretch): readonly MovedRow[] | undefined {
  const [first] = moved;
  return isRotated && first ? [...moved, { at: lost, from: first.at }] : undefined;
}

/** Whether the number of the next row can be this row's. Of a row without a past anything can. */
function fits(at: SheetRow, from: SheetRow, smallBase: Rational): boolean {
  if (from.written === undefined || Math.abs(from.place - at.place) > MOST_APART) return false;
  if (at.expected === undefined || areSmall(from.written, at, smallBase)) return true;
  return isWithin(from.written, at.expected, NEAR);
}
