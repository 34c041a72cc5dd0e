import type { Indicator } from '#core/catalogue/indicator';
import { compare, rational } from '#core/numbers/rational';
import type { ReadClaim } from '../arithmetic/tested';
import type { BookFigures } from '../bookFigures';
import type { PlacedClause } from '../circumstances/circumstances';
import type { Claim } from '../claim';
import type { Mention } from '../mention';
import type { NumberInText } from '../numbers/numberInText';
import { findPhrases } from '../subjects/phraseIndex';
import { areLinking } from '../text/linkingWords';
import type { Word } from '../text/words';
import type { Verdict } from '../verdict';
import { FROM_BELOW, NOT_OF_ALL } from './extremes';

/**
 * "Yên Lạc đứng thứ 3 toàn tỉnh về số hồ sơ tiếp nhận": the place that a unit is said to have among its
 * like by what is named behind it.
 */
export function placeOfUnit(
  {
    text,
    words,
    units,
  }: Pick<PlacedClause, 'text' | 'units'> & { readonly words: readonly Word[] },
  { kind, number }: Claim,
  verdict: Verdict,
  figures: BookFigures,
  before?: Verdict,
): Verdict {
  const unit = units.filter(({ end }) => end <= number.start).at(-1);
  if (kind !== 'rank' || verdict.verdict !== 'not-found' || !unit) return verdict;
  const behind = BY_WHAT.exec(text.slice(number.end));
  const isOwn = RIGHT_BEHIND.test(text.slice(unit.end, number.start));
  const indicator = behind
    ? rankedBy({ text, words }, unit.end, number.end + behind[0].length, figures)
    : toldBefore(before, unit.said, text.slice(number.end), figures);
  return isOwn && indicator
    ? heldAtPlace(text, number, verdict, { indicator, unit: unit.said }, figures)
    : verdict;
}

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
  if (kind !== 'rank' || verdict.verdict !== 'not-found') return verdict;
  const placed =
    figureBefore(text, number, beside.before, figures) ??
    figureBehind(text, number, beside.next, mentions, figures);
  return placed ? heldAtPlace(text, number, verdict, placed, figures) : verdict;
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

function heldAtPlace(
  text: string,
  number: NumberInText,
  verdict: Verdict,
  { indicator, unit }: Placed,
  figures: BookFigures,
): Verdict {
  const peers = figures.peersOf(indicator.code, unit);
  const own = peers?.find((peer) => peer.code === unit);
  const [stated] = number.readings;
  if (!peers || !own || !stated) return verdict;
  const above = peers.filter(({ value }) => compare(value, own.value) > 0).length;
  const below = peers.filter(({ value }) => compare(value, own.value) < 0).length;
  const alike = peers.length - above - below;
  const mayBeFromBelow = indicator.polarity === 'down_good' || FROM_BELOW.test(text);
  const isAt = (before: number): boolean =>
    compare(stated.value, rational(before)) > 0 &&
    compare(stated.value, rational(before + alike)) <= 0;
  const told = {
    ...verdict,
    indicator: indicator.code,
    unit: unit,
    year: figures.year,
    expected: rational(above + 1),
  };
  if (isAt(above) || (mayBeFromBelow && isAt(below)))
    return { ...told, verdict: 'agree', message: undefined };
  const right = `thứ ${above + 1}`;
  return {
    ...told,
    verdict: 'disagree',
    message: {
      code: 'draft/place-differs',
      arguments: { text: number.text, unit: own.name, right },
    },
    proposal: String(above + 1),
  };
}

/** "thứ 3 toàn tỉnh về số hồ sơ tiếp nhận": by what is named behind the place. */
function rankedBy(
  { text, words }: Pick<PlacedClause, 'text'> & { readonly words: readonly Word[] },
  unitEnd: number,
  from: number,
  figures: BookFigures,
): Indicator | undefined {
  const stop = from + (/[,.;:()]|$/u.exec(text.slice(from))?.index ?? 0);
  const named = words.filter(({ start, end }) => start >= from && end <= stop);
  const [phrase] = findPhrases(figures.phrases, named);
  const [code, ...others] = phrase?.codes ?? [];
  const around = named.filter(
    ({ start }) => !phrase || start >= phrase.end || start < phrase.start,
  );
  const isWhole = areLinking(around, figures.placeWords) && !around.some(isOfChange);
  const isFree = !NOT_OF_ALL.test(text.slice(unitEnd, stop));
  if (!isWhole || !isFree || code === undefined || others.length > 0) return undefined;
  return figures.indicators.get(code);
}

/** "Với tỷ lệ 53,4%, huyện A xếp thứ 5/8 huyện, thị xã": by what was told of it before, among as many as there are. */
function toldBefore(
  before: Verdict | undefined,
  unit: string,
  behind: string,
  figures: BookFigures,
): Indicator | undefined {
  const among = AMONG_UNITS.exec(behind);
  if (before?.verdict !== 'agree' || before.unit !== unit || !among) return undefined;
  const count = figures.peersOf(before.indicator, unit)?.length;
  const isOfAll = among[1] === undefined || Number(among[1]) === count;
  return isOfAll ? figures.indicators.get(before.indicator) : undefined;
}

const AMONG_UNITS =
  /^\s*(?:\/\s*(\d{1,3})(?!\d)\s*)?(?:(?:huyện|thị xã|thành phố|xã|phường|thị trấn|đơn vị|địa phương|,)\s*)*(?:(?:toàn|trong|của|cả|trong toàn)\s+tỉnh)?\s*(?:[.;)]|$)/iu;

/** "về tốc độ tăng thuê bao", "về số hồ sơ năm 2020" */
function isOfChange({ text }: Word): boolean {
  return /^(?:tăng|giảm|tốc|trưởng|quân|tỷ|trước|(?:19|20)\d\d)$/u.test(text);
}

const RIGHT_BEHIND =
  /^\s*(?:(?:cũng|hiện|tiếp tục|đang|vươn lên|đã)\s+)*(?:đứng|xếp|giữ|ở)\s+(?:vị trí\s+)?(?:thứ\s*)?$/iu;
const BY_WHAT = /^\s*(?:toàn tỉnh|trong tỉnh|của tỉnh|trong toàn tỉnh)?\s*(?:xét\s+)?về\s+/iu;
