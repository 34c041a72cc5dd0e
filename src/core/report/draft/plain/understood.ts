import type { Claim } from '../claim';
import type { Clause } from '../clause';
import { type Stretch, within } from '../numbers/stretchOfNumber';
import type { Word } from '../text/words';
import { COMPARED, HOW_MUCH, setOf, WHICH_OF_ALL } from './sayingHowMuch';
import { ASIDES, asidesIn, isInside, isTold, untold } from './toldIn';

/** Whether every word of a stretch around a number only says how much, or says it of the subject. */
export function isUnderstood(
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
    (kind === 'rank' && OF_RANKS.has(word.text)) ||
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
    !LEADING_ON.test(behind.replace(NEXT_YEAR, ' '))
  );
}

function isUnit(place: string): boolean {
  return place !== '' && place !== 'elsewhere';
}

/** "31/12", "tổng hợp từ 28/31 đơn vị": no statistics, but understood. */
function isOfFraction(text: string, { text: word, start, end }: Word): boolean {
  return /^\d+$/u.test(word) && (text[end] === '/' || text[start - 1] === '/');
}

/** Of what is compared with: "so với năm 2021"; when a number holds is told by its periods. */
const YEAR = /^(?:19|20)\d\d$/u;

const LEVELS: ReadonlySet<Claim['kind']> = new Set(['level', 'earlier-level', 'rank']);
/** Understood beside a number, though they may name something where they stand between names. */
const OF_BOTH =
  'sử dụng sở hữu tạo việc làm thu hút cộng riêng công bố thử nghiệm dịch nối báo thủ hành kỹ thuật vùng nổi bật nhưng song tuy dù mặc lại ' +
  'cả chung chúng ta khi bởi phân bố tập trung qua tới hạ tầng nâng đưa thống kê quản lý vận khai thác mở rộng giám sát hệ thống điểm sáng đáng chú ý lưới mạng đảm';
/** Of what kind a unit is that is named: "trong các huyện, thành phố, huyện A", "địa phương cao nhất là A". */
export const OF_UNITS: ReadonlySet<string> = setOf(
  'huyện thị xã thành phố phường trấn địa phương tỉnh',
);
export const OF_LEVELS: ReadonlySet<string> = setOf(
  HOW_MUCH,
  OF_BOTH,
  WHICH_OF_ALL,
  'ba dẫn đầu mạng lưới',
);
/** "thứ 7 toàn quốc", "thứ 11 trong cả nước" */
const OF_RANKS: ReadonlySet<string> = setOf('quốc nước');
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
/** "năm 2022 có 167.352 thuê bao và năm 2023 có …": the next year of a series. */
const NEXT_YEAR = /(?:,|;|\svà)\s*(?:đến\s+)?năm\s+(?:19|20)\d\d\s+(?:đạt|là|có)\s*$/iu;
const ODD_OF_CHANGES = [
  /(?:cao|thấp|nhiều|ít|lớn|nhỏ)(?!\s+hơn)/u,
  /hơn(?!\s+(?:so với\s+)?(?:năm|cùng kỳ|kế hoạch|chỉ tiêu|mục tiêu|kh(?!\p{L})|\d|$))/u,
];
