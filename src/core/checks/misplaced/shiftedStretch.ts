import {
  compare,
  divide,
  equals,
  multiply,
  ONE,
  rational,
  type Rational,
} from '#core/numbers/rational';
import type { SheetRow } from '../sheetColumns';
import { isWithin } from '../slips/timesApart';
import { areSmall, isFar, isOff, ownSpread, spread, STEADY, type MovedRow } from './rowFit';

/** Rows one below the other whose figures all stand one row away. */
export interface ShiftedStretch {
  readonly moved: readonly MovedRow[];
  /** Behind the last one: its cell holds another row's figure. */
  readonly lost: SheetRow;
  /** Whether its own stands in the first row, so that none is lost; else it stands nowhere. */
  readonly isRotated: boolean;
  /** The row behind it, where its number may be that of the last: the shift may go on there. */
  readonly beyond: SheetRow | undefined;
}

/** A neighbour's figure so near to last year's may be this row's. */
const NEAR = rational(3, 2);

/** Headings may stand between two rows. */
const MOST_APART = 3;

const FEWEST_ROWS = 3;
const FEWEST_FAR = 2;
const FEWEST_CLEAR = 4;
/** Of rows none of which is far, so many must together fit better one row away … */
const FEWEST_OF_LIKE_SIZE = 5;
/** … by so many times. */
const CLEAR_GAIN = rational(4);

/** Among rows of like size a figure this near to last year's fits closely. */
const CLOSE = rational(28, 25);
/** So many rows that are off, some up and some down, each but the last fitting closely one row away … */
const FEWEST_OFF = 4;
/** … and so many times better together. */
const CLOSE_GAIN = rational(2);

/**
 * The stretch of a column that is better explained by a shift than by its rows as they stand, if
 * there is one and it cannot be chance. The column is given in the direction in which the figures
 * have moved: each row's number is looked for in the next row.
 *
 * How well a figure explains a row is how many times it is away from last year's. Of all stretches
 * that taken is which gains most: rows whose neighbour's number fits better than their own, together
 * with those between them that are near their own last year by chance, and with the row behind
 * them, whose number is explained away.
 */
export function provenStretch(
  column: readonly SheetRow[],
  smallBase: Rational,
): ShiftedStretch | undefined {
  let [best, bestGain]: [ShiftedStretch | undefined, Rational] = [undefined, ONE];
  let [moved, gained]: [readonly MovedRow[], Rational] = [[], ONE];
  column.forEach((at, place) => {
    const from = column[place + 1];
    if (!from || !fits(at, from, smallBase)) {
      [moved, gained] = [[], ONE];
      return;
    }
    const gain = divide(ownSpread(at, smallBase), spread(from.written, at.prior, smallBase));
    const goesOn = compare(gained, ONE) > 0;
    moved = goesOn ? [...moved, { at, from }] : [{ at, from }];
    gained = goesOn ? multiply(gained, gain) : gain;
    const returned = gainOfReturn(moved, from, smallBase);
    const whole = multiply(gained, returned ?? ownSpread(from, smallBase));
    if (compare(whole, bestGain) <= 0) return;
    const isRotated = returned !== undefined;
    const next = column[place + 2];
    const beyond = next && !isRotated && fits(from, next, smallBase) ? next : undefined;
    [best, bestGain] = [{ moved, lost: from, isRotated, beyond }, whole];
  });
  if (!best) return undefined;
  const evidence = { gain: bestGain, isRepeated: repeatsRowBefore(column, best) };
  return isProven(best, evidence, smallBase) ? best : undefined;
}

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
  if (!written || !lost.prior || areSmall(written, lost.prior, smallBase)) return undefined;
  const gain = divide(ownSpread(lost, smallBase), spread(written, lost.prior, smallBase));
  return isWithin(written, lost.prior, STEADY) && compare(gain, ONE) > 0 ? gain : undefined;
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

/** Whether the number that began the shift stands twice: in its own row, and in the next. */
function repeatsRowBefore(column: readonly SheetRow[], { moved }: ShiftedStretch): boolean {
  const first = moved[0]?.at;
  const before = first && column[column.indexOf(first) - 1];
  if (!first?.written || !before?.written) return false;
  return compare(first.written, BY_CHANCE) >= 0 && equals(first.written, before.written);
}

/** Smaller numbers repeat by chance. */
const BY_CHANCE = rational(1000);

interface ShiftEvidence {
  readonly gain: Rational;
  readonly isRepeated: boolean;
}

/** Whether so many of the figures are off last year that rows may be shifted; hardly ever. */
export function hasFarRows(column: readonly SheetRow[], smallBase: Rational): boolean {
  if (column.filter((row) => isFar(row, smallBase)).length >= FEWEST_FAR) return true;
  // One of the rows may have been left empty.
  return column.filter((row) => isOff(row, smallBase)).length >= FEWEST_OFF - 1;
}

/**
 * Three rows far from where they stand, one of them perhaps left empty or the last; two, where no
 * number is lost; or, of neighbours of like size, four that are off and fit closely one row away
 * (three, where the number before them stands twice); both ends of a shift; or four that fit one row
 * away, two of them far, or so many that it is no chance.
 */
function isProven(
  stretch: ShiftedStretch,
  { gain, isRepeated }: ShiftEvidence,
  smallBase: Rational,
): boolean {
  const { moved, lost, isRotated } = stretch;
  const far = moved.filter(({ at }) => isFar(at, smallBase)).length;
  const empty = moved.filter(({ at }) => at.written === undefined).length;
  if (far >= FEWEST_FAR && far + empty >= FEWEST_ROWS) return true;
  const steady = moved.filter(
    ({ at, from }) => isFar(at, smallBase) && isWithin(from.written, at.prior, STEADY),
  ).length;
  if (steady >= FEWEST_FAR && (isRotated || isFar(lost, smallBase))) return true;
  const fewest = isRepeated ? FEWEST_OFF - 1 : FEWEST_OFF;
  const leastGain = beginsEmpty(moved) ? CLEAR_GAIN : CLOSE_GAIN;
  if (compare(gain, leastGain) >= 0 && areCloseOneRowAway(stretch, fewest, smallBase)) {
    return true;
  }
  if (
    compare(gain, CLEAR_GAIN) >= 0 &&
    (beginsEmpty(moved) || isRepeated) &&
    hasBothEnds(stretch, smallBase)
  ) {
    return true;
  }
  const clear = moved.filter(
    ({ at, from }) =>
      !isWithin(at.written, at.prior, STEADY) && isWithin(from.written, at.prior, STEADY),
  ).length;
  if (clear < FEWEST_CLEAR || clear * 2 <= moved.length) return false;
  if (far + (isFar(lost, smallBase) ? 1 : 0) >= FEWEST_FAR) return true;
  return moved.length >= FEWEST_OF_LIKE_SIZE && compare(gain, CLEAR_GAIN) >= 0;
}

/** Whether the cell from which everything was moved away was left empty. */
function beginsEmpty([first]: readonly MovedRow[]): boolean {
  return first !== undefined && first.at.written === undefined;
}

/**
 * Whether hardly any row stands where it belongs, and each row's number closely fits the one before.
 * Some must be too large and some too small, where no cell was left empty: rows that have all grown
 * fit one row away as well, where each is a little smaller than the one above.
 */
function areCloseOneRowAway(
  { moved, lost }: ShiftedStretch,
  fewest: number,
  smallBase: Rational,
): boolean {
  const empty = moved.filter(({ at }) => at.written === undefined).length;
  const close = moved.filter(
    ({ at, from }) =>
      (at.written === undefined || isOff(at, smallBase)) && isWithin(from.written, at.prior, CLOSE),
  );
  const off = [...close.map(({ at }) => at), lost].filter((row) => isOff(row, smallBase));
  const larger = off.filter(
    ({ written, prior }) => written && prior && compare(written, prior) > 0,
  );
  const isMixed = larger.length > 0 && larger.length < off.length;
  return (
    (isMixed || beginsEmpty(moved)) &&
    empty <= 1 &&
    off.length + empty >= fewest &&
    close.length * 4 >= moved.length * 3
  );
}

/**
 * Where the first row is left empty or stands twice, and the last holds a number far from its own
 * past, both ends of a shift are seen: between them each number need only fit the row before closely.
 */
function hasBothEnds({ moved, lost }: ShiftedStretch, smallBase: Rational): boolean {
  return (
    moved.length >= FEWEST_ROWS &&
    isFar(lost, smallBase) &&
    moved.every(({ at, from }) => isWithin(from.written, at.prior, CLOSE))
  );
}

/** Whether the number of the next row can be this row's. Of a row without a past anything can. */
function fits(at: SheetRow, from: SheetRow, smallBase: Rational): boolean {
  if (from.written === undefined || Math.abs(from.row - at.row) > MOST_APART) return false;
  if (at.prior === undefined || areSmall(from.written, at.prior, smallBase)) return true;
  return isWithin(from.written, at.prior, NEAR);
}
