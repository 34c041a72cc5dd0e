import { unitKey } from '#core/catalogue/nameKey';
import type { BookFigures } from './bookFigures';
import type { PlanTalk } from './planTalk';
import { findNames, findPhrases, type FoundPhrase } from './subjects/phraseIndex';
import type { Word } from './words';

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

/** Something said at a place of the text. */
interface Mention<Said> {
  readonly start: number;
  readonly end: number;
  readonly said: Said;
  /** It holds for its own clause only: "các doanh nghiệp hoạt động ổn định". */
  readonly isPassing?: boolean;
}

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
    places: placesIn(text, names, units, figures).filter(
      ({ start, end, isPassing }) =>
        start >= from && !(isPassing === true && isLifting(text.slice(end), names, end)),
    ),
    periods: periodsIn(text, names, figures.year, targets).filter(({ start }) => start >= from),
    isTarget: !targets && (isTarget(text) || isPlanAhead(text, figures.year)),
  };
}

function isLifting(behind: string, names: readonly FoundPhrase[], from: number): boolean {
  return [...behind.matchAll(LIFTED)].some(({ index, 0: verb }) =>
    names.some(({ start }) => start === from + index + verb.length),
  );
}

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
      .replace(CAUSED_BY, '') ?? '';
  const closed = bracketsClosedBefore(text, start);
  return {
    place:
      saidAround(places, start, end, end + behind.length) ?? holderBehind(text, places, start, end),
    period: saidAround(
      periods.filter((one) => isOutside(one, closed)),
      start,
      end,
      end + behind.length,
    ),
    isTarget: isGoal,
  };
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

const SOMEWHERE_ELSE =
  /cả nước|toàn quốc|trên thế giới|trong khu vực|toàn vùng|các tỉnh(?!, thành phố)|trung bình chung|bình quân chung|(?<!\p{L})(?:vnpt|viettel|mobifone|vinaphone|vietnamobile|fpt|gtel|sctv|vtvcab|vietnam post|bưu điện tỉnh)(?!\p{L})|(?:một số|nhiều|các|mỗi|từng) (?:huyện|xã|phường|địa phương|đơn vị|doanh nghiệp)|(?<!\p{L})(?:riêng|mỗi|cứ\s+\d+|bình quân\s+\d+)(?!\p{L})|(?:(?<=^\s*|[,:;(–-]\s*|trong đó,?\s+)cấp (?:tỉnh|huyện|xã)|thuộc thẩm quyền(?: giải quyết)?(?: của)?(?: ubnd)? (?:cấp )?(?:tỉnh|huyện|xã)|(?<=^\s*|[;.]\s*)sở (?:đã )?(?:tiếp nhận|giải quyết|xử lý)|trung tâm(?: phục vụ)? hành chính công(?: cấp)?(?: tỉnh)?|bộ phận một cửa)(?!\p{L})|(?:ở|tại|đối với|của|trong)\s+(?:cấp|khối|các(?! chỉ tiêu)|khu vực|\d+\s+(?:doanh nghiệp|nhà mạng|đơn vị|huyện|xã|cơ sở|phường|sở|ngành))(?!\p{L})/gu;
function begins(names: readonly FoundPhrase[], position: number): boolean {
  return names.some(({ start }) => start === position);
}

/** "của các doanh nghiệp", "các huyện": what follows is not about them. */
const SPOKEN_OF = /^(?:của )?các(?!\p{L})/u;
/** "thành lập 107 tổ tại các thôn": nor about those, unless they stand at the head. */
const IN_MANY = /^(?:ở|tại|trong|đối với) các$/u;
const WHOLE_PROVINCE = /toàn tỉnh|tỉnh ta(?!\p{L})|toàn ngành|trên địa bàn tỉnh|của tỉnh/gu;
/** Places and firms by their kind and a name; behind "Phó Chủ tịch UBND tỉnh" a person is named. */
const NAMED =
  /(?<=(?:^|[\s,(])(?:[Tt]ỉnh|[Hh]uyện|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]hị xã|[Tt]hành phố|TP\.?|TX\.?|[Qq]uận|[Cc]ông ty|[Tt]ập đoàn|[Cc]hi nhánh)\s)(?!(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Đoàn|Lương|Tạ|Mai|Tô|Lưu|Triệu|Quách|Chu|Đào)\s+\p{Lu})\p{Lu}[\p{L}\p{M}'’‘ʼ]*(?:[\s-]\p{Lu}[\p{L}\p{M}'’‘ʼ]*)*/gu;

/** "tại Bắc Ninh, doanh thu …": two names and no word that begins the name of an office. */
const AT_A_PLACE =
  /(?<=(?<!\p{L})(?:[Tt]ại|[Ởở])\s)(?!(?:Cổng|Sở|Trung|Ủy|Hội|Quyết|Nghị|Kế|Luật|Thông|Công|Báo|Đại|Chương|Đề|Hệ|Kho|Bưu|Viễn|Việt)\s)\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?=\s*(?:[,;:.)]|có|đạt|là|ước|$))/gu;

/** "Doanh nghiệp lớn nhất có …", "Khu vực thành thị đạt …": who it is, the book cannot say. */
const SOMEBODY =
  /(?<=^[\s\d.)•*+–-]*|[,:;(–-]\s*|(?:trong đó|năm (?:19|20)\d\d)\s+)(?:doanh nghiệp|đơn vị|nhóm|khu vực)(?:\s+[\p{L}\p{M}\d-]+)+?(?=\s+(?:có|đạt|là|ước)(?!\p{L}))/gu;

function placesIn(
  text: string,
  names: readonly FoundPhrase[],
  units: readonly Mention<string>[],
  figures: BookFigures,
): readonly Mention<string>[] {
  const lower = text.toLowerCase();
  const isHead = (index: number): boolean => !/\p{L}/u.test(lower.slice(0, index));
  const isNoUnit = ({ start, end }: Mention<string>): boolean =>
    !units.some((unit) => unit.start < end && unit.end > start);
  const named = [...text.matchAll(NAMED), ...text.matchAll(AT_A_PLACE)]
    .map(({ index, 0: name }) => ({
      start: index,
      end: index + name.length,
      said: isProvince(name, figures) ? '' : 'elsewhere',
    }))
    .filter(isNoUnit);
  const spoken = [
    ...[...lower.matchAll(WHOLE_PROVINCE)]
      .filter(({ index }) => !AMONG_ALL.test(lower.slice(0, index)))
      .filter(
        ({ index }) =>
          !units.some(({ end }) => end <= index && lower.slice(end, index).trim() === ''),
      )
      .map((match) => ({
        ...mention(match, ''),
        isPassing: AS_MEASURE.test(lower.slice(0, match.index)),
      })),
    // "Viettel Minh Giang" may be a unit of the register.
    ...[...lower.matchAll(SOMEWHERE_ELSE)]
      .filter(({ index }) => !IN_PLACE.test(lower.slice(0, index)))
      .map((match) => ({
        ...mention(match, 'elsewhere'),
        isPassing: SPOKEN_OF.test(match[0]) || (IN_MANY.test(match[0]) && !isHead(match.index)),
      }))
      // "riêng gói, kiện cho thương mại điện tử": a part that has a name of its own.
      .filter(({ start, end }) => !(lower.slice(start, end) === 'riêng' && begins(names, end + 1)))
      .filter(isNoUnit)
      .filter(({ start, end }) => names.every((name) => name.end <= start || name.start >= end)),
    ...somebodyIn(lower, names),
  ];
  const counted = units.filter((unit) => !isReporting(text, unit, figures));
  return [...counted, ...named, ...spoken].sort((left, right) => left.start - right.start);
}

/**
 * "Theo Sở Thông tin và Truyền thông, …", "BÁO CÁO CỦA SỞ …": the department tells of the province,
 * unless something is said to be its own ("Sở … có 12 hệ thống", "tại Sở …").
 */
function isReporting(
  text: string,
  { start, end, said }: Mention<string>,
  { units }: BookFigures,
): boolean {
  const isDepartment = units.some(({ code, kind }) => code === said && kind === 'DEPT');
  const ahead = text.slice(0, start);
  if (!isDepartment || AS_SOURCE.test(ahead)) return isDepartment;
  return !OWNED_BY.test(ahead) && !OWNS.test(text.slice(end));
}

const AS_SOURCE =
  /(?:báo cáo|số liệu|thống kê|tổng hợp|đánh giá|thông tin|công bố)\s+(?:tổng kết\s+)?(?:của|từ)\s+$/iu;
const OWNED_BY = /(?<!\p{L})(?:của|tại|ở|do|riêng|thuộc|trong đó|gồm)\s+$/iu;
const OWNS =
  /^\s*(?:[:\d]|(?:(?:đã|hiện|đang|cũng)\s+)*(?:có|là|đạt|còn|tiếp nhận|giải quyết|xử lý|quản lý|vận hành|số hóa|phát hành)(?!\p{L}))/iu;

/** "thấp hơn bình quân chung của toàn tỉnh": what a figure is held against is not spoken of. */
const AS_MEASURE =
  /(?:bình quân|trung bình|mức)(?:\s+chung)?(?:\s+của)?\s*$|(?:so với|hơn|kém|bằng)\s+(?:\p{L}+\s+){0,3}$|%\s+(?:của\s+|tổng\s+)?(?:\p{L}+\s+){0,8}$/u;

/** "cao nhất toàn tỉnh", "đứng thứ hai của tỉnh" go on about whoever is so. */
const AMONG_ALL = /(?:nhất|đầu|thứ (?:\p{L}+|\d+))\s+(?:trong\s+|của\s+)?$/u;

/** "xếp thứ 11/63 cả nước": a place among all is the province's own. */
const IN_PLACE = /(?:thứ|hạng)\s+\d{1,2}(?:\s*\/\s*\d{2})?\s+(?:trong\s+|của\s+)?$/u;

/** Subjects the book does not know; the name of an indicator may begin with the same word. */
function somebodyIn(lower: string, names: readonly FoundPhrase[]): readonly Mention<string>[] {
  return [...lower.matchAll(SOMEBODY)]
    .filter(({ index }) => names.every(({ start, end }) => index < start || index >= end))
    .map((match) => mention(match, 'elsewhere'));
}

/** Of units that are named together ("huyện Lục Ngạn, huyện Sơn Động") the book has no sum. */
function unitsIn(
  text: string,
  words: readonly Word[],
  figures: BookFigures,
): readonly Mention<string>[] {
  const found = findNames(figures.unitNames, words);
  const areListed = (left: number, right: number): boolean => {
    const [first, second] = [found[left], found[right]];
    return (
      first !== undefined &&
      second !== undefined &&
      /^\s*(?:[,;–-]|và)\s*(?:(?:huyện|thị xã|thành phố|xã|phường)\s*)?$/iu.test(
        text.slice(first.end, second.start),
      )
    );
  };
  return found.map(({ start, end, codes: [code = ''] }, position) => {
    const isListed = areListed(position - 1, position) || areListed(position, position + 1);
    return { start, end, said: isListed ? 'elsewhere' : code };
  });
}

function isProvince(name: string, { province }: BookFigures): boolean {
  return province !== '' && (province.startsWith(name) || name.startsWith(province));
}

function mention<Said>(
  { index, 0: text }: { readonly index: number; readonly 0: string },
  said: Said,
): Mention<Said> {
  return { start: index, end: index + text.length, said };
}

/** Whether a document names provinces, and never the book's. */
export function isOfAnotherProvince(text: string, { province }: BookFigures): boolean {
  const named = [...text.matchAll(NAMED)].filter(({ index }) =>
    /tỉnh $/iu.test(text.slice(0, index)),
  );
  return (
    province !== '' && named.length > 0 && !` ${unitKey(text)} `.includes(` ${unitKey(province)} `)
  );
}

/** A part of the year, a running total or a span of years, of which the book knows nothing. */
const PART_OF_YEAR =
  /(?:(?:quý|q)\s*(?:\d|[ivx]+(?!\p{L}))|(?<![\d.,])\d{1,2}\s+tháng(?!\s*12)|tháng\s+(?:0?[1-9]|1[01])(?!\d)|(?:sáu|chín|mười(?:\s+một)?) tháng|tuần|(?<!(?:đến|hết|cuối|\d)\s)tháng\s+12(?!\d)|lũy kế|luỹ kế|cộng dồn|từ đầu (?:nhiệm kỳ|năm)|(?:mỗi|hằng|hàng|một) (?:tháng|ngày)|bình quân (?:mỗi (?:năm|tháng|quý|ngày)|hằng năm|hàng năm|\d)|giai đoạn|nhiệm kỳ|(?:\d{1,2}|[ivx]+) năm qua|(?:trong|cả|sau|qua)\s+\d{1,2}\s+năm(?!\p{L})|(?<![\d.,/])\d{1,2}\s+năm(?=\s+(?:đạt|vượt|là|ước|có)(?!\p{L}))|(?:năm\s+)?(?:19|20)\d\d\s*[-–—]\s*(?:19|20)\d\d(?![\d.,]*\d))(?:\s+(?:đầu|cuối))?(?:\s*(?:của|\/)?\s*(?:năm)?\s*(?:19|20)\d\d(?!\d))?/gu;
const YEAR =
  /(?:năm|cuối|đầu)\s+((?:19|20)\d\d)(?![\d.]*\d)|\((?:năm\s+)?((?:19|20)\d\d)\)|(?<!\d)(?:31|30)\/12\/((?:19|20)\d\d)|tháng\s+12[/-]((?:19|20)\d\d)|(?<=\p{L}\s|\(|[;,]\s)((?:19|20)\d\d)(?=\s*:)|(cả năm|năm nay)(?!\s+(?:19|20)\d\d)/gu;
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
const AS_BASE =
  /(?:so với|bằng mức|cao hơn|thấp hơn|nhiều hơn|ít hơn|lớn hơn|nhỏ hơn|kế hoạch|quyết định|nghị quyết)(?:\s+(?:\p{L}+|\d[\d.,]*)){0,6}\s*$|(?:\d\s*lần|gấp\s+(?:(?:hơn|gần|khoảng|xấp xỉ|trên)\s+)?(?:rưỡi|đôi|hai|ba|bốn)(?:\s+lần)?|bằng\s+[\d.,]+\s*%)(?:\s+(?:của|mức|cùng kỳ))*\s*$|(?<!\p{L})so(?:\s+cùng kỳ)?\s*$/u;

function periodsIn(
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

/** A goal, not a result. "Đạt 98% kế hoạch" is a result. */
function isTarget(clause: string): boolean {
  const lower = clause.toLowerCase().replace(SPAN_IN_TITLE, ' ').replace(KEPT_TO, ' ');
  return TARGET.test(lower) && !RESULT.test(lower);
}

/** "5. Kế hoạch năm 2024" where the book is of 2023. */
function isPlanAhead(clause: string, bookYear: number): boolean {
  const year = PLAN_OF_YEAR.exec(clause)?.[1];
  return year !== undefined && Number(year) > bookYear;
}

const PLAN_OF_YEAR =
  /^[\s\divx.)–+•*-]*(?:(?:các|một số|về)\s+)?(?:kế hoạch|nhiệm vụ|chỉ tiêu|giải pháp|đề xuất|chương trình)(?:\s+\p{L}+){0,8}?\s+năm\s+((?:19|20)\d\d)/iu;

/** "Chương trình … giai đoạn 2021-2025, định hướng đến năm 2030": years in the name of a document. */
const SPAN_IN_TITLE =
  /(?:giai đoạn (?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d,?\s*)?(?:đến năm (?:19|20)\d\d,?\s*)?(?:và\s+)?(?:định hướng|tầm nhìn)\s+(?:đến\s+)?năm\s+(?:19|20)\d\d/gu;

/** "đã hoàn thành tốt các nhiệm vụ trọng tâm đề ra", "phát triển theo đúng định hướng": told of what was done. */
const KEPT_TO =
  /(?<!\p{L})đã (?:hoàn thành|thực hiện)[^,;:.\d]{0,40}(?:nhiệm vụ trọng tâm|mục tiêu|chỉ tiêu)(?:[^,;:.\d]{0,25}(?:đề ra|được giao))?|(?<!\p{L})(?:theo|đúng)(?: đúng)?(?: \p{L}+)? (?:định hướng|phương hướng)/gu;

/** "I. Kết quả thực hiện nhiệm vụ trọng tâm" */
const RESULT = /^[\s\divx.)–-]*(?:kết quả|tình hình|đánh giá)/u;

const TARGET =
  /^[\s–+•*-]*theo kế hoạch(?: ban đầu| đề ra| được giao)?,|phấn đấu(?! hoàn thành xuất sắc)|mục tiêu\s*(?:đến|là|năm|của|chung|cụ thể|:)|đặt mục tiêu|đề ra mục tiêu|(?:giao|đề ra) chỉ tiêu|chỉ tiêu[^.;%]{0,20}(?:được )?giao(?![^.;]*(?:hoàn thành|đạt|vượt))|kế hoạch (?:đề ra|giao|năm \d{4})(?: là|:)|dự kiến|định hướng|phương hướng|nhiệm vụ trọng tâm|yêu cầu .*(?:đạt|đến năm)|đến năm 20\d\d,? (?:đạt|phấn đấu|có)|(?<!\p{L})sẽ (?:đạt|có|tăng)|(?<!\p{L})cần (?:\p{L}+ )?(?:đạt|có|nâng|tăng|đưa|giảm|bảo đảm|đảm bảo)(?!\p{L})|^[\s–+•*-]*(?:tiếp tục )?(?:nâng|đưa) .*(?:lên|đạt)(?!\p{L})|chỉ tiêu chủ yếu năm (?=20\d\d)(?!.*đạt)/u;

/** Whether anything is said that makes a number another one than the book's. */
export function isOtherwise({ place, period, isTarget: isGoal }: Circumstances): boolean {
  return isGoal || (place !== undefined && place !== '') || period !== undefined;
}
