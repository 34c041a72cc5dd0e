import { signOf, sum, type Rational } from '#core/numbers/rational';
import { roundAdding } from '#core/numbers/largestRemainder';
import { percentOf } from './comparison';

/**
 * Shares of a whole in per cent, rounded so that they add to 100 (docs/methods.md, D). Undefined
 * where there are no shares: of parts below zero, or of nothing.
 */
export function sharesOf(
  parts: readonly Rational[],
  decimals: number,
): readonly Rational[] | undefined {
  const whole = sum(parts);
  if (signOf(whole) <= 0 || parts.some((part) => signOf(part) < 0)) return undefined;
  return roundAdding(
    parts.map((part) => percentOf(part, whole)),
    decimals,
  );
}
