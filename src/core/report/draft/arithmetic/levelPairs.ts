import type { Claim } from '../claim';
import type { NumberInText } from '../numbers/numberInText';
import type { Verdict } from '../verdict';
import type { ReadClaim, Tested } from './tested';

/** Two levels of one thing that a sentence puts beside what it says of their change. */
export interface LevelPair {
  readonly now: Claim;
  readonly before: Claim;
}

/**
 * The two levels whose change a claim states, where the sentence leaves no doubt that they are:
 * "từ P lên X, tăng …", "tăng … (từ P lên X)", "X, tăng … so với năm 2023 (P)",
 * "X (năm 2023 là P), tăng …", "P năm 2023 và X năm 2024, tăng …", or where the book knows both.
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
  return isOfBase && CLOSES.test(sentence.slice(before.number.end)) ? { now, before } : undefined;
}

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
];

const UP_TO = /(?:lên|xuống|còn|đến)(?:\s+(?:mức|thành|tới|đến))?\s*$/iu;
const CLOSES = /^\s*(?:\/\s*\d+\s*)?[^()\d,;]{0,25}\)/u;

/**
 * The level that a change or a plan goes on about: right before it, or before other changes of the
 * same ("4.250 tỷ đồng, tăng 7,5% so với năm 2022 (3.953 tỷ đồng), đạt 101,2% kế hoạch").
 */
export function levelSpokenOf(
  sentence: string,
  claims: readonly ReadClaim[],
  position: number,
): Claim | undefined {
  let next = claims[position]?.claim;
  for (let at = position - 1; at >= 0; at--) {
    const one = claims[at]?.claim;
    if (!one || !next || !goesOn(withoutBracketEnd(between(sentence, one, next)))) return undefined;
    const isOfBase = one.kind === 'aside' || one.kind === 'plan-level';
    if (isDenominator(sentence, claims, at)) return levelAt(claims, at - 1);
    if (!isOfBase && !ABOUT_A_LEVEL.has(one.kind)) return levelAt(claims, at);
    next = one;
  }
  return undefined;
}

/** "(3.953 tỷ đồng), đạt": the bracket was opened before. */
function withoutBracketEnd(words: string): string {
  return words.replace(/^[^()]{0,25}\)/u, '').replace(/\(\s*$/u, '');
}

const ABOUT_A_LEVEL: ReadonlySet<Claim['kind']> = new Set([
  'growth',
  'index',
  'points',
  'difference',
  'multiple',
  'plan',
  'above-plan',
]);

function levelAt(claims: readonly ReadClaim[], position: number): Claim | undefined {
  const claim = claims[position]?.claim;
  return claim && LEVELS.has(claim.kind) && claim.number.hedge === undefined ? claim : undefined;
}

const LEVELS: ReadonlySet<Claim['kind']> = new Set(['level', 'earlier-level', 'aside', 'rank']);

/** The 63 of "thứ 12/63", the 500 of "450/500 thôn". */
export function isDenominator(
  sentence: string,
  claims: readonly ReadClaim[],
  position: number,
): boolean {
  const [above, below] = [claims[position - 1]?.claim, claims[position]?.claim];
  return (
    above !== undefined &&
    below !== undefined &&
    /^\s*\/\s*$/u.test(sentence.slice(above.number.end, below.number.start))
  );
}

/** What stands between two numbers, without the years. */
export function between(sentence: string, one: Claim, other: Claim): string {
  return sentence.slice(one.number.end, other.number.start).replace(YEARS, '');
}

const YEARS = /(?<!\d)(?:(?:\d{1,2}\/){1,2})?(?:19|20)\d\d(?!\d)/gu;

/**
 * Whether the words between a level and a change leave no room for another subject: the rest of
 * what is counted, then only words of changing and comparing.
 */
export function goesOn(words: string): boolean {
  const [head = '', ...tail] = words.replace(SAID_AGAIN, ', ').split(/[,()]|(?:^|\s)và(?=\s)/u);
  const noun = head
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (
    /[;.:\d]/u.test(words.replace(SAID_AGAIN, ', ')) ||
    /(?:^|\s)(?:trong đó|riêng|cùng với|còn)(?=\s)/iu.test(words)
  ) {
    return false;
  }
  if (noun.length > MOST_OF_NOUN) return false;
  return tail.every((part) =>
    part
      .trim()
      .toLowerCase()
      .split(/\s+/u)
      .every((word) => word === '' || CHANGING.has(word)),
  );
}

/** "…; tức gấp 4,4 lần": what follows says the same in another way. */
const SAID_AGAIN = /;\s*(?:tức|nghĩa|như vậy)(?:\s+là)?(?=\s)/iu;

const MOST_OF_NOUN = 8;
const CHANGING: ReadonlySet<string> = new Set(
  'năm nay so với cùng kỳ trước ngoái cuối mức tăng giảm trưởng thêm tức là hay tương ứng đương bằng gấp đạt khoảng ước tốc độ cao thấp hơn nhiều ít được đã vượt nhẹ mạnh khá - – + tỷ lệ chỉ mới'.split(
    ' ',
  ),
);

/** Both in one measure; a number without a noun goes along with that of the other. */
export function areOneMeasure(one: NumberInText, other: NumberInText): boolean {
  if (one.unit !== other.unit || (one.unit !== 'other' && one.unit !== 'percent')) return false;
  if (!one.measure || !other.measure) return true;
  return one.measure.dimension === other.measure.dimension;
}
