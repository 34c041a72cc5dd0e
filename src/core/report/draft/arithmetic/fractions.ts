import { compare, divide, multiply, signOf } from '#core/numbers/rational';
import { printedNumber } from '../../sentences/printedNumber';
import { type Interval, intervalOf } from '../interval';
import type { NumberInText, PrintedNumber } from '../numberInText';
import {
  areAlike,
  decimalsOf,
  fault,
  fine,
  HUNDRED,
  printedOf,
  type ReadClaim,
  type Tested,
  type TestResult,
} from './tested';

/** "gần 200.000 hộ/tổng số 310.000 hộ, đạt tỷ lệ 64,5%" */
export function percentOfFraction({ sentence, claims, claim, position }: Tested): TestResult {
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
export function shareOfWhole({ sentence, claims, claim, position }: Tested): TestResult {
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
export function shareOfTotal({ sentence, claims, claim, position }: Tested): TestResult {
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
    /^(?:\s*,\s*(?:khóm|ấp|bản|tổ dân phố|khu phố|phường|thị trấn|thị xã|thành phố)(?!\p{L}))*[^,;.]{0,40}[,(]?\s*(?:(?:giải ngân\s+)?đạt|giải ngân|chiếm|bằng|tương đương|tương ứng|tỷ lệ|đạt tỷ lệ|đạt tỉ lệ|chiếm tỷ lệ|=|là)?\s*(?:tỷ lệ|tỉ lệ|khoảng)?\s*$/iu.test(
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
