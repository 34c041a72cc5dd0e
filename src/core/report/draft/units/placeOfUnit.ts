import type { Indicator } from '#core/catalogue/indicator';
import { toDecimalText } from '#core/numbers/decimalText';
import { rational } from '#core/numbers/rational';
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
import { NOT_OF_ALL } from './extremes';
import { hasPlace, standingOf } from './standing';

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
  const indicators = behind
    ? rankedBy({ text, words }, unit.end, number.end + behind[0].length, figures)
    : toldBefore(before, unit.said, text.slice(number.end), figures);
  const meant = indicators.map((indicator) => ({ indicator, unit: unit.said }));
  return isOwn ? heldAtPlace(text, number, verdict, meant, figures) : verdict;
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
  return placed ? heldAtPlace(text, number, verdict, [placed], figures) : verdict;
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

/** "thứ 3 toàn tỉnh về số hồ sơ tiếp nhận": by what is named behind the place; "số …" of a rate may be its count. */
function rankedBy(
  { text, words }: Pick<PlacedClause, 'text'> & { readonly words: readonly Word[] },
  unitEnd: number,
  from: number,
  figures: BookFigures,
): readonly Indicator[] {
  const stop = from + (/[,.;:()]|$/u.exec(text.slice(from))?.index ?? 0);
  const named = words.filter(({ start, end }) => start >= from && end <= stop);
  const [phrase] = findPhrases(figures.phrases, named);
  const [code, ...others] = phrase?.codes ?? [];
  const around = named.filter(
    ({ start }) => !phrase || start >= phrase.end || start < phrase.start,
  );
  const isWhole = areLinking(around, figures.placeWords) && !around.some(isOfChange);
  const isFree = !NOT_OF_ALL.test(text.slice(unitEnd, stop));
  if (!isWhole || !isFree || code === undefined || others.length > 0) return [];
  const isCounted = /(?<!\p{L})số(?!\p{L})/iu.test(text.slice(from, stop));
  return [code, ...(isCounted ? countsOf(code, figures) : [])].flatMap(
    (one) => figures.indicators.get(one) ?? [],
  );
}

function countsOf(code: string, { indicators }: BookFigures): readonly string[] {
  const aggregation = indicators.get(code)?.aggregation;
  return aggregation?.form === 'ratio_of_sums' ? [aggregation.numerator] : [];
}

/** "Với tỷ lệ 53,4%, huyện A xếp thứ 5/8 huyện, thị xã": by what was told of it before, among as many as there are. */
function toldBefore(
  before: Verdict | undefined,
  unit: string,
  behind: string,
  figures: BookFigures,
): readonly Indicator[] {
  const among = AMONG_UNITS.exec(behind);
  if (before?.verdict !== 'agree' || before.unit !== unit || !among) return [];
  const count = figures.peersOf(before.indicator, unit)?.length;
  const indicator = figures.indicators.get(before.indicator);
  const isOfAll = among[1] === undefined || Number(among[1]) === count;
  return isOfAll && indicator ? [indicator] : [];
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
