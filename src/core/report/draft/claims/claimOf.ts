import type { Claim, ClaimKind } from '../claim';
import { isBareCount, isBareDecimal } from '../numbers/bareNumber';
import type { NumberInText } from '../numbers/numberInText';
import { mayBeDeed } from '../text/deeds';
import {
  baseBefore,
  baseOf,
  BETWEEN,
  isGrowthOfLastYear,
  isPlannedGrowth,
  YEAR_BEHIND,
  yearBehind,
  yearIn,
} from './bases';
import {
  ABOVE,
  gapClaim,
  isOfOtherPlan,
  isOverPlan,
  isPlanLevel,
  PLAN_AFTER,
  PLAN_YEAR,
  STANDS_TO_PLAN,
} from './againstPlan';

/** What a number claims, from the words around it. */
export function claimOf(sentence: string, number: NumberInText): Claim {
  const before = sentence.slice(Math.max(0, number.start - REACH), number.start).toLowerCase();
  const after = sentence.slice(number.end, number.end + REACH).toLowerCase();
  const isOfOtherGrowth = isGrowthOfLastYear(before) || isPlannedGrowth(before);
  if (isOfOtherPlan(before, after) || isOfOtherGrowth) return asideOf(number);
  const gap = gapClaim(withoutBracket(before), after, number);
  if (gap) return gap;
  const isItem = /^\s*\+\s+$/u.test(sentence.slice(0, number.start));
  const isMore = number.unit === 'percent' && MORE_BEHIND.test(after);
  const isUp = !isItem && (RISES.test(before) || isMore);
  const direction = isUp ? 'up' : FALLS.test(before) ? 'down' : undefined;
  const base = baseOf(before, after);
  const isOverYear = base === 'prior' && ABOVE.test(before) && !PLAN_AFTER.test(after);
  if (number.unit === 'percent' && isOverYear) {
    return { number, kind: 'growth', direction: 'up', base, reached: undefined };
  }
  // "vượt 1,1 điểm phần trăm" is no rise: what is passed is the plan.
  if (number.unit === 'points' && base === undefined && ABOVE.test(before)) {
    return { number, kind: 'plan-gap', direction: 'up', base, reached: undefined };
  }
  const kind = kindOf(before, after, number, direction);
  const reached = LEVEL_RISEN.test(before) ? 'up' : LEVEL_FALLEN.test(before) ? 'down' : undefined;
  const ofYear = kind === 'multiple' || kind === 'index' ? yearBehind(after, before) : undefined;
  const isOfOther = COMPARING.test(before) || (kind === 'multiple' && OF_OTHER.test(after));
  return {
    number,
    kind,
    direction,
    base: ofYear ?? base ?? (isOfOther ? 'other' : undefined),
    isOfYear: ofYear !== undefined,
    mayBeDeed: kind === 'level' && number.unit === 'other' && mayBeDeed(before),
    isOfBase: kind === 'aside' && OF_THE_BASE.test(before),
    isPassed: kind === 'aside' && PASSED.test(before) && !OVER_WHAT.test(after),
    mayBeIndex: kind === 'level' && /đạt\s*$/u.test(before) && OVER_LAST_YEAR.test(after),
    planYear: yearIn(PLAN_YEAR.exec(after)),
    fromYear:
      kind === 'earlier-level'
        ? yearIn(YEAR_BEHIND.exec(after) ?? BASE_IS.exec(before))
        : undefined,
    isUndated: kind === 'earlier-level' && !A_YEAR.test(sentence),
    reached,
  };
}

/** What is said of a plan that the book has not, or of last year's own growth, is nothing to hold against what it has. */
function asideOf(number: NumberInText): Claim {
  return { number, kind: 'aside', direction: undefined, base: 'other', reached: undefined };
}

export const REACH = 70;

/** "cao hơn năm 2021 13,21 thuê bao", "tăng so với cùng kỳ 11,7%": the base before the number. */
const OVER_YEAR =
  '(?:\\s+(?:so với\\s+)?(?:cùng kỳ(?:\\s+năm\\s+(?:trước|ngoái))?|năm\\s+(?:trước|ngoái|(?:19|20)\\d\\d)))?';
const RISES = new RegExp(
  `(?:(?<!gia )tăng|cao hơn|nhiều hơn|lớn hơn|nhanh hơn|nhỉnh hơn|nhích|cải thiện)${OVER_YEAR}${BETWEEN}|(?:^|\\()\\s*\\+\\s?$|\\s\\+$|[,;(]\\s*thêm(?:\\s+được)?\\s*$`,
  'u',
);
/** "35,4% nhiều hơn năm 2021" */
const MORE_BEHIND = /^\s*nhiều hơn\s+(?:so với\s+)?(?:cùng kỳ|năm)(?!\p{L})/u;
const FALLS = new RegExp(
  `(?:giảm|thấp hơn|ít hơn|nhỏ hơn|chậm hơn|sụt|hụt|(?<!\\p{L})tụt|bớt|(?<!\\p{L})mất)${OVER_YEAR}${BETWEEN}|[(,;]\\s?[-−–]\\s?$`,
  'u',
);
const A_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|năm (?:trước|ngoái)|cùng kỳ|trước đó/iu;
const FROM =
  /(?:(?:^|[\s(])từ(?:\s+(?:mức|khoảng))?|(?:năm (?:trước|ngoái)|(?:^|[,;(]\s*)cùng kỳ)(?:\s+(?:chỉ|mới|là|đạt|có))*)\s*$/u;
/** "từ 49,9% (huyện A) đến 50,9% (huyện B)": two levels of now, whose names stand behind them. */
const SPREAD =
  /^\s*(?:\((?!\s*(?:năm|cùng kỳ|tháng|quý|đầu|cuối|thời))[\p{L}\s.-]+\)|(?:ở|tại|của)\s+(?!năm)\p{L}[\p{L}\s.-]{2,40}?)\s*(?<!\p{L})(?:đến|tới)(?!\p{L})/u;
const RANK =
  /(?:(?:đứng|xếp|ở|giữ)\s+(?:vị trí\s+)?thứ|vị trí(?:\s+thứ)?|thứ hạng|hạng|đứng|(?<!lần |năm |khóa |ngày )thứ)\s*$|(?:thứ hạng|xếp hạng)(?:\s+\p{L}+){1,6}\s*\(\s*$/u;
/** "Thứ hạng DTI năm 2021: 27", "Hạng DTI là 27" */
const NAMED_RANK =
  /(?:thứ hạng|xếp hạng|(?<!\p{L})hạng(?!\s+mục))(?:\s+(?!điểm(?!\p{L}))(?:\p{L}+|(?:19|20)\d\d)){1,8} *(?::|là|đạt)? *$/u;
/** "DTI: 10/63" */
const AMONG_PROVINCES = /^\s*\/\s*(?:63|64|34)(?![.,]\d)(?=\s*(?:[().;,]|$|tỉnh))/u;
const PLAN_BEFORE = /(?:kế hoạch|dự toán)(?:\s+\p{L}+){0,4}\s+(?:đạt|bằng)?\s*$/u;
const SHARE = /(?:chiếm|tỷ trọng|thị phần|tương đương|tương ứng)(?:\s+\p{L}+){0,3}\s*$/u;
const INDEX = /bằng(?:\s+(?:khoảng|gần|hơn))?\s*$/u;
const INDEX_AFTER = /^[^.;,]{0,20}?(?:so với|cùng kỳ|năm trước|của năm|năm \d{4})/u;
const PASSED = /(?<!\p{L})vượt(?:\s+(?:qua|xa|trên|hơn|mốc|mức|ngưỡng|con|số))*\s*$/u;
const OVER_WHAT =
  /^[^.;,]{0,40}(?:so với|kế hoạch|chỉ tiêu|mục tiêu|dự toán|(?<!\p{L})kh(?!\p{L}))/u;
/** Without a base of time, the number is held against something else: "cao hơn 2%", "thấp hơn mức tăng 3%". */
const COMPARING =
  /(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm)\s+hơn(?:(?:\s+\p{L}+){0,4}|\s+(?!so với|năm|cùng kỳ|kế hoạch|chỉ tiêu|mục tiêu|mức)[^;.()]{4,50}\([^()]*\))\s*$/u;

const OVER_LAST_YEAR = /^\s*so với\s+(?:cùng kỳ|năm\s+(?:trước|ngoái|(?:19|20)\d\d))/u;

/** "gấp 2 lần doanh thu in": held against another subject, not another year. */
const OF_OTHER = /^\s*(?!so với|cùng kỳ|năm|của năm|của cùng kỳ|mức|lên|và|từ|trong)\p{L}/u;
const LEVEL_RISEN = /tăng(?:\s+(?:mạnh|nhẹ|nhanh))?\s+(?:lên|thành)(?:\s+(?:tới|đến))?\s*$/u;
const LEVEL_FALLEN =
  /giảm(?:\s+(?:mạnh|nhẹ|nhanh))?\s+(?:xuống còn|xuống|còn)(?:\s+(?:tới|đến))?\s*$/u;

function kindOf(
  before: string,
  after: string,
  number: NumberInText,
  direction: Claim['direction'],
): ClaimKind {
  const { unit, text, measure } = number;
  if (unit === 'points') return /đóng góp[^.;]*$/u.test(before) ? 'contribution' : 'points';
  // "tăng gần gấp đôi" leaves no doubt, "tăng 2 lần" does.
  const isMultiple = direction === undefined || /^\P{L}*(?:\p{L}+\s)?gấp/iu.test(text);
  // "34 trên 47 hệ thống": of how many.
  if (/^trên /iu.test(text) && /\d\s*$/u.test(before)) return 'aside';
  if (unit === 'times') return isMultiple ? 'multiple' : 'risen-times';
  if (isPlanLevel(before, after)) return 'plan-level';
  if (LEADS_TO[unit === 'percent' ? 'percent' : 'other'].test(after)) return 'aside';
  if (OF_THE_BASE.test(before) || OF_A_VERSION.test(before)) return 'aside';
  const isMeasured = unit !== 'other' || measure !== undefined || isBareDecimal(number);
  if (isMeasured && AS_BASE.test(before) && OF_YEAR.test(after)) return 'earlier-level';
  // "55,4% so với 65%": what it is compared with is a plan or a level of before.
  if (unit === 'percent' && AS_BASE.test(before)) return 'aside';
  if (isMeasured && BASE_IS.test(before)) return 'earlier-level';
  // "nhiều hơn năm trước 132 trạm" is the change, and no level of last year.
  const isFrom = FROM.test(before) && !SPREAD.test(after);
  if (isFrom && baseBefore(before) === undefined) return 'earlier-level';
  // "vượt 700 tỷ đồng" is a bound of the level, or a distance from something said before.
  if (OVER_PLAN.test(before) || (unit === 'other' && ABOVE.test(before))) return 'aside';
  if (unit === 'percent') return percentKind(before, after, direction);
  if (RANK.test(before) || AMONG_PROVINCES.test(after)) return 'rank';
  if (direction === undefined && isBareCount(number) && NAMED_RANK.test(before)) return 'rank';
  const isChange = direction !== undefined || OVER_ANOTHER.test(withoutBracket(before));
  return isChange ? 'difference' : 'level';
}

/** "vượt kế hoạch (440 tỷ đồng) 35,9 tỷ đồng": the bracket only says how much that is. */
function withoutBracket(before: string): string {
  return before.replace(/\s*\([^()]*\)\s*$/u, ' ');
}

/** "nhiều hơn VNPT 155 trạm" */
const OVER_ANOTHER =
  /(?:cao|thấp|nhiều|ít|lớn|nhỏ)\s+hơn(?:\s+(?!năm|cùng|kế|chỉ|mục|mức)\p{L}+){1,4}\s*$/u;

/** "vượt 30 nghìn thuê bao so với kế hoạch 1,5 triệu": the plan, or a distance from it. */
const OVER_PLAN = /so với\s+(?:mục tiêu\s+)?(?:kế hoạch|chỉ tiêu|kh)(?:\s+(?:là|giao|đề ra))*\s*$/u;

/** "Trạm 3G: 1.463 → 1.375": of when the first is goes unsaid. */
const LEADS_TO = {
  percent: /^\s*(?:→|⇒|➔|➜|->|=>)\s*[\d.,]*\d\s*%/u,
  other: /^\s*(?:→|⇒|➔|➜|->|=>)\s*[\d.,]*\d(?![\d.,])/u,
};

const AS_BASE = /so với(?:\s+(?:mức|con số))?\s*$/u;
/** "so với năm 2021 là 427,51 tỷ đồng" */
const BASE_IS =
  /so với\s+(?:cùng kỳ\s+)?năm\s+(?:trước|ngoái|((?:19|20)\d\d))\s+(?:chỉ\s+|mới\s+)?(?:là|đạt|có)\s*$/u;
const OF_YEAR =
  /^\s*(?:của|trong)?\s*(?:cùng kỳ|(?:cùng kỳ\s+)?năm\s+(?:trước|ngoái|(?:19|20)\d\d))(?!\d)/u;

/** "tăng 21% so với năm 2021 (69,11 Mbps)", "gấp 7 lần năm 2022 (06 trạm)": the level of whatever it is compared with. */
export const OF_THE_BASE =
  /(?:so với|lần|gấp(?:\s+\p{L}+){1,2}|hơn|%)\s+(?:\p{L}+\s+){0,3}(?:năm\s+(?:trước|ngoái|(?:19|20)\d\d)|cùng kỳ)\s*\(\s*(?:(?:là|đạt|xếp|đứng|hạng|thứ)\s+)*$/u;
/** "so với số đã công bố năm 2021 (1.801,50 tỷ đồng)", "so với số điều chỉnh (1.777,27 tỷ đồng)" */
const OF_A_VERSION = /so với\s+số\s+(?:liệu\s+)?\p{L}[^();.]{2,30}\(\s*(?:(?:là|đạt)\s+)?$/u;

function percentKind(before: string, after: string, direction: Claim['direction']): ClaimKind {
  if (ABOVE.test(before)) return isOverPlan(before, after) ? 'above-plan' : 'aside';
  if (direction !== undefined) return 'growth';
  if (OF_SPEED.test(before)) return 'growth';
  if (OF_DEVELOPMENT.test(before)) return 'index';
  const isOverYear = INDEX.test(before) && OVER_LAST_YEAR.test(after);
  const isPartOfPlan = PLAN_AFTER.test(after) && !STANDS_TO_PLAN.test(after);
  const isPlan = isPartOfPlan || (PLAN_BEFORE.test(before) && !isOverYear);
  if (
    isPlan &&
    /(?:(?:đạt|bằng|hoàn thành|tương đương|tương ứng)(?:\s+\p{L}+){0,2}|[(,=])\s*$/u.test(before)
  )
    return 'plan';
  if (/(?:đạt|bằng)\s*$/u.test(before) && PLAN_IN_BRACKET.test(after)) return 'plan';
  if (INDEX.test(before) && INDEX_AFTER.test(after)) return 'index';
  if (SHARE.test(before) && !/tỷ lệ/u.test(before.slice(-14))) return 'share';
  return 'level';
}

/** "Tốc độ tăng trưởng doanh thu dịch vụ bưu chính đạt 11,7%" */
const OF_SPEED =
  /tốc độ tăng(?:\s+trưởng)?(?:\s+(?!(?:tỷ|còn|chiếm|với|và)(?!\p{L}))\p{L}+){0,8}\s*$/u;
/** "Chỉ số phát triển doanh thu bưu chính là 111,7%" */
const OF_DEVELOPMENT =
  /chỉ số phát triển(?:\s+(?!(?:tỷ|còn|chiếm|với|và)(?!\p{L}))\p{L}+){0,8}\s*$/u;

/** "đạt 99% (kế hoạch 1.420 tỷ đồng)"; of a rate the plan is one too. */
const PLAN_IN_BRACKET = /^\s*\(\s*(?:kế hoạch|kh)(?!\p{L})[^()%]*\)/u;
