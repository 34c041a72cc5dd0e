import { toDecimalText } from '#core/numbers/decimalText';
import { compare, equals, rational, signOf, subtract, sum } from '#core/numbers/rational';
import { printedNumber } from '../../sentences/printedNumber';
import type { NumberInText, PrintedNumber } from '../numberInText';
import { wordsOf } from '../words';
import { boundsOf, isExact } from './bounds';
import { wholeOf } from './fractions';
import { areOneMeasure } from './levelPairs';
import {
  decimalsOf,
  fault,
  fine,
  HUNDRED,
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
  const isNotYet =
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
  if (!/còn lại(?:\s+(?:là|có))?\s*$/iu.test(sentence.slice(0, number.start))) return undefined;
  const wholeAt = wholeOf(sentence, claims, position);
  if (wholeAt === undefined) return undefined;
  const counts = claims
    .slice(wholeAt, position)
    .map((one) => one.claim.number)
    .filter(({ unit }) => unit !== 'percent');
  const [whole, ...parts] = counts.map((count) => {
    const bounds = areOneMeasure(count, number) ? boundsOf(count) : undefined;
    return bounds && isExact(bounds) ? bounds.low : undefined;
  });
  if (!whole || parts.length === 0 || parts.includes(undefined)) return undefined;
  const known = parts.filter((part) => part !== undefined);
  const exact = subtract(whole, sum(known));
  if (equals(exact, stated.value)) return fine(exact);
  const mayBe = known.some((part) => equals(subtract(whole, part), stated.value));
  if (mayBe || signOf(exact) < 0) return undefined;
  const right = toDecimalText(exact);
  return fault(
    exact,
    { code: 'draft/rest-differs', arguments: { text: number.text, right } },
    withNoun(right.padStart(2, '0'), number),
  );
}

/** "chưa thực hiện", "chưa ký số": nothing is said of anything else than before. */
function saysOnlyNotYet(sentence: string, { start, end }: NumberInText): boolean {
  const said = /^(?:,?\s*\p{L}+){0,6}?\s*chưa(?!\p{L})([^.;,)]*)/iu.exec(sentence.slice(end))?.[1];
  const before = new Set(wordsOf(sentence.slice(0, start)).map(({ text }) => text));
  return (
    said !== undefined && wordsOf(said).every(({ text }) => DOING.has(text) || before.has(text))
  );
}

const DOING: ReadonlySet<string> = new Set(
  'có thực hiện đạt hoàn thành làm triển khai được'.split(' '),
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
