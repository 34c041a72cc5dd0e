import type { Indicator } from '#core/catalogue/indicator';
import type { Rational } from '#core/numbers/rational';
import type { ReadClaim } from '../../arithmetic/tested';
import { inMeasure } from '../../inMeasure';
import { agrees, judge } from '../../judge';
import type { Verdict } from '../../verdict';

/** What is wrong of a number, and what is right. */
export interface AmountFault {
  readonly code: 'draft/levels-differ' | 'draft/rest-differs';
  readonly right: string;
}

/**
 * A number held to an amount that is worked out of what the book has of the whole province: it agrees, is wrong as
 * `faultOf` says, or is left as it is where that says nothing.
 */
export function heldToAmount(
  { claim: { number }, verdict }: ReadClaim,
  { indicator, year, exact }: { indicator: Indicator; year: number; exact: Rational },
  faultOf: () => AmountFault | undefined,
): Verdict | undefined {
  const found = { ...verdict, indicator: indicator.code, unit: '', year, expected: exact };
  const isRight = inMeasure(number, indicator).some((printed) =>
    agrees(judge(number, printed, exact)),
  );
  if (isRight) return { ...found, verdict: 'agree', message: undefined };
  const fault = faultOf();
  if (!fault) return undefined;
  const { code, right } = fault;
  const message = { code, arguments: { text: number.text, right } };
  return { ...found, verdict: 'disagree', message, proposal: right };
}
