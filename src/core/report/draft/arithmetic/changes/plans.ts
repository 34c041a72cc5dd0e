import {
  absolute,
  compare,
  divide,
  equals,
  multiply,
  rational,
  type Rational,
  signOf,
  subtract,
  ZERO,
} from '#core/numbers/rational';
import { printedNumber } from '../../../sentences/printedNumber';
import type { Claim } from '../../claim';
import { isWithinTimes } from '../../numbers/timesApart';
import { areAlike, areOneMeasure } from '../alike';
import { boundsOf, canState, isExact, mapped, quotientOf } from '../bounds';
import { between, goesOn } from '../goingOn';
import {
  decimalsOf,
  fault,
  fine,
  HUNDRED,
  printedOf,
  type Tested,
  type TestResult,
} from '../tested';
import type { LevelPair } from './levelPairs';
import { levelSpokenOf } from './levelSpokenOf';

/** "Kế hoạch giao 500 lớp, thực hiện 475 lớp, đạt 95% kế hoạch": what was reached against the plan. */
export function partOfPlan(tested: Tested): TestResult {
  const { claim } = tested;
  const pair = isOfPlan(claim)
    ? (planBehind(tested) ?? planRightBehind(tested) ?? planAhead(tested))
    : planUnsaid(tested);
  const stated = printedOf(claim.number);
  if (!pair || !stated || !areOneMeasure(pair.now.number, pair.before.number)) return undefined;
  if (areOfOtherSize(pair)) return undefined;
  const [x, p] = [boundsOf(pair.now.number), boundsOf(pair.before.number)];
  const [reached, planned] = [printedOf(pair.now.number), printedOf(pair.before.number)];
  const ratio = x && p && quotientOf(x, p);
  if (!ratio || !reached || !planned) return undefined;
  const partOf = (quotient: Rational): Rational => {
    const percent = multiply(quotient, HUNDRED);
    return subtract(percent, claim.kind === 'above-plan' ? HUNDRED : ZERO);
  };
  const right = mapped(ratio, partOf);
  const exact = partOf(divide(reached.value, planned.value));
  if (canState(claim.number, stated, right)) return fine(isExact(right) ? exact : undefined);
  const percent = multiply(divide(reached.value, planned.value), HUNDRED);
  const proposal = `đạt ${printedNumber(percent, decimalsOf(stated))}% kế hoạch`;
  return fault(
    exact,
    { code: 'draft/levels-differ', arguments: { text: claim.number.text, right: proposal } },
    proposal,
  );
}

/** "Chỉ tiêu năm 2022 là 60%, kết quả thực hiện 50,4%, thấp hơn 9,6 điểm phần trăm" */
export function gapOfRates({ sentence, claims, claim, position }: Tested): TestResult {
  const [now, plan] = [claims[position - 1]?.claim, claims[position - 2]?.claim];
  const verb = GAP.exec(sentence.slice(0, claim.number.start))?.[1]?.toLowerCase();
  if (claim.number.unit !== 'points' || verb === undefined || !now || !plan) return undefined;
  const isOfBoth =
    areOneMeasure(now.number, plan.number) &&
    now.number.unit === 'percent' &&
    PLANNED.test(sentence.slice(0, plan.number.start)) &&
    CARRIED_OUT.test(sentence.slice(plan.number.end, now.number.start)) &&
    /^\s*,[^.;:()\d]{0,30}$/u.test(sentence.slice(now.number.end, claim.number.start));
  const [reached, planned, stated] = [now, plan, claim].map(({ number }) => printedOf(number));
  const isExact = [now, plan, claim].every(({ number }) => number.hedge === undefined);
  if (!isOfBoth || !isExact || !reached || !planned || !stated) return undefined;
  const gap = subtract(reached.value, planned.value);
  const isAbove = verb === 'vượt' || verb === 'cao hơn';
  const isOneWay = signOf(gap) === (isAbove ? 1 : -1);
  const distance = subtract(absolute(gap), stated.value);
  if (isOneWay && compare(absolute(distance), stated.place) <= 0) return fine(stated.value);
  const points = `${printedNumber(absolute(gap), decimalsOf(stated))} điểm phần trăm`;
  const proposal = `${signOf(gap) > 0 ? 'cao hơn' : 'thấp hơn'} ${points}`;
  return fault(
    absolute(gap),
    { code: 'draft/levels-differ', arguments: { text: claim.number.text, right: proposal } },
    proposal,
  );
}

/** "475,9 tỷ đồng; KH 440": of the bare number the "tỷ" goes unsaid. */
function areOfOtherSize({ now, before }: LevelPair): boolean {
  const isBare = [now, before].some(({ number }) => number.measure === undefined);
  return isBare && !equals(now.number.magnitude, before.number.magnitude);
}

const GAP =
  /(?<!\p{L})(vượt|cao hơn|thấp hơn|thiếu|hụt)(?:\s+(?:mức|kế hoạch|chỉ tiêu|mục tiêu|đề ra|là))*\s*$/iu;
const PLANNED = /(?:kế hoạch|chỉ tiêu|mục tiêu)[^;.()]*$/iu;
const CARRIED_OUT = /^\s*,\s*(?:(?:kết quả|ước|đã|năm|thực hiện|thực tế|đạt|được|là)\s*)+$/iu;

function isOfPlan({ kind }: Claim): boolean {
  return kind === 'plan' || kind === 'above-plan';
}

/** "Kế hoạch 150.000 hộ, thực hiện 146.155 hộ, đạt 97,4%.": of what is clear from what was said. */
function planUnsaid(tested: Tested): LevelPair | undefined {
  const { sentence, claim } = tested;
  const isPercent = claim.kind === 'level' && claim.number.unit === 'percent';
  const isReached = /[,;]\s*(?:đạt|bằng)(?:\s+tỷ lệ)?\s*$/iu.test(
    sentence.slice(0, claim.number.start),
  );
  const isAll = /^\s*(?:[.,;]|$|dự toán)/iu.test(sentence.slice(claim.number.end));
  return isPercent && isReached && isAll ? planAhead(tested) : undefined;
}

/** "1.352,1 tỷ đồng, mới đạt 99,4% KH năm (1.360 tỷ đồng)" */
function planBehind({ sentence, claims, claim, position }: Tested): LevelPair | undefined {
  const now = reachedAt(levelSpokenOf(sentence, claims, position));
  const before = claims[position + 1]?.claim;
  if (!now || !before || before.number.hedge !== undefined) return undefined;
  if (before.kind !== 'aside' && before.kind !== 'plan-level') return undefined;
  const isInBrackets =
    /^[^,;.:()\d]{0,40}\(\s*(?:kế hoạch|kh|là|:|giao|năm|\s)*$/iu.test(
      between(sentence, claim, before),
    ) && /^[^()\d]{0,25}\)/u.test(sentence.slice(before.number.end));
  return isInBrackets ? { now, before } : undefined;
}

/** "2.067,4 tỷ đồng, đạt 100,8% kế hoạch năm là 2.050 tỷ đồng": the plan itself, with nothing between. */
function planRightBehind({ sentence, claims, claim, position }: Tested): LevelPair | undefined {
  const now = reachedAt(levelSpokenOf(sentence, claims, position));
  const before = claims[position + 1]?.claim;
  if (!now || !before || before.number.hedge !== undefined) return undefined;
  if (before.kind !== 'level' && before.kind !== 'plan-level') return undefined;
  const isOfPlan = IS_OF_PLAN.test(between(sentence, claim, before));
  return isOfPlan && areAlike(now.number, before.number) && isOfOneOrder(now, before)
    ? { now, before }
    : undefined;
}

const IS_OF_PLAN =
  /^\s*(?:so với\s+)?(?:kế hoạch|kh|chỉ tiêu|dự toán)(?:\s+(?:năm|cả năm|của năm|của tỉnh|được|tỉnh|giao|đề ra|đặt ra|là|:))*\s*$/iu;

/** "vượt 8% kế hoạch là 36 tỷ đồng": what lies far below is no plan, but how much more there is. */
function isOfOneOrder({ number: now }: Claim, { number: plan }: Claim): boolean {
  const [reached, planned] = [printedOf(now)?.value, printedOf(plan)?.value];
  return (
    reached !== undefined && planned !== undefined && isWithinTimes(reached, planned, rational(4))
  );
}

/** "Kế hoạch giao 500 lớp, thực hiện 475 lớp, đạt 95% kế hoạch", "475/500 lớp kế hoạch, đạt 95%" */
function planAhead({ sentence, claims, claim, position }: Tested): LevelPair | undefined {
  const [last, first] = [claims[position - 1]?.claim, claims[position - 2]?.claim];
  if (!last || !first || !goesOn(between(sentence, last, claim).replace(';', ',')))
    return undefined;
  const apart = between(sentence, first, last);
  if (last.kind === 'plan-level' && last.number.hedge === undefined) {
    const now = reachedAt(first);
    return now && /^[^;.:()\d]{0,40};?\s*(?:\/|\(?(?:kế hoạch|kh)[^;.()\d]*)$/iu.test(apart)
      ? { now, before: last }
      : undefined;
  }
  const now = reachedAt(last);
  const isCarriedOut =
    /^[^,;.:()\d]{0,30},?\s+(?:(?:kết quả|ước(?: tính)?|cả năm|đã)\s+)*(?:thực hiện|đạt|mở|tổ chức)(?:\s+(?:được|đạt|là))*\s*$/iu;
  const isPlanned =
    first.kind === 'plan-level' ||
    /(?:dự toán|kế hoạch)(?:\s+(?:được|giao|năm|vốn|là|tỉnh))*\s*$/iu.test(
      sentence.slice(0, first.number.start),
    );
  return now && isPlanned && isCarriedOut.test(apart) ? { now, before: first } : undefined;
}

function reachedAt(claim: Claim | undefined): Claim | undefined {
  return claim?.kind === 'level' && claim.number.hedge === undefined ? claim : undefined;
}
