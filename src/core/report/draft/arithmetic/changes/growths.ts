import {
  add,
  compare,
  divide,
  equals,
  multiply,
  type Rational,
  signOf,
  subtract,
} from '#core/numbers/rational';
import { printedNumber } from '../../../sentences/printedNumber';
import { agrees, judge } from '../../judge';
import { intervalOf } from '../../numbers/interval';
import type { NumberInText } from '../../numbers/numberInText';
import { goesOn } from '../goingOn';
import { isGrowthOfRate } from './changes';
import { levelPairOf } from './levelPairs';
import {
  decimalsOf,
  fault,
  fine,
  HUNDRED,
  isWholeNumber,
  printedOf,
  type Tested,
  type TestResult,
} from '../tested';

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
  const proposal = `${isFall ? 'giảm' : 'tăng'} ${printedNumber(exact, decimalsOf(stated))}%`;
  return fault(
    exact,
    { code: 'draft/levels-differ', arguments: { text: claim.number.text, right: proposal } },
    proposal,
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

/** "Tỷ lệ … đạt 64,5%, tăng 3,2% so với …": the change of a rate is stated in points. */
export function pointsAsPercent(tested: Tested): TestResult {
  const { sentence, claims, claim, position } = tested;
  if (claim.kind !== 'growth' || claim.number.unit !== 'percent') return undefined;
  const rate = claims[position - 1]?.claim;
  if (rate?.kind !== 'level' || rate.number.unit !== 'percent') return undefined;
  const between = sentence.slice(rate.number.end, claim.number.start);
  const subject = sentence.slice(0, rate.number.start);
  const isRate = /tỷ lệ|tỉ lệ|tỷ trọng/iu.test(subject) && goesOn(between);
  const isPlan = /kế hoạch|tương đối/iu.test(sentence.slice(rate.number.start));
  if (!isRate || isPlan || between.length > MOST_BETWEEN) return undefined;
  const stated = printedOf(claim.number);
  const pair = levelPairOf(tested);
  if (!stated || (pair && isGrowthOfRate(claim, stated, pair))) return undefined;
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
