import type { Indicator } from '#core/catalogue/indicator';
import { compare, type Rational } from '#core/numbers/rational';
import type { BookFigures } from '../../bookFigures';
import type { Claim } from '../../claim';
import type { Verdict } from '../../verdict';
import { COUNTED_UNITS, KIND_OF_UNIT } from '../countedUnits';
import { figureInWords } from '../figureInWords';
import { hasPlace, standingOf } from './standing';

/** "cao nhất", "có nhiều điểm phát Wi-Fi nhất" */
export const HIGHEST =
  /(?<!\p{L})(?:cao|nhiều|lớn)(?:\s+[^,;:.()\d]{1,60}?(?<!\s(?:mới|tốt|thứ|thống|duy|đồng|gần|hơn)))?\s+nhất(?!\p{L})|dẫn đầu|đứng đầu/giu;
export const LOWEST =
  /(?<!\p{L})(?:thấp|ít|nhỏ)(?:\s+[^,;:.()\d]{1,60}?(?<!\s(?:mới|tốt|thứ|thống|duy|đồng|gần|hơn)))?\s+nhất(?!\p{L})/giu;
/** Without the words that say which of all is meant. */
export function withoutExtremes(text: string): string {
  return text.replace(HIGHEST, '').replace(LOWEST, '');
}

/** Others than all units of the province. */
const OF_SOME =
  'một trong|nhóm|cả nước|toàn quốc|vùng|khu vực|cụm thi đua|trong số|trong các|miền núi|khối ';

/** "một trong những huyện cao nhất", "cao nhất từ trước đến nay", "cao nhất trong các huyện miền núi" */
export const NOT_AMONG_ALL = new RegExp(
  `${OF_SOME}|những|từ trước|thứ (?:hai|ba|\\d)|tiếp theo`,
  'iu',
);

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
  const around = `${text.slice(from, number.start)} ${(behind ?? '').replace(OF_ANOTHER, ' ')}`;
  const [high, low] = [[...around.matchAll(HIGHEST)], [...around.matchAll(LOWEST)]];
  if (!isOfTheSame(around, indicator)) return verdict;
  const first = [...high, ...low][0];
  const said = first?.[0];
  if (first && CONTRASTED.test(text.slice(from + first.index, number.start))) return verdict;
  if (said === undefined) return heldAsPlace(around, number.text, verdict, indicator, figures);
  const isOfSeveral =
    NOT_AMONG_ALL.test(around) || COUNTED_UNITS.test(around) || COUNTED_FIGURES.test(around);
  if (high.length + low.length > 1 || isOfSeveral) return verdict;
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

/** "371, 315 và 314 là ba con số cao nhất" */
export const COUNTED_FIGURES =
  /(?<!\p{L})(?:hai|ba|bốn|năm|sáu|\d{1,2})\s+(?:con số|mức|kết quả|tỷ lệ|nơi)(?!\p{L})/iu;

/** "thấp hơn đơn vị dẫn đầu là huyện B", "hơn huyện thấp nhất": with whom it is compared. */
const OF_ANOTHER = new RegExp(
  `(?<!\\p{L})(?:hơn|kém|thua|so với|sau|bằng)\\s+${KIND_OF_UNIT}\\s.*$`,
  'iu',
);

/** "có số hồ sơ ít nhất nhưng tỷ lệ trực tuyến (67,6%)": what is said of one figure is not of the other. */
export const CONTRASTED = /(?<!\p{L})(?:nhưng|song|mặc dù|tuy nhiên|trong khi|còn|dù)(?!\p{L})/iu;

/** "cao nhất" of a rate says nothing of the count beside it, nor "nhiều hồ sơ nhất" of a rate. */
function isOfTheSame(around: string, { unit }: Indicator): boolean {
  const isRate = unit === '%';
  return /tỷ lệ|tỉ lệ/iu.test(around) === isRate || (isRate && BARE_EXTREME.test(around));
}

/** "; thấp nhất là huyện A, 61,1%": of whatever was spoken of. */
const BARE_EXTREME =
  /^[\s,;:()–-]*(?:(?:trong đó|còn|và|cũng|đơn vị|huyện|địa phương)\s*,?\s*)*(?:cao nhất|thấp nhất|dẫn đầu|đứng đầu)\s+(?:(?:là|thuộc về|ở)\s|(?:huyện|thị xã|thành phố|xã|phường)\s)/iu;

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
  const standing = standingOf(indicator, verdict.unit, figures);
  if (place === 0 || NOT_OF_ALL.test(around) || !standing) return verdict;
  const right = standing.sorted[place - 1];
  return hasPlace(standing, place, indicator, around) || !right
    ? verdict
    : insteadOf(verdict, text, said, indicator, right);
}

const PLACE =
  /(?<!\p{L})(?:đứng|xếp|giữ vị trí|ở vị trí)\s+(?:vị trí\s+)?(thứ (nhất|hai|ba|tư|năm))(?!\p{L})/u;
const PLACES = ['nhất', 'hai', 'ba', 'tư', 'năm'];
export const NOT_OF_ALL = new RegExp(`${OF_SOME}|liên tiếp|(?<!\\p{L})sau (?!khi)`, 'iu');

/** The figure is right, but what is said of it is true of another unit. */
export function insteadOf(
  verdict: Verdict,
  text: string,
  said: string,
  indicator: Indicator,
  { name, value }: { readonly name: string; readonly value: Rational },
): Verdict {
  const right = figureInWords(indicator, value);
  return {
    ...verdict,
    verdict: 'disagree',
    expected: value,
    message: { code: 'draft/not-extreme', arguments: { text, said, unit: name, right } },
    proposal: `${said} là ${name} (${right})`,
  };
}
