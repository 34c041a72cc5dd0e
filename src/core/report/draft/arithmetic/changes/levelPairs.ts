import type { Claim } from '../../claim';
import type { NumberInText } from '../../numbers/numberInText';
import { wordsOf } from '../../text/words';
import type { Verdict } from '../../verdict';
import { areCountedAlike, areOneMeasure } from '../alike';
import { between, goesOn } from '../goingOn';
import type { ReadClaim, Tested } from '../tested';
import { levelAt, levelSpokenOf } from './levelSpokenOf';

/** Two levels of one thing that a sentence puts beside what it says of their change. */
export interface LevelPair {
  readonly now: Claim;
  readonly before: Claim;
  /** Pairs that the change may be meant of as well: true of one of them it is no fault. */
  readonly orElse?: readonly LevelPair[];
}

/**
 * The two levels whose change a claim states, where the sentence leaves no doubt that they are:
 * "từ P lên X, tăng …", "tăng … (từ P lên X)", "X, tăng … so với năm 2023 (P)",
 * "X (năm 2023 là P), tăng …", "P năm 2023 và X năm 2024, tăng …", "X, tăng … so với P năm 2023",
 * "X, năm 2023: P, tăng …", or where the book knows both.
 */
export function levelPairOf(tested: Tested): LevelPair | undefined {
  for (const find of FINDING) {
    const pair = find(tested);
    if (pair && areOneMeasure(pair.now.number, pair.before.number)) return pair;
  }
  return undefined;
}

/** "50,0%, năm 2025 đạt 39,9%, tăng …": of both the book knows that they are one figure of two years. */
function provenLevels({ sentence, claims, claim, position }: Tested): LevelPair | undefined {
  const [first, second] = [claims[position - 2], claims[position - 1]];
  if (!first || !second || !areOneFigure(first.verdict, second.verdict)) return undefined;
  const [one, other] = [levelAt(claims, position - 2), levelAt(claims, position - 1)];
  if (!one || !other || !goesOn(between(sentence, other, claim))) return undefined;
  const isInOrder = (first.verdict.year ?? 0) < (second.verdict.year ?? 0);
  return isInOrder ? { now: other, before: one } : { now: one, before: other };
}

function areOneFigure(one: Verdict, other: Verdict): boolean {
  return (
    one.verdict === 'agree' &&
    other.verdict === 'agree' &&
    one.indicator !== '' &&
    one.indicator === other.indicator &&
    one.unit === other.unit &&
    one.year !== other.year
  );
}

/** "tăng từ 698 tỷ đồng lên 742,67 tỷ đồng, tăng 6,4%" */
function fromUpTo({ sentence, claims, claim, position }: Tested): LevelPair | undefined {
  const now = levelAt(claims, position - 1);
  const before = levelAt(claims, position - 2);
  if (!now || before?.kind !== 'earlier-level') return undefined;
  return UP_TO.test(between(sentence, before, now)) && goesOn(between(sentence, now, claim))
    ? { now, before }
    : undefined;
}

/** "tăng 175% (từ 4 trạm lên 11 trạm)", "giảm 10% so với năm 2023, từ 100 tỷ đồng xuống còn 90" */
function fromUpToBehind({ sentence, claims, claim, position }: Tested): LevelPair | undefined {
  const before = levelAt(claims, position + 1);
  const now = levelAt(claims, position + 2);
  if (!now || before?.kind !== 'earlier-level') return undefined;
  const lead = between(sentence, claim, before).replace(/từ(?:\s+mức)?\s*$/iu, '');
  return UP_TO.test(between(sentence, before, now)) && goesOn(lead) ? { now, before } : undefined;
}

/** "đạt 1.200 tỷ đồng, tăng 20% so với năm 2023 (1.000 tỷ đồng)" */
function baseInBrackets({ sentence, claims, claim, position }: Tested): LevelPair | undefined {
  const now = levelSpokenOf(sentence, claims, position);
  const before = levelAt(claims, position + 1);
  if (!now || !before) return undefined;
  const lead = between(sentence, claim, before);
  const isOfBase =
    /^[^,;.:()\d]{0,60}\(\s*(?:(?:cùng kỳ|năm trước|năm ngoái|năm|là|đạt|có|xếp|đứng|hạng|thứ|hạng thứ)\s*)*:?\s*$/iu.test(
      lead,
    ) &&
    (/so với|(?:gấp|bằng)\s*$/iu.test(lead) ||
      /\(.*(?:kỳ|năm)/iu.test(lead) ||
      claim.kind === 'multiple');
  const isOfOthers =
    claim.kind !== 'multiple' && (OF_OTHERS.test(lead) || ANOTHER_COMPARISON.test(lead));
  return isOfBase && !isOfOthers && CLOSES.test(sentence.slice(before.number.end))
    ? { now, before }
    : undefined;
}

/** "và cao hơn bình quân cả nước (75,6 Mbps)": the level of others. */
const OF_OTHERS =
  /(?<!\p{L})(?:cả nước|toàn quốc|bình quân|trung bình|khu vực|vùng|tỉnh|huyện|mức chung|(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm)\s+hơn)(?!\p{L})/iu;

/** "so với năm 2021 và vượt yêu cầu tối thiểu (209 điểm)": the bracket belongs to the nearest comparison. */
const ANOTHER_COMPARISON =
  /(?:năm\s+(?:trước|ngoái|(?:19|20)\d\d)|cùng kỳ)[^(]*(?<!\p{L})(?:và|nhưng|song|còn|vượt|đạt|bằng|gần|cũng)(?!\p{L})/iu;

/** "đạt 1.200 tỷ đồng (năm 2023 là 1.000 tỷ đồng), tăng 20%" */
function baseBefore({ sentence, claims, claim, position }: Tested): LevelPair | undefined {
  const now = levelAt(claims, position - 2);
  const before = levelAt(claims, position - 1);
  if (!now || !before) return undefined;
  const lead = between(sentence, now, before);
  const isOfBase =
    /^[^,;.:()\d]{0,40}\(\s*(?:cùng kỳ|năm trước|năm ngoái|năm)(?:\s+(?:năm|trước|ngoái))*\s*(?:là|đạt|có|xếp|hạng|đứng|thứ|:|\s)*$/iu.test(
      lead,
    );
  const behind = /^[^()]{0,25}\)(.*)$/su.exec(between(sentence, before, claim))?.[1];
  return isOfBase && behind !== undefined && goesOn(behind) ? { now, before } : undefined;
}

/** "6.120 km, tăng 330 km so với 5.790 km cuối năm 2019": the base and its time right behind the change. */
function baseBehind({ sentence, claims, claim, position }: Tested): LevelPair | undefined {
  const now = levelSpokenOf(sentence, claims, position);
  const before = levelAt(claims, position + 1);
  if (!now || !before) return undefined;
  const isOfBase =
    COMPARED_WITH.test(between(sentence, claim, before)) &&
    isOfItsTime(sentence, claim, before) &&
    isSaidAlike(sentence, now.number, before.number);
  if (!isOfBase) return undefined;
  return { now, before, orElse: pairsWithOthers(claims, position, { now, before }) };
}

const COMPARED_WITH = /^\s*so với\s+(?:(?:mức|con số|số|hạng|thứ|vị trí)\s+)*$/iu;
const UP_TO_ITS_TIME =
  /^([^,;.:()\d]{0,60}?)\s(?:năm\s+(?:(?:19|20)\d\d|trước|ngoái)|cùng kỳ)(?!\p{L})/iu;

/** Up to its time nothing is said of the base but what was said before: it is no plan, of nobody else, and of all of it. */
function isOfItsTime(sentence: string, change: Claim, { number }: Claim): boolean {
  const words = UP_TO_ITS_TIME.exec(sentence.slice(number.end))?.[1];
  const said = new Set(wordsOf(sentence.slice(0, change.number.start)).map(({ text }) => text));
  return (
    words !== undefined && wordsOf(words).every(({ text }) => SINCE.has(text) || said.has(text))
  );
}

const SINCE: ReadonlySet<string> = new Set('của cuối đầu trong vào hồi'.split(' '));

/** Of a bare number the level that was told says what it counts. */
function isSaidAlike(sentence: string, now: NumberInText, before: NumberInText): boolean {
  return before.measure === undefined || now.measure === undefined
    ? areOneMeasure(now, before)
    : areCountedAlike(sentence, now, before);
}

/** "105 đài, 45 đài ứng dụng CNTT, tăng 5 đài so với 100 đài năm 2021": the change may be of what was told before. */
function pairsWithOthers(
  claims: readonly ReadClaim[],
  position: number,
  { now, before }: LevelPair,
): readonly LevelPair[] {
  return claims
    .slice(0, position)
    .map(({ claim }) => claim)
    .filter((one) => one !== now && one.kind === 'level' && areOneMeasure(one.number, now.number))
    .map((one) => ({ now: one, before }));
}

/** "475,9 tỷ đồng, năm 2021: 426,1 tỷ đồng, tăng 11,7%": a year for the second level only, and nothing behind the change. */
function otherYearBeside({ sentence, claims, claim, position }: Tested): LevelPair | undefined {
  const now = levelAt(claims, position - 2);
  const before = levelAt(claims, position - 1);
  if (!now || !before || now.kind !== 'level') return undefined;
  const isOfOtherYear = OTHER_YEAR.test(sentence.slice(now.number.end, before.number.start));
  const isLast = /^\s*(?:[.;]|$)/u.test(sentence.slice(claim.number.end));
  return isOfOtherYear && isLast && goesOn(between(sentence, before, claim))
    ? { now, before, orElse: [{ now: before, before: now }] }
    : undefined;
}

const OTHER_YEAR =
  /^(?:\s+(?!trong|riêng)\p{L}+){0,4}\s*[,;]\s*(?:cùng kỳ(?:\s+năm\s+(?:trước|ngoái))?|năm\s+(?:(?:19|20)\d\d|trước|ngoái))\s*(?::|là|đạt|có)?\s*$/iu;

/** "730 vụ năm 2023 và 792 vụ năm 2024, tăng 8,5%" */
function yearsBeside({ sentence, claims, claim, position }: Tested): LevelPair | undefined {
  const first = levelAt(claims, position - 2);
  const second = levelAt(claims, position - 1);
  if (!first || !second) return undefined;
  const yearOfFirst = yearBeside(sentence, first.number, second.number.start);
  const yearOfSecond = yearBeside(sentence, second.number, claim.number.start);
  if (yearOfFirst === undefined || yearOfSecond === undefined || yearOfFirst === yearOfSecond) {
    return undefined;
  }
  const apart = between(sentence, first, second);
  const isOneThing = /^[^;.:()]{0,60}$/u.test(apart) && !/trong đó|riêng/iu.test(apart);
  if (!isOneThing || !goesOn(between(sentence, second, claim))) return undefined;
  return yearOfFirst < yearOfSecond
    ? { now: second, before: first }
    : { now: first, before: second };
}

/** The year that stands right before a number ("năm 2023 là 730") or behind it ("730 vụ năm 2023"). */
function yearBeside(
  sentence: string,
  { start, end }: NumberInText,
  until: number,
): number | undefined {
  const before = /năm\s+(20\d\d)\s*(?:là|đạt|có|:|ước đạt)?\s*$/iu.exec(sentence.slice(0, start));
  if (before) return Number(before[1]);
  const behind = /^[^,;.:()\d]{0,40}năm\s+(20\d\d)/iu.exec(sentence.slice(end, until));
  return behind ? Number(behind[1]) : undefined;
}

const FINDING: readonly ((tested: Tested) => LevelPair | undefined)[] = [
  fromUpTo,
  fromUpToBehind,
  baseInBrackets,
  baseBefore,
  yearsBeside,
  provenLevels,
  baseBehind,
  otherYearBeside,
];

const UP_TO = /(?:lên|xuống|còn|đến)(?:\s+(?:mức|thành|tới|đến))?\s*$/iu;
const CLOSES = /^\s*(?:\/\s*\d+\s*)?[^()\d,;]{0,25}\)/u;
