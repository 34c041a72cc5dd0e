import { fromDecimalText, fromDouble, toDecimalText, toDouble } from '#core/numbers/decimalText';
import { divide, equals, isZero, rational, type Rational } from '#core/numbers/rational';
import type { PlannedContent } from '#core/workbook/sheetPlan';

/** A whole number of the book's own, such as a year. */
export function wholeOf(value: number): PlannedContent {
  return { kind: 'number', value: rational(value) };
}

/** A number where a spreadsheet can hold it, else its exact text. */
export function exactOf(value: Rational): PlannedContent {
  return isCellNumber(value) ? { kind: 'number', value } : { kind: 'text', text: exactText(value) };
}

/** Whether the number comes back from a cell as it was: 15 significant digits hold it. */
export function isCellNumber(value: Rational): boolean {
  const read = fromDouble(toDouble(value));
  return read !== undefined && equals(read, value) && digitsOf(value) <= CELL_DIGITS;
}

const CELL_DIGITS = 15;

/** Digits of a whole number; decimals have been cut to 15 when they were read back. */
function digitsOf({ numerator, denominator }: Rational): number {
  if (denominator !== 1n) return 0;
  return numerator.toString().replace(/^-/, '').replace(/0+$/, '').length;
}

/** All digits with a decimal point; a fraction where the decimals do not end: 2/3. */
export function exactText(value: Rational): string {
  const decimal = toDecimalText(value);
  const read = fromDecimalText(decimal);
  return read && equals(read, value) ? decimal : `${value.numerator}/${value.denominator}`;
}

/** The number that exactText wrote; undefined for anything else. */
export function fromExactText(text: string): Rational | undefined {
  const [above = '', below, ...more] = text.trim().split('/');
  const numerator = fromDecimalText(above);
  if (below === undefined || !numerator) return numerator;
  const denominator = fromDecimalText(below);
  if (!denominator || isZero(denominator) || more.length > 0) return undefined;
  return divide(numerator, denominator);
}
