import type { Claim } from '../claim';
import type { NumberInText } from '../numbers/numberInText';
import { BETWEEN } from './bases';

/** "thấp hơn kế hoạch 1,8%": how far a figure is from its plan, which comes before the number. */
export function gapClaim(before: string, after: string, number: NumberInText): Claim | undefined {
  const overPlan = PLAN_AHEAD.exec(before)?.[1];
  const isOverPlanBehind = number.unit !== 'percent' && ABOVE.test(before) && PLAN_BASE.test(after);
  const apartFromPlan = PLAN_BASE.test(after) ? APART_FROM.exec(before)?.[1] : undefined;
  const verb = isOverPlanBehind
    ? 'vượt'
    : (apartFromPlan ?? overPlan ?? FROM_PLAN.exec(before)?.[1] ?? SHORT_OF_IT.exec(before)?.[1]);
  if (verb === undefined || number.unit === 'times') return undefined;
  const isAbove = /^(?:vượt|cao hơn|nhiều hơn|tăng)$/u.test(verb);
  const mayBeTarget = overPlan === undefined && FROM_PLAN.test(before);
  const told = { number, base: undefined, reached: undefined, mayBeTarget };
  if (number.unit !== 'percent') {
    return { ...told, kind: 'plan-gap', direction: isAbove ? 'up' : 'down' };
  }
  return isAbove
    ? { ...told, kind: 'above-plan', direction: undefined }
    : { ...told, kind: 'below-plan', direction: 'down' };
}

/** "bằng 43,7% kế hoạch 5 năm", "so với mục tiêu đến năm 2025 mới đạt 43,7%": a plan of more or less than the year, or of somebody else. */
export function isOfOtherPlan(before: string, after: string): boolean {
  return OTHER_PLAN_BEHIND.test(after) || OF_GROWTH.test(after) || OTHER_PLAN_AHEAD.test(before);
}

const OTHER_PLAN =
  '(?:kế hoạch|chỉ tiêu|mục tiêu)\\s+(?:[^.;,()\\d]{0,25}\\s)?(?:(?:5|05|năm|10|mười) năm(?!\\p{L})|giai đoạn|nhiệm kỳ|trung hạn|dài hạn|quý|tháng|đến năm|(?:của )?(?:tập đoàn|tổng công ty|công ty|bộ|chính phủ|trung ương|quốc gia))';
const OTHER_PLAN_BEHIND = new RegExp(`^\\s*(?:so với\\s+)?${OTHER_PLAN}`, 'u');
/** "bằng 96,2% mức tăng kế hoạch": of what was to be added. */
const OF_GROWTH =
  /^\s*(?:so với\s+)?(?:mức|tốc độ)\s+tăng(?:\s+trưởng)?\s+(?:theo\s+)?(?:kế hoạch|chỉ tiêu)/u;
const OTHER_PLAN_AHEAD = new RegExp(
  `${OTHER_PLAN}[^.;()\\d]*(?:đạt|vượt|bằng|hoàn thành)\\s*$`,
  'u',
);

/** "vượt 35,9 tỷ đồng so với kế hoạch" */
const PLAN_BASE = /^\s*so với\s+(?:mục tiêu\s+)?(?:kế hoạch|chỉ tiêu|kh)(?!\p{L})/u;
/** "còn thiếu 3,4 điểm phần trăm so với chỉ tiêu 50%", "tăng 4% so với kế hoạch" */
const APART_FROM =
  /(?<!\p{L})(thiếu|hụt|thấp hơn|ít hơn|kém|giảm|cao hơn|nhiều hơn|tăng)(?:\s+(?:khoảng|gần|hơn))?\s*$/u;
/** "chỉ đạt 99% kế hoạch (1.420 tỷ đồng), hụt 13,7 tỷ đồng": of the plan that was spoken of. */
const SHORT_OF_IT =
  /(?:kế hoạch|chỉ tiêu|\(giao)(?!\p{L})[^;]*,\s*(?:(?:nghĩa là|tức là|tức)\s+)?(?:còn\s+)?(thiếu|hụt)(?:\s+(?:khoảng|gần|hơn))*\s*$/u;
/** "so với kế hoạch tăng 4,3%", "so với kế hoạch 55% còn thiếu 0,1 điểm": the base stands before the verb. */
const PLAN_AHEAD = new RegExp(
  `so với\\s+(?:mục tiêu\\s+|chỉ tiêu\\s+)?(?:kế hoạch|chỉ tiêu|kh)(?:\\s+(?:(?:được\\s+)?giao|đề ra|năm(?:\\s+(?:19|20)\\d\\d)?|là))*(?:\\s+\\d[\\d.,]*(?:\\s*%|(?:\\s+\\p{L}+){1,3}?))?\\s*,?\\s+(?:(?:đã|còn|vẫn|thì)\\s+)*(tăng|giảm|vượt|cao hơn|thấp hơn|thiếu|hụt|kém)${BETWEEN}`,
  'u',
);
const FROM_PLAN =
  /(?<!\p{L})(vượt|cao hơn|thấp hơn|hụt|thiếu)\s+(?:so với\s+)?(?:mức\s+)?(?:mục tiêu\s+|chỉ tiêu\s+)?(?:kế hoạch|chỉ tiêu|mục tiêu|kh)(?:\s+(?:(?:đã\s+|được\s+)?(?:đề ra|đặt ra|giao)|của năm|cả năm|năm(?:\s+(?:19|20)\d\d|\s+nay)?|của tỉnh))*\s*$/u;

/** "(kế hoạch 440 tỷ đồng)", "475,88 tỷ đồng/440 tỷ đồng kế hoạch" */
export function isPlanLevel(before: string, after: string): boolean {
  const isSaid =
    /(?:^|[(;,/:])\s*(?:kế hoạch|kh|chỉ tiêu|mục tiêu|(?<=\(\s*)giao)(?:\s+(?:kế hoạch|năm(?:\s+20\d\d)?|giao|đề ra|được|là|đạt))*\s*:?\s*$/u;
  const isBeside =
    /(?:vượt|hơn|hụt|so với|đạt|xấp xỉ|bằng|gần)\s+(?:mục tiêu\s+)?(?:kế hoạch|kh|chỉ tiêu)(?:\s+(?:năm|được|giao|đề ra|đặt ra))*\s*\(\s*(?:là\s+)?$/u;
  const isDenominator = /\d[^,;()]{0,20}\/\s*$/u.test(before);
  return (
    isSaid.test(before) ||
    isBeside.test(before) ||
    NOT_REACHED.test(before) ||
    (isDenominator && OF_THE_PLAN.test(after))
  );
}

/** "chưa đạt kế hoạch 50%", "chưa đạt mục tiêu đề ra (87%)" */
const NOT_REACHED =
  /(?:chưa|không)\s+(?:đạt|bằng|hoàn thành)(?:\s+được)?\s+(?:mục tiêu\s+|mức\s+)?(?:kế hoạch|chỉ tiêu|mục tiêu|kh)(?:\s+(?:năm(?:\s+20\d\d)?|đã|được|giao|đề ra|đặt ra|là))*\s*\(?\s*$/u;

/** "475,88/440 tỷ đồng kế hoạch", "475,88/440 tỷ đồng, đạt 108,2% kế hoạch" */
const OF_THE_PLAN =
  /^\s*(?:kế hoạch|chỉ tiêu|kh(?!\p{L})|[,(]?\s*(?:đạt|bằng|=)?\s*[\d.,]+\s*%\s*(?:so với\s+)?(?:kế hoạch|chỉ tiêu|kh(?!\p{L})))/u;

/** "vượt 70%" alone may be a bound of the level itself. */
export function isOverPlan(before: string, after: string): boolean {
  const isSaid =
    PLAN_AFTER.test(after) || /(?:kế hoạch|chỉ tiêu|mục tiêu|kh)[^.;,]*$/u.test(before);
  return isSaid || PLAN_TOLD_FIRST.test(before);
}

/** "Kế hoạch doanh thu viễn thông 1.150 tỷ đồng, đã vượt 3,2%" */
const PLAN_TOLD_FIRST =
  /(?:^|[.;]\s)[\s–+•*-]*(?:kế hoạch|chỉ tiêu)\s[^.;,]*\d[\d.,]*[^.;,\d]*,\s+(?:(?:đã|ước|kết quả|thực hiện|cả năm)\s+)*vượt\s*$/u;

/** "đạt 43,7% kế hoạch năm 2023" */
export const PLAN_YEAR =
  /^\s*(?:so với\s+)?(?:kế hoạch|chỉ tiêu|mục tiêu|kh)(?:\s+\p{L}+){0,2}?\s+năm\s+((?:19|20)\d\d)(?!\d)/u;

/** "vượt 700 tỷ đồng", "vượt mốc 700 tỷ đồng" */
export const ABOVE = /vượt(?:\s+\p{L}+){0,2}\s*$/u;
export const PLAN_AFTER =
  /^(?!\s*so với\s[^.;,()\d]{0,40}\d[\d.,]*\s*%)[^.;,/\d(]{0,12}?(?:so với\s+)?(?:mục tiêu\s+)?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|kh\b)/u;
/** "(67,8%) chưa đạt mục tiêu", "67,8% vượt kế hoạch": a level, and then how it stands to its plan. */
export const STANDS_TO_PLAN =
  /^\s*\)?\s*(?:(?:đã|còn|vẫn|mới|chỉ|đều|cũng)\s+)*(?:chưa|không|thấp|cao|kém|hụt|thiếu|vượt|hơn|đạt|bằng|hoàn thành|cách)\s/u;
