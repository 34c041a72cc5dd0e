import { assert } from '#core/numbers/assert';
import { toDouble } from '#core/numbers/decimalText';
import type { Rational } from '#core/numbers/rational';

/**
 * The text of a number as a workbook holds it: the shortest decimal that reads back as the
 * double nearest to the exact value.
 *
 * @example
 * cellNumber(rational(74267, 100)); // => '742.67'
 */
export function cellNumber(value: Rational): string {
  const nearest = toDouble(value);
  assert(Number.isFinite(nearest), 'a number of a workbook lies below 10^308');
  return String(nearest === 0 ? 0 : nearest);
}
