import type { Indicator } from '#core/catalogue/indicator';
import { compare, rational, type Rational } from '#core/numbers/rational';
import { exactText } from '../../sentences/levelText';
import { printedNumber } from '../../sentences/printedNumber';
import type { BookFigures } from '../bookFigures';
import type { PlacedClause } from '../circumstances/circumstances';
import type { Claim } from '../claim';
import { areLinking } from '../text/linkingWords';
import { findPhrases } from '../subjects/phraseIndex';
import type { Verdict } from '../verdict';
import type { Word } from '../text/words';

/** "cao nhất", "có nhiều điểm phát Wi-Fi nhất" */
export const HIGHEST =
  /(?<!\p{L})(?:cao|nhiều|lớn)(?:\s+[^,;:.()\d]{1,60}?(?<!\s(?:mới|tốt|thứ|thống|duy|đồng|gần|hơn)))?\s+nhất(?!\p{L})|dẫn đầu|đứng đầu/giu;
export const LOWEST =
  /(?<!\p{L})(?:thấp|ít|nhỏ)(?:\s+[^,;:.()\d]{1,60}?(?<!\s(?:mới|tốt|thứ|thống|duy|đồng|gần|hơn)))?\s+nhất(?!\p{L})/giu;
/** "một trong những huyện cao nhất", "cao nhất từ trước đến nay", "cao nhất trong các huyện miền núi" */
export const NOT_AMONG_ALL =
  /một trong|nhóm|những|cả nước|toàn quốc|vùng|khu vực|cụm thi đua|trong số|trong các|từ trước|miền núi|khối |thứ (?:hai|ba|\d)|tiếp theo/iu;

/** "62.339 hộ, đứng thứ hai toàn tỉnh": what is set beside the number and names nobody else. */
const BESIDE =
  /^[^,;.()]{0,20},\s*(?:(?:là|cũng|hiện)\s+)*(?:(?:cao|thấp|nhiều|ít|lớn|nhỏ)\s+nhất|dẫn đầu|đứng đầu|(?:đứng|xếp)(?:\s+vị trí)?\s+thứ\s+\p{L}+)(?:\s+(?:toàn|trong|của|cả|trong toàn)?\s*tỉnh)?\s*(?=[,;.)]|$)/iu;

/**
 * "thành phố A có tỷ lệ … cao nhất tỉnh (53,3%)": a unit's figure may be right and not be the
 * highest. Held against all units of its kind, where every one has reported.
 */
export function heldAsExtreme(
  text: string,
  from: number,
  { kind, number }: Claim,
  verdict: Verdict,
  figures: BookFigures,
): Verdict {
  const indicator = figures.indicators.get(verdict.indicator);
  const isUnits = verdict.verdict === 'agree' && verdict.unit !== '' && kind === 'level';
  if (!isUnits || !indicator || verdict.year !== figures.year || indicator.nature === 'rank') {
    return verdict;
  }
  const behind =
    BESIDE.exec(text.slice(number.end))?.[0] ?? /^[^,;.]{0,30}/u.exec(text.slice(number.end))?.[0];
  const around = `${text.slice(from, number.start)} ${behind ?? ''}`;
  const [high, low] = [[...around.matchAll(HIGHEST)], [...around.matchAll(LOWEST)]];
  // "cao nhất" of a rate says nothing of the count beside it.
  if (/tỷ lệ|tỉ lệ/iu.test(around) !== (indicator.unit === '%')) return verdict;
  const said = [...high, ...low][0]?.[0];
  if (said === undefined) return heldAsPlace(around, number.text, verdict, indicator, figures);
  if (high.length + low.length > 1 || NOT_AMONG_ALL.test(around)) {
    return verdict;
  }
  const peers = figures.peersOf(indicator.code, verdict.unit);
  const own = peers?.find(({ code }) => code === verdict.unit);
  if (!peers || !own) return verdict;
  const side = high.length > 0 ? 1 : -1;
  const further = [...peers]
    .filter(({ value }) => compare(value, own.value) === side)
    .sort((one, other) => side * compare(other.value, one.value))[0];
  if (!further) return verdict;
  return insteadOf(verdict, number.text, said, indicator, further);
}

/** "A đứng thứ hai về số cụm loa (120 cụm)". */
function heldAsPlace(
  around: string,
  text: string,
  verdict: Verdict,
  indicator: Indicator,
  figures: BookFigures,
): Verdict {
  const [, said = '', word = ''] = PLACE.exec(around.toLowerCase()) ?? [];
  const place = PLACES.indexOf(word) + 1;
  const peers = figures.peersOf(indicator.code, verdict.unit);
  const own = peers?.find(({ code }) => code === verdict.unit);
  if (place === 0 || NOT_OF_ALL.test(around) || !peers || !own) return verdict;
  const sorted = [...peers].sort((one, other) => compare(other.value, one.value));
  const mayBeFromBelow = indicator.polarity === 'down_good' || FROM_BELOW.test(around);
  const orders = mayBeFromBelow ? [sorted, [...sorted].reverse()] : [sorted];
  const holds = orders.some((order) => {
    const at = order[place - 1];
    return at !== undefined && compare(at.value, own.value) === 0;
  });
  const right = sorted[place - 1];
  return holds || !right ? verdict : insteadOf(verdict, text, said, indicator, right);
}

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
  if (!isOwn || !indicator) return verdict;
  const peers = figures.peersOf(indicator.code, unit.said);
  const own = peers?.find((peer) => peer.code === unit.said);
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
    unit: unit.said,
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

/** "thứ hai từ dưới lên": else a place is counted from the top. */
const FROM_BELOW = /(?<!\p{L})(?:dưới|cuối|thấp|ít|nhỏ|kém)(?!\p{L})/iu;

const RIGHT_BEHIND =
  /^\s*(?:(?:cũng|hiện|tiếp tục|đang|vươn lên|đã)\s+)*(?:đứng|xếp|giữ|ở)\s+(?:vị trí\s+)?(?:thứ\s*)?$/iu;
const BY_WHAT = /^\s*(?:toàn tỉnh|trong tỉnh|của tỉnh|trong toàn tỉnh)?\s*(?:xét\s+)?về\s+/iu;

const PLACE =
  /(?<!\p{L})(?:đứng|xếp|giữ vị trí|ở vị trí)\s+(?:vị trí\s+)?(thứ (nhất|hai|ba|tư|năm))(?!\p{L})/u;
const PLACES = ['nhất', 'hai', 'ba', 'tư', 'năm'];
const NOT_OF_ALL =
  /một trong|nhóm|cả nước|toàn quốc|vùng|khu vực|miền núi|khối |trong số|trong các|cụm thi đua|liên tiếp|(?<!\p{L})sau (?!khi)/iu;

/** The figure is right, but what is said of it is true of another unit. */
export function insteadOf(
  verdict: Verdict,
  text: string,
  said: string,
  indicator: Indicator,
  { name, value }: { readonly name: string; readonly value: Rational },
): Verdict {
  const right =
    indicator.unit === '%'
      ? `${printedNumber(value, indicator.decimals)}%`
      : exactText(indicator, value);
  return {
    ...verdict,
    verdict: 'disagree',
    expected: value,
    message: { code: 'draft/not-extreme', arguments: { text, said, unit: name, right } },
    proposal: `${said} là ${name} (${right})`,
  };
}
