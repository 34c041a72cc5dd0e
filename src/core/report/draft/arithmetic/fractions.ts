import { compare, divide, multiply, rational, signOf } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { printedNumber } from '../../sentences/printedNumber';
import type { Claim } from '../claim';
import { type Interval, intervalOf } from '../numbers/interval';
import type { NumberInText } from '../numbers/numberInText';
import { boundsOf, canState, mapped, quotientOf } from './bounds';
import { areOneMeasure, between } from './levelPairs';
import {
  areAlike,
  decimalsOf,
  fault,
  fine,
  HUNDRED,
  inWordsOf,
  printedOf,
  type ReadClaim,
  type Tested,
  type TestResult,
} from './tested';

/** "gần 200.000 hộ/tổng số 310.000 hộ, đạt tỷ lệ 64,5%" */
export function percentOfFraction({ sentence, claims, claim, position }: Tested): TestResult {
  if (claim.number.unit !== 'percent') return undefined;
  if (claim.kind !== 'level' && claim.kind !== 'share') return undefined;
  const pair =
    fractionBefore(sentence, claims, position) ?? fractionBehind(sentence, claims, position);
  return pair && shareAgainst(claim.number, ...pair);
}

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

/** The two counts that stand before a percentage as a/b, with what is counted and nothing else between. */
function fractionBefore(
  sentence: string,
  claims: readonly ReadClaim[],
  position: number,
): readonly [NumberInText, NumberInText] | undefined {
  const pair = fractionAt(sentence, claims, position - 2);
  const percentage = claims[position]?.claim;
  if (!pair || !percentage) return undefined;
  const behind = behindFraction(sentence, pair, percentage.number.start);
  if (HAVING.test(behind) || OF_THEIRS.test(sentence.slice(percentage.number.end))) {
    return undefined;
  }
  if (CUE_BESIDE.test(behind)) return pair;
  const isOfNothingElse = ENDS.test(sentence.slice(percentage.number.end));
  return isOfNothingElse && (CUE_FAR.test(behind) || NO_CUE.test(behind)) ? pair : undefined;
}

/** "2/3 số xã (68/98 xã) đã có đài, tương đương 69,4%": a fraction in brackets stands beside the sentence. */
function behindFraction(
  sentence: string,
  [above, below]: readonly [NumberInText, NumberInText],
  until: number,
): string {
  const behind = sentence.slice(below.end, until);
  const isInBrackets = /\(\s*$/u.test(sentence.slice(0, above.start));
  return isInBrackets ? behind.replace(/^[^()\d]{0,20}\)/u, '') : behind;
}

/** "07/10 huyện đã có 100% số xã ký số": what they have, not how many they are. */
const HAVING = /(?<!\p{L})có\s*$/iu;
const OF_THEIRS = /^\s*số\s+\p{L}/iu;

const CUE =
  '(?:(?:giải ngân\\s+)?đạt|giải ngân|chiếm|bằng|tương đương|tương ứng|tỷ lệ|đạt tỷ lệ|đạt tỉ lệ|chiếm tỷ lệ|=|là)\\s*(?:tỷ lệ|tỉ lệ|khoảng)?\\s*$';
const PLACES =
  '(?:\\s*,\\s*(?:khóm|ấp|bản|tổ dân phố|khu phố|phường|thị trấn|thị xã|thành phố)(?!\\p{L}))*';
/** What is counted, without a word that could bring in something else. */
const NOUN = '(?:(?!(?:và|còn|với|trong khi)\\s)[^,;.()])';
const CUE_BESIDE = new RegExp(
  `^${PLACES}${NOUN}{0,40}(?:\\(\\s*(?:${CUE.replace(/\$$/u, '')})?$|[,(]?\\s*${CUE})`,
  'iu',
);
const NO_CUE = new RegExp(`^${PLACES}${NOUN}{0,40}(?<!có\\s*)$`, 'iu');
const CUE_FAR = new RegExp(`^${NOUN}{0,110}[,(]\\s*(?:${CUE}|$)`, 'iu');
const ENDS = /^\s*(?:[.,;)]|$)/u;

/** "Hơn 90% hồ sơ được nộp trực tuyến (181.234/200.000 hồ sơ)" */
function fractionBehind(
  sentence: string,
  claims: readonly ReadClaim[],
  position: number,
): readonly [NumberInText, NumberInText] | undefined {
  const pair = fractionAt(sentence, claims, position + 1);
  const percentage = claims[position]?.claim;
  if (!pair || !percentage) return undefined;
  const isInBrackets = /^[^,;.:()\d]{0,110}\(\s*$/u.test(
    sentence.slice(percentage.number.end, pair[0].start),
  );
  return isInBrackets && /^[^()\d]{0,40}\)/u.test(sentence.slice(pair[1].end)) ? pair : undefined;
}

function fractionAt(
  sentence: string,
  claims: readonly ReadClaim[],
  position: number,
): readonly [NumberInText, NumberInText] | undefined {
  const [above, below] = [claims[position]?.claim, claims[position + 1]?.claim];
  if (above?.number.unit !== 'other' || below?.number.unit !== 'other') return undefined;
  if (above.kind === 'rank') return undefined;
  const isFraction =
    /^[^,;.]{0,25}(?:\/|trên tổng số|trong tổng số|\/tổng)\s*(?:tổng(?: số)?|trên)?\s*$/iu.test(
      between(sentence, above, below),
    );
  return isFraction ? [above.number, below.number] : undefined;
}

/** "54/65 xã có đài, đạt 98,5%": where the book has the percentage, one of its two counts is wrong. */
export function countsOfPercentage({ sentence, claims, position }: Tested): TestResult {
  const own = claims[position];
  for (const above of [position, position - 1]) {
    for (const at of [above + 2, above - 1]) {
      const share = claims[at];
      if (!own || share?.verdict.verdict !== 'agree' || share.claim.number.unit !== 'percent')
        continue;
      const pair =
        at > above ? fractionBefore(sentence, claims, at) : fractionBehind(sentence, claims, at);
      const counts = pair?.map((number) => claims.find((one) => one.claim.number === number));
      const unproven = counts?.filter((one) => one?.verdict.verdict === 'not-found') ?? [];
      if (!pair || unproven[0] !== own) continue;
      return countAgainst(share, own, pair);
    }
  }
  return undefined;
}

function countAgainst(
  { claim, verdict }: ReadClaim,
  own: ReadClaim,
  [above, below]: readonly [NumberInText, NumberInText],
): TestResult {
  if (shareAgainst(claim.number, above, below)?.verdict !== 'disagree') return undefined;
  const [a, b] = [printedOf(above), printedOf(below)];
  const share = verdict.expected;
  if (!a || !b || !share || signOf(share) <= 0) return undefined;
  const isAbove = own.claim.number === above;
  const exact = roundHalfAwayFromZero(
    isAbove ? divide(multiply(b.value, share), HUNDRED) : divide(multiply(a.value, HUNDRED), share),
    0,
  );
  const right = inWordsOf(own.claim.number, exact);
  return fault(
    exact,
    {
      code: 'draft/restated-differs',
      arguments: { text: own.claim.number.text, other: claim.number.text },
    },
    right,
  );
}

/** "85 tỷ đồng, chiếm 4,1% tổng doanh thu 2.067 tỷ đồng", "23.800 hồ sơ, chiếm 74,9% trong 31.800 hồ sơ" */
export function shareOfWholeBehind({ sentence, claims, claim, position }: Tested): TestResult {
  const [part, whole] = [claims[position - 1]?.claim, claims[position + 1]?.claim];
  if (part?.kind !== 'level' || whole?.kind !== 'level' || claim.number.unit !== 'percent') {
    return undefined;
  }
  if (claim.kind !== 'share' && claim.kind !== 'level') return undefined;
  const isShare = /^[^,;:.()\d]{0,60},?\s*(?:đạt|chiếm)(?:\s+tỷ lệ)?\s*$/iu.test(
    between(sentence, part, claim),
  );
  const isOfWhole =
    /^\s*(?:(?:trong|trên|của|so với)(?:\s+(?:số|tổng(?: số)?))?|tổng(?: số)?)(?:\s+(?!tăng|giảm|và|là|còn|với)\p{L}+){0,8}\s*$/iu.test(
      between(sentence, claim, whole),
    );
  if (!isShare || !isOfWhole || !areCountedAlike(sentence, part.number, whole.number)) {
    return undefined;
  }
  const mayBeLoose = [part, whole].some(({ number }) => number.hedge !== undefined);
  const result = shareAgainst(claim.number, part.number, whole.number);
  return mayBeLoose && result?.verdict === 'disagree' && isNear(claim.number, part, whole)
    ? undefined
    : result;
}

/** A hedge is true however loose; no loose one is off by half. */
function isNear(percentage: NumberInText, part: Claim, whole: Claim): boolean {
  const [stated, a, b] = [percentage, part.number, whole.number].map(printedOf);
  if (!stated || !a || !b) return true;
  const exact = multiply(divide(a.value, b.value), HUNDRED);
  const half = rational(1, 2);
  return (
    compare(multiply(exact, half), stated.value) <= 0 &&
    compare(multiply(stated.value, half), exact) <= 0
  );
}

/** "Trong tổng số 1.850.000 thuê bao có … và 28.400 thuê bao cố định (1,5%)", "205 đài, trong đó 88 đài (chiếm 42,9%)" */
export function shareOfWhole({ sentence, claims, claim, position }: Tested): TestResult {
  if (claim.number.unit !== 'percent' || (claim.kind !== 'share' && claim.kind !== 'level')) {
    return undefined;
  }
  const part = claims[position - 1]?.claim;
  if (part?.kind !== 'level' || !isItsShare(sentence, part.number, claim.number)) return undefined;
  const wholeAt = wholeOf(sentence, claims, position - 1);
  const whole = wholeAt === undefined ? undefined : claims[wholeAt]?.claim.number;
  if (!whole || !areCountedAlike(sentence, part.number, whole)) return undefined;
  const result = shareAgainst(claim.number, part.number, whole);
  const others = claims
    .slice(0, position - 1)
    .map((one) => one.claim.number)
    .filter((number) => number !== whole && areOneMeasure(part.number, number));
  const mayBeOfAnother = others.some(
    (other) => shareAgainst(claim.number, part.number, other)?.verdict === 'agree',
  );
  return result?.verdict === 'disagree' && mayBeOfAnother ? undefined : result;
}

/** "88 đài … (chiếm 42,9%)", "28.400 thuê bao (1,5%)" */
function isItsShare(sentence: string, part: NumberInText, share: NumberInText): boolean {
  const words = sentence.slice(part.end, share.start);
  const behind = sentence.slice(share.end);
  const isSaid =
    /^[^.;:,(]*[,(]\s*(?:(?:chiếm|tương đương|tương ứng)(?:\s+(?:tỷ lệ|khoảng))?|đạt tỷ lệ)\s*$/iu.test(
      words,
    ) && ENDS.test(behind);
  return isSaid || (/^[^.;:,()]*\(\s*$/u.test(words) && /^\s*\)/u.test(behind));
}

/**
 * The number whose parts are being listed at a position: introduced by "Trong (tổng) số" or "Tổng
 * số", or followed by "trong đó", "gồm"; between the two stand only its parts and their shares.
 */
export function wholeOf(
  sentence: string,
  claims: readonly ReadClaim[],
  position: number,
): number | undefined {
  for (let at = position - 1; at >= 0; at--) {
    const [whole, next] = [claims[at]?.claim, claims[at + 1]?.claim];
    if (!whole || !next) return undefined;
    if (whole.number.unit !== 'other' || BESIDE_A_WHOLE.has(whole.kind)) continue;
    if (whole.kind !== 'level' || whole.number.hedge !== undefined) return undefined;
    const isIntroduced = /(?:^|\s)trong (?:tổng số|số)?\s*$/iu.test(
      sentence.slice(0, whole.number.start),
    );
    const firstPart = claims.slice(at + 1).find((one) => isPartOfList(one.claim))?.claim ?? next;
    const leadsToParts = LEADS_TO_PARTS.test(between(sentence, whole, firstPart));
    if (isIntroduced || leadsToParts) return at;
  }
  return undefined;
}

const LEADS_TO_PARTS =
  /^[^.;]*;?\s*(?:trong đó|trong số đó|bao gồm|gồm|chia ra|,\s*đã (?:giải ngân|giải quyết|thực hiện|xử lý|hoàn thành)(?:\s+(?:được|xong))?|,\s*(?:đã|được|đã được) (?:ký số|số hóa|thanh toán|phê duyệt))(?!\p{L})[^.;]*$/iu;

/** What may be said of a whole before its parts are told: its change, its base, its plan. */
const BESIDE_A_WHOLE: ReadonlySet<Claim['kind']> = new Set([
  'growth',
  'index',
  'difference',
  'multiple',
  'plan',
  'above-plan',
  'aside',
  'plan-level',
]);

function isPartOfList({ kind, number }: Claim): boolean {
  return kind === 'level' && number.unit === 'other';
}

/** "Tổng dung lượng 1.200 Gbps, mới sử dụng 45%, tức 540 Gbps": what a share amounts to. */
export function amountOfShare({ sentence, claims, claim, position }: Tested): TestResult {
  const [whole, share] = [claims[position - 2]?.claim, claims[position - 1]?.claim];
  if (whole?.kind !== 'level' || !share || share.number.unit !== 'percent') return undefined;
  if (share.kind !== 'level' && share.kind !== 'share') return undefined;
  const isAmount =
    /^\s*(?:dung lượng|tổng số|số \p{L}+)?\s*,?\s*\(?\s*(?:tức|tương đương|tương ứng)(?:\s+(?:là|với))?\s*$/iu.test(
      sentence.slice(share.number.end, claim.number.start),
    ) && /^[^;.:()\d]{0,60}$/u.test(sentence.slice(whole.number.end, share.number.start));
  if (!isAmount || !areCountedAlike(sentence, whole.number, claim.number)) return undefined;
  const [all, part] = [printedOf(whole.number), printedOf(share.number)];
  if (!all || !part || shareAgainst(share.number, claim.number, whole.number) === undefined) {
    return undefined;
  }
  if (shareAgainst(share.number, claim.number, whole.number)?.verdict === 'agree') {
    return fine(undefined);
  }
  const exact = divide(multiply(all.value, part.value), HUNDRED);
  const right = inWordsOf(claim.number, exact);
  return fault(
    exact,
    { code: 'draft/levels-differ', arguments: { text: claim.number.text, right } },
    right,
  );
}

/** In one measure, or counting the same where the measure is none of ours. */
export function areCountedAlike(sentence: string, one: NumberInText, other: NumberInText): boolean {
  if (areAlike(one, other)) return true;
  if (one.measure && other.measure && !isNamedTwice(sentence, one, other)) return false;
  const [noun] = nounsOf(sentence, one);
  return noun !== undefined && nounsOf(sentence, other).includes(noun);
}

/** "4,6 triệu gói, kiện": the words that say what is counted. */
function nounsOf(sentence: string, { nounAt }: NumberInText): readonly string[] {
  const words = /^(?:\s*,?\s*\p{L}+){1,3}/u.exec(sentence.slice(nounAt))?.[0] ?? '';
  return [...words.toLowerCase().matchAll(/\p{L}+/gu)].map(([word]) => word);
}

function isNamedTwice(sentence: string, one: NumberInText, other: NumberInText): boolean {
  const behind = sentence.slice(other.nounAt, other.nounAt + 30);
  const [noun] = nounsOf(sentence, one);
  return (
    noun !== undefined && new RegExp(`^\\s*\\p{L}+\\s*,\\s*${noun}(?!\\p{L})`, 'iu').test(behind)
  );
}

/** "85 tỷ đồng, chiếm 4,1% doanh thu viễn thông (2.067 tỷ đồng)" */
export function shareOfBracketed({ sentence, claims, claim, position }: Tested): TestResult {
  const [part, whole] = [claims[position - 1]?.claim, claims[position + 1]?.claim];
  if (claim.kind !== 'share' || part?.kind !== 'level' || whole?.kind !== 'level') return undefined;
  const isWhole =
    /^[^,;.:()\d]{3,60}\(\s*(?:là\s*)?$/iu.test(between(sentence, claim, whole)) &&
    /^[^()\d]{0,15}\)/u.test(sentence.slice(whole.number.end));
  const isDirect = /^[^,;.:()\d]{0,40},\s*chiếm\s*$/iu.test(between(sentence, part, claim));
  if (!isWhole || !isDirect || !areAlike(part.number, whole.number)) return undefined;
  const isRestated = shareAgainst(claim.number, whole.number, part.number)?.verdict === 'agree';
  return isRestated ? undefined : shareAgainst(claim.number, part.number, whole.number);
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
