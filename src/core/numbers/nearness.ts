import { compare, divide, isZero, ONE, rational, type Rational } from './rational';

/**
 * Whether a reading is near last year's figure: within a factor of 3. Two readings that lie a
 * factor of 100 or 1000 apart are never both near.
 */
export function isNear(value: Rational, prior: Rational | undefined): boolean {
  if (!prior || isZero(prior)) return false;
  const quotient = divide(value, prior);
  return compare(quotient, NEAR) <= 0 && compare(quotient, divide(ONE, NEAR)) >= 0;
}

const NEAR = rational(3);
