import { toDouble } from '#core/numbers/decimalText';
import {
  add,
  divide,
  isZero,
  multiply,
  rational,
  signOf,
  subtract,
  ZERO,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import { NOT_APPLICABLE_MARK } from '../frame/marks';
import { guard, type Pair } from './guarded';
import type { KnownCell } from './knownCell';
import { rounded } from './rounded';

const HUNDRED = rational(100);

/** How one of several numbers is rounded so that all add up: to so many decimals, then moved by a unit of the last. */
export interface RoundedToAdd {
  readonly decimals: number;
  readonly moved: Rational;
}

/**
 * A part's change in percentage points of the whole's growth, (x − p)/P·100, rounded so that the
 * parts add up to the growth.
 */
export function contributionFormula(
  sheet: string,
  { current, prior }: Pair,
  wholePrior: KnownCell,
  { decimals, moved }: RoundedToAdd,
): PlannedContent {
  return guard(sheet, [current, prior, wholePrior], ({ names, values }) => {
    const [c, p, whole] = names;
    const [present = ZERO, before = ZERO, base = ZERO] = values ?? [];
    const isStated = signOf(base) > 0;
    const exact = isStated ? multiply(divide(subtract(present, before), base), HUNDRED) : ZERO;
    const asDouble = isStated ? ((toDouble(present) - toDouble(before)) / toDouble(base)) * 100 : 0;
    const points = rounded(`(${c}-${p})/${whole}*100`, decimals, exact, asDouble);
    return {
      formula: `IF(${whole}>0,${points}${movedText(moved)},"${NOT_APPLICABLE_MARK}")`,
      value: isStated ? add(roundHalfAwayFromZero(exact, decimals), moved) : NOT_APPLICABLE_MARK,
    };
  });
}

/** A part's share of its whole in per cent, rounded so that all shares add up to 100. */
export function shareFormula(
  sheet: string,
  part: KnownCell,
  whole: KnownCell,
  { decimals, moved }: RoundedToAdd,
): PlannedContent {
  return guard(sheet, [part, whole], ({ names, values }) => {
    const [top = ZERO, bottom = ZERO] = values ?? [];
    const isStated = signOf(bottom) > 0;
    const exact = isStated ? multiply(divide(top, bottom), HUNDRED) : ZERO;
    const asDouble = isStated ? (toDouble(top) / toDouble(bottom)) * 100 : 0;
    const share = rounded(`${names[0]}/${names[1]}*100`, decimals, exact, asDouble);
    return {
      formula: `IF(${names[1]}>0,${share}${movedText(moved)},"${NOT_APPLICABLE_MARK}")`,
      value: isStated ? add(roundHalfAwayFromZero(exact, decimals), moved) : NOT_APPLICABLE_MARK,
    };
  });
}

/** "+0.01", "-0.01", or nothing. */
function movedText(moved: Rational): string {
  if (isZero(moved)) return '';
  return signOf(moved) > 0 ? `+${toDouble(moved)}` : String(toDouble(moved));
}
