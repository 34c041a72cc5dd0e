import { toDecimalText } from '#core/numbers/decimalText';
import { compare, equals, rational, type Rational, signOf, subtract } from '#core/numbers/rational';
import { printedNumber } from '../../sentences/printedNumber';
import type { NumberInText, PrintedNumber } from '../numberInText';
import { wordsOf } from '../words';
import type { Interval } from '../interval';
import { boundsOf, canState, differenceOf } from './bounds';
import { wholeOf } from './fractions';
import { areOneMeasure } from './levelPairs';
import {
  decimalsOf,
  fault,
  fine,
  HUNDRED,
  inWordsOf,
  isWholeNumber,
  printedOf,
  type ReadClaim,
  type Tested,
  type TestResult,
  withNoun,
} from './tested';

/** "đạt 64,5%, còn lại 35,5%" */
export function restOfHundred({ sentence, claims, claim, position, before }: Tested): TestResult {
  const previous = claims[position - 1]?.claim.number ?? before?.number;
  if (claim.number.unit !== 'percent' || previous?.unit !== 'percent') return undefined;
  const isClauseBefore = position === 0;
  const between = sentence.slice(isClauseBefore ? 0 : previous.end, claim.number.start);
  const behind = sentence.slice(claim.number.end);
  const isRest = isClauseBefore
    ? /^\s*(?:và\s+)?(?:số |phần )?còn lại\s*(?:là|chiếm)?\s*$/iu.test(between)
    : /còn lại\s*(?:là|chiếm)?\s*$/iu.test(between);
  // "Còn 25% hồ sơ nộp trực tiếp; còn 30% giao dịch chưa …": two rests of two wholes.
  const isNotYet =
    !isClauseBefore &&
    /^\s*,?\s*(?:vẫn\s+)?còn\s*$/iu.test(between) &&
    /^\s*(?:\p{L}+\s+){0,3}?chưa(?!\p{L})/iu.test(behind);
  if (!isRest && !isNotYet) return undefined;
  const [first, rest] = [printedOf(previous), printedOf(claim.number)];
  if (!first || !rest || previous.hedge || claim.number.hedge) return undefined;
  const exact = subtract(HUNDRED, first.value);
  const tolerance = compare(first.place, rest.place) > 0 ? first.place : rest.place;
  const distance = subtract(exact, rest.value);
  const size = signOf(distance) < 0 ? subtract(rational(0), distance) : distance;
  if (compare(size, tolerance) <= 0) return fine(exact);
  const right = printedNumber(exact, decimalsOf(rest));
  return fault(
    exact,
    { code: 'draft/complement-differs', arguments: { text: claim.number.text, right } },
    `${right}%`,
  );
}

/** "134/136 xã ký số văn bản, còn 02 xã chưa thực hiện" */
export function restOfFraction({ sentence, claims, claim, position }: Tested): TestResult {
  const { number } = claim;
  const stated = printedOf(number);
  if (number.unit !== 'other' || number.hedge || !stated) return undefined;
  const isRest =
    /còn(?: lại)?\s*$/iu.test(sentence.slice(0, number.start)) && saysOnlyNotYet(sentence, number);
  const isPercentBetween = claims[position - 1]?.claim.number.unit === 'percent';
  const belowAt = position - (isPercentBetween ? 2 : 1);
  return isRest ? restOf(sentence, claims, belowAt, number, stated) : undefined;
}

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

/** "chưa thực hiện", "chưa ký số": nothing is said of anything else than before. */
function saysOnlyNotYet(sentence: string, { start, end }: NumberInText): boolean {
  const said = /^(?:,?\s*\p{L}+){0,6}?\s*(?:chưa|đang)(?!\p{L})([^.;,)]*)/iu.exec(
    sentence.slice(end),
  )?.[1];
  const before = new Set(wordsOf(sentence.slice(0, start)).map(({ text }) => text));
  return (
    said !== undefined && wordsOf(said).every(({ text }) => DOING.has(text) || before.has(text))
  );
}

const DOING: ReadonlySet<string> = new Set(
  'có thực hiện đạt hoàn thành làm triển khai được xử lý giải quyết'.split(' '),
);

function restOf(
  sentence: string,
  claims: readonly ReadClaim[],
  belowAt: number,
  number: NumberInText,
  stated: PrintedNumber,
): TestResult {
  const below = claims[belowAt]?.claim.number;
  const above = claims[belowAt - 1]?.claim.number;
  if (!below || !above || above.hedge || below.hedge || above.unit !== 'other') return undefined;
  if (!/^[^,;.\d]{0,25}\/\s*(?:tổng(?: số)?)?\s*$/iu.test(sentence.slice(above.end, below.start)))
    return undefined;
  const [a, b] = [printedOf(above), printedOf(below)];
  const areWhole = a && b && [a, b, stated].every(isWholeNumber);
  const isOneNoun = number.measure?.dimension === below.measure?.dimension;
  if (!areWhole || !isOneNoun) return undefined;
  const exact = subtract(b.value, a.value);
  if (equals(exact, stated.value)) return fine(exact);
  const right = toDecimalText(exact);
  return fault(
    exact,
    { code: 'draft/rest-differs', arguments: { text: number.text, right } },
    withNoun(right.padStart(2, '0'), number),
  );
}
