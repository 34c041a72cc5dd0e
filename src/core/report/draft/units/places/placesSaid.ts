import { KIND_OF_UNIT } from '../countedUnits';

/** A place among all that somebody is said to have. */
export interface PlaceSaid {
  readonly start: number;
  readonly end: number;
  /** As it is written: "thứ ba", "nhiều nhất". */
  readonly said: string;
  /** From 1; of a group the last place in it. */
  readonly place: number;
  /** The word or the digits that say it: undefined where it is the first or the last of all. */
  readonly ordinal: string | undefined;
  readonly from: 'top' | 'bottom';
  /** "thứ 4/28": among how many, where that is said. */
  readonly among: number | undefined;
  /** What stands within it: "nhiều cụm loa nhất". */
  readonly within: string;
  /** "trong nhóm 3 đơn vị cao nhất": that place or one before it. */
  readonly isGroup: boolean;
}

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['nhất', 1],
  ['hai', 2],
  ['nhì', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
]);
const ORDINAL = `(?:${[...ORDINALS.keys()].join('|')})(?!\\p{L}|\\s+(?:một|hai|ba|mươi)(?!\\p{L}))|\\d{1,3}(?!\\d|[.,]\\d)`;

const STANDS = 'đứng|xếp|giữ|ở|chiếm|vươn lên|lên|đạt';
const PLACE = '(?:ở\\s+)?(?:vị trí|thứ hạng|hạng|thứ)(?:\\s+(?:thứ|số|hạng))?';
const AMONG = '(?:\\s*(?:\\/|trên|trong(?:\\s+(?:tổng\\s+)?số)?)\\s*(?<among>\\d{1,3})(?![\\d%]))?';
const FROM_BELOW =
  '(?<below>(?:\\s+toàn tỉnh)?\\s+(?:(?:tính\\s+)?từ (?:dưới|cuối)(?: bảng)?(?: lên)?|từ cuối lên))?';
/** "đứng thứ 2", "xếp hạng 5/10", "vị trí thứ ba từ dưới lên"; without a verb "hạng 5 là huyện A". */
const NUMBERED = new RegExp(
  `(?<!\\p{L})(?:(?:${STANDS})\\s+(?:ở\\s+|thứ\\s+)?)?${PLACE}\\s+(?<place>${ORDINAL})${AMONG}${FROM_BELOW}`,
  'giu',
);
/** "cao thứ hai", "nhiều thứ ba": from the top, or from below. */
const NTH_MOST = new RegExp(
  `(?<!\\p{L})(?:(?<high>cao|nhiều|lớn)|(?<low>thấp|ít|nhỏ))\\s+thứ\\s+(?<place>${ORDINAL})`,
  'giu',
);
/** "ít hồ sơ nhưng có tỷ lệ cao nhất": nothing that is more or less of something else. */
const APART = '(?<!\\p{L})(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhưng|song|mà|tuy)(?!\\p{L})';
const WITHIN = `(?:\\s+(?<within>(?:(?!${APART})[^,;:.()\\d]){1,70}?)(?<!\\s(?:mới|tốt|thứ|thống|duy|đồng|gần|hơn)))?`;
const FIRST = new RegExp(
  `(?<!\\p{L})(?:cao|nhiều|lớn)${WITHIN}\\s+nhất(?!\\p{L})|(?<!\\p{L})(?:dẫn đầu|đứng đầu|đầu bảng|xếp đầu|ngôi đầu)(?!\\p{L})`,
  'giu',
);
const LAST = new RegExp(
  `(?<!\\p{L})(?:thấp|ít|nhỏ)${WITHIN}\\s+nhất(?!\\p{L})|(?<!\\p{L})(?:(?:xếp|đứng|ở)\\s+(?:vị trí\\s+)?(?:cuối|chót)(?: cùng)?(?: bảng)?|cuối bảng|chót bảng|vị trí cuối cùng)(?!\\p{L})`,
  'giu',
);

const COUNT = `(?<count>${ORDINAL})`;
/** "trong nhóm 3 đơn vị", "thuộc top 5", "nằm trong tốp ba" */
const GROUP = new RegExp(
  `(?<!\\p{L})(?:nhóm|top|tốp)\\s+(?:đầu\\s+)?${COUNT}(?:\\s+${KIND_OF_UNIT})?`,
  'giu',
);
/** "Ba huyện có … nhiều nhất": as many as are counted before it. */
const COUNTED = new RegExp(`(?<![\\p{L}\\d/.,])${COUNT}\\s+${KIND_OF_UNIT}(?!\\p{L})`, 'giu');

/** The places that are told in a stretch of text, in their order. */
export function placesSaidIn(text: string): readonly PlaceSaid[] {
  const numbered = [...text.matchAll(NUMBERED)].map((match) =>
    placeOf(match, match.groups?.['below'] === undefined ? 'top' : 'bottom'),
  );
  const nth = [...text.matchAll(NTH_MOST)].map((match) =>
    placeOf(match, match.groups?.['low'] === undefined ? 'top' : 'bottom'),
  );
  const ends = [
    ...[...text.matchAll(FIRST)].map((match) => placeOf(match, 'top')),
    ...[...text.matchAll(LAST)].map((match) => placeOf(match, 'bottom')),
  ];
  const groups = [...text.matchAll(GROUP)];
  const [group, ...more] = groups.length > 0 ? groups : [...text.matchAll(COUNTED)];
  const [end, ...others] = ends;
  const numbers = [...numbered, ...nth].sort((one, other) => one.start - other.start);
  if (!group) return [...numbers, ...ends].sort((one, other) => one.start - other.start);
  // Of several that are counted nobody says who is the last one.
  if (!end || others.length + more.length + numbers.length > 0 || group.index > end.start)
    return [];
  return [{ ...end, start: group.index, place: placeIn(group), isGroup: true }];
}

function placeOf(match: RegExpExecArray, from: PlaceSaid['from']): PlaceSaid {
  const { among } = match.groups ?? {};
  return {
    start: match.index,
    end: match.index + match[0].length,
    said: match[0],
    place: placeIn(match),
    ordinal: match.groups?.['place'],
    from,
    among: among === undefined ? undefined : Number(among),
    within: (match.groups?.['within'] ?? '').trim(),
    isGroup: false,
  };
}

/** "ba", as a place is said in words; of more than ten in digits. */
export function ordinalOf(place: number): string {
  return [...ORDINALS].find(([, each]) => each === place)?.[0] ?? String(place);
}

/** What says none is the first or the last. */
function placeIn({ groups }: RegExpExecArray): number {
  const said = groups?.['place'] ?? groups?.['count'];
  return said === undefined ? 1 : (ORDINALS.get(said.toLowerCase()) ?? Number(said));
}
