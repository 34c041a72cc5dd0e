import { type Rational, signOf, subtract } from '#core/numbers/rational';
import type { Interval } from '../../numbers/interval';
import type { NumberInText } from '../../numbers/numberInText';
import { areOneMeasure } from '../alike';
import { boundsOf, canState, differenceOf } from '../bounds';
import { wholeOf } from '../shares/wholeOfParts';
import { fault, fine, inWordsOf, printedOf, type Tested, type TestResult } from '../tested';

/** "Trong 250 dịch vụ có 180 dịch vụ toàn trình (72%), còn lại 70 dịch vụ một phần" */
export function restOfWhole({ sentence, claims, claim, position }: Tested): TestResult {
  const { number } = claim;
  const stated = printedOf(number);
  if (claim.kind !== 'level' || number.unit !== 'other' || number.hedge || !stated) {
    return undefined;
  }
  const isRest = /còn lại(?:\s+(?:là|có))?\s*$/iu.test(sentence.slice(0, number.start));
  const isNotYet =
    /,\s*(?:vẫn\s+)?còn\s*$/iu.test(sentence.slice(0, number.start)) &&
    /^(?:\s*\p{L}+){0,4}?\s+chưa(?!\p{L})/iu.test(sentence.slice(number.end));
  const wholeAt = isRest || isNotYet ? wholeOf(sentence, claims, position) : undefined;
  if (wholeAt === undefined) return undefined;
  const [whole, ...parts] = claims
    .slice(wholeAt, position)
    .map((one) => one.claim)
    .filter((one, at) => at === 0 || (one.kind === 'level' && one.number.unit === 'other'))
    .map((one) => (areOneMeasure(one.number, number) ? one.number : undefined));
  const all = whole && restAfter(whole, parts);
  if (!whole || !all) return undefined;
  if (canState(number, stated, all.bounds)) return fine(all.exact);
  const mayBe = parts.some((part) => {
    const rest = restAfter(whole, [part]);
    return rest !== undefined && canState(number, stated, rest.bounds);
  });
  if (mayBe || signOf(all.bounds.low) < 0) return undefined;
  const right = inWordsOf(number, all.exact);
  return fault(
    all.exact,
    { code: 'draft/rest-differs', arguments: { text: number.text, right } },
    right,
  );
}

/** What is left of a whole without some parts; undefined where one of them is not known closely. */
function restAfter(
  whole: NumberInText,
  parts: readonly (NumberInText | undefined)[],
): { readonly exact: Rational; readonly bounds: Interval } | undefined {
  let bounds = boundsOf(whole);
  let exact = printedOf(whole)?.value;
  if (parts.length === 0) return undefined;
  for (const part of parts) {
    const [ofPart, printed] = [part && boundsOf(part), part && printedOf(part)];
    if (!ofPart || !printed || !bounds || !exact) return undefined;
    bounds = differenceOf(bounds, ofPart);
    exact = subtract(exact, printed.value);
  }
  return bounds && exact && { exact, bounds };
}
