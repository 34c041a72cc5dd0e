import { compare, divide, multiply, rational } from '#core/numbers/rational';
import type { Claim } from '../../claim';
import type { NumberInText } from '../../numbers/numberInText';
import { areAlike, areCountedAlike, areOneMeasure } from '../alike';
import { between } from '../goingOn';
import { HUNDRED, printedOf, type Tested, type TestResult } from '../tested';
import { ENDS } from './fractions';
import { shareAgainst } from './shareAgainst';
import { wholeOf } from './wholeOfParts';

/** "Trong tổng số 1.850.000 thuê bao có … và 28.400 thuê bao cố định (1,5%)", "205 đài, trong đó 88 đài (chiếm 42,9%)" */
export function shareOfWhole({ sentence, claims, claim, position }: Tested): TestResult {
  if (claim.number.unit !== 'percent' || (claim.kind !== 'share' && claim.kind !== 'level')) {
    return undefined;
  }
  const part = claims[position - 1]?.claim;
  if (part?.kind !== 'level') return undefined;
  const wholeAt = wholeOf(sentence, claims, position - 1);
  const whole = wholeAt === undefined ? undefined : claims[wholeAt]?.claim.number;
  const isShare =
    isItsShare(sentence, part.number, claim.number) ||
    (whole && isReached(sentence, whole, part.number, claim.number));
  if (!whole || isShare !== true || !areCountedAlike(sentence, part.number, whole))
    return undefined;
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

/** "Trong 135.651 hồ sơ có 44.654 hồ sơ trực tuyến, đạt 32,9%": all may be what each of them has. */
function isReached(
  sentence: string,
  whole: NumberInText,
  part: NumberInText,
  share: NumberInText,
): boolean {
  const [stated] = share.readings;
  return (
    /(?:^|[.;:)]\s*)trong(?:\s+(?:tổng số|tổng|số))?\s*$/iu.test(sentence.slice(0, whole.start)) &&
    /^[^,;:.()\d]*\scó\s*$/iu.test(sentence.slice(whole.end, part.start)) &&
    /^[^,;:.()\d]*,\s*(?:đạt|bằng)\s*$/iu.test(sentence.slice(part.end, share.start)) &&
    ENDS.test(sentence.slice(share.end)) &&
    stated !== undefined &&
    compare(stated.value, HUNDRED) < 0
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
