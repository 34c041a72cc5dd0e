import type { Claim } from '../claim';

/** Words that may stand between the verb of a change and its number. */
export const BETWEEN =
  '(?:\\s+(?:trưởng|thêm|bớt|đạt|được|khoảng|ước|nhẹ|mạnh|khá|bình|quân|là|tới|lần|lượt|tương|ứng))*\\s*$';
const BASE_BEFORE = new RegExp(
  `(?:tăng|giảm|hơn)\\s+(?:so với\\s+)?(?:cùng kỳ(?:\\s+năm\\s+(?:trước|ngoái))?|năm\\s+(?:trước|ngoái|((?:19|20)\\d\\d)))${BETWEEN}`,
  'u',
);
/** "so với năm 2021 tăng 11,7%" */
const BASE_AHEAD = new RegExp(
  `so với\\s+(?:cùng kỳ(?:\\s+năm\\s+(?:trước|ngoái))?|(?:cùng kỳ\\s+)?năm\\s+(?:trước|ngoái|((?:19|20)\\d\\d)))\\s*,?\\s+(?:đã\\s+)?(?:tăng|giảm)${BETWEEN}`,
  'u',
);

/**
 * With what a change is compared. "tăng 2,8% so với năm 2021, tăng 10,4% so với năm 2018": what stands
 * before the second change is the base of the first.
 */
export function baseOf(before: string, after: string): Claim['base'] {
  const [ahead, behind] = [baseBefore(before), baseAfter(after)];
  return BASE_FOLLOWS.test(after) ? (behind ?? ahead) : (ahead ?? behind);
}

const BASE_FOLLOWS = /^\s*(?:\p{L}+\s+){0,3}so với(?!\p{L})/u;

/** "tăng 1,2% (cùng kỳ tăng 10,2%)", "thấp hơn cùng kỳ (tăng 10,2%)": by how much it grew a year before. */
export function isGrowthOfLastYear(before: string): boolean {
  return GROWTH_OF_LAST_YEAR.test(before);
}

const LAST_YEAR =
  '(?:cùng kỳ|năm\\s+(?:trước|ngoái))(?:\\s+(?:năm\\s+)?(?:trước|ngoái|(?:19|20)\\d\\d))?';
const GROWTH_OF_LAST_YEAR = new RegExp(
  `(?:[(,;]\\s*(?:trong khi\\s+|còn\\s+)?(?:mức\\s+(?:tăng|giảm)\\s+(?:của\\s+)?)?${LAST_YEAR}\\s+(?:tăng|giảm|là)|(?:thấp|cao|chậm|nhanh)\\s+hơn\\s+${LAST_YEAR}\\s*\\(\\s*(?:tăng|giảm))${BETWEEN}`,
  'u',
);

/** "tăng 4,5% (kế hoạch tăng 3,6%)", "vượt mục tiêu tăng 3,6%": by how much it was to grow. */
export function isPlannedGrowth(before: string): boolean {
  return PLANNED_GROWTH.test(before);
}

const PLANNED_GROWTH = new RegExp(
  `(?:[(,;]\\s*(?:trong khi\\s+|còn\\s+|so với\\s+)?|(?:vượt|hơn|bằng|đạt)\\s+)(?:mức\\s+)?(?:kế hoạch|kh|chỉ tiêu|mục tiêu|dự toán|nghị quyết|kịch bản)(?:\\s+(?:năm(?:\\s+(?:19|20)\\d\\d)?|(?:được\\s+)?giao|đề ra|đặt ra|là))*\\s*:?\\s+(?:tăng|giảm)${BETWEEN}`,
  'u',
);

/** With what a change is compared, as said before its number. */
export function baseBefore(before: string): Claim['base'] {
  const match = TOLD_BEFORE.exec(before) ?? BASE_BEFORE.exec(before) ?? BASE_AHEAD.exec(before);
  if (!match) return undefined;
  return match[1] === undefined ? 'prior' : Number(match[1]);
}

/** The same, as said behind its number. */
export function baseAfter(after: string): Claim['base'] {
  if (AS_PUBLISHED.test(after)) return 'published';
  if (LAST_ASSESSMENT.test(after)) return 'prior';
  const told = TOLD_BEHIND.exec(after);
  if (told) return told[1] === undefined ? 'prior' : Number(told[1]);
  const match = BASE.exec(after);
  if (!match) return undefined;
  const [, said = '', year] = match;
  if (year !== undefined) {
    const isAsPublished = /^\s*đã công bố/u.test(after.slice(match[0].length));
    return isAsPublished ? 'published' : Number(year);
  }
  if (
    /^(?:năm|kỳ)/u.test(said) ||
    /kỳ\s+trước$/u.test(match[0]) ||
    /cùng\s+(?:kỳ|thời)/u.test(match[0])
  )
    return 'prior';
  return said.startsWith('kế hoạch') ? undefined : 'other';
}

/** "so với kỳ đánh giá trước" */
const LAST_ASSESSMENT =
  /^[^.;,]{0,40}?so với\s+(?:kỳ|lần)\s+(?:đánh giá|công bố|xếp hạng)\s+(?:liền\s+)?trước(?!\p{L})/u;

const BASE =
  /^[^.;]{0,40}?so(?:\s+với)?\s+(?:(?:cùng|số|mức|thời|kỳ|điểm|thực|hiện|cả|của|cuối|ước|đã|điều|chỉnh|chính|thức)\s+)*(năm\s+(?:trước|ngoái|liền trước)|(?:năm\s+)?((?:19|20)\d\d)(?![\d.,]*\d)|kỳ|kế hoạch|\p{L}+|\d+)/u;

/** "so với 271,9 tỷ đồng của năm 2021": the base is told with its level. */
const TOLD_BASE =
  'so với\\s+(?:mức\\s+|con số\\s+)?\\d[\\d.,]*(?:\\s+(?!năm)\\p{L}+|%|\\/100)+?\\s*(?:của\\s+|trong\\s+)?(?:cùng kỳ\\s+)?(?:năm\\s+((?:19|20)\\d\\d)|năm\\s+(?:trước|ngoái)|cùng kỳ)';
const TOLD_BEHIND = new RegExp(`^[^.;]{0,40}?${TOLD_BASE}`, 'u');
const TOLD_BEFORE = new RegExp(`${TOLD_BASE}\\s*,?\\s+(?:đã\\s+)?(?:tăng|giảm)${BETWEEN}`, 'u');

const AS_PUBLISHED = /^[^.;,]{0,40}?so với\s+số\s+(?:liệu\s+)?đã\s+công bố(?!\p{L})/u;

/** "từ 1.612 tỷ đồng (năm 2020)", "từ 858.400 thuê bao năm 2021": the year is said. */
export const YEAR_BEHIND =
  /^\s*\(?\s*(?:(?:của|vào|trong|cuối|đầu)\s+)*(?:năm\s+)?((?:19|20)\d\d)(?!\d)/u;

/** "gấp 2,75 lần năm 2021", "bằng 102,8% năm trước" */
export function yearBehind(after: string, before: string): Claim['base'] {
  const match =
    /^\s*(?:số\s+(\p{L}+)\s+)?(?:(?:của|mức|cùng|kỳ)\s+)*(?:năm\s+((?:19|20)\d\d)|năm (?:trước|ngoái))/u.exec(
      after,
    );
  if (!match || (match[1] !== undefined && !isCounted(match[1], before))) return undefined;
  return match[2] === undefined ? 'prior' : Number(match[2]);
}

/** "142.900 người, gấp 2,3 lần số người năm 2023" */
function isCounted(noun: string, before: string): boolean {
  return new RegExp(`\\d\\s+${noun}(?!\\p{L})`, 'u').test(before);
}

export function yearIn(match: RegExpExecArray | null): number | undefined {
  const year = match?.[1];
  return year === undefined ? undefined : Number(year);
}
