import type { Mention } from '../../mention';
import { KIND_OF_UNIT } from '../countedUnits';
import { runsOf, type Run } from '../whose/runsOfNames';
import type { PlaceSaid } from './placesSaid';

/** Who is said to have a place: one unit, or as many as a group has. */
export interface Holder {
  readonly unit: string;
  /** Its name as it is written. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The units that a place is said to be of: named right behind it ("dẫn đầu là huyện A"), else the last before it. */
export function holdersOf(
  text: string,
  said: PlaceSaid,
  mentions: readonly Mention<string>[],
  bounds: { readonly from: number; readonly to: number },
): readonly Holder[] {
  const here = mentions.filter(({ start, end }) => start >= bounds.from && end <= bounds.to);
  const isWithin = here.some(({ start, end }) => start >= said.start && end <= said.end);
  const runs = runsOf(text, here);
  const behind = runs.find(({ start }) => start >= said.end);
  if (behind && LEADS_TO.test(text.slice(said.end, behind.start))) {
    if (said.isGroup) return listedFrom(text, behind.start, here);
    return behind.units.length === 1 ? holdersIn(text, behind, here) : [];
  }
  // "Nhiều điểm nhất …", a name within: "nhiều hơn huyện A nhất".
  if (isWithin) return [];
  const before = runs
    .filter(({ start, end }) => end <= said.start && !isHeldAgainst(text, start))
    .at(-1);
  const isOne = before?.units.length === 1;
  const between = text.slice(before?.end, said.start);
  return before && isOne && !PARTED.test(between) && !OF_ANOTHER.test(between)
    ? holdersIn(text, before, here)
    : [];
}

/** "hơn đơn vị thấp nhất 165 cụm", "chỉ sau doanh nghiệp dẫn đầu": who has that place is another. */
const OF_ANOTHER = new RegExp(
  `(?<!\\p{L})(?:hơn|kém|thua|so với|với|sau|cách|bằng|vượt|xa|lần|như|từ)\\s+(?:mức\\s+(?:của\\s+)?)?(?:${KIND_OF_UNIT}\\s+)(?:có\\s+[^;:.()\\d]{3,90}?\\s)?$`,
  'iu',
);

function holdersIn(
  text: string,
  { start, end }: Pick<Run, 'start' | 'end'>,
  mentions: readonly Mention<string>[],
): readonly Holder[] {
  return mentions
    .filter((one) => one.start >= start && one.end <= end)
    .map((one) => ({
      unit: one.said,
      name: text.slice(one.start, one.end),
      start: one.start,
      end: one.end,
    }));
}

/** "A (371 cụm), B (315 cụm) và C (314 cụm)": all that are listed, with their figures or without. */
function listedFrom(
  text: string,
  start: number,
  mentions: readonly Mention<string>[],
): readonly Holder[] {
  const following = mentions.filter((one) => one.start >= start);
  const last = following.findIndex((one, at) => {
    const next = following[at + 1];
    return next === undefined || !GOES_ON.test(text.slice(one.end, next.start));
  });
  const listed = following.slice(0, last + 1);
  const end = listed.at(-1)?.end ?? start;
  return holdersIn(text, { start, end }, listed);
}

const GOES_ON = new RegExp(
  `^\\s*(?:\\([^()]*\\)|[\\d.,%]+(?:\\s+\\p{Ll}+){0,2})?\\s*(?:,|;|và|,\\s*và)\\s*(?:${KIND_OF_UNIT}\\s+)?$`,
  'iu',
);

/** "dẫn đầu về số cụm loa là huyện", "nhiều nhất tại", "hạng 5:", "cao nhất (huyện" */
const LEADS_TO = new RegExp(
  `^(?:[^,;:.()\\d]*(?<!\\p{L})(?:là|thuộc về|gồm|tại|ở|gọi tên)|[^,;:.()\\d]*:|[^,;:.()\\d]*\\()?\\s*(?:các\\s+)?(?:${KIND_OF_UNIT}\\s+)?$`,
  'iu',
);

/** Somebody else, or another thing, has been spoken of between. */
const PARTED = /;|(?<!\p{L})(?:còn|trong khi|trong đó|toàn tỉnh|cả tỉnh)(?!\p{L})/iu;

function isHeldAgainst(text: string, start: number): boolean {
  return HELD_AGAINST.test(text.slice(0, start));
}

/** "hơn huyện B", "sau huyện B, huyện C": whom somebody is held against. */
const HELD_AGAINST = new RegExp(
  `(?<!\\p{L})(?:hơn|kém|so với|sau|trên|dưới|bằng|lần|cùng|với|trước|nhường|thay)\\s+(?:${KIND_OF_UNIT}\\s+)?$`,
  'iu',
);
