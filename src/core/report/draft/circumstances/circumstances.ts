import type { BookFigures } from '../bookFigures';
import { isPlanAhead, isTarget } from './goals';
import type { Mention } from '../mention';
import { periodsIn } from './periods';
import { placesIn, unitsIn } from './places';
import type { PlanTalk } from './planTalk';
import { findPhrases, type FoundPhrase } from '../subjects/phraseIndex';
import type { Word } from '../text/words';

/**
 * Where, when and whether, as a stretch of text says it: a unit of the register ('' for the
 * province) or a place the book knows nothing of; a year or a part of one; a goal or a result.
 * Undefined where nothing is said.
 */
export interface Circumstances {
  readonly place: string | 'elsewhere' | undefined;
  readonly period: number | 'part' | undefined;
  readonly isTarget: boolean;
}

export const UNSAID: Circumstances = { place: undefined, period: undefined, isTarget: false };

/** A clause with what it says of where and when, each at its place. */
export interface PlacedClause {
  readonly text: string;
  readonly places: readonly Mention<string>[];
  /** The names of units among the places, whichever they are. */
  readonly units: readonly Mention<string>[];
  readonly periods: readonly Mention<number | 'part'>[];
  readonly isTarget: boolean;
  /** Where what the clause only begins with ends. */
  readonly leadEnd: number;
  /** It tells of a meeting, whose day and place are those of no figure. */
  readonly isOfEvent: boolean;
}

/** "Các doanh nghiệp đã đầu tư, đưa số trạm lên …": what all of them together have lifted is that of the province. */
const LIFTED =
  /(?:,|(?<!\p{L})(?:đã|để))\s+(?:(?:qua đó|từ đó|nhờ đó|nhờ vậy|góp phần|đã)\s*,?\s*)*(?:đưa|nâng)\s+(?=\p{L})/giu;

export function placedClause(
  text: string,
  words: readonly Word[],
  figures: BookFigures,
  targets?: PlanTalk,
): PlacedClause {
  const units = unitsIn(text, words, figures);
  const names = findPhrases(figures.phrases, words);
  const from = leadEnd(text, names[0]);
  return {
    text,
    units,
    leadEnd: from,
    isOfEvent: names.length === 0 && EVENT.test(text),
    places: withLifted(text, names, placesIn(text, names, units, figures)).filter(
      ({ start }) => start >= from,
    ),
    periods: periodsIn(text, names, figures.year, targets).filter(({ start }) => start >= from),
    isTarget: !targets && (isTarget(text) || isPlanAhead(text, figures.year)),
  };
}

/** What was done by many, up to where it says what came of it: "…, nâng số trạm 4G lên 1.916". */
function withLifted(
  text: string,
  names: readonly FoundPhrase[],
  places: readonly Mention<string>[],
): readonly Mention<string>[] {
  const lifted = [...text.matchAll(LIFTED)]
    .map(({ index, 0: verb }) => ({ start: index, end: index + verb.length, said: '' }))
    .filter(({ end }) => names.some(({ start }) => COUNTED.test(text.slice(end, start))));
  const [first] = lifted;
  if (!first) return places;
  const isOfAll = places.some(({ isPassing, end }) => isPassing === true && end <= first.start);
  return isOfAll ? [...places, ...lifted].sort((one, other) => one.start - other.start) : places;
}

const COUNTED = /^(?:(?:tổng )?số )?$/iu;

/**
 * Where what a clause only begins with ends: "Được sự quan tâm của các sở, ngành, doanh thu …",
 * "Thực hiện Kế hoạch số 12/KH-UBND ngày 12/01, …" say nothing of where and when the rest holds.
 */
function leadEnd(text: string, name: { readonly start: number } | undefined): number {
  const numbering = ITEM.exec(text)?.[0].length ?? 0;
  if (!LEADS_IN.test(text.slice(numbering))) return numbering;
  if (!name) return text.indexOf(',') + 1;
  const comma = text.lastIndexOf(',', name.start);
  const isRightBefore = /^,\s*(?:\p{L}+\s+){0,3}$/u.test(text.slice(comma, name.start));
  return isRightBefore ? comma + 1 : numbering;
}

const EVENT =
  /(?<!\p{L})(?:hội nghị|hội thảo|buổi (?:lễ|làm việc)|phát biểu|(?:tham|đến|tới|về) dự|dự và)(?!\p{L})/iu;

/** "3.", "a)", "-": the mark of an item. */
const ITEM = /^\s*(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]\s+|[a-zđ]\)\s+|[–+•*-]\s+)?/u;
const LEADS_IN =
  /^(?:được sự|nhờ|dưới sự|trên cơ sở|mặc dù|tuy|căn cứ|(?:triển khai )?thực hiện (?:kế hoạch|nghị quyết|quyết định|chương trình|chỉ thị|chỉ đạo|đề án|công văn)|theo (?:chỉ đạo|kế hoạch|tinh thần))(?!\p{L})/iu;

/** What holds behind a clause: what it said last, and of the rest what was said before; a bracket says it for itself. */
export function carriedOn(before: Circumstances, clause: PlacedClause): Circumstances {
  if (clause.isOfEvent) return before;
  const brackets = bracketsClosedBefore(clause.text, clause.text.length);
  const period = clause.periods
    .filter((one) => one.isPassing !== true && isOutside(one, brackets))
    .at(-1)?.said;
  const isOver = !clause.isTarget && typeof period === 'number';
  return {
    place: clause.places.filter((one) => one.isPassing !== true).at(-1)?.said ?? before.place,
    period: period ?? before.period,
    isTarget: clause.isTarget || (before.isTarget && !isOver),
  };
}

/** "A 67,3% và thành phố B 67,5%": the place behind "và" has a number of its own. */
const NEXT_WITH_NUMBER = /\s(?:và|còn|cùng|thì|trong khi)\s[^\d]*\d.*$/u;

/** "Với tỷ lệ 53,4%, huyện A xếp thứ 5", "Đạt 53,4%, huyện A …": who has it stands behind the comma. */
function holderBehind(
  text: string,
  places: readonly Mention<string>[],
  start: number,
  end: number,
): string | undefined {
  if (!HEADED_BY.test(text.slice(0, start))) return undefined;
  const comma = /^[^,;:()]*,\s*/u.exec(text.slice(end))?.[0].length;
  return places.find((place) => comma !== undefined && isAt(text, place.start, end + comma))?.said;
}

/** "tăng 15,77%" and on the next line "huyện A 59.811/64.667": the number right behind a place is what it has. */
function hasItsOwnNumber(text: string, { end }: Mention<string>): boolean {
  return /^\s+\d/u.test(text.slice(end));
}

function isAt(text: string, place: number, from: number): boolean {
  return (
    place >= from &&
    /^(?:(?:huyện|xã|phường|thị xã|thị trấn|thành phố|tp\.?)\s+)?$/iu.test(text.slice(from, place))
  );
}

const HEADED_BY =
  /^[\s–+•*-]*(?:với|đạt|có|chỉ đạt|mới đạt)\s[^,;:()]*$|^[\s–+•*-]*(?:với|đạt|có)\s*$/iu;

/** "vượt 3,2% kế hoạch do các doanh nghiệp giảm giá cước": who brought it about is not whose it is. */
const CAUSED_BY = /\s(?:nhờ|vì|do các|do tình hình|do ảnh hưởng)\s.*$/u;

/** "tăng 21% so với năm 2021 và cao hơn bình quân cả nước": with whom it is compared then is not whose it is. */
const AND_ABOVE =
  /\s(?:và|nhưng|song)\s+(?:vẫn\s+|còn\s+)?(?:(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm)\s+hơn|vượt)(?!\p{L}).*$/u;

/** What a clause itself says of the number that stands between two positions of it. */
export function saidOf(
  { text, places, periods, isTarget: isGoal }: PlacedClause,
  start: number,
  end: number,
): Circumstances {
  const behind =
    /^\s*\(\s*(?:năm\s+)?(?:19|20)\d\d\s*\)|^\s*\([^()\d]*\)|^[^,:;()]*/u
      .exec(text.slice(end))?.[0]
      .replace(NEXT_WITH_NUMBER, '')
      .replace(AND_ABOVE, '')
      .replace(CAUSED_BY, '') ?? '';
  const closed = bracketsClosedBefore(text, start);
  const own = places.filter(
    (place) =>
      (place.start < end || !hasItsOwnNumber(text, place)) && !isMeasureBefore(text, place, start),
  );
  return {
    place:
      saidAround(own, start, end, end + behind.length) ?? holderBehind(text, places, start, end),
    period: saidAround(
      periods.filter((one) => isOutside(one, closed)),
      start,
      end,
      end + behind.length,
    ),
    isTarget: isGoal,
  };
}

/** "A đạt 94 tỷ đồng, chiếm 64,3% toàn tỉnh, tăng 5,0%": behind the comma A is spoken of again. */
function isMeasureBefore(
  text: string,
  { said, isPassing, end }: Mention<string>,
  start: number,
): boolean {
  return said === '' && isPassing === true && end < start && text.slice(end, start).includes(',');
}

/**
 * The unit whose name stands right before a number, with a verb at most between: "Viễn thông A đóng
 * góp 800,99 tỷ đồng". Where units are compared it is not said whose the number is.
 */
export function unitRightBefore({ text, units }: PlacedClause, start: number): string | undefined {
  const last = units.filter((one) => one.end <= start).at(-1);
  if (!last || last.said === 'elsewhere') return undefined;
  const between = text.slice(last.end, start);
  return /^\s*:?\s*\(?(?:\s*\p{L}+){0,8}\s*\(?\s*$/u.test(between) && !COMPARED.test(between)
    ? last.said
    : undefined;
}

const COMPARED =
  /(?<!\p{L})(?:hơn|kém|so|bằng|gấp|sau|trước|lần lượt|tương ứng|tăng|giảm|thêm|từ|vượt|và)(?!\p{L})/iu;

/** "35% (năm 2021 là 28%), tăng …": what is said in a bracket ends with it. */
function bracketsClosedBefore(
  text: string,
  position: number,
): readonly { readonly start: number; readonly end: number }[] {
  return [...text.slice(0, position).matchAll(/\([^()]*\)/gu)].map(({ index, 0: inside }) => ({
    start: index,
    end: index + inside.length,
  }));
}

function isOutside(
  { start }: Mention<unknown>,
  brackets: readonly { readonly start: number; readonly end: number }[],
): boolean {
  return brackets.every((bracket) => start < bracket.start || start > bracket.end);
}

/** Right behind the number, or the last thing said before it. */
function saidAround<Said>(
  mentions: readonly Mention<Said>[],
  start: number,
  end: number,
  reach: number,
): Said | undefined {
  const behind = mentions.find((one) => one.start >= end && one.end <= reach);
  return (behind ?? mentions.filter((one) => one.end <= start).at(-1))?.said;
}

/** Whether anything is said that makes a number another one than the book's. */
export function isOtherwise({ place, period, isTarget: isGoal }: Circumstances): boolean {
  return isGoal || (place !== undefined && place !== '') || period !== undefined;
}
