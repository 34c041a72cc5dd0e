import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import type { Observation } from '#core/submissions/observation';
import type { GrownFigure } from '../growth/grownFigure';
import { repairOf } from '../repairOf';
import {
  compare,
  divide,
  multiply,
  powerOfTen,
  rational,
  signOf,
  type Rational,
} from '#core/numbers/rational';

/** A lost, added or moved decimal mark, or a digit typed twice or left out. */
const SHIFTS = [1, 2, -1, -2] as const;

/** So near to the usual growth a repaired figure must lie to be believed. */
const NEAR = rational(5, 4);

/**
 * The figure with its decimal mark elsewhere, where that alone brings it to where the unit's
 * figure is expected: `usual` times last year. Slips by a thousand are a rule of their own.
 */
export function withMarkMoved(
  { indicator, value, prior }: Pick<GrownFigure, 'indicator' | 'value' | 'prior'>,
  usual: Rational,
): Rational | undefined {
  if (signOf(value) <= 0 || signOf(prior) <= 0) return undefined;
  const expected = multiply(prior, usual);
  return SHIFTS.map((shift) => multiply(value, powerOfTen(-shift))).find((repaired) => {
    if (indicator.decimals === 0 && repaired.denominator !== 1n) return false;
    const ratio = divide(repaired, expected);
    return compare(ratio, NEAR) <= 0 && compare(multiply(ratio, NEAR), rational(1)) >= 0;
  });
}

/** Proposal and repair of a figure whose mark was moved; nothing where it was not. */
export function markRepair(
  observation: Observation,
  repaired: Rational | undefined,
): Pick<Finding, 'proposal' | 'repair'> {
  if (!repaired) return {};
  return {
    proposal: toDecimalText(repaired),
    repair: repairOf('decimal-mark', [{ observation, value: repaired }]),
  };
}
