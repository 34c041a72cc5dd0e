import type { Indicator } from '#core/catalogue/indicator';
import { compareStatus } from '#core/numbers/figure';
import {
  compare,
  multiply,
  powerOfTen,
  rational,
  subtract,
  sum,
  type Rational,
} from '#core/numbers/rational';
import { isRoundingOf } from '#core/numbers/rounding';
import type { PriorFigure } from './collectedYear';
import { weakest } from './priorBasis';
import { NO_PRIOR } from './unitPrior';

/**
 * Of a total of last year that was published itself, and what its parts or units make: the published row where
 * these are not known, only stated or not all of it; else what they make, unless the row is more final.
 */
export function rowOverParts(
  row: PriorFigure,
  ofParts: PriorFigure,
  isOfSome: boolean,
): PriorFigure {
  if (ofParts.value === undefined || isOfSome) return row.value === undefined ? NO_PRIOR : row;
  if (agrees(row, ofParts)) return { ...ofParts, basis: weakest([ofParts, row]) };
  return { ...(isMoreFinal(row, ofParts) ? row : ofParts), basis: 'revised' };
}

/** Whether a row says what its parts make, also where it was rounded, or says nothing. */
export function agrees(row: PriorFigure, { value }: PriorFigure): boolean {
  if (row.value === undefined) return true;
  return value !== undefined && isRoundingOf(row.value, value);
}

/** A final figure of the province beats the sum of units' estimates: A beats P beats E. */
export function isMoreFinal(row: PriorFigure, computed: PriorFigure): boolean {
  return (
    row.status !== undefined &&
    computed.status !== undefined &&
    compareStatus(row.status, computed.status) > 0
  );
}

/**
 * Whether a total is of parts too of which nothing is known: those that are known do not make it, also where
 * each of them was rounded before it was published (docs/methods.md, M8).
 */
export function isMoreThanKnown(
  { decimals }: Indicator,
  total: Rational,
  parts: readonly (Rational | undefined)[],
): boolean {
  const known = parts.filter((value) => value !== undefined);
  const byRounding = multiply(rational(known.length + 1, 2), powerOfTen(-decimals));
  return known.length < parts.length && compare(subtract(total, sum(known)), byRounding) > 0;
}
