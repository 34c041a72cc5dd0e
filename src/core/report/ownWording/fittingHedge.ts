import {
  absolute,
  compare,
  divide,
  isZero,
  multiply,
  powerOfTen,
  subtract,
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
