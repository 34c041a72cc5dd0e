import { compare, absolute, subtract } from '#core/numbers/rational';
import type { ExaminedYear } from './examinedYear';
import type { GrownFigure } from './grownFigure';

/**
 * Whether a count moved by less than the small base (domain 7.1: below it no percentage is printed).
 * Three stations more are no question to a unit, whatever their share of last year's.
 */
export function isSmallChange(
  { collected }: ExaminedYear,
  { indicator, value, prior }: Pick<GrownFigure, 'indicator' | 'value' | 'prior'>,
): boolean {
  const { smallBase } = collected.book.settings;
  return indicator.decimals === 0 && compare(absolute(subtract(value, prior)), smallBase) < 0;
}
