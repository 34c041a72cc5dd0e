import { toDouble } from '#core/numbers/decimalText';
import { divide, isZero, multiply, rational, signOf, type Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import { NOT_APPLICABLE_MARK } from '../frame/marks';
import { guard } from './guarded';
import type { KnownCell } from './knownCell';
import { rounded } from './rounded';
import type { LiveNumber } from './sumFormula';

const HUNDRED = rational(100);

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
function factorText(factor: Rational): string {
  if (factor.numerator === factor.denominator) return '';
  return factor.denominator === 1n
    ? `*${factor.numerator}`
    : `*${factor.numerator}/${factor.denominator}`;
}

/** The quotient of two sums times a factor; undefined over nothing. */
export function quotient(
  dividend: LiveNumber | undefined,
  divisor: LiveNumber | undefined,
  factor: Rational,
): LiveNumber | undefined {
  if (!dividend || !divisor || isZero(divisor.value)) return undefined;
  return {
    formula: `${dividend.formula}/${divisor.formula}${factorText(factor)}`,
    value: multiply(divide(dividend.value, divisor.value), factor),
  };
}
