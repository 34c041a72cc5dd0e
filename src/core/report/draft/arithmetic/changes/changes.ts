import {
  absolute,
  compare,
  divide,
  multiply,
  negate,
  type Rational,
  signOf,
  subtract,
} from '#core/numbers/rational';
import { printedNumber } from '../../../sentences/printedNumber';
import type { Claim } from '../../claim';
import type { Interval } from '../../numbers/interval';
import { isMeantRoughly } from '../../numbers/multiplesInWords';
import type { PrintedNumber } from '../../numbers/numberInText';
import {
  boundsOf,
  canState,
  differenceOf,
  isExact,
  mapped,
  negated,
  quotientOf,
  sumOf,
} from '../bounds';
import {
  asPercent,
  decimalsOf,
  fault,
  fine,
  HUNDRED,
  inWordsOf,
  printedOf,
  type Tested,
  type TestResult,
} from '../tested';
import { type LevelPair, levelPairOf } from './levelPairs';

/** Growth, index, multiple, difference and points against the two levels that stand beside them. */
export function changeOfTwoLevels(tested: Tested): TestResult {
  const { claim } = tested;
  const pair = FORMS.has(claim.kind) ? levelPairOf(tested) : undefined;
  const stated = printedOf(claim.number);
  if (!pair || !stated) return undefined;
  const result = heldToPair(claim, stated, pair);
  const mayBeOfAnother = pair.orElse?.some(
    (other) => heldToPair(claim, stated, other)?.verdict === 'agree',
  );
  return result?.verdict === 'disagree' && mayBeOfAnother === true ? undefined : result;
}

function heldToPair(claim: Claim, stated: PrintedNumber, pair: LevelPair): TestResult {
  const form = formOf(claim, pair);
  return form && heldAgainst(claim, stated, pair, form);
}

/** How a change follows from two levels, and how it is put in words. */
interface Form {
  readonly between: (x: Interval, p: Interval) => Interval | undefined;
  readonly exactly: (x: Rational, p: Rational) => Rational;
  readonly inWords: (change: Rational, claim: Claim, decimals: number) => string;
}

const growth: Form = {
  between: (x, p) => {
    const index = quotientOf(x, p);
    return index && mapped(index, (end) => subtract(asPercent(end), HUNDRED));
  },
  exactly: (x, p) => subtract(multiply(divide(x, p), HUNDRED), HUNDRED),
  inWords: (change, _, decimals) => directed(change, `${size(change, decimals)}%`),
};

const points: Form = {
  between: differenceOf,
  exactly: subtract,
  inWords: (change, _, decimals) => directed(change, `${size(change, decimals)} điểm phần trăm`),
};

const index: Form = {
  between: (x, p) => {
    const ratio = quotientOf(x, p);
    return ratio && mapped(ratio, asPercent);
  },
  exactly: (x, p) => multiply(divide(x, p), HUNDRED),
  inWords: (change, _, decimals) => `bằng ${printedNumber(change, decimals)}%`,
};

const multiple: Form = {
  between: quotientOf,
  exactly: divide,
  inWords: (change, _, decimals) => `gấp ${printedNumber(change, Math.max(1, decimals))} lần`,
};

const difference: Form = {
  between: differenceOf,
  exactly: subtract,
  inWords: (change, { number }) => directed(change, inWordsOf(number, absolute(change))),
};

/** "tăng 3 bậc": a place nearer to the first is better. */
const climb: Form = {
  between: (x, p) => differenceOf(p, x),
  exactly: (x, p) => subtract(p, x),
  inWords: (change) => directed(change, `${size(change, 0)} bậc`),
};

const FORMS: ReadonlyMap<Claim['kind'], Form> = new Map([
  ['growth', growth],
  ['points', points],
  ['index', index],
  ['multiple', multiple],
  ['difference', difference],
]);

function formOf(claim: Claim, { now, before }: LevelPair): Form | undefined {
  if (now.kind === 'rank' || /bậc/iu.test(claim.number.text)) {
    return claim.kind === 'difference' && before.number.unit === 'other' ? climb : undefined;
  }
  const isOfRates = now.number.unit === 'percent';
  if (claim.kind === 'points') return isOfRates ? points : undefined;
  if (isOfRates && claim.kind === 'difference') return undefined;
  return FORMS.get(claim.kind);
}

function heldAgainst(claim: Claim, stated: PrintedNumber, pair: LevelPair, form: Form): TestResult {
  const { now, before } = pair;
  const [x, p] = [boundsOf(now.number), boundsOf(before.number)];
  const [printedX, printedP] = [printedOf(now.number), printedOf(before.number)];
  const right = x && p && form.between(x, p);
  if (!right || !printedX || !printedP) return undefined;
  const exact = form.exactly(printedX.value, printedP.value);
  if (form === growth && now.number.unit === 'percent') {
    return isGrowthOfRate(claim, stated, pair)
      ? undefined
      : asPoints(claim, stated, subtract(printedX.value, printedP.value));
  }
  const isFall = claim.direction === 'down';
  if (canState(claim.number, stated, isFall ? negated(right) : right)) {
    return fine(isExact(right) ? exact : undefined);
  }
  if (mayBeDifference(claim, stated, now, before)) return undefined;
  if (isMeantRoughly(claim.number, stated.value, exact)) return undefined;
  // Without a word for its direction a number may be the size of a fall.
  if (claim.direction === undefined && canState(claim.number, stated, negated(right))) {
    return undefined;
  }
  const proposal = form.inWords(exact, claim, decimalsOf(stated));
  return fault(
    exact,
    { code: 'draft/levels-differ', arguments: { text: claim.number.text, right: proposal } },
    proposal,
  );
}

/** "đạt 1.250 tỷ đồng, tăng 5% so với năm 2023 (60 tỷ đồng)": the bracket may hold what was gained. */
function mayBeDifference(claim: Claim, stated: PrintedNumber, now: Claim, beside: Claim): boolean {
  const [x, gained] = [boundsOf(now.number), boundsOf(beside.number)];
  if (claim.kind !== 'growth' || beside.kind !== 'aside' || !x || !gained) return false;
  const base = claim.direction === 'down' ? sumOf(x, gained) : differenceOf(x, gained);
  const rate = quotientOf(gained, base);
  return rate !== undefined && canState(claim.number, stated, mapped(rate, asPercent));
}

/** "Tỷ lệ đạt 63%, tăng 5% so với năm trước (60%)": three points more are five per cent of itself. */
export function isGrowthOfRate(
  { direction }: Claim,
  { value, place }: PrintedNumber,
  { now, before }: LevelPair,
): boolean {
  const [x, p] = [printedOf(now.number), printedOf(before.number)];
  if (!x || !p || signOf(p.value) <= 0) return false;
  const signed = direction === 'down' ? negate(value) : value;
  const isStated = (exact: Rational): boolean =>
    compare(absolute(subtract(exact, signed)), place) < 0;
  return isStated(growth.exactly(x.value, p.value)) && !isStated(subtract(x.value, p.value));
}

/** The change of a rate is stated in points; of two rounded rates the author's own number may be the better. */
function asPoints(claim: Claim, stated: PrintedNumber, change: Rational): TestResult {
  const signed = claim.direction === 'down' ? negate(stated.value) : stated.value;
  const isNear = compare(absolute(subtract(change, signed)), stated.place) <= 0;
  const proposal = points.inWords(isNear ? signed : change, claim, decimalsOf(stated));
  return fault(
    change,
    { code: 'draft/percent-for-points', arguments: { text: claim.number.text, proposal } },
    proposal,
  );
}

function size(value: Rational, decimals: number): string {
  return printedNumber(absolute(value), decimals);
}

function directed(change: Rational, amount: string): string {
  if (signOf(change) === 0) return 'không thay đổi';
  return `${signOf(change) > 0 ? 'tăng' : 'giảm'} ${amount}`;
}
