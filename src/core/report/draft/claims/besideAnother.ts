import { compare, rational } from '#core/numbers/rational';
import { isOfPlan, type Claim } from '../claim';
import { isBareCount } from '../numbers/bareNumber';
import type { NumberInText } from '../numbers/numberInText';
import { OF_THE_BASE, REACH } from './claimOf';

/** A claim as what it stands beside makes it: "tăng 2.419 người (5,7%)" says the same change twice. */
export function besideAnother(sentence: string, before: readonly Claim[], claim: Claim): Claim {
  const previous = before.at(-1);
  if (!previous) return claim;
  const ofYears = levelOfYears(sentence, previous, claim);
  if (ofYears) return ofYears;
  if (isOfBaseToo(sentence, previous, claim)) return { ...claim, kind: 'aside' };
  if (isAside(sentence, previous, claim)) {
    return { ...claim, kind: 'aside', direction: previous.direction };
  }
  if (isRelativeChange(sentence, previous, claim)) return { ...claim, kind: 'aside' };
  const ofPlan = distanceFromPlan(sentence, previous, claim);
  if (ofPlan) return ofPlan;
  if (isOfPlanBefore(sentence, previous, claim) || isOfTargetBefore(sentence, before, claim))
    return { ...claim, kind: 'plan' };
  if (isRankBefore(sentence, before, claim)) return { ...claim, kind: 'rank' };
  if (isOverAnotherBase(sentence, previous, claim)) {
    return { ...claim, kind: 'growth', direction: previous.direction };
  }
  const direction = wayBetween(sentence, before, claim);
  if (direction) return { ...claim, kind: 'difference', direction };
  if (repeats(sentence, previous, claim))
    return { ...claim, kind: 'growth', direction: previous.direction, isOfAmount: true };
  return tellsAgain(sentence, previous, claim) ? { ...claim, isOfAmount: true } : claim;
}

/** "tăng 24.900 hộ, tăng 8%" */
function tellsAgain(
  sentence: string,
  previous: Claim,
  { kind, number, direction }: Claim,
): boolean {
  return (
    previous.kind === 'difference' &&
    previous.number.unit === 'other' &&
    kind === 'growth' &&
    direction === previous.direction &&
    /^\s*[,(]\s*(?:(?:tương đương|tương ứng|tức|hay|là|với|mức)\s+)*(?:tăng|giảm)\s*$/iu.test(
      sentence.slice(previous.number.end, number.start),
    )
  );
}

/**
 * "năm 2022/2021: 67,8%/55,8%", "205/199 (2022/2021)": behind the slash the level of the other year. Two
 * percentages, or two levels beside a change, stand so only with a plan or a year before.
 */
function levelOfYears(sentence: string, previous: Claim, claim: Claim): Claim | undefined {
  const { number, kind } = claim;
  const isBesideLevel = kind === 'level' && previous.number.unit === number.unit;
  const isBehindSlash = /^[^,;.:()\d]{0,25}\/\s*$/u.test(
    sentence.slice(previous.number.end, number.start),
  );
  if (!isBesideLevel || !isBehindSlash) return undefined;
  const fromYear = YEAR_AND_BASE.exec(sentence)?.[1];
  if (fromYear !== undefined && previous.kind === 'level') {
    return { ...claim, kind: 'earlier-level', fromYear: Number(fromYear) };
  }
  const isOfPair = number.unit === 'percent' || previous.kind === 'aside';
  return isOfPair ? { ...claim, kind: 'aside' } : undefined;
}

const YEAR_AND_BASE = /(?<![\d/])(?:19|20)\d\d\s*\/\s*(?:năm\s+)?((?:19|20)\d\d)(?![\d/])/u;

/** "tăng 12 điểm phần trăm (tương đương tăng 21,5%)": by how much per cent the rate itself has grown. */
function isRelativeChange(sentence: string, previous: Claim, { kind, number }: Claim): boolean {
  const [points] = previous.number.readings;
  const [percent] = number.readings;
  const areSame = points && percent && compare(points.value, percent.value) === 0;
  return (
    previous.kind === 'points' &&
    kind === 'growth' &&
    areSame !== true &&
    AS_MUCH.test(sentence.slice(previous.number.end, number.start))
  );
}

const AS_MUCH =
  /^(?:[^.;()\d]|(?:19|20)\d\d){0,40}(?:\(|,)\s*(?:(?:tương đương|tương ứng|hay|tức|nghĩa)(?:\s+(?:là|với|mức))*\s+)?(?:tăng|giảm)(?:\s+tương đối)?\s*$/iu;

/** "vượt 17,39 tỷ đồng (0,8%) so với kế hoạch", "So với kế hoạch, … vượt 20.000 thuê bao (1,2%)": how far from the plan. */
function distanceFromPlan(sentence: string, previous: Claim, claim: Claim): Claim | undefined {
  const { number } = claim;
  const isInBracket =
    number.unit === 'percent' &&
    previous.number.unit !== 'percent' &&
    /^\s*\(\s*(?:(?:tương đương|tương ứng|hay|bằng)\s+)?[+–-]?\s*$/u.test(
      sentence.slice(previous.number.end, number.start),
    );
  const way = APART.exec(sentence.slice(0, previous.number.start))?.[1]?.toLowerCase();
  if (!isInBracket || way === undefined) return undefined;
  const isOfPlan =
    previous.kind === 'plan-gap' ||
    PLAN_BEHIND.test(sentence.slice(number.end)) ||
    PLAN_AT_HEAD.test(sentence);
  if (!isOfPlan) return undefined;
  const isAbove = UPWARDS.has(way);
  return {
    ...claim,
    kind: isAbove ? 'above-plan' : 'below-plan',
    direction: isAbove ? 'up' : 'down',
    base: undefined,
  };
}

const APART =
  /(?<!\p{L})(vượt|cao hơn|nhiều hơn|tăng|thấp hơn|ít hơn|hụt|thiếu|kém|giảm)(?:\s+(?:so với\s+)?(?:kế hoạch|chỉ tiêu|mục tiêu))?(?:\s+(?:khoảng|gần|hơn|trên))?\s*$/iu;
const UPWARDS: ReadonlySet<string> = new Set(['vượt', 'cao hơn', 'nhiều hơn', 'tăng']);
const PLAN_BEHIND =
  /^\s*\)\s*so với\s+(?:mục tiêu\s+)?(?:kế hoạch|chỉ tiêu|mục tiêu|kh)(?!\p{L})/iu;
const PLAN_AT_HEAD =
  /^[\s–+•*-]*so với\s+(?:mục tiêu\s+)?(?:kế hoạch|chỉ tiêu|mục tiêu|kh)(?!\p{L})/iu;

/** "tăng 3,6% so với năm 2022 và 11,8% so với năm 2020" */
function isOverAnotherBase(
  sentence: string,
  previous: Claim,
  { kind, number, base }: Claim,
): boolean {
  return (
    previous.kind === 'growth' &&
    previous.base !== undefined &&
    kind === 'level' &&
    number.unit === 'percent' &&
    typeof base === 'number' &&
    /^\s*so với[^.;,()]{0,40}(?:,\s*(?:và\s+)?|\svà\s+)$/iu.test(
      sentence.slice(previous.number.end, number.start),
    )
  );
}

/** "giảm từ 1.359.600 xuống 1.352.000 thuê bao, tức 7.600 thuê bao": which way, where a number says how far. */
function wayBetween(
  sentence: string,
  before: readonly Claim[],
  { kind, number }: Claim,
): Claim['direction'] {
  const [from, to] = before.slice(-2);
  const areLevels = from?.kind === 'earlier-level' && to?.kind === 'level' && kind === 'level';
  if (!areLevels || number.measure?.dimension !== to.number.measure?.dimension) return undefined;
  const way = /(?<!\p{L})(lên|xuống)(?!\p{L})/iu.exec(
    sentence.slice(from.number.end, to.number.start),
  )?.[1];
  const isSaid = /^\s*,\s*(?:tức|tương ứng|tương đương)(?:\s+(?:là|với))?\s*$/iu.test(
    sentence.slice(to.number.end, number.start),
  );
  if (!isSaid || way === undefined) return undefined;
  return way.toLowerCase() === 'lên' ? 'up' : 'down';
}

/** "tăng 2.419 người (5,7%)" */
function repeats(sentence: string, previous: Claim, { kind, number, direction }: Claim): boolean {
  const mayRepeat =
    previous.kind === 'difference' && number.unit === 'percent' && direction === undefined;
  const isIndex = kind === 'index' && isLarge(number);
  return (
    mayRepeat &&
    !isIndex &&
    !OF_A_WHOLE.test(sentence.slice(number.end)) &&
    /^\s*(?:\(|,|hay|tức)\s*(?:tương ứng|tương đương|hay|tức|bằng)?\s*(?:là|với)?\s*$/u.test(
      sentence.slice(previous.number.end, number.start),
    )
  );
}

/** "mới có 24 trạm, tăng 2 trạm, chưa tới 1% tổng số trạm": a share. */
const OF_A_WHOLE = /^\s*(?:trong\s+|của\s+)?(?:tổng|toàn|số)(?!\p{L})/iu;

/** "tăng 12.584 hộ, bằng 119,4% so với năm 2020": no increase, but what there is. */
function isLarge({ readings: [printed] }: NumberInText): boolean {
  return printed !== undefined && compare(printed.value, LEAST_INDEX) >= 0;
}

const LEAST_INDEX = rational(50);

/** "so với năm 2022 (16/24 hệ thống, 66,7%)": all that stands in the bracket is of the base. */
function isOfBaseToo(sentence: string, previous: Claim, { kind, number }: Claim): boolean {
  const bracket = /^(.*\()[^()]*$/su.exec(sentence.slice(0, previous.number.start))?.[1];
  return (
    previous.kind === 'aside' &&
    (kind === 'level' || kind === 'rank') &&
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

/** "kế hoạch 80%, thực hiện 67,8%, đạt 84,8%": a rate has one level, and that is told. */
function isOfTargetBefore(
  sentence: string,
  before: readonly Claim[],
  { number, kind }: Claim,
): boolean {
  const [target, level] = before.slice(-2);
  const areRates = [target?.number, level?.number, number].every((one) => one?.unit === 'percent');
  return (
    areRates &&
    target?.kind === 'plan-level' &&
    level?.kind === 'level' &&
    kind === 'level' &&
    /^\s*[,;]\s*thực hiện\s*$/iu.test(sentence.slice(target.number.end, level.number.start)) &&
    /^\s*[,;]\s*(?:đạt|bằng|=)\s*$/iu.test(sentence.slice(level.number.end, number.start))
  );
}

/** "hạng 27/63 (năm 2020: 33)", "Thứ hạng DTI năm 2021 là 27, năm 2020 là 33": the place of another year. */
function isRankBefore(
  sentence: string,
  before: readonly Claim[],
  { number, kind }: Claim,
): boolean {
  const [last, beforeLast] = [before.at(-1), before.at(-2)];
  const isAmong =
    beforeLast?.kind === 'rank' &&
    /^\s*\/\s*$/u.test(sentence.slice(beforeLast.number.end, last?.number.start));
  return (
    (last?.kind === 'rank' || isAmong) &&
    kind === 'level' &&
    isBareCount(number) &&
    OF_OTHER_YEAR.test(sentence.slice(last?.number.end, number.start))
  );
}

/** "(DTI 2020: 33)" too, but not "(điểm DTI năm 2020: 0,3187)". */
const OF_OTHER_YEAR =
  /^[^()]{0,30}[(,;]\s*(?:(?!điểm(?!\p{L}))\p{L}+\s+){0,4}(?:(?:19|20)\d\d|năm\s+(?:trước|ngoái)|cùng kỳ)\s*(?::|là|đạt)?\s*$/iu;

/** Whether a claim and the one before it are the ends of "từ 450 đến 500 tỷ đồng", "470 - 480 tỷ đồng". */
export function isRange(sentence: string, claims: readonly Claim[], position: number): boolean {
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
    (/(?<!(?:tăng|giảm|lên|xuống|nâng)\s+)từ\s+$/iu.test(before) || low.hedge === 'about')
  );
}
