import {
  absolute,
  add,
  divide,
  equals,
  multiply,
  rational,
  type Rational,
  signOf,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { Claim } from '../../claim';
import type { NumberInText } from '../../numbers/numberInText';
import {
  fault,
  HUNDRED,
  inWordsOf,
  printedOf,
  type ReadClaim,
  type Tested,
  type TestResult,
} from '../tested';
import { fractionBefore, fractionBehind } from './fractions';
import { shareAgainst } from './shareAgainst';

/** "54/65 xã có đài, đạt 98,5%": where the book has the percentage, one of its two counts is wrong. */
export function countsOfPercentage({ sentence, claims, position }: Tested): TestResult {
  const own = claims[position];
  for (const above of [position, position - 1]) {
    for (const at of [above + 2, above - 1]) {
      const share = claims[at];
      if (!own || share?.verdict.verdict !== 'agree' || share.claim.number.unit !== 'percent')
        continue;
      if (at > above && isOfEach(sentence, share)) continue;
      const pair =
        at > above ? fractionBefore(sentence, claims, at) : fractionBehind(sentence, claims, at);
      const counts = pair?.map((number) => claims.find((one) => one.claim.number === number));
      const unproven = counts?.filter((one) => one?.verdict.verdict === 'not-found') ?? [];
      if (!pair || unproven[0] !== own) continue;
      return countAgainst(share, own, pair);
    }
  }
  return undefined;
}

/** "05/08 huyện đạt 100% ấp, khóm có cáp quang": as many as have all of theirs. */
function isOfEach(sentence: string, { claim: { number } }: ReadClaim): boolean {
  const [stated] = number.readings;
  return (
    stated !== undefined &&
    equals(stated.value, HUNDRED) &&
    /^\s*(?!so với|kế hoạch|và)\p{L}/iu.test(sentence.slice(number.end))
  );
}

/**
 * "tăng 11,7% (475,88/426,06 tỷ đồng)", "vượt 8,2% kế hoạch (475,88/440 tỷ đồng)": two numbers beside a
 * change, or beside the distance from a plan, are 100 % and that change of each other.
 */
function quotientSaid(
  { kind, direction, number }: Claim,
  expected: Rational | undefined,
): { readonly number: NumberInText; readonly exact: Rational } | undefined {
  if (expected === undefined) return undefined;
  if (!CHANGES.has(kind)) return { number, exact: expected };
  if (number.hedge !== undefined) return undefined;
  const sign = rational(direction === 'down' || kind === 'below-plan' ? -1 : 1);
  const quotient = (change: Rational): Rational => add(HUNDRED, multiply(sign, absolute(change)));
  const readings = number.readings.map((one) => ({ ...one, value: quotient(one.value) }));
  return { number: { ...number, readings }, exact: quotient(expected) };
}

const CHANGES: ReadonlySet<Claim['kind']> = new Set(['growth', 'above-plan', 'below-plan']);

function countAgainst(
  { claim, verdict }: ReadClaim,
  own: ReadClaim,
  [above, below]: readonly [NumberInText, NumberInText],
): TestResult {
  const quotient = quotientSaid(claim, verdict.expected);
  if (!quotient || shareAgainst(quotient.number, above, below)?.verdict !== 'disagree') {
    return undefined;
  }
  const [a, b] = [printedOf(above), printedOf(below)];
  const share = quotient.exact;
  if (!a || !b || !share || signOf(share) <= 0) return undefined;
  const isAbove = own.claim.number === above;
  const exact = roundHalfAwayFromZero(
    isAbove ? divide(multiply(b.value, share), HUNDRED) : divide(multiply(a.value, HUNDRED), share),
    0,
  );
  const right = inWordsOf(own.claim.number, exact);
  return fault(
    exact,
    {
      code: 'draft/restated-differs',
      arguments: { text: own.claim.number.text, other: claim.number.text },
    },
    right,
  );
}
