import { assert } from './assert';
import type { Rational } from './rational';

/** Decimals to which powers are known. */
const DECIMALS = 40;

/** One in the fixed-point numbers of this module: 40 decimals. */
export const FIXED_ONE = 10n ** BigInt(DECIMALS);

/**
 * base^exponent for a base above zero and an exponent from 0 to 1 with a small denominator, as a
 * whole number of 10^-40, cut off. Roots are irrational: this is the only number that is not exact.
 */
export function fixedPower(base: Rational, exponent: Rational): bigint {
  assert(base.numerator > 0n && exponent.numerator >= 0n, 'a power of a positive number');
  const { numerator: power, denominator: degree } = exponent;
  const radicand = (base.numerator ** power * FIXED_ONE ** degree) / base.denominator ** power;
  return wholeRoot(radicand, degree);
}

/** A number as a whole number of 10^-40, cut off. */
export function toFixed({ numerator, denominator }: Rational): bigint {
  return (numerator * FIXED_ONE) / denominator;
}

/** The largest whole number whose power does not exceed the radicand (Newton, from above). */
function wholeRoot(radicand: bigint, degree: bigint): bigint {
  if (degree === 1n || radicand < 2n) return radicand;
  let root = startAbove(radicand, degree);
  for (;;) {
    const next = ((degree - 1n) * root + radicand / root ** (degree - 1n)) / degree;
    if (next >= root) return root;
    root = next;
  }
}

/** A start just above the root, from the leading bits, so that Newton needs few steps. */
function startAbove(radicand: bigint, degree: bigint): bigint {
  const bits = 4n * BigInt(radicand.toString(16).length);
  const shift = bits > 1000n ? ((bits - 1000n) / degree + 1n) * degree : 0n;
  const leading = Number(radicand >> shift);
  const root = BigInt(Math.ceil(leading ** (1 / Number(degree)) * (1 + 1e-12)));
  return (root + 1n) << (shift / degree);
}
