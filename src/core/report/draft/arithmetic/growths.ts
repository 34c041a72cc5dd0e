import {
  absolute,
  add,
  compare,
  divide,
  equals,
  isZero,
  multiply,
  type Rational,
  rational,
  signOf,
  subtract,
} from '#core/numbers/rational';
import { printedNumber } from '../../sentences/printedNumber';
import type { Claim } from '../claim';
import { intervalOf } from '../interval';
import { agrees, judge } from '../judge';
import type { NumberInText, PrintedNumber } from '../numberInText';
import {
  decimalsOf,
  fault,
  fine,
  HUNDRED,
  isWholeNumber,
  printedOf,
  type Tested,
  type TestResult,
} from './tested';

/** "tăng từ 698 tỷ đồng lên 742,67 tỷ đồng, tăng 6,4%" */
export function growthOfTwoLevels({ sentence, claims, claim, position }: Tested): TestResult {
  if (claim.kind !== 'growth') return undefined;
  const after = claims[position - 1]?.claim;
  const before = claims[position - 2]?.claim;
  if (!after || !before || before.kind !== 'earlier-level') return undefined;
  return UP_TO.test(sentence.slice(before.number.end, after.number.start))
    ? growthBetween(before, after, claim)
    : undefined;
}

/** "tăng 175% (từ 4 trạm lên 11 trạm)" */
export function growthBeforeTwoLevels({ sentence, claims, claim, position }: Tested): TestResult {
  if (claim.kind !== 'growth') return undefined;
  const before = claims[position + 1]?.claim;
  const after = claims[position + 2]?.claim;
  if (!after || before?.kind !== 'earlier-level') return undefined;
  const isExplained = /^[^.;:()\d]{0,30}[(,]\s*(?:tăng\s+|giảm\s+)?từ\s*$/iu.test(
    sentence.slice(claim.number.end, before.number.start),
  );
  return isExplained && UP_TO.test(sentence.slice(before.number.end, after.number.start))
    ? growthBetween(before, after, claim)
    : undefined;
}

const UP_TO = /(?:lên|xuống|còn|đến)\s*$/iu;

function growthBetween(before: Claim, after: Claim, claim: Claim): TestResult {
  const [x, p, stated] = [
    printedOf(after.number),
    printedOf(before.number),
    printedOf(claim.number),
  ];
  if (!x || !p || !stated || isZero(p.value) || after.number.hedge || before.number.hedge) {
    return undefined;
  }
  const isOfRates = after.number.unit === 'percent';
  const change = subtract(x.value, p.value);
  const exact = isOfRates ? change : multiply(divide(change, p.value), HUNDRED);
  const size = signOf(exact) < 0 ? subtract(rational(0), exact) : exact;
  const right = printedNumber(size, decimalsOf(stated));
  if (isOfRates) {
    const proposal = `${signOf(exact) < 0 ? 'giảm' : 'tăng'} ${right} điểm phần trăm`;
    return fault(
      exact,
      {
        code: 'draft/percent-for-points',
        arguments: { text: claim.number.text, proposal },
      },
      proposal,
    );
  }
  const isOneWay = directionFits(claim, exact);
  const isTrue = agrees(judge(claim.number, stated, size));
  if (isOneWay && (isTrue || isNearlyTrue(claim.number, stated, after.number, before.number)))
    return fine(exact);
  const proposal = `${signOf(exact) < 0 ? 'giảm' : 'tăng'} ${right}%`;
  return fault(
    exact,
    { code: 'draft/levels-differ', arguments: { text: claim.number.text, right } },
    proposal,
  );
}

/** "14 vụ, giảm 02 vụ (12,5%)": what was before follows from the level and its change. */
export function growthOfDifference({ sentence, claims, claim, position }: Tested): TestResult {
  const change = claims[position - 1]?.claim;
  const level = claims[position - 2]?.claim;
  if (claim.kind !== 'growth' || change?.kind !== 'difference' || level?.kind !== 'level')
    return undefined;
  const isOneSubject =
    /^[^.;:()\d]{0,30}$/u.test(sentence.slice(level.number.end, change.number.start)) &&
    /^[^.;:\d]{0,40}$/u.test(sentence.slice(change.number.end, claim.number.start)) &&
    (change.number.measure === undefined || isSameMeasure(level.number, change.number)) &&
    !/trong đó/iu.test(sentence.slice(level.number.end, claim.number.start));
  const bases = new Set([change.base, claim.base].filter((base) => base !== undefined));
  const isOneBase = bases.size < 2 && !bases.has('other');
  const isOneWay = change.direction === claim.direction && change.direction !== undefined;
  const isExact =
    ![level, change].some(({ number }) => number.hedge) && level.number.unit === 'other';
  const stated = printedOf(claim.number);
  const [now, moved] = [printedOf(level.number), printedOf(change.number)];
  if (!isOneSubject || !isOneBase || !isOneWay || !isExact || !stated || !now || !moved)
    return undefined;
  const isFall = change.direction === 'down';
  const growthFor = (value: Rational, by: Rational): Rational | undefined => {
    const before = isFall ? add(value, by) : subtract(value, by);
    return signOf(before) > 0 ? multiply(divide(by, before), HUNDRED) : undefined;
  };
  const [values, moves] = [intervalOf(level.number, now), intervalOf(change.number, moved)];
  const exact = growthFor(now.value, moved.value);
  const low = growthFor(values.high, moves.low);
  const high = growthFor(values.low, moves.high);
  if (!exact || !low || !high) return undefined;
  const allowed = intervalOf(claim.number, stated);
  if (compare(allowed.low, high) <= 0 && compare(allowed.high, low) >= 0) {
    const isWhole = isWholeNumber(now) && isWholeNumber(moved);
    const isTrue = agrees(judge(claim.number, stated, exact));
    if (!isWhole || isTrue) return fine(exact);
  }
  const right = printedNumber(exact, decimalsOf(stated));
  return fault(
    exact,
    { code: 'draft/levels-differ', arguments: { text: claim.number.text, right } },
    `${isFall ? 'giảm' : 'tăng'} ${right}%`,
  );
}

/** Both in one measure, or both in none that is known. */
function isSameMeasure(level: NumberInText, change: NumberInText): boolean {
  if (!level.measure || !change.measure) return level.measure === change.measure;
  return (
    level.measure.dimension === change.measure.dimension &&
    equals(level.measure.factor, change.measure.factor)
  );
}

function directionFits({ direction }: Claim, change: Rational): boolean {
  return direction === undefined || (direction === 'up') === signOf(change) >= 0;
}

/** Levels printed in round figures cannot contradict the last digits of their growth. */
function isNearlyTrue(
  growth: NumberInText,
  stated: PrintedNumber,
  after: NumberInText,
  before: NumberInText,
): boolean {
  const [x, p] = [printedOf(after), printedOf(before)];
  if (!x || !p || (isWholeNumber(x) && isWholeNumber(p))) return false;
  const [now, then] = [intervalOf(after, x), intervalOf(before, p)];
  if (signOf(then.low) <= 0) return false;
  const growthOf = (value: Rational, prior: Rational): Rational =>
    multiply(divide(subtract(value, prior), prior), HUNDRED);
  const [least, most] = [growthOf(now.low, then.high), growthOf(now.high, then.low)];
  const sizes = [absolute(least), absolute(most)].sort(compare);
  const [low = least, high = most] =
    signOf(least) * signOf(most) < 0 ? [rational(0), sizes[1]] : sizes;
  const allowed = intervalOf(growth, stated);
  return compare(allowed.low, high) <= 0 && compare(allowed.high, low) >= 0;
}

/** "Tỷ lệ … đạt 64,5%, tăng 3,2% so với …": the change of a rate is stated in points. */
export function pointsAsPercent({ sentence, claims, claim, position }: Tested): TestResult {
  if (claim.kind !== 'growth' || claim.number.unit !== 'percent') return undefined;
  const rate = claims[position - 1]?.claim;
  if (rate?.kind !== 'level' || rate.number.unit !== 'percent') return undefined;
  const between = sentence.slice(rate.number.end, claim.number.start);
  const subject = sentence.slice(0, rate.number.start);
  const isRate = /tỷ lệ|tỉ lệ|tỷ trọng/iu.test(subject) && !/\d/u.test(between);
  const isPlan = /kế hoạch|tương đối/iu.test(sentence.slice(rate.number.start));
  if (!isRate || isPlan || between.length > MOST_BETWEEN) return undefined;
  const stated = printedOf(claim.number);
  if (!stated) return undefined;
  const verb = claim.direction === 'down' ? 'giảm' : 'tăng';
  const proposal = `${verb} ${printedNumber(stated.value, decimalsOf(stated))} điểm phần trăm`;
  return fault(
    undefined,
    {
      code: 'draft/percent-for-points',
      arguments: { text: claim.number.text, proposal },
    },
    proposal,
  );
}

const MOST_BETWEEN = 30;
