import { compare, rational, type Rational } from '#core/numbers/rational';
import { isWithin } from '../slips/timesApart';
import { CLOSE, isFar, isOff, STEADY, type MovedRow } from './rowFit';
import type { SheetRow } from './sheetLines';

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

const FEWEST_ROWS = 3;
const FEWEST_FAR = 2;
const FEWEST_CLEAR = 4;
/** Of rows none of which is far, so many must together fit better one row away … */
const FEWEST_OF_LIKE_SIZE = 5;
/** … by so many times. */
const CLEAR_GAIN = rational(4);
/** So many rows that are off, some up and some down, each but the last fitting closely one row away … */
const FEWEST_OFF = 4;
/** … and so many times better together. */
const CLOSE_GAIN = rational(2);

/** What else speaks for a shift. */
export interface ShiftEvidence {
  /** How many times better all its rows fit together. */
  readonly gain: Rational;
  /** The number that began it stands twice: in its own row, and in the next. */
  readonly isRepeated: boolean;
}

/** Whether so many of the figures are off last year that rows may be shifted; hardly ever. */
export function hasFarRows(column: readonly SheetRow[], smallBase: Rational): boolean {
  const far = column.filter((row) => isFar(row, smallBase)).length;
  if (far >= FEWEST_FAR) return true;
  const off = column.filter((row) => isOff(row, smallBase)).length;
  // One of the rows may have been left empty.
  if (off >= FEWEST_OFF - 1) return true;
  return far > 0 && off >= FEWEST_OFF - 2 && column.some(({ written }) => written === undefined);
}

/** Whether a stretch is no chance: by one of the ways in which shifts show. */
export function isProven(
  stretch: ShiftedStretch,
  evidence: ShiftEvidence,
  smallBase: Rational,
): boolean {
  return (
    isFarThroughout(stretch, smallBase) ||
    isFarAndSteady(stretch, smallBase) ||
    isClose(stretch, evidence, smallBase) ||
    isClear(stretch, evidence, smallBase)
  );
}

/** Three rows far from where they stand, one of them perhaps left empty. */
function isFarThroughout({ moved }: ShiftedStretch, smallBase: Rational): boolean {
  const far = farAmong(moved, smallBase);
  const empty = moved.filter(({ at }) => at.written === undefined).length;
  return far >= FEWEST_FAR && far + empty >= FEWEST_ROWS;
}

/** Two far rows whose neighbour's number fits well, and either no number is lost or the last is far too. */
function isFarAndSteady({ moved, lost, isRotated }: ShiftedStretch, smallBase: Rational): boolean {
  const steady = moved.filter(
    ({ at, from }) => isFar(at, smallBase) && isWithin(from.written, at.expected, STEADY),
  );
  return steady.length >= FEWEST_FAR && (isRotated || isFar(lost, smallBase));
}

/**
 * Neighbours of like size: four that are off and fit closely one row away (three, where the number
 * before them stands twice), or both ends of a shift.
 */
function isClose(
  stretch: ShiftedStretch,
  { gain, isRepeated }: ShiftEvidence,
  smallBase: Rational,
): boolean {
  const isEmpty = beginsEmpty(stretch.moved);
  const fewest = isRepeated ? FEWEST_OFF - 1 : FEWEST_OFF;
  if (compare(gain, isEmpty ? CLEAR_GAIN : CLOSE_GAIN) < 0) return false;
  if (areCloseOneRowAway(stretch, fewest, smallBase)) return true;
  return (
    compare(gain, CLEAR_GAIN) >= 0 && (isEmpty || isRepeated) && hasBothEnds(stretch, smallBase)
  );
}

/** Four that fit well one row away alone, two of them far, or so many that it is no chance. */
function isClear(
  { moved, lost }: ShiftedStretch,
  { gain }: ShiftEvidence,
  smallBase: Rational,
): boolean {
  const clear = moved.filter(
    ({ at, from }) =>
      !isWithin(at.written, at.expected, STEADY) && isWithin(from.written, at.expected, STEADY),
  ).length;
  if (clear < FEWEST_CLEAR || clear * 2 <= moved.length) return false;
  if (farAmong(moved, smallBase) + (isFar(lost, smallBase) ? 1 : 0) >= FEWEST_FAR) return true;
  return moved.length >= FEWEST_OF_LIKE_SIZE && compare(gain, CLEAR_GAIN) >= 0;
}

function farAmong(moved: readonly MovedRow[], smallBase: Rational): number {
  return moved.filter(({ at }) => isFar(at, smallBase)).length;
}

/** Whether the cell from which everything was moved away was left empty. */
function beginsEmpty([first]: readonly MovedRow[]): boolean {
  return first !== undefined && first.at.written === undefined;
}

/**
 * Whether rows of like size behind an empty one, some too large and some too small, closely fit the row
 * before: among units of one size as well, for growth does not turn with each of them.
 */
export function areCloseBehindEmpty(stretch: ShiftedStretch, smallBase: Rational): boolean {
  const off = [...stretch.moved.map(({ at }) => at), stretch.lost].filter((row) =>
    isOff(row, smallBase),
  );
  const larger = off.filter(isLarger);
  return (
    beginsEmpty(stretch.moved) &&
    larger.length > 0 &&
    larger.length < off.length &&
    areCloseOneRowAway(stretch, FEWEST_OFF + 1, smallBase)
  );
}

function isLarger({ written, expected }: SheetRow): boolean {
  return written !== undefined && expected !== undefined && compare(written, expected) > 0;
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
      (at.written === undefined || isOff(at, smallBase)) &&
      isWithin(from.written, at.expected, CLOSE),
  );
  const off = [...close.map(({ at }) => at), lost].filter((row) => isOff(row, smallBase));
  const larger = off.filter(isLarger);
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
 * Behind an empty row any far number will do, with another that is off.
 */
function hasBothEnds({ moved, lost }: ShiftedStretch, smallBase: Rational): boolean {
  if (moved.length < FEWEST_ROWS) return false;
  if (moved.some(({ at, from }) => !isWithin(from.written, at.expected, CLOSE))) return false;
  if (isFar(lost, smallBase)) return true;
  const off = moved.filter(({ at }) => isOff(at, smallBase)).length;
  return beginsEmpty(moved) && farAmong(moved, smallBase) > 0 && off >= FEWEST_FAR;
}
