/**
 * An ISO day as a Vietnamese text writes it.
 *
 * @example
 * dayInVietnamese('2026-11-25'); // => '25/11/2026'
 */
export function dayInVietnamese(iso: string): string {
  return iso.split('-').reverse().join('/');
}
