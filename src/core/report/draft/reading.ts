import type { Claim } from './claim';
import { hasDigitsExchanged, thousandfoldSlip, type Agreement } from './judge';
import type { PrintedNumber } from './numberInText';
import { sizeOf, type Statement } from './statement';

/** One way of reading a claim, and how it stands to the book. */
export interface Reading {
  readonly statement: Statement;
  readonly printed: PrintedNumber;
  readonly agreement: Agreement;
}

/** Wrong by a factor of a thousand, or with two digits exchanged. */
export function isMiswritten(claim: Claim, { statement, printed }: Reading): boolean {
  if (statement.compares !== 'level') return false;
  const exact = sizeOf(claim, statement);
  return (
    thousandfoldSlip(claim.number, printed, exact) !== undefined ||
    hasDigitsExchanged(claim.number, printed, exact)
  );
}
