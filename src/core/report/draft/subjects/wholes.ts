import type { BookFigures } from '../bookFigures';
import type { Claim } from '../claim';
import type { NumberInText } from '../numbers/numberInText';
import { isAddedTo } from '../text/deeds';
import type { Word } from '../text/words';
import type { NumberInPlace, ReadSentence } from './numberInPlace';
import { findNames, phraseAtFront, type FoundPhrase } from './phraseIndex';
import { wordsBetween } from './stretch';
import type { Subject } from './subject';

/**
 * Whether a number speaks of the whole of its subject: not of what has not, not of what was added,
 * not of another's ("mức tăng 2,8% của …"). What is counted over a year (`isOfYear`) is what was added in it; what is counted for its lack (`isOfLack`) lacks it; a name behind the number (up to `nameEnd`) says what it says ("giấy phép xuất bản tài liệu không kinh doanh").
 */
export function isOfWhole(
  { text }: ReadSentence,
  { number, direction }: Claim,
  nameEnd: number,
  isOfYear: boolean,
  isOfLack: boolean,
): boolean {
  const outside = text.slice(Math.max(number.end, nameEnd)).replace(BESIDE, '');
  const behind = BEHIND.exec(outside)?.[0] ?? '';
  if (!isOfLack && LACKING.test(behind)) return false;
  const ahead = text.slice(0, number.start);
  const isAdded = !isOfYear && (ADDED.test(ahead) || isAddedTo(ahead, text.slice(number.end)));
  if (isAdded || isOfMissing(text, number)) return false;
  if (direction !== undefined && /^\s*(?:của|ở|tại)(?!\p{L})/iu.test(behind)) return false;
  return true;
}

/** "14 thôn chưa có sóng"; "64,7% nhưng chưa đạt kế hoạch" lacks nothing that is counted. */
const LACKING =
  /^(?:,?\s*(?!(?:nhưng|song|tuy|dù|là)(?!\p{L}))\p{L}+){0,6}?\s*(?:chưa(?!\s+(?:đạt|bằng|hoàn thành|tới|đến)(?!\p{L}))|không|thiếu|mất)(?!\p{L})/iu;

/** "còn 03 xã của 02 huyện (A: 01 xã, B: 02 xã) chưa thực hiện": the whole list is of those that have not. */
function isOfMissing(text: string, { start, end }: NumberInText): boolean {
  const ahead = /(?<!\p{L})còn\s[^;.]*$/iu.exec(`${text.slice(0, start)} `)?.[0];
  const behind = /^[^;.]*/u.exec(text.slice(end))?.[0] ?? '';
  return (
    ahead !== undefined &&
    !/[,]\s*\p{L}+[^()]*$/u.test(ahead.replace(/\([^()]*$/u, '')) &&
    /\)\s*chưa(?!\p{L})/iu.test(behind)
  );
}

/** "32/2.129 thôn chưa có", "32 thôn (1,5%) chưa có": what may stand between a number and its lack. */
const BESIDE = /^\s*(?:\/\s*(?:tổng số\s+)?\d[\d.]*|\([^()]*\)|\))/u;

/** Up to the next mark; kinds of places are listed with commas: "03 ấp, khóm chưa có". */
const BEHIND =
  /^(?:\s*,\s*(?:khóm|ấp|bản|tổ dân phố|khu phố|phường|thị trấn|thị xã|thành phố)(?!\p{L}))*[^,;:.()]*/u;

/** "Trong năm đã thành lập 12 tổ": what was added may not be what there is. */
const ADDED =
  /(?:trong năm|(?<!so với )năm \d{4}|năm qua)[^.;:\d]*(?:thành lập|triển khai|lắp đặt|xây dựng|phát triển|bổ sung|cấp(?! (?:xã|huyện|thôn|tỉnh|độ))|hòa mạng)[^.;,\d]{0,12}$/iu;

/**
 * The b of "537 vị trí/tổng số 1.636 vị trí", where the a ends at `from`; "38.889 / 25.263 / 65,0%" are columns,
 * each of something else.
 */
export function isDenominator({ text }: ReadSentence, { number }: Claim, from: number): boolean {
  const isInColumns = number.unit === 'percent' || GOES_ON.test(text.slice(number.end));
  return from > 0 && OUT_OF.test(text.slice(from, number.start)) && !isInColumns;
}

const GOES_ON = /^\s*\/\s*\d/u;

const OUT_OF =
  /^[^,.;:()\d]{0,45}(?:\/|(?<=\s)trên tổng|trong tổng|trong số|(?<=^\s*)trong)\s*(?:tổng số|tổng|số)?\s*$/iu;

/** Of what the rates of a subject are taken; communes that have done something are some of all. */
export function wholesOf(subject: Subject, figures: BookFigures): Subject {
  const codes =
    subject?.codes.flatMap((code) => {
      const isOfCommunes = figures.indicators.get(code)?.unit === COMMUNE;
      return isOfCommunes ? figures.communeCounts : figures.wholesOf(code);
    }) ?? [];
  return subject && codes.length > 0 ? { ...subject, codes: [...new Set(codes)] } : undefined;
}

const COMMUNE = 'xã';

/** The whole that stands behind a share: "chiếm 98,5% tổng số thuê bao điện thoại". */
export function wholeBehind(place: NumberInPlace, subject: Subject): FoundPhrase | undefined {
  const { claim, next, figures } = place;
  if (claim.kind !== 'share') return undefined;
  const { sentence } = place;
  const { end } = claim.number;
  const stop = end + (/[.;:()]|$/u.exec(sentence.text.slice(end, next))?.index ?? 0);
  const behind = wordsBetween(sentence.words, end, stop);
  // "chiếm 99,5%, phần mềm đạt …": what stands behind the comma is something else.
  if (behind[0]?.isApart === true) return undefined;
  const [whole] = findNames(figures.wholeNames, behind);
  const isWholeNamed = whole !== undefined && whole.start === behind[0]?.start;
  return (
    phraseAtFront(behind, figures.phrases) ??
    (isWholeNamed ? whole : sectorTotalOf(subject, behind, figures))
  );
}

/** "chiếm 13,2% tổng doanh thu ngành": of a part of the sector's total, the sector is that of the total. */
function sectorTotalOf(
  subject: Subject,
  behind: readonly Word[],
  figures: BookFigures,
): FoundPhrase | undefined {
  const [total] = findNames(figures.sectorNames, behind);
  const last = behind.at(-1);
  if (!total || total.start !== behind[0]?.start || total.end !== last?.end) return undefined;
  const parts = total.codes.flatMap((code) => figures.partsOf(code));
  return subject?.codes.every((code) => parts.includes(code)) === true ? total : undefined;
}
