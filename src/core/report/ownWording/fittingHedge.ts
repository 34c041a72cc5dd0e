import {
  absolute,
  compare,
  divide,
  isZero,
  multiply,
  powerOfTen,
  rational,
  signOf,
  subtract,
  ZERO,
  type Rational,
} from '#core/numbers/rational';
import type { NumberInText } from '../draft/numbers/numberInText';
import { numbersInText } from '../draft/numbers/numbersInText';
import type { Verdict } from '../draft/verdict';
import type { SentenceContext } from '../sentences/sentenceContext';

/**
 * Whether a hedged number lies within one step of the exact one (docs/methods.md, M16): "hơn
 * 250.000" of 276.949 is true, but who knows the figure says "hơn 270.000".
 */
export function fitsItsHedge(verdict: Verdict): boolean {
  const { stated, expected } = verdict;
  const printed = printedIn(verdict);
  if (!printed || printed.number.hedge === undefined || !expected) return true;
  return compare(absolute(subtract(expected, stated)), absolute(printed.step)) < 0;
}

/**
 * Numbers that agree and say next to nothing: "gần gấp ba" of 1,03 times and "hơn 50.000" of 147.000 are
 * no lies in letter, and no reader takes them so. Beyond half a step of its number a hedge may miss by a
 * tenth, of a multiple by a fifth; bounds ("không dưới", "dưới") may lie farther off, and what is ten times
 * off hardly is in the same measure.
 */
export function looseHedges(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts.filter(isLoose).map(({ text }) => text);
}

function isLoose(one: Verdict): boolean {
  const { verdict, stated, expected } = one;
  if (verdict !== 'agree' || !expected || signOf(stated) <= 0 || signOf(expected) <= 0) {
    return false;
  }
  const isFar =
    compare(expected, multiply(stated, LOOSEST)) >= 0 ||
    compare(stated, multiply(expected, LOOSEST)) >= 0;
  const printed = printedIn(one);
  const hedge = printed?.number.hedge;
  if (!printed || (hedge !== 'over' && hedge !== 'nearly')) return isFar;
  const isMultiple = printed.number.unit === 'times';
  const halfAStep = isMultiple ? ZERO : divide(absolute(printed.step), rational(2));
  const share = multiply(expected, isMultiple ? A_FIFTH : A_TENTH);
  const distance = absolute(subtract(expected, stated));
  return isFar || (compare(distance, halfAStep) > 0 && compare(distance, share) > 0);
}

const LOOSEST = rational(10);
const A_TENTH = rational(1, 10);
const A_FIFTH = rational(1, 5);

/**
 * "khoảng 5.317 trạm": what is written to its last unit is known, and no estimate (M16). Per cent are
 * written with the department's decimals unless the indicator has its own, multiples as one likes.
 */
export function sharpEstimates(
  verdicts: readonly Verdict[],
  { book, find }: Pick<SentenceContext, 'book' | 'find'>,
): readonly string[] {
  return verdicts
    .filter((verdict) => {
      const printed = printedIn(verdict);
      const indicator = find(verdict.indicator)?.indicator;
      if (printed?.number.hedge !== 'about' || !indicator || printed.number.unit === 'times') {
        return false;
      }
      const isOfChange = printed.number.unit !== 'other' && indicator.unit !== '%';
      const decimals = isOfChange ? book.settings.growthDecimals : indicator.decimals;
      return compare(absolute(printed.step), powerOfTen(-decimals)) <= 0;
    })
    .map(({ text }) => text);
}

/** The number as written, and its last place in the indicator's own measure, in which the verdict states it. */
function printedIn({
  text,
  stated,
}: Verdict): { readonly number: NumberInText; readonly step: Rational } | undefined {
  const number = numbersInText(text, ',')[0];
  const printed = number?.readings[0];
  if (!number || !printed || isZero(printed.value)) return undefined;
  return { number, step: multiply(printed.step, divide(stated, printed.value)) };
}
