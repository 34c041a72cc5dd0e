import { assert } from './assert';

/**
 * An exact number: numerator over a positive denominator, in lowest terms.
 *
 * Every figure of a report is one of these, so that sums do not depend on order and a
 * growth rate that ends in an exact tie is rounded rightly (docs/methods.md, A1).
 */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Rational = { numerator: 0n, denominator: 1n };
export const ONE: Rational = { numerator: 1n, denominator: 1n };

/** The exact number numerator/denominator, reduced. */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const top = BigInt(numerator);
  const bottom = BigInt(denominator);
  assert(bottom !== 0n, 'a rational needs a denominator other than zero');
  if (bottom === 1n) return { numerator: top, denominator: 1n };
  const divisor = greatestCommonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { numerator: top / divisor, denominator: bottom / divisor };
}

export function add(augend: Rational, addend: Rational): Rational {
  if (augend.denominator === addend.denominator) {
    return rational(augend.numerator + addend.numerator, augend.denominator);
  }
  return rational(
    augend.numerator * addend.denominator + addend.numerator * augend.denominator,
    augend.denominator * addend.denominator,
  );
}

export function subtract(minuend: Rational, subtrahend: Rational): Rational {
  return add(minuend, negate(subtrahend));
}

export function multiply(multiplicand: Rational, multiplier: Rational): Rational {
  if (multiplier === ONE) return multiplicand;
  return rational(
    multiplicand.numerator * multiplier.numerator,
    multiplicand.denominator * multiplier.denominator,
  );
}

/** The exact quotient. Dividing by zero is a bug of the caller, who must look first. */
export function divide(dividend: Rational, divisor: Rational): Rational {
  assert(divisor.numerator !== 0n, 'division by zero');
  if (divisor === ONE) return dividend;
  return rational(
    dividend.numerator * divisor.denominator,
    dividend.denominator * divisor.numerator,
  );
}

export function negate(value: Rational): Rational {
  return { numerator: -value.numerator, denominator: value.denominator };
}

export function absolute(value: Rational): Rational {
  return value.numerator < 0n ? negate(value) : value;
}

/** -1, 0 or 1. */
export function signOf(value: Rational): -1 | 0 | 1 {
  if (value.numerator === 0n) return 0;
  return value.numerator < 0n ? -1 : 1;
}

export function isZero(value: Rational): boolean {
  return value.numerator === 0n;
}

/** -1 when left is smaller, 0 when equal, 1 when larger. */
export function compare(left: Rational, right: Rational): -1 | 0 | 1 {
  // Nearly all figures are whole: over one denominator nothing needs to be multiplied.
  const isOverOne = left.denominator === right.denominator;
  const above = isOverOne ? left.numerator : left.numerator * right.denominator;
  const below = isOverOne ? right.numerator : right.numerator * left.denominator;
  if (above === below) return 0;
  return above < below ? -1 : 1;
}

export function larger(left: Rational, right: Rational): Rational {
  return compare(left, right) >= 0 ? left : right;
}

export function smaller(left: Rational, right: Rational): Rational {
  return compare(left, right) <= 0 ? left : right;
}

export function equals(left: Rational, right: Rational): boolean {
  return left.numerator === right.numerator && left.denominator === right.denominator;
}

export function sum(values: Iterable<Rational>): Rational {
  let total = ZERO;
  for (const value of values) total = add(total, value);
  return total;
}

/** 10 to an integer power, negative powers included. */
export function powerOfTen(exponent: number): Rational {
  return exponent >= 0
    ? { numerator: 10n ** BigInt(exponent), denominator: 1n }
    : { numerator: 1n, denominator: 10n ** BigInt(-exponent) };
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let a = left < 0n ? -left : left;
  let b = right < 0n ? -right : right;
  while (b > LARGEST_NUMBER || a > LARGEST_NUMBER) {
    if (b === 0n) return a;
    [a, b] = [b, a % b];
  }
  return BigInt(divisorOfNumbers(Number(a), Number(b)));
}

const LARGEST_NUMBER = BigInt(Number.MAX_SAFE_INTEGER);

/** The same of whole numbers that a number holds exactly: many times faster than with bigints. */
function divisorOfNumbers(left: number, right: number): number {
  let [a, b] = [left, right];
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
