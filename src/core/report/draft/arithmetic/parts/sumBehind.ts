import type { Claim } from '../../claim';
import type { NumberInText } from '../../numbers/numberInText';
import { areCountedAlike, areOneMeasure } from '../alike';
import type { ReadClaim, Tested, TestResult } from '../tested';
import { againstParts } from './againstParts';
import { suspectsOf } from './partList';

/**
 * "Viettel 948 trạm, VNPT 704 trạm, MobiFone 272 trạm, tổng 1.924 trạm": the sum told behind the figures of several
 * units, each of which the book has; or behind all figures of a list that was begun with, as "cộng" says.
 */
export function sumBehind(tested: Tested): TestResult {
  const { sentence, claims, claim, position, isFigure } = tested;
  const last = claims[position - 1]?.claim;
  if (!last || !isPlainLevel(claim)) return undefined;
  const words = sentence.slice(last.number.end, claim.number.start);
  if (!ADDED_UP.test(words)) return undefined;
  const ofUnits = partsBefore(sentence, claims, position);
  const isOfAll = ofUnits.length < FEWEST_PARTS && IN_ALL.test(words);
  const parts = isOfAll ? (listAdded(sentence, claims, position) ?? []) : ofUnits;
  const whole = claims[position];
  if (!whole || parts.length < FEWEST_PARTS) return undefined;
  const result = againstParts(
    claim.number,
    parts.map((part) => part.claim.number),
  );
  // Where the book has the sum, one of the others is at fault.
  const isSuspect = suspectsOf({ whole, parts, isAll: true }, isFigure).includes(whole);
  return result?.verdict === 'disagree' && !isSuspect ? undefined : result;
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

/** All figures of a list from its beginning, where each has a name and nothing makes the sum one of more or of less. */
function listAdded(
  sentence: string,
  claims: readonly ReadClaim[],
  position: number,
): readonly ReadClaim[] | undefined {
  const own = claims[position];
  const parts = claims.slice(0, position);
  if (!own || !ENDS.test(sentence.slice(own.claim.number.end))) return undefined;
  const labels = parts.map(({ claim }, at) => labelOf(sentence, parts[at - 1]?.claim, claim));
  const areParts =
    parts.every(({ claim }) => isPartOf(sentence, claim.number, own.claim.number)) &&
    parts.every(
      ({ claim }) =>
        isPlainLevel(claim) && !COUNTS_UNITS.test(sentence.slice(claim.number.digitsAt)),
    ) &&
    !COUNTS_UNITS.test(sentence.slice(own.claim.number.digitsAt)) &&
    labels.every((label) => /\p{L}/u.test(label)) &&
    new Set(labels).size === labels.length;
  const signs = parts.map(({ claim }, at) =>
    sentence.slice(claim.number.end, (claims[at + 1] ?? own).claim.number.start),
  );
  const isOneList =
    signs.every((words, at) =>
      at === parts.length - 1 ? !/\svà\s/u.test(words) : JOINED.test(words),
    ) && !MAY_OVERLAP.test(sentence.slice(0, own.claim.number.end));
  return areParts && isOneList ? parts : undefined;
}

/** "2G 1.325, 3G 1.705": what stands before a number, or behind it up to the comma. */
function labelOf(sentence: string, before: Claim | undefined, { number }: Claim): string {
  const ahead = sentence.slice(before?.number.end ?? 0, number.start);
  const name = /(?:^|[,;:]|\svà\s)([^,;:]*)$/u.exec(ahead)?.[1]?.trim() ?? '';
  const noun = /^[^,;:.()\d]*/u.exec(sentence.slice(number.end))?.[0] ?? '';
  return name === '' ? noun.trim() : name;
}

function isPartOf(sentence: string, part: NumberInText, whole: NumberInText): boolean {
  const isBare = part.measure === undefined && part.end === part.nounAt;
  return isBare ? areOneMeasure(part, whole) : areCountedAlike(sentence, part, whole);
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
/** "Tổng số" alone may be of more than was listed; "cộng" adds up what was. */
const IN_ALL = /(?<!\p{L})cộng(?!\p{L})/iu;
/** Behind the sum nothing makes it one of something else. */
const ENDS = /^\s*(?:[.,;)]|$)/u;
/** One level behind another, and nothing but its name between. */
const JOINED = /^[^,;:.()]*(?:[,;]|\svà\s)[^,;:.()]*$/u;
/** Units take part more than once. */
const COUNTS_UNITS =
  /^[\d.,]+\s*(?:lượt\s+)?(?:xã|phường|huyện|thôn|ấp|hộ|đơn vị|cơ quan|doanh nghiệp|tổ chức|cá nhân|địa phương|cơ sở)(?!\p{L})/iu;
/** A part of a part is counted twice; what is new this year is no part of all that there is, nor is half a year of one. */
const MAY_OVERLAP = new RegExp(
  [
    'trong (?:số )?đó|riêng|gồm|chia ra|còn lại|cả nước',
    'mới|thêm|bổ sung|đến nay|lũy kế|luỹ kế|hiện có|hiện nay|từ trước',
    'lượt|đợt|lần|vòng|giai đoạn|cả năm|đầu năm|cuối năm',
  ]
    .map((words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)
    .join('|'),
  'iu',
);
