import { toDouble } from '#core/numbers/decimalText';
import { subtract } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import { whenNumbers, type Pair } from './guarded';
import { rounded } from './rounded';

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

/** Change of a rank: better is positive. */
export function rankChangeFormula(sheet: string, { current, prior }: Pair): PlannedContent {
  return whenNumbers(sheet, [prior, current], (names, values) => ({
    formula: names.join('-'),
    value: subtract(values[0], values[1]),
  }));
}
