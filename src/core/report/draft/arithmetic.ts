import type { SpokenMessage } from '#core/findings/messages';
import { toDecimalText } from '#core/numbers/decimalText';
import {
  add,
  compare,
  divide,
  equals,
  isZero,
  multiply,
  rational,
  signOf,
  subtract,
  sum,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { printedNumber } from '../sentences/printedNumber';
import type { Claim } from './claim';
import { intervalOf, type Interval } from './interval';
import { agrees, judge } from './judge';
import { listedNames } from './listedNames';
import type { NumberInText, PrintedNumber } from './numbersInText';
import type { Verdict } from './verdict';

/** A number of a sentence with what it claims and what the book said of it. */
export interface ReadClaim {
  readonly claim: Claim;
  readonly verdict: Verdict;
}

/**
 * What a sentence says about itself: a/b and its percentage, growth and its two levels, the rest
 * of 100 %, a count and the list behind it, parts and their whole, points written as per cent. A
 * fault overrules "not found"; where the book has agreed the book is right.
 */
export function arithmeticFaults(
  sentence: string,
  claims: readonly ReadClaim[],
): readonly Verdict[] {
  return claims.map(({ claim, verdict }, position) => {
    if (verdict.verdict === 'agree' || verdict.verdict === 'disagree') return verdict;
    for (const test of TESTS) {
      const result = test({ sentence, claims, claim, position });
      if (result) return { ...verdict, ...result };
    }
    return verdict;
  });
}

interface Tested {
  readonly sentence: string;
  readonly claims: readonly ReadClaim[];
  readonly claim: Claim;
  readonly position: number;
}

type TestResult = Pick<Verdict, 'verdict' | 'expected' | 'message' | 'proposal'> | undefined;

const TESTS: readonly ((tested: Tested) => TestResult)[] = [
  percentOfFraction,
  shareOfWhole,
  shareOfTotal,
  growthOfTwoLevels,
  growthOfDifference,
  restOfHundred,
  countOfList,
  pointsAsPercent,
  shareAboveHundred,
  sumOfParts,
  partOfWhole,
];

function printedOf({ readings }: NumberInText): PrintedNumber | undefined {
  return readings.length === 1 ? readings[0] : undefined;
}

function fault(expected: Rational | undefined, message: SpokenMessage, proposal = ''): TestResult {
  return { verdict: 'disagree', expected, message, proposal };
}

function fine(expected: Rational | undefined): TestResult {
  return { verdict: 'agree', expected, message: undefined, proposal: '' };
}

const HUNDRED = rational(100);

/** "gần 200.000 hộ/tổng số 310.000 hộ, đạt tỷ lệ 64,5%" */
function percentOfFraction({ sentence, claims, claim, position }: Tested): TestResult {
  if (claim.number.unit !== 'percent') return undefined;
  if (claim.kind !== 'level' && claim.kind !== 'share') return undefined;
  const pair = fractionBefore(sentence, claims, position);
  const stated = printedOf(claim.number);
  if (!pair || !stated) return undefined;
  return heldAgainst(claim.number, stated, ...pair);
}

/** A percentage against the quotient of two printed counts, each as exact as it is printed. */
function heldAgainst(
  percentage: NumberInText,
  stated: PrintedNumber,
  above: NumberInText,
  below: NumberInText,
): TestResult {
  const quotients = quotientsOf(above, below);
  if (!quotients) return undefined;
  const allowed = intervalOf(percentage, stated);
  const meets =
    compare(allowed.low, quotients.high) <= 0 && compare(allowed.high, quotients.low) >= 0;
  if (meets) return fine(undefined);
  const [a, b] = [printedOf(above), printedOf(below)];
  if (!a || !b) return undefined;
  const exact = multiply(divide(a.value, b.value), HUNDRED);
  const right = printedNumber(exact, decimalsOf(stated));
  return fault(
    exact,
    { code: 'draft/ratio-differs', arguments: { text: percentage.text, right } },
    `${right}%`,
  );
}

/** "có 205 đài, trong đó 88 đài … (chiếm 42,9%)" */
function shareOfWhole({ sentence, claims, claim, position }: Tested): TestResult {
  if (claim.number.unit !== 'percent' || claim.kind !== 'share') return undefined;
  const part = claims[position - 1]?.claim;
  const whole = claims[position - 2]?.claim;
  const stated = printedOf(claim.number);
  if (part?.kind !== 'level' || whole?.kind !== 'level' || !stated) return undefined;
  const isPartOf = /trong đó/iu.test(sentence.slice(whole.number.end, part.number.start));
  const isItsShare =
    /^[^.;:,(]*[,(]\s*(?:chiếm|tương đương|tương ứng)(?:\s+(?:tỷ lệ|khoảng))?\s*$/iu.test(
      sentence.slice(part.number.end, claim.number.start),
    );
  const isOfNothingElse = /^\s*(?:[.,;)]|$)/u.test(sentence.slice(claim.number.end));
  if (!isPartOf || !isItsShare || !isOfNothingElse || !areAlike(part.number, whole.number)) {
    return undefined;
  }
  return heldAgainst(claim.number, stated, part.number, whole.number);
}

/** "Trong tổng số 1.850.000 thuê bao có … và 28.400 thuê bao cố định (1,5%)" */
function shareOfTotal({ sentence, claims, claim, position }: Tested): TestResult {
  const [whole] = claims;
  const part = claims[position - 1]?.claim;
  const stated = printedOf(claim.number);
  if (claim.number.unit !== 'percent' || !whole || position < 2 || !stated) return undefined;
  if (part?.kind !== 'level' || !areAlike(part.number, whole.claim.number)) return undefined;
  const isOfTotal = /(?:^|\s)trong (?:tổng số|số)\s*$/iu.test(
    sentence.slice(0, whole.claim.number.start),
  );
  const isInBrackets =
    /^[^.;:,()]*\(\s*(?:chiếm\s*)?$/iu.test(sentence.slice(part.number.end, claim.number.start)) &&
    /^\s*\)/u.test(sentence.slice(claim.number.end));
  if (!isOfTotal || !isInBrackets) return undefined;
  return heldAgainst(claim.number, stated, part.number, whole.claim.number);
}

function areAlike(one: NumberInText, other: NumberInText): boolean {
  return (
    one.unit === 'other' &&
    other.unit === 'other' &&
    one.measure !== undefined &&
    one.measure.dimension === other.measure?.dimension &&
    equals(one.measure.factor, other.measure.factor)
  );
}

/** The two counts that stand before a percentage as a/b, with nothing else between. */
function fractionBefore(
  sentence: string,
  claims: readonly ReadClaim[],
  position: number,
): readonly [NumberInText, NumberInText] | undefined {
  const below = claims[position - 1]?.claim.number;
  const above = claims[position - 2]?.claim.number;
  if (!below || !above || below.unit !== 'other' || above.unit !== 'other') return undefined;
  const between = sentence.slice(above.end, below.start);
  const isFraction =
    /^[^,;.]{0,25}(?:\/|trên tổng số|trong tổng số|\/tổng)\s*(?:tổng(?: số)?|trên)?\s*$/iu.test(
      between,
    );
  const behind = sentence.slice(below.end, claims[position]?.claim.number.start);
  const isItsPercentage =
    /^[^,;.]{0,40}[,(]?\s*(?:đạt|chiếm|bằng|tương đương|tương ứng|tỷ lệ|đạt tỷ lệ|đạt tỉ lệ|chiếm tỷ lệ|=|là)?\s*(?:tỷ lệ|tỉ lệ|khoảng)?\s*$/iu.test(
      behind,
    );
  return isFraction && isItsPercentage ? [above, below] : undefined;
}

function quotientsOf(above: NumberInText, below: NumberInText): Interval | undefined {
  const [a, b] = [printedOf(above), printedOf(below)];
  if (!a || !b) return undefined;
  const [over, under] = [intervalOf(above, a), intervalOf(below, b)];
  if (signOf(under.low) <= 0) return undefined;
  return {
    low: multiply(divide(over.low, under.high), HUNDRED),
    high: multiply(divide(over.high, under.low), HUNDRED),
  };
}

/** "tăng từ 698 tỷ đồng lên 742,67 tỷ đồng, tăng 6,4%" */
function growthOfTwoLevels({ sentence, claims, claim, position }: Tested): TestResult {
  if (claim.kind !== 'growth') return undefined;
  const after = claims[position - 1]?.claim;
  const before = claims[position - 2]?.claim;
  if (!after || !before || before.kind !== 'earlier-level') return undefined;
  if (!/(?:lên|xuống|còn|đến)\s*$/iu.test(sentence.slice(before.number.end, after.number.start)))
    return undefined;
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
  const isTrue = agrees(judge(claim.number, stated, size)) && directionFits(claim, exact);
  if (isTrue || isNearlyTrue(stated, size, after.number, before.number)) return fine(exact);
  const proposal = `${signOf(exact) < 0 ? 'giảm' : 'tăng'} ${right}%`;
  return fault(
    exact,
    { code: 'draft/levels-differ', arguments: { text: claim.number.text, right } },
    proposal,
  );
}

/** "14 vụ, giảm 02 vụ (12,5%)": what was before follows from the level and its change. */
function growthOfDifference({ sentence, claims, claim, position }: Tested): TestResult {
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
  stated: PrintedNumber,
  exact: Rational,
  after: NumberInText,
  before: NumberInText,
): boolean {
  const [x, p] = [printedOf(after), printedOf(before)];
  if (!x || !p) return false;
  const [now, then] = [intervalOf(after, x), intervalOf(before, p)];
  const growth = (high: Rational, low: Rational): Rational =>
    multiply(divide(subtract(high, low), low), HUNDRED);
  if (signOf(then.low) <= 0 || signOf(exact) < 0) return false;
  const range = { low: growth(now.low, then.high), high: growth(now.high, then.low) };
  return compare(stated.value, range.low) >= 0 && compare(stated.value, range.high) <= 0;
}

/** "đạt 64,5%, còn lại 35,5%" */
function restOfHundred({ sentence, claims, claim, position }: Tested): TestResult {
  const previous = claims[position - 1]?.claim.number;
  if (claim.number.unit !== 'percent' || previous?.unit !== 'percent') return undefined;
  const between = sentence.slice(previous.end, claim.number.start);
  const behind = sentence.slice(claim.number.end);
  const isRest = /còn lại\s*(?:là|chiếm)?\s*$/iu.test(between);
  const isNotYet =
    /^\s*,\s*(?:vẫn\s+)?còn\s*$/iu.test(between) &&
    /^\s*(?:\p{L}+\s+){0,3}?chưa(?!\p{L})/iu.test(behind);
  if (!isRest && !isNotYet) return undefined;
  const [first, rest] = [printedOf(previous), printedOf(claim.number)];
  if (!first || !rest || previous.hedge || claim.number.hedge) return undefined;
  const exact = subtract(HUNDRED, first.value);
  const tolerance = compare(first.place, rest.place) > 0 ? first.place : rest.place;
  const distance = subtract(exact, rest.value);
  const size = signOf(distance) < 0 ? subtract(rational(0), distance) : distance;
  if (compare(size, tolerance) <= 0) return fine(exact);
  const right = printedNumber(exact, decimalsOf(rest));
  return fault(
    exact,
    { code: 'draft/complement-differs', arguments: { text: claim.number.text, right } },
    `${right}%`,
  );
}

/** "06 huyện (Yên Lạc, Bình Xuyên, …)" */
function countOfList({ sentence, claims, claim, position }: Tested): TestResult {
  const { number } = claim;
  const stated = printedOf(number);
  if (number.unit !== 'other' || !stated || number.hedge) return undefined;
  const next = claims[position + 1]?.claim.number.start ?? sentence.length;
  const listed = listedNames(sentence.slice(number.nounAt, next));
  if (listed === undefined) return undefined;
  const exact = rational(listed);
  if (equals(exact, stated.value)) return fine(exact);
  return fault(
    exact,
    { code: 'draft/list-count-differs', arguments: { text: number.text, listed } },
    String(listed).padStart(2, '0'),
  );
}

/** "Tỷ lệ … đạt 64,5%, tăng 3,2% so với …": the change of a rate is stated in points. */
function pointsAsPercent({ sentence, claims, claim, position }: Tested): TestResult {
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

function shareAboveHundred({ claim }: Tested): TestResult {
  const stated = printedOf(claim.number);
  if (claim.kind !== 'share' || claim.number.unit !== 'percent' || !stated) return undefined;
  if (compare(stated.value, HUNDRED) <= 0) return undefined;
  return fault(undefined, {
    code: 'draft/above-hundred',
    arguments: { text: claim.number.text },
  });
}

/** "182 điểm, gồm 29 bưu cục, 111 điểm …, 30 đại lý và 12 điểm khác" */
function sumOfParts({ sentence, claims, claim, position }: Tested): TestResult {
  const whole = printedOf(claim.number);
  const parts = claims.slice(position + 1).map((one) => one.claim);
  if (claim.kind !== 'level' || claim.number.unit !== 'other' || !whole || claim.number.hedge)
    return undefined;
  const [first] = parts;
  if (!first || parts.length < 2) return undefined;
  const between = sentence.slice(claim.number.end, first.number.start);
  if (!/(?:,|:|\()\s*(?:bao gồm|gồm|chia ra)\s*:?\s*(?:có\s*)?$/iu.test(between)) return undefined;
  const values = parts.map(({ number, kind }) =>
    kind === 'level' && number.unit === 'other' && !number.hedge ? printedOf(number) : undefined,
  );
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length) return undefined;
  const tail = sentence.slice(parts.at(-1)?.number.end ?? 0);
  if (/…|\.\.\.|v\.v/u.test(tail)) return undefined;
  const total = sum(known.map(({ value }) => value));
  const tolerance = sum([...known, whole].map(({ place }) => divide(place, rational(2))));
  const isRounded = !isWholeNumber(whole) || known.some((one) => !isWholeNumber(one));
  const distance = subtract(total, whole.value);
  const size = signOf(distance) < 0 ? subtract(rational(0), distance) : distance;
  if (isZero(distance) || (isRounded && compare(size, tolerance) <= 0)) return fine(total);
  const right = toDecimalText(total);
  return fault(total, {
    code: 'draft/sum-differs',
    arguments: { text: claim.number.text, right: right.replace('.', ',') },
  });
}

function isWholeNumber({ place }: PrintedNumber): boolean {
  return equals(place, rational(1));
}

/** "742,67 tỷ đồng, trong đó di động 800 tỷ đồng" */
function partOfWhole({ sentence, claims, claim, position }: Tested): TestResult {
  const whole = claims[position - 1]?.claim;
  if (claim.kind !== 'level' || whole?.kind !== 'level') return undefined;
  const between = sentence.slice(whole.number.end, claim.number.start);
  if (!/^\s*[,(]?\s*trong đó/iu.test(between)) return undefined;
  const isSame =
    whole.number.unit === claim.number.unit &&
    whole.number.measure?.dimension === claim.number.measure?.dimension &&
    claim.number.measure !== undefined;
  const [part, all] = [printedOf(claim.number), printedOf(whole.number)];
  if (!isSame || !part || !all || !claim.number.measure || !whole.number.measure) return undefined;
  const inBase = (printed: PrintedNumber, factor: Rational): Rational =>
    multiply(printed.value, factor);
  const least = inBase(part, claim.number.measure.factor);
  const most = inBase(
    { ...all, value: add(intervalOf(whole.number, all).high, rational(0)) },
    whole.number.measure.factor,
  );
  if (compare(least, most) <= 0 || claim.number.hedge === 'nearly') return undefined;
  return fault(undefined, {
    code: 'draft/part-exceeds',
    arguments: { text: claim.number.text, whole: whole.number.text },
  });
}

function decimalsOf({ place }: PrintedNumber): number {
  let decimals = 0;
  while (decimals < MOST_DECIMALS && !equals(roundHalfAwayFromZero(place, decimals), place)) {
    decimals += 1;
  }
  return decimals;
}

const MOST_DECIMALS = 4;
