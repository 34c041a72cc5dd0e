import { anyOf, oneOf } from '#core/numbers/patterns';
import type { ReadClaim } from '../../arithmetic/tested';
import type { Claim } from '../../claim';
import type { Mention } from '../../mention';
import type { NumberInText } from '../../numbers/numberInText';
import { addedUpBefore } from './addedUp';
import { KIND_OF_UNIT } from '../countedUnits';
import { measureKey } from './measureKey';
import { allOf, isDistanceFrom, ownerRun, runsOf, type Run } from './runsOfNames';

/** Of which units a number of a sentence is, by where their names stand. */
export interface Holding {
  /** Of the number among those of the sentence. */
  readonly position: number;
  readonly units: readonly string[];
  readonly manner: Manner;
  /** Which number of its measure it is of that unit: numbers of one column are about one thing. */
  readonly column: string;
  /** What is said around it, between the name and the next mark. */
  readonly around: string;
}

/** Of one unit, or of each; of several that are added up; or of several, and nobody says which. */
type Manner = 'each' | 'sum' | 'several';

/**
 * "A 9.988 hộ, B 1.870 hộ", "đứng đầu là A (45.955 hồ sơ), kế đến là B (42.651)", "A, B và C lần lượt đạt 73, 65
 * và 64 hồ sơ", "A và B cùng chiếm 77,6%": whose each number is. Of what stands nearer to another place, to last
 * year or to a goal nothing is said.
 */
export function holdingsIn(
  said: string,
  year: number,
  read: readonly ReadClaim[],
  mentions: readonly Mention<string>[],
): readonly Holding[] {
  const text = said.replaceAll(String(year), (digits) => ' '.repeat(digits.length));
  const runs = runsOf(text, mentions);
  const claims = read.map(({ claim }) => claim);
  const taken = new Map<string, number>();
  let key = '';
  return claims.flatMap((claim, position) => {
    if (claim.kind !== 'level' && claim.kind !== 'share') return [];
    const found =
      respectiveHolder(text, claims, position, runs) ?? holderOf(text, claims, position, runs);
    if (!found) return [];
    key = measureKey(claim.number) ?? (key === '' ? firstKey(claims.slice(position)) : key);
    const turn = `${found.units.join()}/${key}`;
    const ordinal = taken.get(turn) ?? 0;
    taken.set(turn, ordinal + 1);
    const { units, manner, ahead } = found;
    const around = `${ahead} ${behindOf(text, claim.number)}`;
    return [{ position, units, manner, column: `${key}#${ordinal}`, around }];
  });
}

interface Found {
  readonly units: readonly string[];
  readonly manner: Manner;
  /** What stands between them and the number. */
  readonly ahead: string;
}

function behindOf(text: string, { end }: NumberInText): string {
  return /^[^,;.()]*/u.exec(text.slice(end))?.[0] ?? '';
}

/** "A, B và C lần lượt 73, 65 và 64": the second number is that of the second name. */
function respectiveHolder(
  text: string,
  claims: readonly Claim[],
  position: number,
  runs: readonly Run[],
): Found | undefined {
  const { from, to } = listAround(text, claims, position);
  const start = claims[from]?.number.start ?? 0;
  const before = runs.filter(({ end }) => end <= start);
  const count = to - from;
  const run =
    count < 2
      ? undefined
      : [before.at(-1), allOf(before)].find((one) => one?.units.length === count);
  const unit = run?.units[position - from];
  if (!run || unit === undefined) return undefined;
  const ahead = text.slice(run.end, start);
  const isFirst =
    run === before.at(-1) &&
    !claims.some(({ number }) => number.start >= run.end && number.end <= start);
  const isSaid = isFirst ? !OF_OTHERS.test(withoutMost(ahead)) : RESPECTIVELY.test(ahead);
  return isSaid ? { units: [unit], manner: 'each', ahead: '' } : undefined;
}

const RESPECTIVELY = /(?:lần lượt|tương ứng)(?:\s+\p{L}+){0,4}\s*$/iu;

function listAround(
  text: string,
  claims: readonly Claim[],
  position: number,
): { readonly from: number; readonly to: number } {
  const isJoined = (at: number): boolean => {
    const [before, after] = [claims[at - 1]?.number, claims[at]?.number];
    return (
      before !== undefined &&
      after !== undefined &&
      LISTED.test(text.slice(before.end, after.start))
    );
  };
  let [from, to] = [position, position + 1];
  while (isJoined(from)) from -= 1;
  while (isJoined(to)) to += 1;
  return { from, to };
}

const LISTED = /^\s*(?:[,;]|,?\s*và|cùng)\s*$/iu;

/** The names right behind a number ("22 tuyến tại A"), else the last ones before it. */
function holderOf(
  text: string,
  claims: readonly Claim[],
  position: number,
  runs: readonly Run[],
): Found | undefined {
  const number = claims[position]?.number;
  if (!number) return undefined;
  const sum = addedUpBefore(text, claims, position, runs);
  if (sum)
    return {
      units: sum,
      manner: 'sum',
      ahead: text.slice(claims[position - 1]?.number.end, number.start),
    };
  const behind = runs.find(({ start }) => start >= number.end);
  if (behind && isOwnedBy(text, number, behind)) return foundIn(behind, '');
  const before = ownerRun(
    text,
    runs.filter(({ end }) => end <= number.start),
  );
  if (!before || isDistanceFrom(text, before, number)) return undefined;
  if (isGapBetween(text, before, number)) return undefined;
  const last = claims[position - 1];
  const isOfNumberBefore =
    last !== undefined &&
    last.number.end <= before.start &&
    OWNED_BY.test(text.slice(last.number.end, before.start));
  const between = withoutMost(text.slice(before.end, number.start));
  const ahead = number.unit === 'percent' ? between.replace(WITHIN_ALL, ' ') : between;
  const behindNumber = behindOf(text, number).replace(OF_ALL, ' ');
  const isOwn = !isOfNumberBefore && !OF_OTHERS.test(ahead) && !OF_ANOTHER_TIME.test(behindNumber);
  return isOwn ? foundIn(togetherWith(text, runs, before, number.start), ahead) : undefined;
}

/** "Chênh lệch giữa huyện A và huyện B về số cụm loa là 131 cụm": no figure of either. */
function isGapBetween(text: string, { end }: Run, { start }: NumberInText): boolean {
  const isInBracket = /^\s*\(\s*$/u.test(text.slice(end, start));
  return !isInBracket && GAP.test(/[^;]*$/u.exec(text.slice(0, start))?.[0] ?? '');
}

const GAP = /(?<!\p{L})(?:chênh lệch|khoảng cách|cách biệt|mức chênh|hơn kém)(?!\p{L})/iu;

/** "Huyện A (109 văn bản) và huyện B (99 văn bản) có tổng …": behind the brackets all of them are spoken of. */
function togetherWith(text: string, runs: readonly Run[], last: Run, start: number): Run {
  if (!/^\s*\([^()]*\)/u.test(text.slice(last.end, start))) return last;
  const at = runs.indexOf(last);
  const before = runs[at - 1];
  if (!before || !AND_BEHIND_BRACKET.test(text.slice(before.end, last.start))) return last;
  const all = togetherWith(text, runs, before, last.start);
  return { ...last, units: [...all.units, ...last.units], names: [...all.names, ...last.names] };
}

const AND_BEHIND_BRACKET = new RegExp(
  `^\\s*\\([^()]*\\)\\s*(?:,|và|cùng(?:\\s+với)?)\\s*(?:${KIND_OF_UNIT}\\s+)?$`,
  'iu',
);

function foundIn({ units }: Run, ahead: string): Found {
  const isOfEach = units.length === 1 || OF_EACH.test(ahead);
  return { units, manner: isOfEach ? 'each' : 'several', ahead };
}

/** "(cùng 22 tuyến)", "mỗi nơi mới có 05 điểm", "đều đạt 100%" */
const OF_EACH =
  /(?<!\p{L})mỗi(?!\p{L})|(?<!\p{L})(?:cùng|đều)(?:\s+(?:là|có|đạt|ở|mức|với))*\s*$/iu;

/** "Tỷ trọng thuê bao của A trong toàn tỉnh là 42,8%", "chiếm 42,8% so với toàn tỉnh" */
const WITHIN_ALL = /(?:^|\s)(?:trong|so với)\s+(?:toàn|cả)\s+tỉnh(?=\s+(?:là|đạt|chiếm|ở))/iu;
const OF_ALL = /(?<!\p{L})so với\s+(?:toàn|cả)\s+tỉnh(?!\p{L})/iu;

const OWNED_BY = new RegExp(
  `^\\s*(?:\\p{L}+\\s+){0,3}(?:của|tại|ở|thuộc)\\s+(?:${KIND_OF_UNIT}\\s+)?$`,
  'iu',
);

/** "từ 49,9% (huyện A) đến 50,9% (huyện B)", "22 tuyến tại A" */
function isOwnedBy(text: string, number: NumberInText, behind: Run): boolean {
  const between = text.slice(number.end, behind.start);
  const isInBracket = IN_BRACKET.test(between) && /^\s*\)/u.test(text.slice(behind.end));
  return isInBracket || OWNED_BY.test(between);
}

const IN_BRACKET = new RegExp(`^\\s*\\(\\s*(?:${KIND_OF_UNIT}\\s+)?$`, 'iu');

/** "nhiều nhất tỉnh (11 tuyến)" goes on about whoever has most. */
function withoutMost(text: string): string {
  return text.replace(/nhất\s+(?:(?:toàn|trong|của|cả)\s+)*tỉnh/giu, 'nhất');
}

const OF_OTHERS = anyOf('iu', [
  /;|\.\s/u,
  new RegExp(
    String.raw`(?<!\p{L})${oneOf(`
      toàn tỉnh, cả tỉnh, của tỉnh, cả nước, toàn quốc, bình quân, trung bình, so với, gấp, hơn, kém, thiếu, thêm, tăng, giảm,
      kế hoạch, chỉ tiêu, mục tiêu, phấn đấu, năm trước, cùng kỳ, trước đó, các (?:huyện|xã|đơn vị|doanh nghiệp), còn lại
    `)}(?!\p{L})`,
    'u',
  ),
  /(?<!\d)(?:19|20)\d\d(?!\d)/u,
]);
const OF_ANOTHER_TIME =
  /(?<!\p{L})(?:năm trước|cùng kỳ|kế hoạch|chỉ tiêu|so với)(?!\p{L})|(?<!\d)(?:19|20)\d\d(?!\d)/iu;

function firstKey(claims: readonly Claim[]): string {
  return claims.map(({ number }) => measureKey(number)).find((key) => key !== undefined) ?? '';
}
