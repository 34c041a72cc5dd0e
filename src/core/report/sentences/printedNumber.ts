import { assert } from '#core/numbers/assert';
import { readNumberText, type NumberReading } from '#core/numbers/numberText';
import { equals, type Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { formatVietnamese, formatVietnameseTrimmed } from '#core/numbers/vietnameseText';

/**
 * A number as a sentence prints it, rounded once, trailing zeros dropped unless a number beside it has
 * the decimals. It is read back before anyone else reads it: a text that does not say the rounded
 * number is a bug.
 */
export function printedNumber(value: Rational, decimals: number, keepsZeros = false): string {
  const text = (keepsZeros ? formatVietnamese : formatVietnameseTrimmed)(value, decimals);
  const reading = readPrinted(text);
  const isRight =
    reading.kind === 'value' && equals(reading.value, roundHalfAwayFromZero(value, decimals));
  assert(isRight, `"${text}" is not read back as the number it prints`);
  return text;
}

/**
 * How many units or cases there are, as reports write it: in two digits below ten.
 *
 * @example
 * printedCount(2); // => '02'
 */
export function printedCount(count: number): string {
  return String(count).padStart(2, '0');
}

/** Reads a text of our own, whose marks are known. */
export function readPrinted(text: string): NumberReading {
  return readNumberText(text, { separators: 'comma-decimal', isCount: false });
}
