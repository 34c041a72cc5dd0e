import {
  absolute,
  compare,
  multiply,
  rational,
  type Rational,
  signOf,
  subtract,
  sum,
} from '#core/numbers/rational';
import { printedNumber } from '../../../sentences/printedNumber';
import type { Claim } from '../../claim';
import type { NumberInText, PrintedNumber } from '../../numbers/numberInText';
import {
  decimalsOf,
  fault,
  fine,
  HUNDRED,
  printedOf,
  type ReadClaim,
  type Tested,
  type TestResult,
} from '../tested';

/** "đạt 64,5%, còn lại 35,5%", "92% hài lòng, 3% không hài lòng, còn lại 5% không có ý kiến" */
export function restOfHundred({ sentence, claims, claim, position }: Tested): TestResult {
  const { number } = claim;
  const previous = claims[position - 1]?.claim.number;
  if (number.unit !== 'percent' || previous?.unit !== 'percent') return undefined;
  if (!isRestOfHundred(sentence, previous, number)) return undefined;
  const rest = printedOf(number);
  const shares = sharesBefore(sentence, claims, position);
  const parts = shares.map(({ number: share }) => printedOf(share));
  if (!rest || number.hedge || !parts.every((part) => part !== undefined)) return undefined;
  const rests = parts.map((_, at) => subtract(HUNDRED, sum(parts.slice(0, at + 1).map(valueOf))));
  const right = rests.find((exact, at) => isNear(exact, rest, parts.slice(0, at + 1)));
  if (right) return fine(right);
  const exact = rests.filter((one) => signOf(one) > 0).at(-1);
  if (!exact || shares.some(({ number: share }) => share.hedge !== undefined)) return undefined;
  const printed = printedNumber(exact, decimalsOf(rest));
  return fault(
    exact,
    { code: 'draft/complement-differs', arguments: { text: number.text, right: printed } },
    `${printed}%`,
  );
}

/** Each number that was rounded may be half a place off, so that several of them together are further off. */
function isNear(exact: Rational, rest: PrintedNumber, parts: readonly PrintedNumber[]): boolean {
  const places = [rest, ...parts].map(({ place }) => place);
  const coarsest = places.reduce((one, other) => (compare(one, other) > 0 ? one : other));
  const tolerance = multiply(coarsest, rational(places.length, 2));
  return compare(absolute(subtract(exact, rest.value)), tolerance) <= 0;
}

/** The shares of the same whole that were told before a position, the nearest first; amounts beside them are no shares. */
function sharesBefore(
  sentence: string,
  claims: readonly ReadClaim[],
  position: number,
): readonly Claim[] {
  return claims
    .slice(0, position)
    .map(({ claim }) => claim)
    .filter(({ kind, number }) => {
      const isShare = number.unit === 'percent' && (kind === 'level' || kind === 'share');
      return isShare && !isOfPart(sentence.slice(0, number.start));
    })
    .reverse();
}

/** "A 42,7% (trong đó di động 60%), B 34,9%": the share of a part is of another whole. */
function isOfPart(ahead: string): boolean {
  return /(?<!\p{L})(?:trong (?:số )?đó|riêng)(?!\p{L})[^,;.()]*$|%\s*\([^()]*\p{L}[^()]*$/iu.test(
    ahead,
  );
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
