import { toFixedText } from './decimalText';
import type { Rational } from './rational';

/**
 * A number as Vietnamese text prints it: a point between thousands, a comma before decimals,
 * exactly so many decimals, rounded half away from zero.
 *
 * @example
 * formatVietnamese(rational(1850000), 0); // => '1.850.000'
 * formatVietnamese(rational(-7, 2), 2); // => '-3,50'
 */
export function formatVietnamese(value: Rational, decimals: number): string {
  const [whole = '', fraction] = toFixedText(value, decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/**
 * The same with at most so many decimals: trailing zeros are dropped.
 *
 * @example
 * formatVietnameseTrimmed(rational(30, 10), 1); // => '3'
 */
export function formatVietnameseTrimmed(value: Rational, maxDecimals: number): string {
  const text = formatVietnamese(value, maxDecimals);
  return text.includes(',') ? text.replace(/,?0+$/, '') : text;
}
