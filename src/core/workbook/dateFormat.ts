const NOT_SHOWN_AS_WRITTEN = /"[^"]*"?|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]?/gi;

/**
 * Whether a number format code shows a number as a date or a time.
 *
 * @example
 * showsDate('dd/mm/yyyy'); // => true
 * showsDate('#,##0 "đ"'); // => false
 */
export function showsDate(code: string): boolean {
  if (/general/i.test(code)) return false;
  return /[dmyhs]/i.test(code.replace(NOT_SHOWN_AS_WRITTEN, ''));
}
