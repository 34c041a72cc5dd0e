import { add, divide, subtract, rational, type Rational } from '#core/numbers/rational';
import { precisionOf } from '../judge';
import type { NumberInText, PrintedNumber } from './numberInText';

/** Between which exact numbers a printed one leaves the choice. */
export interface Interval {
  readonly low: Rational;
  readonly high: Rational;
}

/** What a printed number allows: half a place on both sides and a whole one when cut off; hedges by their fit. */
export function intervalOf(
  { hedge }: Pick<NumberInText, 'hedge'>,
  printed: PrintedNumber,
): Interval {
  const { value, step } = printed;
  switch (hedge) {
    case undefined: {
      const precision = precisionOf(printed);
      return { low: subtract(value, divide(precision, TWO)), high: add(value, precision) };
    }
    case 'over':
    case 'at-least':
      return { low: value, high: add(value, step) };
    case 'nearly':
    case 'under':
      return { low: subtract(value, step), high: value };
    case 'about':
      return {
        low: subtract(value, divide(step, TWO)),
        high: add(value, divide(step, TWO)),
      };
  }
}

const TWO = rational(2);
