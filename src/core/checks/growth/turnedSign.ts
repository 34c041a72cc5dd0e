import type { Finding } from '#core/findings/finding';
import { compare, signOf, absolute } from '#core/numbers/rational';
import type { ExaminedYear } from '../examinedYear';
import { explanationIn } from '../explanation';
import { raise } from '../raise';
import { levelsOfGrowth, placeOfGrowth, type GrownFigure } from './grownFigure';

/** Profit that became loss, or loss profit: no per cent says that (M2), and the unit is asked why. */
export function checkTurnedSign(
  { collected }: ExaminedYear,
  figure: GrownFigure,
): Finding | undefined {
  const { indicator, value, prior, remarks, isSettled } = figure;
  if (isSettled || signOf(value) * signOf(prior) >= 0) return undefined;
  const { smallBase } = collected.book.settings;
  const isSmall = [value, prior].every((one) => compare(absolute(one), smallBase) < 0);
  if (indicator.decimals === 0 && isSmall) return undefined;
  if (explanationIn(remarks) !== undefined) return undefined;
  return raise('growth-out-of-bounds', {
    ...placeOfGrowth(figure),
    message: { code: 'growth-out-of-bounds/turned', arguments: levelsOfGrowth(figure) },
  });
}
