import { compare, rational } from '#core/numbers/rational';
import { governedBy } from './governedLists';
import type { NumberInText } from './numberInText';

/** What a number of a text says of its subject. */
type ClaimKind =
  | 'level' // đạt 1,85 triệu thuê bao; đạt tỷ lệ 64,5%
  | 'earlier-level' // từ 698 tỷ đồng (lên …)
  | 'growth' // tăng 6,4%
  | 'index' // bằng 102,8% so với cùng kỳ
  | 'points' // tăng 3,2 điểm phần trăm
  | 'difference' // tăng 118 trạm
  | 'multiple' // gấp 3,5 lần
  | 'risen-times' // tăng 3 lần: k or k + 1 times, readers disagree
  | 'plan' // đạt 98,7% kế hoạch
  | 'above-plan' // vượt 2,5% kế hoạch
  | 'below-plan' // thấp hơn kế hoạch 1,8%
  | 'plan-gap' // vượt kế hoạch 12,3 tỷ đồng, thấp hơn kế hoạch 1,8 điểm phần trăm
  | 'share' // chiếm 20%
  | 'contribution' // đóng góp 1,2 điểm phần trăm
  | 'rank' // thứ 10/63
  | 'plan-level' // (kế hoạch 440 tỷ đồng)
  | 'aside' // tăng 4,6% (21.735 thuê bao): the change, the level, or the one before
  | 'range'; // 470 - 480 tỷ đồng

export interface Claim {
  readonly number: NumberInText;
  readonly kind: ClaimKind;
  readonly direction: 'up' | 'down' | undefined;
  /**
   * The year it is compared with, as said; 'prior' for "cùng kỳ", "năm trước"; 'published' for "số năm
   * 2021 đã công bố", which need not be the figure as it is known now.
   */
  readonly base: number | 'prior' | 'published' | 'other' | undefined;
  /** Behind "thấp hơn chỉ tiêu": of a rate it may be the target itself. */
  readonly mayBeTarget?: boolean;
  /** A level that is an index where an amount is spoken of: "đạt 102,5% so với năm 2025". */
  readonly mayBeIndex?: boolean;
  /** The base follows without "so với": "gấp 2,75 lần năm 2021". */
  readonly isOfYear?: boolean;
  /** Of an earlier level: its year, where that is said. */
  readonly fromYear?: number | undefined;
  /** A bound that the level is said to have passed: "vượt mốc 1,1 triệu thuê bao". */
  readonly isPassed?: boolean;
  /** The way a level is said to have been reached: "tăng lên", "giảm còn". */
  readonly reached: 'up' | 'down' | undefined;
}

/** Words that may stand between the verb of a change and its number. */
const BETWEEN =
  '(?:\\s+(?:trưởng|thêm|đạt|được|khoảng|ước|nhẹ|mạnh|khá|bình|quân|là|tới|lần|lượt))*\\s*$';
/** "cao hơn năm 2021 13,21 thuê bao", "tăng so với cùng kỳ 11,7%": the base before the number. */
const OVER_YEAR =
  '(?:\\s+(?:so với\\s+)?(?:cùng kỳ(?:\\s+năm\\s+(?:trước|ngoái))?|năm\\s+(?:trước|ngoái|(?:19|20)\\d\\d)))?';
const BASE_BEFORE = new RegExp(
  `(?:tăng|giảm|hơn)\\s+(?:so với\\s+)?(?:cùng kỳ(?:\\s+năm\\s+(?:trước|ngoái))?|năm\\s+(?:trước|ngoái|((?:19|20)\\d\\d)))${BETWEEN}`,
  'u',
);
/** "so với năm 2021 tăng 11,7%" */
const BASE_AHEAD = new RegExp(
  `so với\\s+(?:cùng kỳ(?:\\s+năm\\s+(?:trước|ngoái))?|(?:cùng kỳ\\s+)?năm\\s+(?:trước|ngoái|((?:19|20)\\d\\d)))\\s*,?\\s+(?:đã\\s+)?(?:tăng|giảm)${BETWEEN}`,
  'u',
);
const RISES = new RegExp(
  `(?:tăng|cao hơn|nhiều hơn|lớn hơn|cải thiện)${OVER_YEAR}${BETWEEN}|(?:^|[(\\s])\\+\\s?$|[,;(]\\s*thêm(?:\\s+được)?\\s*$`,
  'u',
);
const FALLS = new RegExp(
  `(?:giảm|thấp hơn|ít hơn|nhỏ hơn|sụt|hụt)${OVER_YEAR}${BETWEEN}|\\(\\s?[-−–]\\s?$`,
  'u',
);
const FROM =
  /(?:(?:^|[\s(])từ(?:\s+(?:mức|khoảng))?|(?:năm (?:trước|ngoái)|(?:^|[,;(]\s*)cùng kỳ)(?:\s+(?:chỉ|mới|là|đạt|có))*)\s*$/u;
const RANK =
  /(?:(?:đứng|xếp|ở|giữ)\s+(?:vị trí\s+)?thứ|vị trí(?:\s+thứ)?|thứ hạng|hạng|đứng|(?<!lần |năm |khóa |ngày )thứ)\s*$/u;
/** "DTI: 10/63" */
const AMONG_PROVINCES = /^\s*\/\s*(?:63|64|34)(?=\s*(?:[().;,]|$|tỉnh))/u;
const PLAN_AFTER =
  /^[^.;,/\d(]{0,12}?(?:so với\s+)?(?:mục tiêu\s+)?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|kh\b)/u;
const PLAN_BEFORE = /(?:kế hoạch|dự toán)(?:\s+\p{L}+){0,4}\s+(?:đạt|bằng)?\s*$/u;
const SHARE = /(?:chiếm|tỷ trọng|thị phần|tương đương|tương ứng)(?:\s+\p{L}+){0,3}\s*$/u;
const INDEX = /bằng(?:\s+(?:khoảng|gần|hơn))?\s*$/u;
const INDEX_AFTER = /^[^.;,]{0,20}?(?:so với|cùng kỳ|năm trước|của năm|năm \d{4})/u;

/** Whether a claim holds the figure against its plan. */
export function isOfPlan(kind: ClaimKind): boolean {
  return kind === 'plan' || kind === 'above-plan' || kind === 'below-plan' || kind === 'plan-gap';
}

/** What each number of a sentence claims. "tăng 2.419 người (5,7%)": a percentage in brackets goes with the change before it. */
export function claimsOf(
  sentence: string,
  numbers: readonly NumberInText[],
  leadBefore?: string,
): readonly Claim[] {
  const claims: Claim[] = [];
  const lead = leadOf(sentence) ?? leadBefore;
  for (const number of numbers) {
    const claim = governed(sentence, ledBy(lead, claimOf(sentence, number), sentence));
    const previous = claims.at(-1);
    if (previous && isOfBaseToo(sentence, previous, claim)) {
      claims.push({ ...claim, kind: 'aside' });
      continue;
    }
    if (previous && isAside(sentence, previous, claim)) {
      claims.push({ ...claim, kind: 'aside', direction: previous.direction });
      continue;
    }
    if (previous && isOfPlanBefore(sentence, previous, claim)) {
      claims.push({ ...claim, kind: 'plan' });
      continue;
    }
    if (previous && isRankBefore(sentence, claims, claim)) {
      claims.push({ ...claim, kind: 'rank' });
      continue;
    }
    const repeats =
      previous?.kind === 'difference' &&
      number.unit === 'percent' &&
      claim.direction === undefined &&
      !(claim.kind === 'index' && isLarge(number)) &&
      /^\s*(?:\(|,|hay|tức)\s*(?:tương ứng|tương đương|hay|tức|bằng)?\s*(?:là|với)?\s*$/u.test(
        sentence.slice(previous.number.end, number.start),
      );
    claims.push(repeats ? { ...claim, kind: 'growth', direction: previous.direction } : claim);
  }
  return claims.map((claim, position) =>
    isRange(sentence, claims, position) || isRange(sentence, claims, position + 1)
      ? { ...claim, kind: 'range' }
      : claim,
  );
}

/** "tăng 12.584 hộ, bằng 119,4% so với năm 2020": no increase, but what there is. */
function isLarge({ readings: [printed] }: NumberInText): boolean {
  return printed !== undefined && compare(printed.value, LEAST_INDEX) >= 0;
}

const LEAST_INDEX = rational(50);

/** "tăng 115 trạm 4G, 12 trạm 5G": the second may be the change as well, or the level. */
function governed(sentence: string, claim: Claim): Claim {
  if (claim.kind !== 'level' || claim.number.unit !== 'other') return claim;
  const by = governedBy(sentence, claim.number.start);
  return by === 'up' || by === 'down' ? { ...claim, kind: 'aside', direction: by } : claim;
}

/** "so với năm 2022 (16/24 hệ thống, 66,7%)": all that stands in the bracket is of the base. */
function isOfBaseToo(sentence: string, previous: Claim, { kind, number }: Claim): boolean {
  const bracket = /^(.*\()[^()]*$/su.exec(sentence.slice(0, previous.number.start))?.[1];
  return (
    previous.kind === 'aside' &&
    kind === 'level' &&
    bracket !== undefined &&
    OF_THE_BASE.test(bracket.slice(-REACH).toLowerCase()) &&
    /^[^();]*$/u.test(sentence.slice(previous.number.end, number.start))
  );
}

/** "tăng 4,6% (21.735 thuê bao)", "đạt 86,7% kế hoạch (75.000 hộ)": what is in the bracket goes unsaid. */
function isAside(sentence: string, previous: Claim, { number, kind }: Claim): boolean {
  if (number.unit !== 'other' || (kind !== 'level' && kind !== 'difference')) return false;
  const isOfRatio =
    ['growth', 'index', 'points'].includes(previous.kind) || isOfPlan(previous.kind);
  const between = sentence.slice(previous.number.end, number.start);
  return (
    isOfRatio &&
    /^[^(),;\d]{0,30}\(\s*(?:tương ứng|tương đương|hay|tức|bằng)?\s*(?:là|với)?\s*$/u.test(between)
  );
}

/** "(KH: 1,7 triệu; đạt 101,2%)": what part of the plan that was just told. */
function isOfPlanBefore(sentence: string, previous: Claim, { kind, number }: Claim): boolean {
  return (
    previous.kind === 'plan-level' &&
    previous.number.unit === 'other' &&
    kind === 'level' &&
    number.unit === 'percent' &&
    /^[^;,.():\d]{0,30}[;,]\s*(?:đạt|bằng|=)\s*$/u.test(
      sentence.slice(previous.number.end, number.start),
    )
  );
}

/** "hạng 27/63 (năm 2020: 33)": the place of another year. */
function isRankBefore(
  sentence: string,
  before: readonly Claim[],
  { number, kind }: Claim,
): boolean {
  const [last, beforeLast] = [before.at(-1), before.at(-2)];
  const isRank = last?.kind === 'rank' || (beforeLast?.kind === 'rank' && last?.kind === 'level');
  return (
    isRank &&
    kind === 'level' &&
    number.unit === 'other' &&
    /^[^()]{0,30}\(\s*(?:năm\s*)?(?:19|20)\d\d\s*(?::|là)\s*$/iu.test(
      sentence.slice(last?.number.end, number.start),
    )
  );
}

/** Whether a claim and the one before it are the ends of "từ 450 đến 500 tỷ đồng", "470 - 480 tỷ đồng". */
function isRange(sentence: string, claims: readonly Claim[], position: number): boolean {
  const low = claims[position - 1]?.number;
  const high = claims[position]?.number;
  if (!low || !high) return false;
  const isBare = low.unit === 'other' && low.measure === undefined;
  if (!isBare && low.unit !== high.unit) return false;
  const between = sentence.slice(low.end, high.start);
  if (/^\s*[-–—]\s*$/u.test(between)) return true;
  const before = sentence.slice(0, low.start);
  return (
    /^\s*(?:đến|tới)\s*$/iu.test(between) &&
    /(?<!(?:tăng|giảm|lên|xuống|nâng)\s+)từ\s+$/iu.test(before)
  );
}

/** What a sentence begins with, for all its clauses: "So với năm 2019, …; …". */
export function leadOf(sentence: string): string | undefined {
  return /^[\s–+•*-]*(?:năm\s+(?:19|20)\d\d,?\s+)?(?:(?:kết quả\s+)?(?:thực hiện\s+)?)so với(?:[^,:;]|,(?=\d))*(?=[,:])/iu
    .exec(sentence)?.[0]
    .toLowerCase();
}

/** "So với kế hoạch, doanh thu đạt 98,2%": what the sentence begins with holds for all its numbers. */
function ledBy(lead: string | undefined, claim: Claim, sentence: string): Claim {
  if (lead === undefined) return claim;
  // "…, thấp hơn 3,4 điểm phần trăm, nhưng tăng 15,5 điểm phần trăm so với năm 2021": that base is of what stands before it.
  const apart = /^[^.;]*?(?=so với)/iu.exec(sentence.slice(claim.number.end))?.[0] ?? '';
  const isOfAnother = lead.includes('kế hoạch') && /(?:tăng|giảm)[^.;(]*\d/iu.test(apart);
  if (claim.base !== undefined && !isOfAnother) return claim;
  if (!lead.includes('kế hoạch')) {
    const base = baseAfter(lead);
    const isStart = claim.kind === 'earlier-level' && claim.fromYear === undefined;
    return { ...claim, base, ...(isStart && typeof base === 'number' ? { fromYear: base } : {}) };
  }
  const isLevel = claim.kind === 'level' && claim.number.unit === 'percent';
  if (isLevel) return { ...claim, kind: 'plan' };
  if (claim.kind === 'difference' || claim.kind === 'points') return { ...claim, kind: 'plan-gap' };
  if (claim.kind !== 'growth') return claim;
  return claim.direction === 'down'
    ? { ...claim, kind: 'below-plan' }
    : { ...claim, kind: 'above-plan', direction: undefined };
}

/** What a number claims, from the words around it. */
function claimOf(sentence: string, number: NumberInText): Claim {
  const before = sentence.slice(Math.max(0, number.start - REACH), number.start).toLowerCase();
  const after = sentence.slice(number.end, number.end + REACH).toLowerCase();
  const gap = gapClaim(withoutBracket(before), after, number);
  if (gap) return gap;
  const direction = RISES.test(before) ? 'up' : FALLS.test(before) ? 'down' : undefined;
  const base = baseBefore(before) ?? baseAfter(after);
  const isOverYear = base === 'prior' && ABOVE.test(before) && !PLAN_AFTER.test(after);
  if (number.unit === 'percent' && isOverYear) {
    return { number, kind: 'growth', direction: 'up', base, reached: undefined };
  }
  const kind = kindOf(before, after, number, direction);
  const reached = LEVEL_RISEN.test(before) ? 'up' : LEVEL_FALLEN.test(before) ? 'down' : undefined;
  const ofYear = kind === 'multiple' || kind === 'index' ? yearBehind(after) : undefined;
  const isOfOther = COMPARING.test(before) || (kind === 'multiple' && OF_OTHER.test(after));
  return {
    number,
    kind,
    direction,
    base: ofYear ?? base ?? (isOfOther ? 'other' : undefined),
    isOfYear: ofYear !== undefined,
    isPassed: kind === 'aside' && PASSED.test(before) && !OVER_WHAT.test(after),
    mayBeIndex: kind === 'level' && /đạt\s*$/u.test(before) && OVER_LAST_YEAR.test(after),
    fromYear: kind === 'earlier-level' ? yearIn(YEAR_BEHIND.exec(after)) : undefined,
    reached,
  };
}

/** "thấp hơn kế hoạch 1,8%": how far a figure is from its plan, which comes before the number. */
function gapClaim(before: string, after: string, number: NumberInText): Claim | undefined {
  const overPlan = PLAN_AHEAD.exec(before)?.[1];
  const isOverPlanBehind = number.unit === 'other' && ABOVE.test(before) && PLAN_BASE.test(after);
  const shortOfPlan = PLAN_BASE.test(after) ? SHORT_OF.exec(before)?.[1] : undefined;
  const verb = isOverPlanBehind ? 'vượt' : (shortOfPlan ?? overPlan ?? FROM_PLAN.exec(before)?.[1]);
  if (verb === undefined || number.unit === 'times') return undefined;
  const isAbove = verb === 'vượt' || verb === 'cao hơn' || verb === 'tăng';
  const mayBeTarget = overPlan === undefined && FROM_PLAN.test(before);
  const told = { number, base: undefined, reached: undefined, mayBeTarget };
  if (number.unit !== 'percent') {
    return { ...told, kind: 'plan-gap', direction: isAbove ? 'up' : 'down' };
  }
  return isAbove
    ? { ...told, kind: 'above-plan', direction: undefined }
    : { ...told, kind: 'below-plan', direction: 'down' };
}

/** "vượt 35,9 tỷ đồng so với kế hoạch" */
const PLAN_BASE = /^\s*so với\s+(?:mục tiêu\s+)?(?:kế hoạch|chỉ tiêu|kh)(?!\p{L})/u;
/** "còn thiếu 3,4 điểm phần trăm so với chỉ tiêu 50%" */
const SHORT_OF = /(?<!\p{L})(thiếu|hụt|thấp hơn|kém)(?:\s+(?:khoảng|gần|hơn))?\s*$/u;
/** "so với kế hoạch tăng 4,3%": the base stands before the verb. */
const PLAN_AHEAD = new RegExp(
  `so với\\s+(?:mục tiêu\\s+|chỉ tiêu\\s+)?(?:kế hoạch|chỉ tiêu|kh)(?:\\s+(?:(?:được\\s+)?giao|đề ra|năm(?:\\s+(?:19|20)\\d\\d)?))*\\s*,?\\s+(?:đã\\s+)?(tăng|giảm|vượt|cao hơn|thấp hơn)${BETWEEN}`,
  'u',
);
const FROM_PLAN =
  /(?<!\p{L})(vượt|cao hơn|thấp hơn|hụt|thiếu)\s+(?:so với\s+)?(?:mức\s+)?(?:mục tiêu\s+|chỉ tiêu\s+)?(?:kế hoạch|chỉ tiêu|mục tiêu|kh)(?:\s+(?:(?:đã\s+|được\s+)?(?:đề ra|đặt ra|giao)|của năm|cả năm|năm(?:\s+(?:19|20)\d\d|\s+nay)?|của tỉnh))*\s*$/u;
const PASSED = /(?<!\p{L})vượt(?:\s+(?:qua|xa|trên|hơn|mốc|mức|ngưỡng|con|số))*\s*$/u;
const OVER_WHAT =
  /^[^.;,]{0,40}(?:so với|kế hoạch|chỉ tiêu|mục tiêu|dự toán|(?<!\p{L})kh(?!\p{L}))/u;
const ABOVE = /vượt(?:\s+\p{L}+){0,2}\s*$/u;
/** Without a base of time, the number is held against something else: "cao hơn 2%", "thấp hơn mức tăng 3%". */
const COMPARING =
  /(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm)\s+hơn(?:(?:\s+\p{L}+){0,4}|\s+(?!so với|năm|cùng kỳ|kế hoạch|chỉ tiêu|mục tiêu|mức)[^;.()]{4,50}\([^()]*\))\s*$/u;

const OVER_LAST_YEAR = /^\s*so với\s+(?:cùng kỳ|năm\s+(?:trước|ngoái|(?:19|20)\d\d))/u;

/** "gấp 2 lần doanh thu in": held against another subject, not another year. */
const OF_OTHER = /^\s*(?!so với|cùng kỳ|năm|của năm|của cùng kỳ|mức|lên|và|từ|trong)\p{L}/u;
const LEVEL_RISEN = /tăng(?:\s+(?:mạnh|nhẹ|nhanh))?\s+(?:lên|thành)(?:\s+(?:tới|đến))?\s*$/u;
const LEVEL_FALLEN =
  /giảm(?:\s+(?:mạnh|nhẹ|nhanh))?\s+(?:xuống còn|xuống|còn)(?:\s+(?:tới|đến))?\s*$/u;

function yearIn(match: RegExpExecArray | null): number | undefined {
  const year = match?.[1];
  return year === undefined ? undefined : Number(year);
}

/** "gấp 2,75 lần năm 2021", "bằng 102,8% năm trước" */
function yearBehind(after: string): Claim['base'] {
  const match =
    /^\s*(?:(?:của|mức|cùng|kỳ)\s+)*(?:năm\s+((?:19|20)\d\d)|năm (?:trước|ngoái))/u.exec(after);
  if (!match) return undefined;
  return match[1] === undefined ? 'prior' : Number(match[1]);
}

function baseBefore(before: string): Claim['base'] {
  const match = TOLD_BEFORE.exec(before) ?? BASE_BEFORE.exec(before) ?? BASE_AHEAD.exec(before);
  if (!match) return undefined;
  return match[1] === undefined ? 'prior' : Number(match[1]);
}

const REACH = 70;

function kindOf(
  before: string,
  after: string,
  { unit, text, measure }: NumberInText,
  direction: Claim['direction'],
): ClaimKind {
  if (unit === 'points') return /đóng góp[^.;]*$/u.test(before) ? 'contribution' : 'points';
  // "tăng gần gấp đôi" leaves no doubt, "tăng 2 lần" does.
  const isMultiple = direction === undefined || /^\P{L}*(?:\p{L}+\s)?gấp/iu.test(text);
  // "34 trên 47 hệ thống": of how many.
  if (/^trên /iu.test(text) && /\d\s*$/u.test(before)) return 'aside';
  if (unit === 'times') return isMultiple ? 'multiple' : 'risen-times';
  if (isPlanLevel(before, after)) return 'plan-level';
  if (OF_THE_BASE.test(before) || OF_A_VERSION.test(before)) return 'aside';
  const isMeasured = unit !== 'other' || measure !== undefined;
  if (isMeasured && AS_BASE.test(before) && OF_YEAR.test(after)) return 'earlier-level';
  // "nhiều hơn năm trước 132 trạm" is the change, and no level of last year.
  if (FROM.test(before) && baseBefore(before) === undefined) return 'earlier-level';
  // "vượt 700 tỷ đồng" is a bound of the level, or a distance from something said before.
  if (OVER_PLAN.test(before) || (unit === 'other' && ABOVE.test(before))) return 'aside';
  if (unit === 'percent') return percentKind(before, after, direction);
  if (RANK.test(before) || AMONG_PROVINCES.test(after)) return 'rank';
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

/** "từ 1.612 tỷ đồng (năm 2020)", "từ 858.400 thuê bao năm 2021": the year is said. */
export const YEAR_BEHIND =
  /^\s*\(?\s*(?:(?:của|vào|trong|cuối|đầu)\s+)*(?:năm\s+)?((?:19|20)\d\d)(?!\d)/u;
/** "vượt 30 nghìn thuê bao so với kế hoạch 1,5 triệu": the plan, or a distance from it. */
const OVER_PLAN = /so với\s+(?:mục tiêu\s+)?(?:kế hoạch|chỉ tiêu|kh)(?:\s+(?:là|giao|đề ra))*\s*$/u;

const AS_BASE = /so với(?:\s+(?:mức|con số))?\s*$/u;
const OF_YEAR =
  /^\s*(?:của|trong)?\s*(?:cùng kỳ|(?:cùng kỳ\s+)?năm\s+(?:trước|ngoái|(?:19|20)\d\d))(?!\d)/u;

/** "tăng 21% so với năm 2021 (69,11 Mbps)", "gấp 7 lần năm 2022 (06 trạm)": the level of whatever it is compared with. */
const OF_THE_BASE =
  /(?:so với|lần|gấp(?:\s+\p{L}+){1,2}|hơn|%)\s+(?:\p{L}+\s+){0,3}(?:năm\s+(?:trước|ngoái|(?:19|20)\d\d)|cùng kỳ)\s*\(\s*(?:(?:là|đạt|xếp|đứng|hạng|thứ)\s+)*$/u;
/** "so với số đã công bố năm 2021 (1.801,50 tỷ đồng)", "so với số điều chỉnh (1.777,27 tỷ đồng)" */
const OF_A_VERSION = /so với\s+số\s+(?:liệu\s+)?\p{L}[^();.]{2,30}\(\s*(?:(?:là|đạt)\s+)?$/u;

/** "(kế hoạch 440 tỷ đồng)", "475,88 tỷ đồng/440 tỷ đồng kế hoạch" */
function isPlanLevel(before: string, after: string): boolean {
  const isSaid =
    /(?:^|[(;,/])\s*(?:kế hoạch|kh|chỉ tiêu|mục tiêu)(?:\s+(?:kế hoạch|năm(?:\s+20\d\d)?|giao|đề ra|được|là|đạt))*\s*:?\s*$/u;
  const isBeside =
    /(?:vượt|hơn|hụt|so với|đạt|xấp xỉ|bằng|gần)\s+(?:mục tiêu\s+)?(?:kế hoạch|kh|chỉ tiêu)(?:\s+(?:năm|được|giao|đề ra|đặt ra))*\s*\(\s*(?:là\s+)?$/u;
  const isDenominator = /\d[^,;()]{0,20}\/\s*$/u.test(before);
  return isSaid.test(before) || isBeside.test(before) || (isDenominator && OF_THE_PLAN.test(after));
}

/** "475,88/440 tỷ đồng kế hoạch", "475,88/440 tỷ đồng, đạt 108,2% kế hoạch" */
const OF_THE_PLAN =
  /^\s*(?:kế hoạch|chỉ tiêu|kh(?!\p{L})|[,(]?\s*(?:đạt|bằng|=)?\s*[\d.,]+\s*%\s*(?:so với\s+)?(?:kế hoạch|chỉ tiêu|kh(?!\p{L})))/u;

function percentKind(before: string, after: string, direction: Claim['direction']): ClaimKind {
  if (ABOVE.test(before)) return isOverPlan(before, after) ? 'above-plan' : 'aside';
  if (direction !== undefined) return 'growth';
  if (/tốc độ tăng(?:\s+trưởng)?(?:\s+\p{L}+){0,3}\s*$/u.test(before)) return 'growth';
  const isPlan = PLAN_AFTER.test(after) || PLAN_BEFORE.test(before);
  if (isPlan && /(?:(?:đạt|bằng|hoàn thành)(?:\s+\p{L}+){0,2}|[(,=])\s*$/u.test(before))
    return 'plan';
  if (/(?:đạt|bằng)\s*$/u.test(before) && PLAN_IN_BRACKET.test(after)) return 'plan';
  if (INDEX.test(before) && INDEX_AFTER.test(after)) return 'index';
  if (SHARE.test(before) && !/tỷ lệ/u.test(before.slice(-14))) return 'share';
  return 'level';
}

/** "đạt 99% (kế hoạch 1.420 tỷ đồng)"; of a rate the plan is one too. */
const PLAN_IN_BRACKET = /^\s*\(\s*(?:kế hoạch|kh)(?!\p{L})[^()%]*\)/u;

/** "vượt 70%" alone may be a bound of the level itself. */
function isOverPlan(before: string, after: string): boolean {
  return PLAN_AFTER.test(after) || /(?:kế hoạch|chỉ tiêu|mục tiêu|kh)[^.;,]*$/u.test(before);
}

const BASE =
  /^[^.;]{0,40}?so(?:\s+với)?\s+(?:(?:cùng|số|mức|thời|kỳ|điểm|thực|hiện|cả|của|cuối|ước)\s+)*(năm\s+(?:trước|ngoái|liền trước)|(?:năm\s+)?((?:19|20)\d\d)(?![\d.,]*\d)|kỳ|kế hoạch|\p{L}+|\d+)/u;

/** "so với 271,9 tỷ đồng của năm 2021": the base is told with its level. */
const TOLD_BASE =
  'so với\\s+(?:mức\\s+|con số\\s+)?\\d[\\d.,]*(?:\\s+(?!năm)\\p{L}+|%|\\/100)+?\\s*(?:của\\s+|trong\\s+)?(?:cùng kỳ\\s+)?(?:năm\\s+((?:19|20)\\d\\d)|năm\\s+(?:trước|ngoái)|cùng kỳ)';
const TOLD_BEHIND = new RegExp(`^[^.;]{0,40}?${TOLD_BASE}`, 'u');
const TOLD_BEFORE = new RegExp(`${TOLD_BASE}\\s*,?\\s+(?:đã\\s+)?(?:tăng|giảm)${BETWEEN}`, 'u');

const AS_PUBLISHED = /^[^.;,]{0,40}?so với\s+số\s+(?:liệu\s+)?đã\s+công bố(?!\p{L})/u;

function baseAfter(after: string): Claim['base'] {
  if (AS_PUBLISHED.test(after)) return 'published';
  const told = TOLD_BEHIND.exec(after);
  if (told) return told[1] === undefined ? 'prior' : Number(told[1]);
  const match = BASE.exec(after);
  if (!match) return undefined;
  const [, said = '', year] = match;
  if (year !== undefined) {
    const isAsPublished = /^\s*đã công bố/u.test(after.slice(match[0].length));
    return isAsPublished ? 'published' : Number(year);
  }
  if (/^(?:năm|kỳ)/u.test(said) || /cùng\s+(?:kỳ|thời)/u.test(match[0])) return 'prior';
  return said.startsWith('kế hoạch') ? undefined : 'other';
}
