import type { BookFigures } from '../../bookFigures';
import { hasDigitsExchanged, thousandfoldSlip } from '../../judge';
import { areLinking } from '../../text/linkingWords';
import { wordsOf } from '../../text/words';
import { ADDED_UP } from '../whose/addedUp';
import { COUNTED_UNITS } from '../countedUnits';
import {
  digitsOf,
  exactMeant,
  fits,
  readingsOf,
  SURE,
  type Entry,
  type Meaning,
  type ProvenColumn,
} from './provenColumns';

/**
 * Of a column that is beyond doubt the one number that does not fit, said like the others; or one that is the
 * right one miswritten, or another unit's.
 */
export function isAtFault(entry: Entry, column: ProvenColumn, figures: BookFigures): boolean {
  const { entries, fitting, isSure, digits } = column;
  // Behind a semicolon the units of the sentences before may be added up too.
  const isOfMore = entry.manner === 'sum' && !column.isShare && entry.around.includes(';');
  if (entry.manner === 'several' || isOfMore) return false;
  if (entry.manner === 'sum' && column.isShare && fitting.length === 0) return true;
  // A number that is the right one miswritten proves the column as well.
  const isProven = isSure || digits + digitsOf(entry.one.claim.number) >= SURE;
  if (isProven && isMiswritten(entry, column, figures)) return true;
  if (!isSure) return false;
  const isOnlyOne = fitting.length > 0 && fitting.length === entries.length - 1;
  const isOddOne = isOnlyOne && isSaidLike(entry, column, figures);
  return isOddOne || isOfAnotherUnit(entry, column, figures);
}

function isSaidLike(
  { around }: Entry,
  { fitting, code }: ProvenColumn,
  figures: BookFigures,
): boolean {
  const { nameVi = '', aliases = [] } = figures.indicators.get(code) ?? {};
  const known = new Set(
    [...fitting.map((one) => one.around), nameVi, ...aliases].flatMap((text) =>
      wordsOf(text).map((word) => word.text),
    ),
  );
  return areLinking(
    wordsOf(around.replace(THOSE, ' ').replace(ADDED_UP, ' ')).filter(
      ({ text }) => !known.has(text),
    ),
    figures.placeWords,
  );
}

/** "hai doanh nghiệp này": those that were named. */
const THOSE = new RegExp(`${COUNTED_UNITS.source}(?:\\s+(?:này|trên|nói trên|đó))?`, 'iu');

function isMiswritten(entry: Entry, meaning: Meaning, figures: BookFigures): boolean {
  const { number } = entry.one.claim;
  const exact = exactMeant(entry, meaning, figures);
  return readingsOf(number, meaning, figures).some(
    (printed) =>
      exact !== undefined &&
      (thousandfoldSlip(number, printed, exact) !== undefined ||
        hasDigitsExchanged(number, printed, exact)),
  );
}

function isOfAnotherUnit(entry: Entry, meaning: Meaning, figures: BookFigures): boolean {
  const { number } = entry.one.claim;
  const [unit, ...others] = entry.units;
  if (unit === undefined || others.length > 0 || digitsOf(number) < TELLING) return false;
  const peers = figures.unitsLike(unit).filter((peer) => peer !== unit);
  return peers.some((peer) => fits({ ...entry, units: [peer] }, meaning, figures));
}

const TELLING = 3;
