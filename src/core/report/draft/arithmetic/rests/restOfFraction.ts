import { toDecimalText } from '#core/numbers/decimalText';
import { equals, subtract } from '#core/numbers/rational';
import type { NumberInText, PrintedNumber } from '../../numbers/numberInText';
import { wordsOf } from '../../text/words';
import { areCountedAlike } from '../alike';
import { shareAgainst } from '../shares/shareAgainst';
import {
  fault,
  fine,
  isWholeNumber,
  printedOf,
  type ReadClaim,
  type Tested,
  type TestResult,
  withNoun,
} from '../tested';

/** "134/136 xã ký số văn bản, còn 02 xã chưa thực hiện" */
export function restOfFraction({ sentence, claims, claim, position }: Tested): TestResult {
  const { number } = claim;
  const stated = printedOf(number);
  if (number.unit !== 'other' || number.hedge || !stated) return undefined;
  const isPercentBetween = claims[position - 1]?.claim.number.unit === 'percent';
  const belowAt = position - (isPercentBetween ? 2 : 1);
  const below = claims[belowAt]?.claim.number;
  const isRest = below !== undefined && isRestOf(sentence, below, number);
  return isRest ? restOf(sentence, claims, belowAt, number, stated) : undefined;
}

/** "1.218/1.237 thôn có cáp quang, nghĩa là còn 19 thôn (1,5%) chưa có" */
export function shareOfRest({ sentence, claims, claim, position }: Tested): TestResult {
  const rest = claims[position - 1]?.claim.number;
  const isPercentBetween = claims[position - 2]?.claim.number.unit === 'percent';
  const belowAt = position - (isPercentBetween ? 3 : 2);
  const below = claims[belowAt]?.claim.number;
  const above = claims[belowAt - 1]?.claim.number;
  if (!rest || !below || !above || claim.number.unit !== 'percent') return undefined;
  const isBeside = /^\s*\(\s*(?:chiếm|bằng|tương ứng|tương đương|=)?\s*$/iu.test(
    sentence.slice(rest.end, claim.number.start),
  );
  const isOfFraction = OF_HOW_MANY.test(sentence.slice(above.end, below.start));
  return isBeside && isOfFraction && isRestOf(sentence, below, rest)
    ? shareAgainst(claim.number, rest, below)
    : undefined;
}

/** "còn lại 32 thôn", "còn phải cấp 12 thẻ", "còn 02 xã chưa thực hiện", "…, 02 chỉ tiêu chưa đạt" */
function isRestOf(sentence: string, below: NumberInText, number: NumberInText): boolean {
  const before = sentence.slice(0, number.start);
  if (/còn phải\s+\p{L}+\s*$/iu.test(before)) return true;
  const isCountedAlike = areCountedAlike(sentence, number, below);
  if (/[,;]\s*còn lại(?:\s+là)?\s*$/iu.test(before)) return isCountedAlike;
  const isSaid = /còn(?: lại)?\s*$/iu.test(before);
  const isNext = isCountedAlike && /[,;]\s*$/u.test(before);
  return (isSaid || isNext) && saysOnlyNotYet(sentence, number);
}

/** "chưa thực hiện", "chưa ký số": nothing is said of anything else than before. */
function saysOnlyNotYet(sentence: string, { start, end }: NumberInText): boolean {
  const said = /^(?:,?\s*\p{L}+){0,6}?\s*(?:chưa|đang)(?!\p{L})([^.;,)]*)/iu.exec(
    sentence.slice(end).replace(/^\s*\([^()]*\)/u, ''),
  )?.[1];
  const before = new Set(wordsOf(sentence.slice(0, start)).map(({ text }) => text));
  return (
    said !== undefined && wordsOf(said).every(({ text }) => DOING.has(text) || before.has(text))
  );
}

/** "134/136 xã", "134/tổng số 136 xã", "134 trong tổng số 136 xã" */
const OF_HOW_MANY =
  /^[^,;.\d]{0,25}(?:\/\s*(?:tổng(?: số)?)?|(?<!\p{L})(?:trên|trong)\s+tổng(?: số)?)\s*$/iu;

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
  if (!OF_HOW_MANY.test(sentence.slice(above.end, below.start))) return undefined;
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
