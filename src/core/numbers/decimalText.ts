import { absolute, isZero, powerOfTen, multiply, rational, type Rational } from './rational';
import { isConceivable } from './conceivable';
import { roundHalfAwayFromZero } from './rounding';

const PRECISION = 15;
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

/**
 * The number a plain decimal text with a point stands for ("1234.5", "-0.02", "1e3"), or
 * undefined when it is not one or no figure can be it (isConceivable). For files of the contract;
 * Vietnamese text is read by numberText.
 */
export function fromDecimalText(text: string): Rational | undefined {
  const match = DECIMAL.exec(text.trim());
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return undefined;
  const digits = BigInt(whole + fraction);
  const magnitude = multiply(rational(digits), powerOfTen(Number(exponent) - fraction.length));
  if (!isConceivable(magnitude)) return undefined;
  return sign === '-' ? rational(-magnitude.numerator, magnitude.denominator) : magnitude;
}

/**
 * A workbook's double as people typed it: its 15 significant digits, so that the
 * 0.30000000000000004 a file holds for 0.1 + 0.2 is 3/10 (docs/methods.md, M15).
 * Undefined for NaN, infinities, and what no figure can be (isConceivable).
 */
export function fromDouble(value: number): Rational | undefined {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  if (!Number.isFinite(value)) return undefined;
  return fromDecimalText(value.toPrecision(PRECISION));
}

/**
 * The plain decimal text of the contract's CSV files: exact where the decimal expansion ends,
 * otherwise rounded to 15 significant digits.
 *
 * @example
 * toDecimalText(rational(1, 8)); // => '0.125'
 * toDecimalText(rational(1, 3)); // => '0.333333333333333'
 */
export function toDecimalText(value: Rational): string {
  if (value.denominator === 1n) return value.numerator.toString();
  const decimals = endingDecimals(value.denominator) ?? PRECISION - 1 - orderOfMagnitude(value);
  return fixedDecimals(roundHalfAwayFromZero(value, decimals), Math.max(decimals, 0));
}

/** How many decimals its plain decimal text has. */
export function decimalPlaces(value: Rational): number {
  return toDecimalText(value).split('.')[1]?.length ?? 0;
}

/** The text of a number with exactly so many decimals, rounded half away from zero. No "-0". */
export function toFixedText(value: Rational, decimals: number): string {
  return fixedDecimals(roundHalfAwayFromZero(value, decimals), decimals, true);
}

/** The nearest double. The quotient of two exact doubles is rounded rightly by the processor. */
export function toDouble(value: Rational): number {
  const numerator = Number(value.numerator);
  if (value.denominator === 1n) return numerator;
  const denominator = Number(value.denominator);
  const areExact = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  return areExact ? numerator / denominator : Number(toSignificantText(value, NEAREST_DOUBLE));
}

/** Exponent of the leading digit: 0 for 1 to 9.99, 3 for thousands, -1 for tenths. */
export function orderOfMagnitude(value: Rational): number {
  if (isZero(value)) return 0;
  const { numerator, denominator } = absolute(value);
  let order = numerator.toString().length - denominator.toString().length;
  if (
    numerator * (order < 0 ? 10n ** BigInt(-order) : 1n) <
    denominator * (order > 0 ? 10n ** BigInt(order) : 1n)
  ) {
    order -= 1;
  }
  return order;
}

/** Enough digits that the nearest double of the text is the nearest double of the number. */
const NEAREST_DOUBLE = 30;

function toSignificantText(value: Rational, digits: number): string {
  const decimals = digits - 1 - orderOfMagnitude(value);
  return fixedDecimals(roundHalfAwayFromZero(value, decimals), Math.max(decimals, 0));
}

/** How many decimals the expansion of 1/denominator has, or undefined when it never ends. */
function endingDecimals(denominator: bigint): number | undefined {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

function fixedDecimals(rounded: Rational, decimals: number, keepZeros = false): string {
  const units = multiply(rounded, powerOfTen(decimals)).numerator;
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals);
  const shown = keepZeros ? fraction : fraction.replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${whole}${shown === '' ? '' : `.${shown}`}`;
}
