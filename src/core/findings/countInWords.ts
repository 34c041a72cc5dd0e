import { numberInWords } from './figureInWords';

/**
 * A count with its noun, as English writes it.
 *
 * @example
 * // => '1 figure' for (1, 'figure'), '1,204 figures' for (1204, 'figure')
 */
export function countEn(count: number, noun: string): string {
  return `${numberInWords(String(count), 'en')} ${noun}${count === 1 ? '' : 's'}`;
}
