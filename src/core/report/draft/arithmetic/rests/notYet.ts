import {
  absolute,
  compare,
  divide,
  equals,
  multiply,
  signOf,
  subtract,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { printedNumber } from '../../../sentences/printedNumber';
import type { Claim } from '../../claim';
import type { NumberInText, PrintedNumber } from '../../numbers/numberInText';
import { areCountedAlike } from '../alike';
import { boundsOf, canState, mapped, quotientOf, sumOf } from '../bounds';
import {
  asPercent,
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
} from '../tested';

/** "463 ấp đã có cáp quang, đạt 95,7%; còn 31 ấp chưa có": a count, its share, and how many are missing. */
export function missingBesideShare({ sentence, claims, claim, position }: Tested): TestResult {
  const share = shareAt(claims, position - 1);
  const done = claims[position - 2]?.claim;
  const isOfDone =
    share &&
    done?.kind === 'level' &&
    DIRECTLY.test(sentence.slice(done.number.end, share.number.start)) &&
    GOES_ON.test(sentence.slice(share.number.end, claim.number.start));
  if (!isOfDone || !isMissing(sentence, claim) || isOfFraction(sentence, done.number)) {
    return undefined;
  }
  if (!areOfOneWhole(sentence, done.number, share.number, claim.number)) return undefined;
  const [ofDone, ofMissing] = [boundsOf(done.number), boundsOf(claim.number)];
  const [missing, stated, counted] = [claim.number, share.number, done.number].map(printedOf);
  const shares = ofDone && ofMissing && quotientOf(ofDone, sumOf(ofDone, ofMissing));
  if (!shares || !missing || !stated || !counted) return undefined;
  if (canState(share.number, stated, mapped(shares, asPercent))) return fine(missing.value);
  const whole = divide(multiply(counted.value, HUNDRED), stated.value);
  const exact = roundHalfAwayFromZero(subtract(whole, counted.value), 0);
  const right = `khoảng ${inWordsOf(claim.number, exact)}`;
  return fault(
    exact,
    { code: 'draft/rest-differs', arguments: { text: claim.number.text, right } },
    right,
  );
}

/** "đạt 60,9%; còn 258.091 hộ chưa có, chiếm 39,1%": the shares of those that have and those that have not. */
export function shareOfMissing({ sentence, claims, claim, position }: Tested): TestResult {
  const missing = claims[position - 1]?.claim;
  const share = shareAt(claims, position - 2);
  const isOfMissing =
    missing &&
    share &&
    shareAt(claims, position) &&
    isMissing(sentence, missing) &&
    GOES_ON.test(sentence.slice(share.number.end, missing.number.start)) &&
    DIRECTLY.test(sentence.slice(missing.number.end, claim.number.start)) &&
    /^\s*\)?\s*(?:[.,;]|$)/u.test(sentence.slice(claim.number.end));
  const [stated, first] = [printedOf(claim.number), share && printedOf(share.number)];
  if (!isOfMissing || !stated || !first) return undefined;
  const exact = subtract(HUNDRED, first.value);
  const tolerance = compare(stated.place, first.place) > 0 ? stated.place : first.place;
  if (compare(absolute(subtract(exact, stated.value)), tolerance) <= 0) return fine(exact);
  const right = printedNumber(exact, decimalsOf(first));
  return fault(
    exact,
    { code: 'draft/complement-differs', arguments: { text: claim.number.text, right } },
    `${right}%`,
  );
}

function shareAt(claims: readonly ReadClaim[], position: number): Claim | undefined {
  const claim = claims[position]?.claim;
  const isShare = claim?.kind === 'level' || claim?.kind === 'share';
  return isShare && claim.number.unit === 'percent' && claim.number.hedge === undefined
    ? claim
    : undefined;
}

/** "… đã có cáp quang, đạt 95,7%", "… hộ chưa có (39,1%)" */
const DIRECTLY = /^[^,;.:()\d]{0,80}(?:,\s*(?:đạt|chiếm|bằng|tương đương)(?:\s+tỷ lệ)?|\()\s*$/iu;
const GOES_ON = /^\s*\)?(?:\s*\p{L}+){0,10}\s*[,;.]?\s*(?:hiện\s+)?(?:vẫn\s+)?còn(?:\s+lại)?\s*$/iu;

/** One thing is counted, or the share was said to be one of what is missing: "đạt 97% số thôn; còn 64 thôn". */
function areOfOneWhole(
  sentence: string,
  done: NumberInText,
  share: NumberInText,
  missing: NumberInText,
): boolean {
  const noun = /^\s*(\p{L}+)/u.exec(sentence.slice(missing.nounAt))?.[1]?.toLowerCase();
  const whole = /^\s*(?:tổng\s+)?số\s+(\p{L}+)/iu.exec(sentence.slice(share.end))?.[1];
  if (whole !== undefined) return whole.toLowerCase() === noun;
  return areCountedAlike(sentence, done, missing);
}

/** "còn 31 ấp, khóm chưa có" */
function isMissing(sentence: string, { kind, number }: Claim): boolean {
  return (
    kind === 'level' &&
    number.unit === 'other' &&
    number.hedge === undefined &&
    /^(?:,?\s*\p{L}+){0,6}?\s+chưa(?!\p{L})/iu.test(sentence.slice(number.end))
  );
}

/** The b of a/b, of which the rest is tested otherwise. */
function isOfFraction(sentence: string, { start }: NumberInText): boolean {
  return /\/\s*(?:tổng số\s*)?$/iu.test(sentence.slice(0, start));
}

/** "Còn 23,8% số hộ chưa có (đã có 76,7%)": what is missing is told first. */
export function missingToldFirst({ sentence, claims, claim, position }: Tested): TestResult {
  const done = shareAt(claims, position + 1);
  const isOfMissing =
    done &&
    shareAt(claims, position) &&
    /(?:^|[,;.]\s*)(?:hiện\s+|vẫn\s+)*còn(?:\s+lại)?\s*$/iu.test(
      sentence.slice(0, claim.number.start),
    ) &&
    /^(?:\s*\p{L}+){0,6}?\s+chưa(?!\p{L})[^,;.()\d]*\(\s*(?:đã|hiện)(?:\s+(?:đã|có|đạt))*\s*$/iu.test(
      sentence.slice(claim.number.end, done.number.start),
    ) &&
    /^\s*\)/u.test(sentence.slice(done.number.end));
  const [stated, had] = [printedOf(claim.number), done && printedOf(done.number)];
  if (!isOfMissing || !stated || !had) return undefined;
  return againstRest(claim, stated, had);
}

function againstRest({ number }: Claim, stated: PrintedNumber, had: PrintedNumber): TestResult {
  const exact = subtract(HUNDRED, had.value);
  const tolerance = compare(stated.place, had.place) > 0 ? stated.place : had.place;
  if (compare(absolute(subtract(exact, stated.value)), tolerance) <= 0) return fine(exact);
  const right = printedNumber(exact, decimalsOf(had));
  return fault(
    exact,
    { code: 'draft/complement-differs', arguments: { text: number.text, right } },
    `${right}%`,
  );
}

/** "19 hệ thống, 13 hệ thống được phê duyệt, còn 07 hệ thống chưa được phê duyệt": all, those that have, and the rest. */
export function restOfThree({ sentence, claims, claim, position }: Tested): TestResult {
  const [all, done] = [claims[position - 2]?.claim, claims[position - 1]?.claim];
  if (!all || !done || !isMissing(sentence, claim)) return undefined;
  const areCounts = [all, done].every(
    ({ kind, number }) => kind === 'level' && number.unit === 'other' && number.hedge === undefined,
  );
  const isOneThing =
    areCountedAlike(sentence, all.number, done.number) &&
    areCountedAlike(sentence, done.number, claim.number);
  const isOfDone =
    /^\s*(?:\p{L}+\s+){0,2}?(?:đã|được)(?!\p{L})[^,;.()\d]*,\s*(?:hiện\s+|vẫn\s+)*còn(?:\s+lại)?\s*$/iu.test(
      sentence.slice(done.number.end, claim.number.start),
    ) &&
    /^(?:[^;:()\d]){0,40}[,;]\s*(?:trong đó\s*(?:có\s*)?)?$/iu.test(
      sentence.slice(all.number.end, done.number.start),
    );
  if (!areCounts || !isOneThing || !isOfDone) return undefined;
  const [a, d, stated] = [all, done, claim].map(({ number }) => printedOf(number));
  if (!a || !d || !stated || ![a, d, stated].every(isWholeNumber)) return undefined;
  const exact = subtract(a.value, d.value);
  if (equals(exact, stated.value)) return fine(exact);
  if (signOf(exact) < 0) return undefined;
  const right = inWordsOf(claim.number, exact);
  return fault(
    exact,
    { code: 'draft/rest-differs', arguments: { text: claim.number.text, right } },
    right,
  );
}
