import { compare, absolute, subtract } from '#core/numbers/rational';
import type { ExaminedYear } from '../examinedYear';
import type { GrownFigure } from './grownFigure';

/**
 * Whether a count lies less than the small base (domain 7.1: below it no percentage is printed) from
 * what is expected of it, last year's figure unless said. Three stations more are no question to a
 * unit, whatever their share of last year's.
 */
export function isSmallChange(
  { collected }: ExaminedYear,
  { indicator, value, prior }: Pick<GrownFigure, 'indicator' | 'value' | 'prior'>,
  expected = prior,
): boolean {
  const { smallBase } = collected.book.settings;
  return indicator.decimals === 0 && compare(absolute(subtract(value, expected)), smallBase) < 0;
}
