import { assert } from '#core/numbers/assert';
import { absolute, equals, isZero, signOf, type Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { formatVietnamese } from '#core/numbers/vietnameseText';

/**
 * A number as a Vietnamese spreadsheet shows it by one of the tables' format codes
 * (numberFormats.ts): for documents, whose cells hold text.
 *
 * @example
 * displayedNumber(rational(1850000), '#,##0'); // => '1.850.000'
 * displayedNumber(rational(-1, 10), '+0.0" điểm %";-0.0" điểm %";0.0" điểm %"'); // => '-0,1 điểm %'
 */
export function displayedNumber(value: Rational, numberFormat: string): string {
  const sections = numberFormat.split(';').map(sectionOf);
  const [positive, negative, zero] = sections;
  assert(positive !== undefined, `${numberFormat} is no number format`);
  const rounded = roundHalfAwayFromZero(value, positive.decimals);
  if (isZero(rounded)) return shown(rounded, zero ?? positive);
  if (signOf(rounded) > 0) return shown(rounded, positive);
  return negative ? shown(absolute(rounded), negative) : shown(rounded, positive);
}

/** With how many decimals, at most, a format code shows a number. */
export function shownDecimals(numberFormat: string): number {
  const [first = ''] = numberFormat.split(';');
  return sectionOf(first).decimals;
}

interface FormatSection {
  readonly sign: string;
  readonly decimals: number;
  /** Of which so many are shown also where they are 0. */
  readonly least: number;
  readonly suffix: string;
}

const SECTION = /^([+-]?)#,##0(?:\.(0*)(#*))?(?:"([^"]*)")?$/;

function sectionOf(text: string): FormatSection {
  const match = SECTION.exec(text);
  assert(match, `“${text}” is no number format of the tables`);
  const [, sign = '', always = '', optional = '', suffix = ''] = match;
  return { sign, decimals: always.length + optional.length, least: always.length, suffix };
}

function shown(value: Rational, { sign, decimals, least, suffix }: FormatSection): string {
  let places = decimals;
  while (places > least && isRounded(value, places - 1)) places -= 1;
  return `${sign}${formatVietnamese(value, places)}${suffix}`;
}

function isRounded(value: Rational, decimals: number): boolean {
  return equals(value, roundHalfAwayFromZero(value, decimals));
}
