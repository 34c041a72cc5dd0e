import { toDecimalText } from '#core/numbers/decimalText';
import {
  absolute,
  compare,
  equals,
  type Rational,
  signOf,
  subtract,
  sum,
} from '#core/numbers/rational';
import { printedNumber } from '../../sentences/printedNumber';
import type { NumberInText, PrintedNumber } from '../numbers/numberInText';
import { wordsOf } from '../text/words';
import type { Interval } from '../numbers/interval';
import { boundsOf, canState, differenceOf } from './bounds';
import { areCountedAlike, shareAgainst, wholeOf } from './fractions';
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

/** "đạt 64,5%, còn lại 35,5%", "92% hài lòng, 3% không hài lòng, còn lại 5% không có ý kiến" */
export function restOfHundred({ sentence, claims, claim, position }: Tested): TestResult {
  const { number } = claim;
  const previous = claims[position - 1]?.claim.number;
  if (number.unit !== 'percent' || previous?.unit !== 'percent') return undefined;
  if (!isRestOfHundred(sentence, previous, number)) return undefined;
  const rest = printedOf(number);
  const parts = sharesBefore(claims, position);
  const [first] = parts;
  if (!first || !rest || number.hedge) return undefined;
  const rests = parts.map((_, at) => subtract(HUNDRED, sum(parts.slice(0, at + 1).map(valueOf))));
  const places = [rest, ...parts].map(({ place }) => place);
  const tolerance = places.reduce((one, other) => (compare(one, other) > 0 ? one : other));
  const isNear = (exact: Rational): boolean =>
    compare(absolute(subtract(exact, rest.value)), tolerance) <= 0;
  const right = rests.find(isNear);
  if (right) return fine(right);
  const exact = rests.at(-1);
  if (!exact || signOf(exact) <= 0) return undefined;
  const printed = printedNumber(exact, decimalsOf(rest));
  return fault(
    exact,
    { code: 'draft/complement-differs', arguments: { text: number.text, right: printed } },
    `${printed}%`,
  );
}

/** The shares that stand one after another before a position, the nearest first. */
function sharesBefore(claims: readonly ReadClaim[], position: number): readonly PrintedNumber[] {
  const shares: PrintedNumber[] = [];
  for (let at = position - 1; at >= 0; at--) {
    const { kind, number } = claims[at]?.claim ?? {};
    const printed = number && printedOf(number);
    if (number?.unit !== 'percent' || !printed || number.hedge) break;
    if (kind === 'level' || kind === 'share') shares.push(printed);
  }
  return shares;
}

function valueOf({ value }: PrintedNumber): Rational {
  return value;
}

function isRestOfHundred(sentence: string, previous: NumberInText, rest: NumberInText): boolean {
  const between = sentence.slice(previous.end, rest.start);
  const behind = sentence.slice(rest.end);
  if (THE_REST.test(behind)) return BETWEEN_RESTS.test(between);
  const ofClauseBefore = /;([^;]*)$/u.exec(between)?.[1];
  if (ofClauseBefore !== undefined) {
    return /^\s*(?:và\s+)?(?:số |phần )?còn lại\s*(?:là|chiếm)?\s*$/iu.test(ofClauseBefore);
  }
  // "Còn 25% hồ sơ nộp trực tiếp; còn 30% giao dịch chưa …": two rests of two wholes.
  const isNotYet =
    STILL.test(between) && /^\s*(?:\p{L}+\s+){0,3}?chưa(?!\p{L})/iu.test(sentence.slice(rest.end));
  return isNotYet || /còn lại\s*(?:là|chiếm)?\s*$/iu.test(between);
}

/** "97,0%; như vậy, 3,0% số thôn còn lại chưa có tổ" */
const THE_REST = /^\s+(?:\p{L}+\s+){0,4}còn lại\s+(?:là\s+)?(?:chưa|không)(?!\p{L})/iu;
const BETWEEN_RESTS =
  /^[^.;:()\d]*[,;]\s*(?:(?:như vậy|nghĩa là|tức là|tức|và|theo đó)\s*,?\s*)*$/iu;

/** ", còn", ", như vậy vẫn còn", " - nghĩa là còn tới" */
const STILL =
  /^\s*[,(–-]?\s*(?:(?:như vậy|như thế|nghĩa là|tức là|tức|đồng nghĩa với|có nghĩa là|hiện|vẫn|theo đó|do đó)\s*,?\s+)*còn(?:\s+(?:tới|đến|có|khoảng))?\s*$/iu;

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
