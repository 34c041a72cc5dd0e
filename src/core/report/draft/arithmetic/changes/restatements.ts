import { hedgeHolds } from '#core/numbers/hedge';
import {
  compare,
  multiply,
  rational,
  type Rational,
  signOf,
  subtract,
} from '#core/numbers/rational';
import { printedNumber } from '../../../sentences/printedNumber';
import type { Claim } from '../../claim';
import { thousandfoldSlip } from '../../judge';
import { areAlike } from '../alike';
import { boundsOf, canState } from '../bounds';
import { between } from '../goingOn';
import {
  decimalsOf,
  fault,
  fine,
  HUNDRED,
  printedOf,
  type Tested,
  type TestResult,
} from '../tested';

/** "gần 5.000 người (5.012 người)": a hedged number and the exact one right behind it. */
export function hedgeBesideExact({ sentence, claims, claim, position }: Tested): TestResult {
  const exact = claims[position + 1]?.claim;
  const { hedge } = claim.number;
  if (hedge === undefined || !exact || !IN_BRACKETS.test(between(sentence, claim, exact))) {
    return undefined;
  }
  const [anchor, value] = [printedOf(claim.number), printedOf(exact.number)];
  const isAlone = CLOSES.test(sentence.slice(exact.number.end));
  if (!anchor || !value || !isAlone || exact.number.hedge !== undefined) return undefined;
  if (claim.kind !== 'level' || exact.kind !== 'level') return undefined;
  if (!areAlike(claim.number, exact.number)) return undefined;
  const isNear =
    compare(value.value, multiply(anchor.value, NEAR)) >= 0 &&
    compare(anchor.value, multiply(value.value, NEAR)) >= 0;
  if (!isNear) return undefined;
  if (hedgeHolds(hedge, value.value, anchor.value, anchor.step)) return fine(value.value);
  return fault(
    value.value,
    {
      code: 'draft/restated-differs',
      arguments: { text: claim.number.text, other: exact.number.text },
    },
    exact.number.text,
  );
}

/** "1.200 tỷ đồng (tương đương 1,2 triệu đồng)": one amount told twice. */
export function amountToldTwice({ sentence, claims, claim, position }: Tested): TestResult {
  const first = claims[position - 1]?.claim;
  if (!first || !isAmount(first) || !isAmount(claim)) return undefined;
  const isSaid = SAID_AGAIN.test(between(sentence, first, claim));
  const isInBrackets =
    IN_BRACKETS.test(between(sentence, first, claim)) &&
    CLOSES.test(sentence.slice(claim.number.end));
  const sameMoney =
    first.number.measure?.dimension === 'đồng' && claim.number.measure?.dimension === 'đồng';
  const [stated, bounds, before] = [
    printedOf(claim.number),
    boundsOf(first.number),
    printedOf(first.number),
  ];
  if ((!isSaid && !isInBrackets) || !sameMoney || !stated || !bounds || !before) return undefined;
  if (canState(claim.number, stated, bounds)) return fine(before.value);
  const isSlip = thousandfoldSlip(claim.number, stated, before.value) !== undefined;
  if (!isSlip && !isSaid) return undefined;
  return fault(
    before.value,
    {
      code: 'draft/restated-differs',
      arguments: { text: claim.number.text, other: first.number.text },
    },
    first.number.text,
  );
}

/** "bằng 106,4% so với cùng kỳ, tức tăng 6,4%": one change told as an index and as growth. */
export function growthOfIndex({ sentence, claims, claim, position }: Tested): TestResult {
  const first = claims[position - 1]?.claim;
  const { kind, direction, number } = claim;
  if (first?.kind !== 'index' || kind !== 'growth' || direction === undefined) return undefined;
  const [index, stated] = [printedOf(first.number), printedOf(number)];
  const bounds = boundsOf(first.number);
  const isSaid = THAT_IS.test(between(sentence, first, claim));
  if (!isSaid || !index || !stated || !bounds || number.hedge !== undefined) return undefined;
  const isUp = direction === 'up';
  const change = (end: Rational): Rational =>
    isUp ? subtract(end, HUNDRED) : subtract(HUNDRED, end);
  const ends = [change(bounds.low), change(bounds.high)] as const;
  const [low, high] = isUp ? ends : [ends[1], ends[0]];
  const exact = change(index.value);
  if (signOf(exact) < 0) return undefined;
  if (canState(number, stated, { low, high })) return fine(exact);
  const right = `${printedNumber(exact, decimalsOf(stated))}%`;
  return fault(
    exact,
    { code: 'draft/restated-differs', arguments: { text: number.text, other: first.number.text } },
    right,
  );
}

/** Behind the index, and the base that it names. */
const THAT_IS =
  /^[^,;.()\d]{0,40}(?:năm\s+\d{4}\s*)?,\s*(?:tức|nghĩa)(?:\s+là)?\s+(?:tăng|giảm)\s*$/iu;

function isAmount({ kind, number }: Claim): boolean {
  return kind === 'level' && number.unit === 'other' && number.hedge === undefined;
}

const IN_BRACKETS = /^\s*(?:\p{L}+\s+){0,4}\(\s*(?:cụ thể\s*(?:là|:)?)?\s*$/u;
const SAID_AGAIN = /^\s*[,(]?\s*(?:tương đương|hay là|hay|tức là|tức)\s*(?:với|là)?\s*$/iu;
const CLOSES = /^\s*(?:\p{L}+\s*){0,3}\)/u;
const NEAR = rational(9, 10);
