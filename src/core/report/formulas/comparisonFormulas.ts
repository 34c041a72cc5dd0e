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
  ZERO,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import { MISSING_MARK, NONE_MARK, NOT_APPLICABLE_MARK } from '../frame/marks';
import type { KnownCell } from './knownCell';
import { operands, type Operands } from './operands';
import { rounded } from './rounded';

const HUNDRED = rational(100);

/** This year's cell beside last year's. */
export interface Pair {
  readonly current: KnownCell;
  readonly prior: KnownCell;
}

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

/** The difference of two levels or two rates, rounded once. */
export function differenceFormula(sheet: string, pair: Pair, decimals: number): PlannedContent {
  return whenNumbers(sheet, [pair.current, pair.prior], (names, values) => {
    const [current, prior] = names;
    const exact = subtract(values[0], values[1]);
    const asDouble = toDouble(values[0]) - toDouble(values[1]);
    return {
      formula: rounded(`${current}-${prior}`, decimals, exact, asDouble),
      value: roundHalfAwayFromZero(exact, decimals),
    };
  });
}

/** The difference of two rates as a reader subtracts them: of the displayed figures. */
export function displayedDifferenceFormula(
  sheet: string,
  pair: Pair,
  decimals: number,
): PlannedContent {
  return whenNumbers(sheet, [pair.current, pair.prior], (names, values) => {
    const displayed = values.map((value) => roundHalfAwayFromZero(value, decimals));
    const [current, prior] = names.map((name) => `ROUND(${name},${decimals})`);
    const difference = subtract(displayed[0] ?? values[0], displayed[1] ?? values[1]);
    return { formula: `ROUND(${current}-${prior},${decimals})`, value: difference };
  });
}

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

/** Change of a rank: better is positive. */
export function rankChangeFormula(sheet: string, { current, prior }: Pair): PlannedContent {
  return whenNumbers(sheet, [prior, current], (names, values) => ({
    formula: names.join('-'),
    value: subtract(values[0], values[1]),
  }));
}

/** Per cent of the plan, rounded once; "x" where the plan is zero. */
export function planFormula(
  sheet: string,
  current: KnownCell,
  plan: KnownCell,
  decimals: number,
): PlannedContent {
  return quotientFormula(sheet, current, plan, HUNDRED, decimals);
}

/**
 * The quotient of two cells times a factor; "x" where the divisor is zero. Exact in the cell, the
 * format rounds it, unless `decimals` asks for one rounding in the formula.
 */
export function quotientFormula(
  sheet: string,
  dividend: KnownCell,
  divisor: KnownCell,
  factor: Rational,
  decimals?: number,
): PlannedContent {
  const times = factorText(factor);
  return guard(sheet, [dividend, divisor], ({ names, values }) => {
    const expression = `${names[0]}/${names[1]}${times}`;
    const [top, bottom] = values ?? [];
    const value =
      top && bottom && signOf(bottom) > 0 ? multiply(divide(top, bottom), factor) : undefined;
    const shown = decimals === undefined || !value ? value : roundHalfAwayFromZero(value, decimals);
    const quotient =
      decimals === undefined || !value || !top || !bottom
        ? expression
        : rounded(
            expression,
            decimals,
            value,
            (toDouble(top) / toDouble(bottom)) * toDouble(factor),
          );
    return {
      formula: `IF(${names[1]}>0,${quotient},"${NOT_APPLICABLE_MARK}")`,
      value: shown ?? NOT_APPLICABLE_MARK,
    };
  });
}

/** "*100", nothing for 1, "*2/3" for a factor that is no decimal. */
export function factorText(factor: Rational): string {
  if (factor.numerator === factor.denominator) return '';
  return factor.denominator === 1n
    ? `*${factor.numerator}`
    : `*${factor.numerator}/${factor.denominator}`;
}

interface Live {
  readonly formula: string;
  readonly value: Rational | string;
}

type TwoValues = readonly [Rational, Rational];

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
    const isStated = before !== undefined && isAboveFloor(before, floor);
    const standIn: TwoValues = isStated && present ? [present, before] : [HUNDRED, HUNDRED];
    const live = state(c, p, standIn);
    const areBothZero = present && before && isZero(present) && isZero(before);
    const otherwise = areBothZero ? NONE_MARK : NOT_APPLICABLE_MARK;
    return {
      formula: `IF(${floorCondition(p, floor)},${live.formula},IF(AND(${p}=0,${c}=0),"${NONE_MARK}","${NOT_APPLICABLE_MARK}"))`,
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

function whenNumbers(
  sheet: string,
  cells: readonly [KnownCell, KnownCell],
  state: (names: readonly string[], values: TwoValues) => Live,
): PlannedContent {
  return guard(sheet, cells, ({ names, values }) => {
    const [first = HUNDRED, second = HUNDRED] = values ?? [];
    return state(names, [first, second]);
  });
}

/** IF(all are numbers, statement, "…"); a plain "x" where a cell says that it does not apply. */
function guard(
  sheet: string,
  cells: readonly KnownCell[],
  state: (operands: Operands) => Live,
): PlannedContent {
  if (cells.some(({ value }) => value === NOT_APPLICABLE_MARK)) {
    return { kind: 'text', text: NOT_APPLICABLE_MARK };
  }
  const known = operands(sheet, cells);
  const live = state(known);
  return {
    kind: 'formula',
    formula: `IF(${known.condition},${live.formula},"${MISSING_MARK}")`,
    expected: known.values === undefined ? MISSING_MARK : live.value,
  };
}
