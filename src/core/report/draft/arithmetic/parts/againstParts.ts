import { compare, sum, ZERO } from '#core/numbers/rational';
import type { NumberInText } from '../../numbers/numberInText';
import { boundsOf, sumOf } from '../bounds';
import { fault, fine, inWordsOf, printedOf, type TestResult } from '../tested';

/**
 * A number told as the sum of others, each as it was printed: right where some exact numbers that are
 * printed so add to it. Undefined where one of them is hedged or has several readings.
 */
export function againstParts(whole: NumberInText, parts: readonly NumberInText[]): TestResult {
  const own = boundsOf(whole);
  const bounds = parts.flatMap((part) => boundsOf(part) ?? []);
  if (!own || bounds.length < parts.length) return undefined;
  const all = bounds.reduce(sumOf, { low: ZERO, high: ZERO });
  const total = sum(parts.map((part) => printedOf(part)?.value ?? ZERO));
  if (compare(all.low, own.high) <= 0 && compare(own.low, all.high) <= 0) return fine(total);
  const right = inWordsOf(whole, total);
  return fault(total, { code: 'draft/sum-differs', arguments: { text: whole.text, right } }, right);
}
