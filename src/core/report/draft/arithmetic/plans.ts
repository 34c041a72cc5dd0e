import { divide, multiply, type Rational, subtract, ZERO } from '#core/numbers/rational';
import { printedNumber } from '../../sentences/printedNumber';
import type { Claim } from '../claim';
import { boundsOf, canState, isExact, mapped, quotientOf } from './bounds';
import { areOneMeasure, between, goesOn, levelSpokenOf, type LevelPair } from './levelPairs';
import {
  decimalsOf,
  fault,
  fine,
  HUNDRED,
  printedOf,
  type Tested,
  type TestResult,
} from './tested';

/** "Kế hoạch giao 500 lớp, thực hiện 475 lớp, đạt 95% kế hoạch": what was reached against the plan. */
export function partOfPlan(tested: Tested): TestResult {
  const { claim } = tested;
  const pair = isOfPlan(claim) ? (planBehind(tested) ?? planAhead(tested)) : planUnsaid(tested);
  const stated = printedOf(claim.number);
  if (!pair || !stated || !areOneMeasure(pair.now.number, pair.before.number)) return undefined;
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

function isOfPlan({ kind }: Claim): boolean {
  return kind === 'plan' || kind === 'above-plan';
}

/** "Kế hoạch 150.000 hộ, thực hiện 146.155 hộ, đạt 97,4%.": of what is clear from what was said. */
function planUnsaid(tested: Tested): LevelPair | undefined {
  const { sentence, claim } = tested;
  const isPercent = claim.kind === 'level' && claim.number.unit === 'percent';
  const isReached = /,\s*(?:đạt|bằng)(?:\s+tỷ lệ)?\s*$/iu.test(
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

/** "Kế hoạch giao 500 lớp, thực hiện 475 lớp, đạt 95% kế hoạch", "475/500 lớp kế hoạch, đạt 95%" */
function planAhead({ sentence, claims, claim, position }: Tested): LevelPair | undefined {
  const [last, first] = [claims[position - 1]?.claim, claims[position - 2]?.claim];
  if (!last || !first || !goesOn(between(sentence, last, claim))) return undefined;
  const apart = between(sentence, first, last);
  if (last.kind === 'plan-level' && last.number.hedge === undefined) {
    const now = reachedAt(first);
    return now && /^[^;.:()\d]{0,40}(?:\/|\(?(?:kế hoạch|kh)[^;.()\d]*)$/iu.test(apart)
      ? { now, before: last }
      : undefined;
  }
  const now = reachedAt(last);
  const isCarriedOut =
    /^[^,;.:()\d]{0,30},?\s+(?:kết quả\s+)?(?:đã\s+)?(?:thực hiện|đạt|mở|tổ chức)(?:\s+(?:được|đạt|là))*\s*$/iu;
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
