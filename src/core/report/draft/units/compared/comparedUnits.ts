import type { Mention } from '../../mention';
import type { NumberInText } from '../../numbers/numberInText';
import { KIND_OF_UNIT } from '../countedUnits';
import { ownerAt } from '../whose/ownerAt';
import { DESCRIBED } from '../whose/runsOfNames';
import type { Comparison, End } from './comparison';
import { END_SAID, endSaid, gapOfEnds, gapOfTwo } from './gaps';
import { figureTold, type ToldOfUnits } from '../toldFigure';

/** What a number compares: how far a unit stands from another, or two that were told are from each other. */
export function comparedAt(told: ToldOfUnits, position: number): Comparison | undefined {
  return (
    gapOfEnds(told, position) ??
    againstOther(told, position) ??
    gapOfTwo(told, position) ??
    betweenTwo(told, position)
  );
}

/** "nhiều hơn huyện B 1.320 hộ", "cao hơn 4,2 điểm so với bình quân toàn tỉnh", "gấp 1,8 lần huyện B" */
function againstOther(told: ToldOfUnits, position: number): Comparison | undefined {
  const { text, read, mentions } = told;
  const number = read[position]?.claim.number;
  if (!number) return undefined;
  const other =
    otherBefore(text, number, mentions) ??
    endBefore(text, number) ??
    otherBehind(text, number, mentions) ??
    otherAtHead(text, number, mentions);
  const owner = other && ownerAt(told, other.verbAt);
  if (!other || !owner || owner.unit === '' || owner.unit === other.said) return undefined;
  return {
    unit: owner.unit,
    other: other.said,
    isMean: other.isMean,
    way: other.way,
    between: text.slice(segmentOf(text, owner.end), number.start),
    ...(other.end === undefined ? {} : { ends: { kind: '', other: other.end } }),
  };
}

/** Where the comma, or what else parts it from the rest, stands before a position. */
function segmentOf(text: string, at: number): number {
  return (/[,;:.(](?!\d)[^,;:.(]*$/u.exec(text.slice(0, at))?.index ?? -1) + 1;
}

interface Other {
  readonly said: string;
  readonly isMean: boolean;
  readonly verbAt: number;
  readonly way: 1 | -1 | undefined;
  /** It is not named, but said to have most or least of all. */
  readonly end?: End | undefined;
}

const MORE = 'cao hơn|nhiều hơn|lớn hơn|hơn|vượt|bỏ xa';
const LESS = 'thấp hơn|ít hơn|nhỏ hơn|kém|thua';
const VERB = `(?<!\\p{L})(?<verb>(?<more>${MORE})|(?<less>${LESS}))`;
const MEAN =
  '(?:mức\\s+)?(?<mean>bình quân|trung bình|mức)(?:\\s+chung)?(?:\\s+(?:của\\s+)?(?:toàn|cả|trong)?\\s*tỉnh|\\s+mỗi\\s+(?:huyện|địa phương|đơn vị|doanh nghiệp))?';
const TO = '(?:so với\\s+|với\\s+|của\\s+)?';
const SAYING = '(?:\\s*(?:là|tới|đến|khoảng|những)(?!\\p{L}))*';
const BRACKET = '(?:\\s*\\([^()]*\\))?';
const MEAN_BEFORE = new RegExp(`${VERB}\\s+${TO}${MEAN}${BRACKET}${SAYING}\\s*$`, 'iu');
const UNIT_BEFORE = new RegExp(`${VERB}\\s+${TO}(?:${DESCRIBED})?(?:${KIND_OF_UNIT}\\s+)?$`, 'iu');
const BEHIND_UNIT = new RegExp(`^\\s*\\)?${BRACKET}${SAYING}\\s*$`, 'iu');
const END_BEFORE = new RegExp(`${VERB}\\s+${TO}${END_SAID}${SAYING}\\s*$`, 'iu');

/** "hơn đơn vị thấp nhất 12,3 điểm" */
function endBefore(text: string, { start }: NumberInText): Other | undefined {
  const found = END_BEFORE.exec(text.slice(0, start));
  const end = endSaid(found?.groups?.['end'] ?? '');
  return found && end ? { ...otherOf(found, ''), isMean: false, end } : undefined;
}

const AT_HEAD = new RegExp(
  `(?:^|[;.])[\\s–+•*-]*(?:nếu\\s+)?so với\\s+(?:${KIND_OF_UNIT}\\s+)?$`,
  'iu',
);

/** "So với huyện B, số cụm loa của huyện A nhiều hơn 12 cụm" */
function otherAtHead(
  text: string,
  { start, end }: NumberInText,
  mentions: readonly Mention<string>[],
): Other | undefined {
  const first = mentions.find((one) => one.end <= start && AT_HEAD.test(text.slice(0, one.start)));
  const verb = VERB_RIGHT_BEFORE.exec(text.slice(0, start));
  const isHeld = first && verb && /^\s*(?:\([^()]*\)\s*)?(?:,|thì)/u.test(text.slice(first.end));
  // "cao hơn 12 cụm so với năm trước"
  if (!isHeld || /^[^,;.]{0,30}(?:so với|cùng kỳ)/iu.test(text.slice(end))) return undefined;
  return { ...otherOf(verb, first.said), verbAt: verb.index };
}

function otherBefore(
  text: string,
  { start }: NumberInText,
  mentions: readonly Mention<string>[],
): Other | undefined {
  const ahead = text.slice(0, start);
  const mean = MEAN_BEFORE.exec(ahead);
  if (mean) return otherOf(mean, '');
  const last = mentions.filter(({ end }) => end <= start).at(-1);
  if (!last || !BEHIND_UNIT.test(text.slice(last.end, start))) return undefined;
  const verb = UNIT_BEFORE.exec(text.slice(0, last.start));
  return verb ? otherOf(verb, last.said) : undefined;
}

const VERB_RIGHT_BEFORE = new RegExp(
  `(?:${VERB}|(?<!\\p{L})(?<times>(?:cao |nhiều |lớn )?gấp|bằng|tương đương|tức))${SAYING}\\s*$`,
  'iu',
);
const MEAN_BEHIND = new RegExp(`^\\s*(?:so với\\s+|của\\s+)?${MEAN}`, 'iu');
const UNIT_BEHIND = new RegExp(
  `^\\s*(?:so với\\s+|của\\s+|ở\\s+|tại\\s+)?(?:${KIND_OF_UNIT}\\s+)?$`,
  'iu',
);

function otherBehind(
  text: string,
  { start, end, unit, digitsAt }: NumberInText,
  mentions: readonly Mention<string>[],
): Other | undefined {
  // "gấp đôi", "hơn 2 lần": a number of times may hold its verb.
  const verb = VERB_RIGHT_BEFORE.exec(text.slice(0, start));
  const isTimes =
    unit === 'times' && (verb !== null || /gấp/iu.test(text.slice(start, digitsAt + 5)));
  const isShare = unit === 'percent' && verb?.groups?.['times'] !== undefined;
  const isFar = unit !== 'times' && unit !== 'percent' && verb?.groups?.['verb'] !== undefined;
  if (!isTimes && !isShare && !isFar) return undefined;
  const verbAt = verb?.index ?? start;
  const behind = text.slice(end);
  const next = mentions.find((one) => one.start >= end);
  const way = verb ? otherOf(verb, '').way : undefined;
  if (next && UNIT_BEHIND.test(text.slice(end, next.start)))
    return { said: next.said, isMean: false, verbAt, way };
  return MEAN_BEHIND.test(behind) ? { said: '', isMean: true, verbAt, way } : undefined;
}

function otherOf({ index, groups }: RegExpExecArray, said: string): Other {
  const { more, less, mean } = groups ?? {};
  return {
    said,
    isMean: mean !== undefined && mean.toLowerCase() !== 'mức',
    verbAt: index,
    way: more !== undefined ? 1 : less !== undefined ? -1 : undefined,
  };
}

/** "…, chênh lệch 19,9 điểm", "khoảng cách giữa … là 33,2 điểm": between the two figures that were told last. */
function betweenTwo(
  { text, read, figures }: ToldOfUnits,
  position: number,
): Comparison | undefined {
  const number = read[position]?.claim.number;
  const before = read.slice(Math.max(0, position - 2), position);
  const [first, second] = before.map((one) => figureTold(one, figures));
  if (!number || !first || !second || first.indicator !== second.indicator) return undefined;
  const from = before[0]?.claim.number.start ?? 0;
  const between = text.slice(before[1]?.claim.number.end, number.start);
  const isSaid =
    APART.test(between) ||
    (GAP_AHEAD.test(text.slice(0, from)) && /^\s*\)?\s*,?\s*là(?:\s+\p{L}+)?\s*$/iu.test(between));
  if (!isSaid || first.unit === second.unit || first.unit === '') return undefined;
  return { unit: first.unit, other: second.unit, isMean: false, way: undefined, between: '' };
}

const APART =
  /^[^;.\d]{0,30}?(?<!\p{L})(?:chênh lệch|chênh|cách biệt|cách|hơn kém|khoảng cách)(?:\s+(?:nhau|là|tới|đến|khoảng|giữa hai (?:huyện|đơn vị|địa phương|doanh nghiệp)))*\s*$/iu;
const GAP_AHEAD = /(?<!\p{L})(?:khoảng cách|chênh lệch|cách biệt|mức chênh)(?!\p{L})[^;.\d]*$/iu;
