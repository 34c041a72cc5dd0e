import { anyOf } from '#core/numbers/patterns';
import { SPAN_IN_TITLE } from './goals';
import { mention, type Mention } from '../mention';
import type { PlanTalk } from './planTalk';
import type { FoundPhrase } from '../subjects/phraseIndex';

const SPAN = anyOf('u', [
  /(?:quý|q)\s*(?:\d|[ivx]+(?!\p{L}))/u,
  /(?<![\d.,])\d{1,2}\s+tháng(?!\s*12)|tháng\s+(?:0?[1-9]|1[01])(?!\d)/u,
  /(?:sáu|chín|mười(?:\s+một)?) tháng|tuần/u,
  /(?<!(?:đến|hết|cuối|\d)\s)tháng\s+12(?!\d)/u,
  /lũy kế|luỹ kế|cộng dồn|từ đầu (?:nhiệm kỳ|năm)/u,
  /(?:mỗi|hằng|hàng|một) (?:tháng|ngày)/u,
  // As it stood before the year, or in the midst of it.
  /(?<!(?:ngay|ngay từ|từ|ngày|tháng)\s)(?:đầu|giữa) năm(?=(?:\s+(?:19|20)\d\d)?(?:,| có| mới| chỉ| đạt| là|\s*$))/u,
  /(?:lúc|khi|hồi) (?:mới|bắt đầu) (?:triển khai|thành lập|thực hiện)/u,
  /bình quân (?:mỗi (?:năm|tháng|quý|ngày)|hằng năm|hàng năm|(?!100\s)\d)/u,
  /giai đoạn|nhiệm kỳ|(?:\d{1,2}|[ivx]+) năm qua/u,
  /(?:trong|cả|sau|qua)\s+\d{1,2}\s+năm(?!\p{L})/u,
  // "hai năm 2021 và 2022"
  /(?:hai|ba|bốn|\d) năm\s+\(?(?:19|20)\d\d(?:\s*(?:,|và|,\s*và)\s*(?:năm\s+)?(?:19|20)\d\d)+(?!\d)\)?/u,
  // "5 năm đạt …"
  /(?<![\d.,/])\d{1,2}\s+năm(?=\s+(?:đạt|vượt|là|ước|có)(?!\p{L}))/u,
  // "2021-2025"
  /(?:năm\s+)?(?:19|20)\d\d\s*[-–—]\s*(?:19|20)\d\d(?![\d.,]*\d)/u,
]).source;
/** A part of the year, a running total or a span of years, of which the book knows nothing. */
const PART_OF_YEAR = new RegExp(
  String.raw`(?:${SPAN})(?:\s+(?:đầu|cuối))?(?:\s*(?:của|\/)?\s*(?:năm)?\s*(?:19|20)\d\d(?!\d))?`,
  'gu',
);
const YEAR = anyOf('gu', [
  /(?:năm|cuối|đầu)\s+((?:19|20)\d\d)(?![\d.]*\d)/u,
  /\((?:năm\s+)?((?:19|20)\d\d)\)/u,
  /(?<!\d)(?:31|30)\/12\/((?:19|20)\d\d)/u,
  /tháng\s+12[/-]((?:19|20)\d\d)/u,
  // "Năm 2021: 27; 2020: 33", "2022 là 1.636"
  /(?<=\p{L}\s|\(|[;,]\s|^[\s–+•*-]*)((?:19|20)\d\d)(?=\s*:|\s+(?:là|đạt)\s+\d)/u,
  /(cả năm|năm nay|cuối năm(?=\s+(?:có|đạt|là)\s))(?!\s+(?:19|20)\d\d)/u,
]);
/** "Nếu như năm 2021 còn 36 thôn thì nay chỉ còn 08 thôn" */
const NOW = /(?<!\p{L})(?:thì|còn|trong khi)\s+(?:hiện\s+|đến\s+)?nay(?!\p{L})/gu;
/** "Cùng kỳ năm trước, …": at the head, it says when. */
const LAST_YEAR = /^[\s–+•*-]*(?:trong |cùng kỳ )?năm (?:trước|ngoái)(?=\s*,)/gu;
/** As of a day within the year. */
const DAY =
  /(?:đến|hết|ngày|thời điểm)\s+(?:ngày\s+)?\d{1,2}\/(?:0?[1-9]|1[01])(?:\/(?:19|20)\d\d)?(?!\d)/gu;
/** "Quyết định số 12/QĐ-UBND ngày 05/6", "hội nghị ngày 12/10": it is that document's or that event's. */
const A_DAY = /^ngày\s+\d/u;
/** "so với cùng kỳ năm 2021" names what is compared with, not when. */
const AS_BASE = anyOf('u', [
  /(?:so với|bằng mức|cao hơn|thấp hơn|nhiều hơn|ít hơn|lớn hơn|nhỏ hơn|kế hoạch|quyết định|nghị quyết)(?:\s+(?:\p{L}+|\d[\d.,]*)){0,6}\s*$/u,
  /(?:\d\s*lần|gấp\s+(?:(?:hơn|gần|khoảng|xấp xỉ|trên)\s+)?(?:rưỡi|đôi|hai|ba|bốn)(?:\s+lần)?|bằng\s+[\d.,]+\s*%)(?:\s+(?:của|mức|cùng kỳ))*\s*$/u,
  /(?<!\p{L})(?:so|(?:tương đương|ngang)(?:\s+(?:với|mức|bằng))*)(?:\s+cùng kỳ)?\s*$/u,
]);

export function periodsIn(
  text: string,
  names: readonly FoundPhrase[],
  bookYear: number,
  targets: PlanTalk | undefined,
): readonly Mention<number | 'part'>[] {
  const lower = text.toLowerCase();
  // "Bình quân một điểm phục vụ" begins a name.
  const parts = [...lower.matchAll(PART_OF_YEAR), ...lower.matchAll(DAY)]
    .map((match) => ({ ...mention(match, 'part' as const), isPassing: A_DAY.test(match[0]) }))
    .filter(({ start, end }) => names.every((one) => one.end <= start || one.start >= end));
  const inTitles = [...lower.matchAll(SPAN_IN_TITLE)].map((match) => mention(match, 'title'));
  const since = [...lower.matchAll(/đến nay|đến thời điểm này/gu)]
    .filter(({ index }) => /(?:19|20)\d\d(?!\d)/u.test(lower.slice(0, index)))
    .map((match) => mention(match, 'part' as const));
  const years = [...lower.matchAll(YEAR)].map((match) =>
    mention(match, Number(match.slice(1, 6).find((year) => year !== undefined) ?? bookYear)),
  );
  const now = [...lower.matchAll(NOW)].map((match) => mention(match, bookYear));
  const lastYear = [...lower.matchAll(LAST_YEAR)].map((match) => mention(match, bookYear - 1));
  return [
    ...parts,
    ...since,
    ...lastYear,
    ...now,
    ...years.filter(
      (year) => !parts.some((part) => part.end >= year.end && part.start <= year.start),
    ),
  ]
    .filter(({ start, end }) => inTitles.every((one) => end <= one.start || start >= one.end))
    .filter(
      ({ start, end }) =>
        (targets && end <= targets.from) ||
        !AS_BASE.test(lower.slice(Math.max(0, start - REACH), start)),
    )
    .sort((left, right) => left.start - right.start);
}

const REACH = 50;
