import type { Indicator } from '#core/catalogue/indicator';
import { orderOfMagnitude } from '#core/numbers/decimalText';
import { currencyOf, parseMeasure } from '#core/numbers/measure';
import {
  absolute,
  compare,
  divide,
  isZero,
  multiply,
  ONE,
  rational,
  type Rational,
} from '#core/numbers/rational';

/** An amount of money below one of its measure, in a measure in which it can be read. */
export interface SmallAmount {
  readonly amount: Rational;
  readonly decimals: number;
  /** "triệu đồng" */
  readonly unit: string;
  /** What one of this measure is in the indicator's own. */
  readonly factor: Rational;
}

const MULTIPLIER = /^(?:nghìn tỷ|tỷ|triệu|nghìn) /u;
const SMALLER: readonly (readonly [word: string, factor: Rational])[] = [
  ['tỷ ', rational(1_000_000_000)],
  ['triệu ', rational(1_000_000)],
  ['', ONE],
];
/** So many digits are left of a small amount. */
const DIGITS = 3;

/**
 * "0,1 tỷ đồng" says little: what is less than one tỷ is said in triệu, what is less than one
 * triệu in đồng, with three digits or as many as the indicator keeps. Undefined of everything else.
 */
export function smallAmountOf(
  { unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>,
  value: Rational,
): SmallAmount | undefined {
  const own = MULTIPLIER.test(unit) ? parseMeasure(unit) : undefined;
  const isMoney = own !== undefined && currencyOf(own) !== undefined;
  if (!isMoney || isZero(value) || compare(absolute(value), ONE) >= 0) return undefined;
  const single = multiply(value, own.factor);
  for (const [word, size] of SMALLER) {
    const amount = divide(single, size);
    if (compare(size, own.factor) >= 0 || compare(absolute(amount), ONE) < 0) continue;
    const factor = divide(size, own.factor);
    const kept = decimals + orderOfMagnitude(factor);
    const enough = word === '' ? 0 : DIGITS - 1 - orderOfMagnitude(amount);
    return {
      amount,
      decimals: Math.max(0, kept, enough),
      unit: `${word}${unit.replace(MULTIPLIER, '')}`,
      factor,
    };
  }
  return undefined;
}
