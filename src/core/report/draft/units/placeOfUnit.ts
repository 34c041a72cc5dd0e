import type { Indicator } from '#core/catalogue/indicator';
import { toDecimalText } from '#core/numbers/decimalText';
import { rational } from '#core/numbers/rational';
import type { ReadClaim } from '../arithmetic/tested';
import type { BookFigures } from '../bookFigures';
import type { Mention } from '../mention';
import type { NumberInText } from '../numbers/numberInText';
import { findPhrases } from '../subjects/phraseIndex';
import { areLinking } from '../text/linkingWords';
import { wordsOf } from '../text/words';
import type { Verdict } from '../verdict';
import { NOT_OF_ALL } from './extremes';
import { KIND_OF_UNIT } from './countedUnits';
import { hasPlace, standingOf } from './standing';
import { isOfAnotherTime, spokenOfUnits } from './toldFigure';

/**
 * "Huyện A đứng thứ 2 (91,4%)", "Đứng thứ 2 là huyện A với 91,4%", "đạt 91,4%, đứng thứ 2 toàn tỉnh": the place that a
 * unit has by the figure right beside it, which the book has.
 */
export function placeBesideFigure(
  text: string,
  { claim, verdict }: ReadClaim,
  beside: { readonly before: ReadClaim | undefined; readonly next: ReadClaim | undefined },
  mentions: readonly Mention<string>[],
  figures: BookFigures,
): Verdict {
  const { kind, number } = claim;
  const isOpen = kind === 'rank' && verdict.verdict === 'not-found';
  if (!isOpen || isOfAnotherTime(text.slice(0, number.start), figures)) return verdict;
  const placed =
    figureBefore(text, number, beside.before, figures) ??
    figureBehind(text, number, beside.next, mentions, figures);
  return placed && isAmongAll(text.slice(number.end), [placed], figures)
    ? heldAtPlace(text, number, verdict, [placed], figures)
    : verdict;
}

function figureBefore(
  text: string,
  { start, end }: NumberInText,
  before: ReadClaim | undefined,
  figures: BookFigures,
): Placed | undefined {
  if (!before || !GOES_ON_WITH_PLACE.test(text.slice(before.claim.number.end, start)))
    return undefined;
  return AMONG_UNITS.test(text.slice(end)) ? figureOf(before, figures) : undefined;
}

function figureBehind(
  text: string,
  { start, end }: NumberInText,
  next: ReadClaim | undefined,
  mentions: readonly Mention<string>[],
  figures: BookFigures,
): Placed | undefined {
  const between = text.slice(end, next?.claim.number.start);
  const placed = next && !NOT_OF_ALL.test(between) ? figureOf(next, figures) : undefined;
  const last = mentions.filter((one) => one.end <= start).at(-1);
  const first = mentions.find((one) => one.start >= end);
  const isOfLast =
    last !== undefined &&
    RIGHT_BEHIND.test(text.slice(last.end, start)) &&
    /^\s*\(\s*$/u.test(between);
  const isOfFirst = first !== undefined && LEADS_TO.test(text.slice(end, first.start));
  const unit = isOfLast ? last.said : isOfFirst ? first.said : undefined;
  return unit !== undefined && placed?.unit === unit ? placed : undefined;
}

/**
 * "Về số cụm loa, huyện A chỉ đứng thứ 7, sau huyện B", "Huyện A có 296 cụm loa (thứ 1 toàn tỉnh)": the place of
 * whom the sentence names last before it, by what is named behind it, or was told of that unit.
 */
export function placeOfSpokenOf(
  text: string,
  read: readonly ReadClaim[],
  position: number,
  mentions: readonly Mention<string>[],
  place: string | undefined,
  figures: BookFigures,
): Verdict | undefined {
  const one = read[position];
  if (one?.claim.kind !== 'rank' || one.verdict.verdict !== 'not-found') return undefined;
  const { number } = one.claim;
  const [ahead, behind] = [text.slice(0, number.start), text.slice(number.end)];
  const owner = mentions
    .filter(({ start, end }) => end <= number.start && !HELD_AGAINST.test(text.slice(0, start)))
    .at(-1);
  const unit = owner?.said ?? (mentions.length === 0 ? place : undefined);
  const stretch = /^[^,.;:()]*/u.exec(behind)?.[0] ?? '';
  const around = `${text.slice(owner?.end, number.start)} ${stretch}`;
  if (unit === undefined || isOfAnotherTime(`${ahead} ${stretch}`, figures) || CHANGED.test(around))
    return undefined;
  if (NOT_OF_ALL.test(around) || !AMONG_SUCH.test(stretch)) return undefined;
  const by = /(?<!\p{L})về\s.*$/iu.exec(stretch)?.[0];
  const meant =
    by === undefined ? toldOrNamed(text, read, position, unit, figures) : namedBy(by, figures);
  const placed = meant.map((indicator) => ({ indicator, unit }));
  if (placed.length === 0 || !isAmongAll(behind, placed, figures)) return undefined;
  return heldAtPlace(text, number, one.verdict, placed, figures);
}

/** "thứ 2/8 huyện": where it is said among how many, they must be all. */
function isAmongAll(behind: string, placed: readonly Placed[], figures: BookFigures): boolean {
  const among = /^\s*\/\s*(\d{1,3})(?!\d)/u.exec(behind)?.[1];
  return placed.every(
    ({ indicator, unit }) =>
      among === undefined || Number(among) === figures.peersOf(indicator.code, unit)?.length,
  );
}

function toldOrNamed(
  text: string,
  read: readonly ReadClaim[],
  position: number,
  unit: string,
  figures: BookFigures,
): readonly Indicator[] {
  const found = spokenOfUnits(text, read, position, [unit], () => true, figures);
  return found ? [found] : [];
}

/** "về số hồ sơ tiếp nhận trực tuyến": "số …" of a rate may be its count. */
function namedBy(by: string, figures: BookFigures): readonly Indicator[] {
  const words = wordsOf(by);
  const [phrase, ...more] = findPhrases(figures.phrases, words);
  const [code, ...others] = phrase?.codes ?? [];
  const around = words.filter(
    ({ start, text }) => text !== 'về' && (!phrase || start >= phrase.end || start < phrase.start),
  );
  const isWhole = areLinking(around, figures.placeWords);
  if (code === undefined || others.length + more.length > 0 || !isWhole) return [];
  const isCounted = /(?<!\p{L})số(?!\p{L})/iu.test(by);
  return [code, ...(isCounted ? countsOf(code, figures) : [])].flatMap(
    (each) => figures.indicators.get(each) ?? [],
  );
}

/** "hơn huyện B, đứng thứ 2", "sau huyện B": it is not the place of whom it is held against. */
const HELD_AGAINST = new RegExp(
  `(?<!\\p{L})(?:hơn|kém|so với|sau|trên|dưới|bằng|lần|cùng|với)\\s+(?:${KIND_OF_UNIT}\\s+)?$`,
  'iu',
);
const CHANGED =
  /(?<!\p{L})(?:tăng|giảm|tốc độ|trưởng|bình quân|từ|lên|xuống|bậc|liên tiếp|cả nước|toàn quốc)(?!\p{L})/iu;
const AMONG_SUCH = new RegExp(
  `^\\s*(?:\\/\\s*\\d{1,3})?\\s*(?:(?:trong\\s+)?(?:số\\s+)?(?:\\d{1,3}\\s+)?${KIND_OF_UNIT}\\s*)?(?:(?:toàn|trong|của|cả|trong toàn|trên địa bàn)\\s+tỉnh\\s*)?(?:về\\s.*)?$`,
  'iu',
);

/** A figure of a unit, told of the year of the book. */
function figureOf({ claim, verdict }: ReadClaim, figures: BookFigures): Placed | undefined {
  const indicator = figures.indicators.get(verdict.indicator);
  const isOfUnit = verdict.verdict === 'agree' && verdict.unit !== '' && claim.kind === 'level';
  return isOfUnit && indicator && verdict.year === figures.year
    ? { indicator, unit: verdict.unit }
    : undefined;
}

/** "thứ 2 về số hồ sơ tiếp nhận là huyện …" */
const LEADS_TO = /^[^,;.()\d]*(?<!\p{L})là\s+$/iu;
/** "…, đứng thứ" right behind a figure. */
const GOES_ON_WITH_PLACE =
  /^[^,;.()\d]*\)?\s*,\s*(?:và\s+)?(?:đứng|xếp|giữ)\s+(?:vị trí\s+)?(?:thứ|hạng)\s*$/iu;

/** What is said to have a place, and by what. */
interface Placed {
  readonly indicator: Indicator;
  readonly unit: string;
}

/** Of several things that may be meant none must give it that place. */
function heldAtPlace(
  text: string,
  number: NumberInText,
  verdict: Verdict,
  meant: readonly Placed[],
  figures: BookFigures,
): Verdict {
  const [stated] = number.readings;
  const places = meant.flatMap(({ indicator, unit }) => {
    const standing = standingOf(indicator, unit, figures);
    return standing ? [{ indicator, standing }] : [];
  });
  const [first] = places;
  if (!stated || !first || places.length < meant.length) return verdict;
  const right = places.find(({ indicator, standing }) =>
    hasPlace(standing, Number(toDecimalText(stated.value)), indicator, text),
  );
  const { indicator, standing } = right ?? first;
  const place = standing.above + 1;
  const told = {
    ...verdict,
    indicator: indicator.code,
    unit: standing.own.code,
    year: figures.year,
    expected: rational(place),
  };
  if (right) return { ...told, verdict: 'agree', message: undefined };
  return {
    ...told,
    verdict: 'disagree',
    message: {
      code: 'draft/place-differs',
      arguments: { text: number.text, unit: standing.own.name, right: `thứ ${place}` },
    },
    proposal: String(place),
  };
}

function countsOf(code: string, { indicators }: BookFigures): readonly string[] {
  const aggregation = indicators.get(code)?.aggregation;
  return aggregation?.form === 'ratio_of_sums' ? [aggregation.numerator] : [];
}

const AMONG_UNITS =
  /^\s*(?:\/\s*(\d{1,3})(?!\d)\s*)?(?:(?:huyện|thị xã|thành phố|xã|phường|thị trấn|đơn vị|địa phương|,)\s*)*(?:(?:toàn|trong|của|cả|trong toàn)\s+tỉnh)?\s*(?:[.;)]|$)/iu;

const RIGHT_BEHIND =
  /^\s*(?:(?:cũng|hiện|tiếp tục|đang|vươn lên|đã)\s+)*(?:đứng|xếp|giữ|ở)\s+(?:vị trí\s+)?(?:thứ\s*)?$/iu;
