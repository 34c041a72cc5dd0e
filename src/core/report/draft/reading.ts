import {
  absolute,
  add,
  compare,
  multiply,
  rational,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import { isSharp } from './certainty';
import type { Claim } from './claim';
import { agrees, hasDigitsExchanged, judge, thousandfoldSlip, type Agreement } from './judge';
import type { PrintedNumber } from './numbers/numberInText';
import { isOpposite, sizeOf, type Statement } from './statement';

/** One way of reading a claim, and how it stands to the book. */
export interface Reading {
  readonly statement: Statement;
  readonly printed: PrintedNumber;
  readonly agreement: Agreement;
}

/** Wrong by a factor of a thousand, with two digits exchanged, or the right change in the wrong form. */
export function isMiswritten(claim: Claim, reading: Reading): boolean {
  const { statement, printed } = reading;
  if (statement.compares !== 'level') return isRightOtherwise(claim, reading);
  const exact = sizeOf(claim, statement);
  return (
    thousandfoldSlip(claim.number, printed, exact) !== undefined ||
    hasDigitsExchanged(claim.number, printed, exact)
  );
}

/** "tăng 12,4%" of what fell by 12,4 %, "tăng 114,2%" of what rose by 14,2 %: to three digits that is no chance. */
function isRightOtherwise(claim: Claim, { statement, printed }: Reading): boolean {
  const { compares, exact } = statement;
  if (!isSharp(claim)) return false;
  const agreesWith = (one: Rational): boolean =>
    agrees(judge(claim.number, printed, absolute(one)));
  if (compares === 'percent-for-points') return agreesWith(exact);
  if (compares !== 'growth' && compares !== 'points') return false;
  if (isOpposite(claim, statement)) return agreesWith(exact);
  return compares === 'growth' && agreesWith(add(exact, HUNDRED));
}

/** "giảm 5,7%" of what rose by 5,7 %: of two digits it is a chance in a hundred that something else fell so. */
export function isTurned(claim: Claim, { statement, printed }: Reading): boolean {
  const { compares, exact } = statement;
  const isChange = compares === 'growth' || compares === 'points';
  const hasTwoDigits = compare(printed.value, multiply(printed.place, TEN)) >= 0;
  if (!isChange || !hasTwoDigits || claim.number.hedge !== undefined) return false;
  return isOpposite(claim, statement) && agrees(judge(claim.number, printed, absolute(exact)));
}

/** Last year's figure in this year's place, to the fourth digit. */
export function isOfLastYear({ kind, number }: Claim, { statement, printed }: Reading): boolean {
  const { compares, exact, moved } = statement;
  if (kind !== 'level' || compares !== 'level' || !moved || !hasFourDigits(number, printed)) {
    return false;
  }
  return agrees(judge(number, printed, subtract(exact, moved)));
}

export function hasFourDigits(
  { hedge }: Pick<Claim['number'], 'hedge'>,
  { value, step }: PrintedNumber,
): boolean {
  return hedge === undefined && compare(value, multiply(step, THOUSAND)) >= 0;
}

const TEN = rational(10);
const HUNDRED = rational(100);
const THOUSAND = rational(1000);
