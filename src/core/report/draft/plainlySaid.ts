import type { Indicator } from '#core/catalogue/indicator';
import type { Claim } from './claim';
import type { Clause } from './clause';
import { isScopeUnderstood } from './circumstances/frontPhrases';
import type { NumberInText } from './numbers/numberInText';
import { ownWords } from './subjects/ownWords';
import { HOW_MUCH, COMPARED, setOf, WHICH_OF_ALL } from './sayingHowMuch';
import type { Word } from './text/words';
import { stretchAround, within, type Stretch } from './numbers/stretchOfNumber';

/**
 * Whether every word around a number is understood: names, places, times and other numbers aside,
 * only words are left that say how much, and those of the subject's own name; and a change that
 * names no base stands where no other year is spoken of. "Cao hơn Viễn thông B (235,9 tỷ đồng) 51,8
 * tỷ đồng" is not: what such a number states may be anything, so that it is no fault where it
 * differs from the book. A number whose stretch names nothing is as plain as the one before it.
 */
export function isPlainlySaid(
  clause: Clause,
  claims: readonly Claim[],
  position: number,
  subjects: readonly Indicator[],
): boolean {
  const own = ownWords(subjects, clause.figures);
  const isOfUnit = clause.placed.units.length > 0;
  const isKnown = (word: Word): boolean =>
    own.has(word.text) ||
    clause.figures.placeWords.has(word.text) ||
    isTold(clause, word) ||
    (isOfUnit && OF_UNITS.has(word.text));
  if (!isScopeUnderstood(clause, claims[position]?.number.start ?? 0, isKnown)) return false;
  const asides = asidesIn(clause.placed.text, {
    start: 0,
    end: claims[position]?.number.start ?? 0,
  });
  const outside = claims.slice(0, position + 1).filter(({ number }) => !isInside(number, asides));
  for (const claim of outside.reverse()) {
    const stretch = stretchAround(clause, claim);
    if (!isUnderstood(clause, claim, stretch, own) || isOverUnsaidYears(clause, claim))
      return false;
    if (isPartOfAnother(clause, claim.number, stretch, subjects)) return false;
    if (isNamedIn(clause, stretch, own)) return true;
  }
  return true;
}

/**
 * The numbers before one, by their positions, about which it goes on with nothing between that is not
 * understood. Where one of those is proven to be of the subject, what stands before it is no longer in doubt.
 */
export function goesOnFrom(
  clause: Clause,
  claims: readonly Claim[],
  position: number,
  subjects: readonly Indicator[],
): readonly number[] {
  const own = ownWords(subjects, clause.figures);
  const before: number[] = [];
  for (let at = position; at >= 0; at--) {
    const claim = claims[at];
    if (!claim) break;
    if (at < position) before.push(at);
    const stretch = stretchAround(clause, claim);
    if (!isUnderstood(clause, claim, stretch, own) || isOverUnsaidYears(clause, claim)) break;
    if (isNamedIn(clause, stretch, own)) break;
  }
  return before;
}

function isUnderstood(
  clause: Clause,
  { kind, number }: Claim,
  stretch: Stretch,
  own: ReadonlySet<string>,
): boolean {
  const { text } = clause.placed;
  const [saying, odd] = LEVELS.has(kind)
    ? [OF_LEVELS, ODD_OF_LEVELS]
    : [OF_CHANGES, ODD_OF_CHANGES];
  const ahead = untold(clause, { start: stretch.start, end: number.start }).replace(ASIDES, ' ');
  const behind = untold(clause, { start: number.end, end: stretch.end });
  const { place = '' } = clause.saidHere;
  const isOfUnit = within(clause.placed.units, stretch).length > 0 || isUnit(place);
  const isKnown = (word: Word): boolean =>
    saying.has(word.text) ||
    own.has(word.text) ||
    YEAR.test(word.text) ||
    clause.figures.placeWords.has(word.text) ||
    isTold(clause, word) ||
    isOfFraction(text, word) ||
    (isOfUnit && OF_UNITS.has(word.text));
  const asides = asidesIn(text, { start: stretch.start, end: number.start });
  return (
    within(clause.words, stretch).every((word) => isKnown(word) || isInside(word, asides)) &&
    !odd.some((pattern) => pattern.test(ahead)) &&
    !ODD_OF_BOTH.some((pattern) => pattern.test(ahead + behind)) &&
    (kind === 'rank' ||
      !OF_ONE_LEVEL.test(untold(clause, stretch).replace(ofProvince(own), ' '))) &&
    !LEADING_ON.test(behind)
  );
}

function isUnit(place: string): boolean {
  return place !== '' && place !== 'elsewhere';
}

/** What is said in brackets of a number before is not said of this one. */
const ASIDES = /\([^()]*\)/gu;

function asidesIn(text: string, { start, end }: Stretch): readonly Stretch[] {
  return [...text.slice(start, end).matchAll(ASIDES)].map(({ index, 0: aside }) => ({
    start: start + index,
    end: start + index + aside.length,
  }));
}

/** "Xuất khẩu phần cứng, điện tử, phần mềm: gần 11,6 tỷ USD, tăng 2%": the growth is of whatever that level is of. */
function isNamedIn(
  { placed, words, names, numbers }: Clause,
  stretch: Stretch,
  own: ReadonlySet<string>,
): boolean {
  const telling = within(words, stretch).filter(
    (word) => own.has(word.text) && !OF_LEVELS.has(word.text) && !isInside(word, numbers),
  );
  return within([...names, ...placed.units], stretch).length > 0 || telling.length > 0;
}

function isInside({ start, end }: Stretch, all: readonly Stretch[]): boolean {
  return all.some((one) => start >= one.start && end <= one.end);
}

/** A name, a place, a time or a number says what it says. */
function isTold(clause: Clause, word: Word): boolean {
  return isInside(word, toldIn(clause));
}

function toldIn({ placed, names, numbers }: Clause): readonly Stretch[] {
  return [...names, ...placed.units, ...placed.places, ...placed.periods, ...numbers];
}

/** Stands where a name stood. */
const NAMED = '§';

/** A stretch without names: "GRDP theo giá hiện hành" is one, whatever its words are. */
function untold(clause: Clause, stretch: Stretch): string {
  const { text } = clause.placed;
  const { left, from } = within(clause.names, stretch).reduce(
    (before, { start, end }) => ({
      left: `${before.left}${text.slice(before.from, start)}${NAMED}`,
      from: end,
    }),
    { left: '', from: stretch.start },
  );
  return (left + text.slice(from, stretch.end)).toLowerCase();
}

/** "31/12", "tổng hợp từ 28/31 đơn vị": no statistics, but understood. */
function isOfFraction(text: string, { text: word, start, end }: Word): boolean {
  return /^\d+$/u.test(word) && (text[end] === '/' || text[start - 1] === '/');
}

/** "Tổng số thuê bao Internet gồm 368.000 thuê bao cố định": by that name a part of another whole is known. */
function isPartOfAnother(
  { placed, names, figures }: Clause,
  number: NumberInText,
  stretch: Stretch,
  subjects: readonly Indicator[],
): boolean {
  const wholes = within(names, { start: stretch.start, end: number.start })
    .filter(({ end }) => !STANDS_BESIDE.test(placed.text.slice(end, number.start)))
    .flatMap(({ codes }) => codes);
  return subjects.some(({ code, unit }) =>
    wholes.some((whole) => {
      const parts = figures.partsOf(whole);
      const isAlike = figures.indicators.get(whole)?.unit === unit;
      const isOneLine =
        whole === code || parts.includes(code) || figures.partsOf(code).includes(whole);
      return !isOneLine && isAlike && parts.length > 0;
    }),
  );
}

/** "1,3 triệu thuê bao điện thoại (tăng 17,45%) và 1 triệu thuê bao Internet": one beside the other. */
const STANDS_BESIDE =
  /^(?!.*(?:gồm|trong đó|trong số|thuộc|của)).*(?<!\p{L})(?:và|cùng|cùng với)(?:\s+(?:có|hơn|trên|gần|khoảng))*\s*$/iu;

/** "Từ năm 2021 đến năm 2023, … tăng 62,4%", "… sau hai năm": over which years is not said beside it; "Đến năm 2025, …" begins with goals. */
function isOverUnsaidYears(
  { placed: { text }, figures: { year } }: Clause,
  { kind, base, fromYear, number }: Claim,
): boolean {
  const isOfYears =
    kind === 'growth' ||
    kind === 'difference' ||
    kind === 'multiple' ||
    kind === 'points' ||
    kind === 'earlier-level';
  const years = [
    ...text.slice(0, number.start).matchAll(/(?<![\d.,/])(?:19|20)\d\d(?![\d.,]*\d)/gu),
  ].map(([said]) => Number(said));
  if (years.some((said) => said > year)) return true;
  if (!isOfYears || base !== undefined || fromYear !== undefined) return false;
  return (
    years.some((said) => said !== year && said !== year - 1) ||
    /^\s*(?:trong|sau|qua)\s/iu.test(text.slice(number.end))
  );
}

/** Of what is compared with: "so với năm 2021"; when a number holds is told by its periods. */
const YEAR = /^(?:19|20)\d\d$/u;

const LEVELS: ReadonlySet<Claim['kind']> = new Set(['level', 'earlier-level', 'rank']);
/** Understood beside a number, though they may name something where they stand between names. */
const OF_BOTH =
  'sử dụng tạo việc làm thu hút cộng riêng công bố thử nghiệm dịch nối báo thủ hành kỹ thuật vùng nổi bật nhưng song tuy dù mặc lại ' +
  'cả chung chúng ta khi bởi phân bố tập trung qua tới hạ tầng nâng đưa thống kê quản lý vận khai thác mở rộng giám sát hệ thống điểm sáng đáng chú ý lưới mạng đảm';
/** Of what kind a unit is that is named: "trong các huyện, thành phố, huyện A", "địa phương cao nhất là A". */
const OF_UNITS: ReadonlySet<string> = setOf('huyện thị xã thành phố phường trấn địa phương tỉnh');
const OF_LEVELS: ReadonlySet<string> = setOf(
  HOW_MUCH,
  OF_BOTH,
  WHICH_OF_ALL,
  'ba dẫn đầu mạng lưới',
);
const OF_CHANGES: ReadonlySet<string> = setOf(
  HOW_MUCH,
  OF_BOTH,
  COMPARED,
  'ngoái kh tiêu mục đề ra giao tức thiếu hụt kém chưa xấp xỉ khiêm tốn chậm',
);

/** Words that are plain only beside others: a level is where a rise ends, or the most of all. */
const ODD_OF_LEVELS = [
  /(?:tăng|giảm)(?!\s+(?:\p{L}+\s+)?(?:từ|lên|xuống|còn|thành))/u,
  /(?:cao|thấp|nhiều|ít|lớn|nhỏ)(?!\s+(?:[^,;:.()\d]{1,60}?\s)?nhất)/u,
];
const ODD_OF_BOTH = [
  /mới(?!\s+(?:đạt|chỉ|có|được|bằng|ở|là|chiếm))/u,
  /(?<!tiếp )theo/u,
  // "1.799.600 → 1.850.000", "KH 30% => vượt 1,1 điểm %"
  /[→⇒⇨➔➜=<>≥≤≈~|&*]|\+(?!\s)|(?<!\s)\+/u,
];
/** "Chỉ số … (DTI) cấp tỉnh": what has no other level is of that one. */
function ofProvince(own: ReadonlySet<string>): string {
  return own.has('dti') ? 'cấp tỉnh' : '';
}

/** "hồ sơ trực tuyến cấp huyện": those of one level of administration; a province has its rank at one only. */
const OF_ONE_LEVEL = /(?<!\p{L})cấp (?:tỉnh|huyện|xã|sở)(?!\p{L})/u;
/** "05 xã thực hiện ký số văn bản đạt 100%": those of whom something else is said. */
const LEADING_ON = /(?:đạt|là|có)\s*$/u;
const ODD_OF_CHANGES = [
  /(?:cao|thấp|nhiều|ít|lớn|nhỏ)(?!\s+hơn)/u,
  /hơn(?!\s+(?:so với\s+)?(?:năm|cùng kỳ|kế hoạch|chỉ tiêu|mục tiêu|kh(?!\p{L})|\d|$))/u,
];
