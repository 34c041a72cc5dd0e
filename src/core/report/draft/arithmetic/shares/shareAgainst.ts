import { divide, multiply } from '#core/numbers/rational';
import { printedNumber } from '../../../sentences/printedNumber';
import { type Interval, intervalOf } from '../../numbers/interval';
import type { NumberInText } from '../../numbers/numberInText';
import { boundsOf, canState, mapped, quotientOf } from '../bounds';
import { decimalsOf, fault, fine, HUNDRED, printedOf, type TestResult } from '../tested';

/** What a percentage must be when it is one printed count of another, each as exact as it is printed. */
export function shareAgainst(
  percentage: NumberInText,
  above: NumberInText,
  below: NumberInText,
): TestResult {
  const quotients = quotientsOf(above, below);
  const [stated, a, b] = [printedOf(percentage), printedOf(above), printedOf(below)];
  if (!quotients || !stated || !a || !b) return undefined;
  if (canState(percentage, stated, quotients)) return fine(undefined);
  const exact = multiply(divide(a.value, b.value), HUNDRED);
  const decimals = percentage.hedge === undefined ? 0 : 1;
  const right = printedNumber(exact, Math.max(decimals, decimalsOf(stated)));
  return fault(
    exact,
    { code: 'draft/ratio-differs', arguments: { text: percentage.text, right } },
    `${right}%`,
  );
}

function quotientsOf(above: NumberInText, below: NumberInText): Interval | undefined {
  const [a, b] = [rangeOf(above), rangeOf(below)];
  const quotients = a && b && quotientOf(a, b);
  return quotients && mapped(quotients, (end) => multiply(end, HUNDRED));
}

function rangeOf(number: NumberInText): Interval | undefined {
  const printed = printedOf(number);
  return number.hedge === undefined ? boundsOf(number) : printed && intervalOf(number, printed);
}
