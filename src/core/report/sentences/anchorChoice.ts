import type { Indicator } from '#core/catalogue/indicator';
import { isWholeMeasure, parseMeasure } from '#core/numbers/measure';
import {
  absolute,
  compare,
  divide,
  equals,
  multiply,
  powerOfTen,
  rational,
  signOf,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { anchorAt, hasSignificantDigits, roundestAnchor, type RoundAnchor } from './roundAnchor';
import { scaleWordOf } from './scaleWord';

/** What decides how an indicator's level is worded. */
export type WordedIndicator = Pick<Indicator, 'unit' | 'nature' | 'decimals' | 'nameVi'> & {
  /** Whether its decimals are those of a number beside it, which a reader subtracts: zeros too are printed. */
  readonly keepsZeros?: boolean;
};

/** From here on people want the size of an amount, below it the number itself. */
const LARGE = rational(10_000);
/** A number with no more digits before its zeros is round already: 1.720.000, 88.400. */
const ROUND_DIGITS = 3;
/** How many decimals "triệu" and "tỷ" may have when they say a number exactly: 12,34 triệu. */
const SCALED_DECIMALS = 2;
/**
 * How far an anchor may lie from an amount. Statistics.md M16 suggests 2 %, say; at that 343.218
 * would be told as "gần 350.000". Nine thousandths gives every anchor the five seed reports print.
 */
const AMOUNT_TOLERANCE = rational(9, 1000);
/** A share of a whole stands beside hedged amounts, and is hedged like them: "chiếm hơn 20%". */
const SHARE_STEP = rational(5);
const SHARE_TOLERANCE = rational(2, 100);

/**
 * The round number to say instead of a level, or undefined where the level itself is said: small
 * numbers, numbers that are round already, rates, ranks and scores.
 */
export function chooseAnchor(indicator: WordedIndicator, value: Rational): RoundAnchor | undefined {
  if (signOf(value) <= 0) return undefined;
  const round = isShare(indicator)
    ? anchorOfShare(indicator, value)
    : anchorOfAmount(indicator, value);
  return round?.hedge === undefined ? undefined : round;
}

/** Whether the indicator says how large a part of a whole is: "Tỷ trọng …". */
export function isShare({ nature, nameVi }: Pick<Indicator, 'nature' | 'nameVi'>): boolean {
  return nature === 'ratio' && /^tỷ trọng/iu.test(nameVi.normalize('NFC'));
}

function anchorOfShare({ decimals }: WordedIndicator, value: Rational): RoundAnchor | undefined {
  const round = anchorAt(value, SHARE_STEP);
  const isPrintedSo = equals(roundHalfAwayFromZero(value, decimals), round.anchor);
  return isPrintedSo || !isNear(round, value, SHARE_TOLERANCE) ? undefined : round;
}

function anchorOfAmount(indicator: WordedIndicator, value: Rational): RoundAnchor | undefined {
  if (indicator.nature !== 'stock' && indicator.nature !== 'flow') return undefined;
  if (compare(value, LARGE) < 0) {
    return countsEvents(indicator) ? anchorOfSmallCount(value) : undefined;
  }
  return isSaidExactly(indicator, value) ? undefined : roundestAnchor(value, AMOUNT_TOLERANCE);
}

/** Whether the number can be said as it is without being long: 1,85 triệu, 310.000. */
export function isSaidExactly(indicator: WordedIndicator, value: Rational): boolean {
  if (hasSignificantDigits(value, ROUND_DIGITS)) return true;
  const scale = scaleWordOf(indicator, value);
  if (!scale) return false;
  return multiply(divide(value, scale.factor), powerOfTen(SCALED_DECIMALS)).denominator === 1n;
}

/** Things that happened in a year; stations and communes at a date are known one by one. */
function countsEvents({ nature, unit }: WordedIndicator): boolean {
  const measure = parseMeasure(unit);
  return nature === 'flow' && measure !== undefined && isWholeMeasure(measure);
}

/** "gần 500 hội nghị" for 496: a digit and at least two zeros. */
function anchorOfSmallCount(value: Rational): RoundAnchor | undefined {
  return [rational(1000), rational(100)]
    .map((step) => anchorAt(value, step))
    .find(
      (round) => isNear(round, value, AMOUNT_TOLERANCE) && hasSignificantDigits(round.anchor, 1),
    );
}

function isNear({ anchor }: RoundAnchor, value: Rational, tolerance: Rational): boolean {
  const distance = absolute(subtract(value, anchor));
  return signOf(anchor) > 0 && compare(distance, multiply(value, tolerance)) <= 0;
}
