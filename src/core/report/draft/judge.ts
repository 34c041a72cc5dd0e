import { hedgeHolds, type Hedge } from '#core/numbers/hedge';
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
import { areExchanged, isBoundExchanged } from './numbers/exchangedDigits';
import type { NumberInText, PrintedNumber } from './numbers/numberInText';

/** How a printed number stands to the exact one. */
export type Agreement = 'rounded' | 'cut-off' | 'hedge-holds' | 'of-displayed' | 'differs';

/**
 * Compares at the printed precision: without a hedge the exact number must round to what is
 * printed, or at least be cut off to it; with a hedge the claim must be true, however loose
 * (docs/methods.md, M16), unless it is the right one but for its noughts ("hơn 110 tỷ" of 110.200 tỷ) or the order of its digits.
 */
export function judge(
  { hedge }: Pick<NumberInText, 'hedge'>,
  printed: PrintedNumber,
  exact: Rational,
): Agreement {
  if (hedge !== undefined) {
    const holds = hedgeHolds(hedge, exact, printed.value, printed.step);
    const isSlip = isByPowerOfTen(hedge, printed, exact) || isBoundExchanged(printed, exact);
    return holds && !isSlip ? 'hedge-holds' : 'differs';
  }
  const precision = precisionOf(printed);
  if (equals(roundTo(exact, precision), printed.value)) return 'rounded';
  if (isCutOff(exact, printed.value, precision)) return 'cut-off';
  return 'differs';
}

/** Whether a bound that is loose by its place alone would be close at another: nobody chooses such a bound. */
function isByPowerOfTen(hedge: Hedge, printed: PrintedNumber, exact: Rational): boolean {
  if (hedge !== 'over' && hedge !== 'nearly') return false;
  return POWERS.some(({ power, nearness }) => {
    const value = multiply(printed.value, power);
    const apart = absolute(subtract(exact, value));
    const isNear = compare(apart, multiply(absolute(exact), nearness)) <= 0;
    return isNear && hedgeHolds(hedge, exact, value, multiply(printed.step, power));
  });
}

/** A measure mistaken is by thousands; a nought too many or too few must hit more closely to be one. */
const POWERS = [
  ...[1, 2].map((exponent) => ({ exponent, nearness: rational(1, 50) })),
  ...[3, 6].map((exponent) => ({ exponent, nearness: rational(1, 20) })),
].flatMap(({ exponent, nearness }) => {
  const power = powerOfTen(exponent);
  return [
    { power, nearness },
    { power: divide(rational(1), power), nearness },
  ];
});

export function agrees(agreement: Agreement): boolean {
  return agreement !== 'differs';
}

const THOUSAND = rational(1000);

/**
 * The place to which a number is printed. "343.000" is a number of thousands; a round number
 * claims no less than that, and "500" is exact.
 */
export function precisionOf({ place, step }: PrintedNumber): Rational {
  const zeros = divide(step, place);
  return compare(zeros, THOUSAND) >= 0 ? multiply(place, THOUSAND) : place;
}

function roundTo(value: Rational, precision: Rational): Rational {
  return multiply(roundHalfAwayFromZero(divide(value, precision), 0), precision);
}

/** The exact number without the digits behind the printed ones. */
function isCutOff(exact: Rational, printed: Rational, precision: Rational): boolean {
  const rest = subtract(absolute(exact), absolute(printed));
  return signOf(exact) === signOf(printed) && signOf(rest) >= 0 && compare(rest, precision) < 0;
}

/** The power of a thousand by which a number is wrong, if it is right otherwise: "tỷ" for "nghìn tỷ". */
export function thousandfoldSlip(
  number: Pick<NumberInText, 'hedge'>,
  { value, place, step }: PrintedNumber,
  exact: Rational,
): Rational | undefined {
  return SLIPS.find((slip) => {
    const moved = {
      value: multiply(value, slip),
      place: multiply(place, slip),
      step: multiply(step, slip),
    };
    const [small, large] = [multiply(absolute(exact), NEAR), divide(absolute(exact), NEAR)];
    const size = absolute(moved.value);
    const near = compare(small, size) <= 0 && compare(size, large) <= 0;
    return agrees(judge(number, moved, exact)) && (number.hedge === undefined || near);
  });
}

/**
 * Whether a number is the exact one in another order: two neighbouring digits exchanged, in so long
 * a number that this is no chance.
 */
export function hasDigitsExchanged(
  { hedge }: Pick<NumberInText, 'hedge'>,
  printed: PrintedNumber,
  exact: Rational,
): boolean {
  const [stated, right] = [printed.value, roundTo(exact, printed.place)].map((value) =>
    String(absolute(divide(value, printed.place)).numerator),
  );
  if (hedge !== undefined || stated === undefined || right === undefined) return false;
  return stated.length >= LEAST_DIGITS && areExchanged(stated, right);
}

const LEAST_DIGITS = 4;

const SLIPS = [rational(1000), rational(1, 1000), rational(1_000_000), rational(1, 1_000_000)];
/** A hedged number repairs a slip only when it is then close. */
const NEAR = rational(2, 3);
