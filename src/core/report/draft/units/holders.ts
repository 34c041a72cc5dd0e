import type { ReadClaim } from '../arithmetic/tested';
import type { Claim } from '../claim';
import type { Mention } from '../mention';
import type { NumberInText } from '../numbers/numberInText';

/** Of which units a number of a sentence is, by where their names stand. */
export interface Holding {
  /** Of the number among those of the sentence. */
  readonly position: number;
  readonly units: readonly string[];
  /** Of several units: what each of them has, or all of them together. */
  readonly isOfEach: boolean;
  /** Which number of its measure it is of that unit: numbers of one column are about one thing. */
  readonly column: string;
  /** What is said around it, between the name and the next mark. */
  readonly around: string;
}

/** Names that stand together: "Hiệp Hòa, Lục Ngạn và Lục Nam". */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly units: readonly string[];
}

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
    const found =
      respectiveHolder(text, claims, position, runs) ?? holderOf(text, claims, position, runs);
    if (!found) return [];
    key = measureKey(claim.number) ?? (key === '' ? firstKey(claims.slice(position)) : key);
    const turn = `${found.at}/${found.units.join()}/${key}`;
    const ordinal = taken.get(turn) ?? 0;
    taken.set(turn, ordinal + 1);
    const { units, isOfEach, ahead } = found;
    const around = `${ahead} ${behindOf(text, claim.number)}`;
    return [{ position, units, isOfEach, column: `${key}#${ordinal}`, around }];
  });
}

interface Found {
  readonly units: readonly string[];
  readonly isOfEach: boolean;
  /** Where the names stand. */
  readonly at: number;
  /** What stands between them and the number. */
  readonly ahead: string;
}

function behindOf(text: string, { end }: NumberInText): string {
  return /^[^,;.()]*/u.exec(text.slice(end))?.[0] ?? '';
}

function runsOf(text: string, mentions: readonly Mention<string>[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { start, end, said } of mentions) {
    const last = runs.at(-1);
    if (last && TOGETHER.test(text.slice(last.end, start))) {
      runs[runs.length - 1] = { ...last, end, units: [...last.units, said] };
    } else runs.push({ start, end, units: [said] });
  }
  return runs;
}

/** Of which kind units are. */
export const KIND_OF_UNIT =
  '(?:huyện|thị xã|thành phố|xã|phường|thị trấn|tp\\.?|công ty|doanh nghiệp|nhà mạng|địa phương|đơn vị)';
const TOGETHER = new RegExp(
  `^\\s*(?:,|;|,?\\s*(?:và|cùng|cùng với))\\s*(?:${KIND_OF_UNIT}\\s*)?$`,
  'iu',
);

/** "A, B và C lần lượt 73, 65 và 64": the second number is that of the second name. */
function respectiveHolder(
  text: string,
  claims: readonly Claim[],
  position: number,
  runs: readonly Run[],
): Found | undefined {
  const { from, to } = listAround(text, claims, position);
  const start = claims[from]?.number.start ?? 0;
  const run = runs.filter(({ end }) => end <= start).at(-1);
  const unit = run?.units[position - from];
  if (!run || unit === undefined || to - from < 2 || run.units.length !== to - from)
    return undefined;
  const ahead = text.slice(run.end, start);
  const isFirst = !claims.some(({ number }) => number.start >= run.end && number.end <= start);
  const isSaid = isFirst ? !OF_OTHERS.test(withoutMost(ahead)) : RESPECTIVELY.test(ahead);
  return isSaid ? { units: [unit], isOfEach: true, at: start, ahead: '' } : undefined;
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

const LISTED = /^\s*(?:,|,?\s*và|cùng)\s*$/iu;

/** The names right behind a number ("22 tuyến tại A"), else the last ones before it. */
function holderOf(
  text: string,
  claims: readonly Claim[],
  position: number,
  runs: readonly Run[],
): Found | undefined {
  const number = claims[position]?.number;
  if (!number) return undefined;
  const together = togetherBefore(text, claims, position, runs);
  if (together) return together;
  const behind = runs.find(({ start }) => start >= number.end);
  if (behind && OWNED_BY.test(text.slice(number.end, behind.start))) return foundIn(behind, '');
  const before = runs.filter(({ end }) => end <= number.start).at(-1);
  if (!before) return undefined;
  const last = claims[position - 1];
  const isOfNumberBefore =
    last !== undefined &&
    last.number.end <= before.start &&
    OWNED_BY.test(text.slice(last.number.end, before.start));
  const ahead = withoutMost(text.slice(before.end, number.start));
  const isOwn =
    !isOfNumberBefore && !OF_OTHERS.test(ahead) && !OF_ANOTHER_TIME.test(behindOf(text, number));
  return isOwn ? foundIn(before, ahead) : undefined;
}

/** "…, cộng lại là 15.185 hộ", "tính chung, ba huyện chiếm 45,8%": all that were named before. */
function togetherBefore(
  text: string,
  claims: readonly Claim[],
  position: number,
  runs: readonly Run[],
): Found | undefined {
  const [last, claim] = [claims[position - 1], claims[position]];
  if (!last || !claim) return undefined;
  const [from, to] = [last.number.end, claim.number.start];
  const ahead = text.slice(from, to);
  if (runs.some(({ start }) => start >= from && start < to)) return undefined;
  const before = runs.filter(({ end }) => end <= from);
  const all = [...new Set(before.flatMap(({ units }) => units))];
  const count = COUNTED.exec(ahead)?.groups?.['count'];
  const isSum = ADDED_UP.test(ahead) && measureKey(last.number) === measureKey(claim.number);
  if (count === undefined && !isSum) return undefined;
  const wanted = count === undefined ? all.length : countSaid(count);
  const units = [before.at(-1)?.units ?? [], all].find(({ length }) => length === wanted);
  return units && units.length > 1
    ? { units, isOfEach: false, at: before.at(-1)?.start ?? 0, ahead }
    : undefined;
}

const ADDED_UP = /(?<!\p{L})(?:cộng lại|tổng cộng|gộp lại|cộng chung|tính chung)(?!\p{L})/iu;
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
]);
const COUNT_OF_UNITS = `${[...COUNTS.keys()].join('|')}|0?[2-9]`;

/** "Bốn huyện", "03 đơn vị" */
export const COUNTED_UNITS = new RegExp(
  `(?<!\\p{L})(?<count>${COUNT_OF_UNITS})\\s+${KIND_OF_UNIT}(?!\\p{L})`,
  'iu',
);

/** "hai", "03" */
export function countSaid(count: string): number {
  return COUNTS.get(count.toLowerCase()) ?? Number(count);
}
const COUNTED = new RegExp(
  `(?<!\\p{L})(?<count>${COUNT_OF_UNITS})\\s+${KIND_OF_UNIT}(?:\\s+(?:này|trên|nói trên|đó|dẫn đầu))*\\s+(?:cùng\\s+)?(?:chiếm|nắm|giữ|đạt|có)(?!\\p{L})`,
  'iu',
);

function foundIn({ units, start }: Run, ahead: string): Found {
  const isOfEach = units.length === 1 || OF_EACH.test(ahead);
  return { units, isOfEach, at: start, ahead };
}

/** "(cùng 22 tuyến)", "mỗi nơi mới có 05 điểm", "đều đạt 100%" */
const OF_EACH =
  /(?<!\p{L})mỗi(?!\p{L})|(?<!\p{L})(?:cùng|đều)(?:\s+(?:là|có|đạt|ở|mức|với))*\s*$/iu;

const OWNED_BY = new RegExp(
  `^\\s*(?:\\p{L}+\\s+){0,3}(?:của|tại|ở|thuộc)\\s+(?:${KIND_OF_UNIT}\\s+)?$`,
  'iu',
);

/** "nhiều nhất tỉnh (11 tuyến)" goes on about whoever has most. */
function withoutMost(text: string): string {
  return text.replace(/nhất\s+(?:(?:toàn|trong|của|cả)\s+)*tỉnh/giu, 'nhất');
}

const OF_OTHERS =
  /;|\.\s|(?<!\p{L})(?:toàn tỉnh|cả tỉnh|của tỉnh|cả nước|toàn quốc|bình quân|trung bình|so với|gấp|hơn|kém|thiếu|thêm|tăng|giảm|kế hoạch|chỉ tiêu|mục tiêu|phấn đấu|năm trước|cùng kỳ|trước đó|các (?:huyện|xã|đơn vị|doanh nghiệp)|còn lại)(?!\p{L})|(?<!\d)(?:19|20)\d\d(?!\d)/iu;
const OF_ANOTHER_TIME =
  /(?<!\p{L})(?:năm trước|cùng kỳ|kế hoạch|chỉ tiêu|so với)(?!\p{L})|(?<!\d)(?:19|20)\d\d(?!\d)/iu;

/** In what a number is: of a bare one that is not said. */
function measureKey({ unit, measure }: NumberInText): string | undefined {
  if (unit !== 'other') return unit;
  return measure === undefined || measure.dimension === '' ? undefined : measure.dimension;
}

function firstKey(claims: readonly Claim[]): string {
  return claims.map(({ number }) => measureKey(number)).find((key) => key !== undefined) ?? '';
}
