import { absolute, compare, divide, isZero, multiply, subtract } from '#core/numbers/rational';
import { numbersInText } from '../draft/numbersInText';
import type { Verdict } from '../draft/verdict';

/**
 * Whether a hedged number lies within one step of the exact one (docs/methods.md, M16): "hơn
 * 250.000" of 276.949 is true, but who knows the figure says "hơn 270.000".
 */
export function fitsItsHedge({ text, stated, expected }: Verdict): boolean {
  const number = numbersInText(text, ',')[0];
  const printed = number?.readings[0];
  if (!printed || number.hedge === undefined || !expected || isZero(printed.value)) return true;
  // The step in the indicator's own measure, in which the verdict states the number.
  const step = multiply(printed.step, divide(stated, printed.value));
  return compare(absolute(subtract(expected, stated)), absolute(step)) < 0;
}
