import { toDouble } from '#core/numbers/decimalText';
import {
  add,
  compare,
  divide,
  isZero,
  multiply,
  rational,
  signOf,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import { NONE_MARK, NOT_APPLICABLE_MARK } from '../frame/marks';
import { guard, type Live, type Pair, type TwoValues } from './guarded';
import { rounded } from './rounded';

const HUNDRED = rational(100);

/**
 * Growth in per cent, rounded once: IF(B>0,ROUND((C-B)/B*100,1),…). "x" when last year is zero and
 * this year is not, "-" when both are, "…" when one is missing. With a `floor`, growth from
 * a smaller base is not stated either.
 */
export function growthFormula(
  sheet: string,
  pair: Pair,
  decimals: number,
  floor?: Rational,
): PlannedContent {
  return overPositivePrior(sheet, pair, floor, (current, prior, values) => {
    const { growth, formula } = growthOf(current, prior, values, decimals);
    return { formula, value: growth };
  });
}

/** The index (last year = 100): growth is rounded, never the index itself. */
export function indexFormula(
  sheet: string,
  pair: Pair,
  decimals: number,
  floor?: Rational,
): PlannedContent {
  return overPositivePrior(sheet, pair, floor, (current, prior, values) => {
    const { growth, formula } = growthOf(current, prior, values, decimals);
    return { formula: `100+${formula}`, value: add(HUNDRED, growth) };
  });
}

function growthOf(
  current: string,
  prior: string,
  [present, before]: TwoValues,
  decimals: number,
): { readonly formula: string; readonly growth: Rational } {
  const exact = multiply(divide(subtract(present, before), before), HUNDRED);
  const asDouble = ((toDouble(present) - toDouble(before)) / toDouble(before)) * 100;
  return {
    formula: rounded(`(${current}-${prior})/${prior}*100`, decimals, exact, asDouble),
    growth: roundHalfAwayFromZero(exact, decimals),
  };
}

/** The shape shared by growth and index: a statement only over a base above zero (and the floor). */
function overPositivePrior(
  sheet: string,
  { current, prior }: Pair,
  floor: Rational | undefined,
  state: (current: string, prior: string, values: TwoValues) => Live,
): PlannedContent {
  return guard(sheet, [current, prior], ({ names, values }) => {
    const [c = '', p = ''] = names;
    const [present, before] = values ?? [];
    // A loss after a profit is no fall by any per cent (docs/methods.md, M2).
    const isLoss = present !== undefined && signOf(present) < 0;
    const isStated = before !== undefined && isAboveFloor(before, floor) && !isLoss;
    const standIn: TwoValues = isStated && present ? [present, before] : [HUNDRED, HUNDRED];
    const live = state(c, p, standIn);
    const areBothZero = present && before && isZero(present) && isZero(before);
    const otherwise = areBothZero ? NONE_MARK : NOT_APPLICABLE_MARK;
    const condition = floorCondition(p, floor);
    return {
      formula: `IF(${isLoss ? `AND(${condition},${c}>=0)` : condition},${live.formula},IF(AND(${p}=0,${c}=0),"${NONE_MARK}","${NOT_APPLICABLE_MARK}"))`,
      value: isStated ? live.value : otherwise,
    };
  });
}

function isAboveFloor(prior: Rational, floor: Rational | undefined): boolean {
  return signOf(prior) > 0 && (floor === undefined || compare(prior, floor) >= 0);
}

function floorCondition(prior: string, floor: Rational | undefined): string {
  if (floor === undefined || signOf(floor) <= 0) return `${prior}>0`;
  return `${prior}>=${floor.numerator}${floor.denominator === 1n ? '' : `/${floor.denominator}`}`;
}
