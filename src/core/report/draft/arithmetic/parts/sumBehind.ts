import type { Claim } from '../../claim';
import type { NumberInText } from '../../numbers/numberInText';
import { areOneMeasure } from '../alike';
import type { ReadClaim, Tested, TestResult } from '../tested';
import { againstParts } from './againstParts';

/**
 * "Viettel 948 trạm, VNPT 704 trạm, MobiFone 272 trạm, tổng 1.924 trạm": the sum told behind the figures of several
 * units, each of which the book has.
 */
export function sumBehind({ sentence, claims, claim, position }: Tested): TestResult {
  const last = claims[position - 1]?.claim;
  if (!last || !isPlainLevel(claim)) return undefined;
  if (!ADDED_UP.test(sentence.slice(last.number.end, claim.number.start))) return undefined;
  const parts = partsBefore(sentence, claims, position);
  if (parts.length < FEWEST_PARTS) return undefined;
  return againstParts(
    claim.number,
    parts.map((part) => part.claim.number),
  );
}

/** The figures of one thing, each of another unit, that stand right before a number. */
function partsBefore(
  sentence: string,
  claims: readonly ReadClaim[],
  position: number,
): readonly ReadClaim[] {
  const own = claims[position];
  const parts: ReadClaim[] = [];
  const upTo = (from: NumberInText | undefined, to: NumberInText): string =>
    sentence.slice(from?.end ?? 0, to.start).replace(ABBREVIATED, ' ');
  for (let at = position - 1; own && at >= 0; at--) {
    const one = claims[at];
    const next = parts[0]?.claim.number;
    const isPart =
      one !== undefined &&
      isPlainLevel(one.claim) &&
      one.verdict.verdict === 'agree' &&
      one.verdict.unit !== '' &&
      areOneMeasure(one.claim.number, own.claim.number) &&
      parts.every(({ verdict }) => isOfOtherUnit(verdict, one.verdict));
    const isNext = isPart && (next === undefined || LISTED.test(upTo(one.claim.number, next)));
    // What is not understood may be one part more, unless the list begins behind it.
    if (!isNext) return next && BEGUN.test(upTo(one?.claim.number, next)) ? parts : [];
    parts.unshift(one);
  }
  return parts;
}

function isOfOtherUnit(one: ReadClaim['verdict'], other: ReadClaim['verdict']): boolean {
  return one.indicator === other.indicator && one.year === other.year && one.unit !== other.unit;
}

function isPlainLevel({ kind, number }: Claim): boolean {
  return kind === 'level' && number.unit === 'other' && number.hedge === undefined;
}

const FEWEST_PARTS = 2;
/** "TP. Sông Công" */
const ABBREVIATED = /(?<!\p{L})(?:TP|TX|TT|[HPXQ])\.(?=\s*\p{Lu})/giu;
const BEGUN = /[;:]/u;
const LISTED = /^[^,;.:()\d]{0,40}(?:[,;]|\svà\s)[^,;.:()\d]{0,60}\(?\s*$/iu;
const ADDED_UP =
  /^[^,;.:()\d]{0,40}\)?\s*[,;]\s*(?:(?:cả|hai|ba|bốn|các|đơn vị|doanh nghiệp|này)\s+)*(?:cộng lại|tổng cộng|cộng chung|cộng|tổng(?: số)?)(?:\s+(?:là|được|có|đạt|bằng))*\s*$/iu;
