import type { SpokenMessage } from '#core/findings/messages';
import { divide, equals, multiply, type Rational, rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { printedNumber } from '../../sentences/printedNumber';
import type { FigureStated } from '../book/figureStated';
import type { Claim } from '../claim';
import type { NumberInText, PrintedNumber } from '../numbers/numberInText';
import type { Verdict } from '../verdict';

/** A number of a sentence with what it claims and what the book said of it. */
export interface ReadClaim {
  readonly claim: Claim;
  readonly verdict: Verdict;
}

export interface Tested {
  readonly sentence: string;
  readonly claims: readonly ReadClaim[];
  readonly claim: Claim;
  readonly position: number;
  /** Where there is a book: whether a number is a figure of it, although its words do not tell which. */
  readonly isFigure: FigureStated | undefined;
}

export type TestResult = Pick<Verdict, 'verdict' | 'expected' | 'message' | 'proposal'> | undefined;

export function printedOf({ readings }: NumberInText): PrintedNumber | undefined {
  return readings.length === 1 ? readings[0] : undefined;
}

export function fault(
  expected: Rational | undefined,
  message: SpokenMessage,
  proposal = '',
): TestResult {
  return { verdict: 'disagree', expected, message, proposal };
}

export function fine(expected: Rational | undefined): TestResult {
  return { verdict: 'agree', expected, message: undefined, proposal: '' };
}

/** A number in the place of another, with the noun that is counted. */
export function withNoun(right: string, { text, start, nounAt }: NumberInText): string {
  return `${right} ${text.slice(nounAt - start).trim()}`.trim();
}

/** An amount in the words of another: with its "triệu", its measure or its noun. */
export function inWordsOf(
  { text, start, digitsAt, magnitude }: NumberInText,
  amount: Rational,
): string {
  const behind = text.slice(digitsAt - start).replace(/^[\d.,\s]+/u, '');
  const digits = printedNumber(divide(amount, magnitude), MOST_DECIMALS).padStart(2, '0');
  return `${digits} ${behind}`.trim();
}

export const HUNDRED = rational(100);

export function asPercent(share: Rational): Rational {
  return multiply(share, HUNDRED);
}

export function isWholeNumber({ place }: PrintedNumber): boolean {
  return equals(place, rational(1));
}

export function decimalsOf({ place }: PrintedNumber): number {
  let decimals = 0;
  while (decimals < MOST_DECIMALS && !equals(roundHalfAwayFromZero(place, decimals), place)) {
    decimals += 1;
  }
  return decimals;
}

const MOST_DECIMALS = 4;
