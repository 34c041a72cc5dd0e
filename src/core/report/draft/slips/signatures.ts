import {
  absolute,
  compare,
  divide,
  isZero,
  multiply,
  powerOfTen,
  rational,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { agrees, judge } from '../judge';
import { areExchanged, isBoundExchanged } from '../numbers/exchangedDigits';
import type { NumberInText, PrintedNumber } from '../numbers/numberInText';

/** How a number can come to be wrong by a slip of the pen. */
export type Slip =
  'power-of-ten' | 'digits-exchanged' | 'digit-wrong' | 'digit-more' | 'digit-less';

/** The slip by which a figure becomes the number that is printed; undefined where none does. */
export function slipBetween(
  { hedge }: Pick<NumberInText, 'hedge'>,
  printed: PrintedNumber,
  exact: Rational,
): Slip | undefined {
  if (isZero(printed.value) || isZero(exact)) return undefined;
  if (isByPowerOfTen({ hedge }, printed, exact)) return 'power-of-ten';
  if (hedge !== undefined) return isBoundExchanged(printed, exact) ? 'digits-exchanged' : undefined;
  return slipOfDigits(digitsOf(printed.value, printed), digitsOf(exact, printed));
}

/** How many digits a number says, without the noughts at its end. */
export function digitsSaid({ value, step }: PrintedNumber): number {
  return String(absolute(divide(value, step)).numerator).length;
}

/** The same digits at another place: "20,9 nghìn tỷ đồng" of 2.087 tỷ đồng; a bound only where it is close. */
function isByPowerOfTen(
  number: Pick<NumberInText, 'hedge'>,
  { value, place, step }: PrintedNumber,
  exact: Rational,
): boolean {
  return POWERS.some((power) => {
    const moved = {
      value: multiply(value, power),
      place: multiply(place, power),
      step: multiply(step, power),
    };
    if (!agrees(judge(number, moved, exact))) return false;
    return number.hedge === undefined || isNear(moved.value, exact);
  });
}

function isNear(value: Rational, exact: Rational): boolean {
  const apart = absolute(divide(multiply(rational(100), value), exact));
  return compare(apart, rational(98)) >= 0 && compare(apart, rational(102)) <= 0;
}

const POWERS = [1, 2, 3, 6].flatMap((exponent) => {
  const power = powerOfTen(exponent);
  return [power, divide(rational(1), power)];
});

/** The digits of a value, rounded to the place to which a number is printed. */
function digitsOf(value: Rational, { place }: PrintedNumber): string {
  return String(absolute(roundHalfAwayFromZero(divide(value, place), 0)).numerator);
}

function slipOfDigits(stated: string, right: string): Slip | undefined {
  if (right.length < FEWEST_DIGITS) return undefined;
  if (stated.length === right.length + 1)
    return isWithoutOne(stated, right) ? 'digit-more' : undefined;
  if (stated.length + 1 === right.length)
    return isWithoutOne(right, stated) ? 'digit-less' : undefined;
  if (stated.length !== right.length) return undefined;
  const apart = [...stated].filter((digit, at) => digit !== right[at]).length;
  if (apart === 1) return 'digit-wrong';
  return areExchanged(stated, right) ? 'digits-exchanged' : undefined;
}

/** Fewer digits are like those of another number by chance. */
const FEWEST_DIGITS = 3;

/** Whether the longer row of digits is the shorter one but for one of its digits. */
function isWithoutOne(longer: string, shorter: string): boolean {
  return [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);
}
