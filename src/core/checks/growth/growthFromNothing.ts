import type { Finding } from '#core/findings/finding';
import { compare, isZero, signOf, type Rational } from '#core/numbers/rational';
import type { ExaminedYear } from '../examinedYear';
import { explanationIn } from '../explanation';
import { raise } from '../raise';
import { levelsOfGrowth, placeOfGrowth, type GrownFigure } from './grownFigure';

/** Fewer say nothing of what is usual. */
const FEWEST_OTHERS = 3;

/**
 * A figure where last year there was nothing. No ratio and no limit sees it (M18: births go to an
 * edit of their own). It is worth a look where all others stand apart from it: they have next to
 * nothing now, or all of them had much last year already. What begins at several units is new.
 */
export function checkGrowthFromNothing(
  { collected }: ExaminedYear,
  figure: GrownFigure,
  peers: readonly GrownFigure[],
): Finding | undefined {
  const { value, prior, remarks, isSettled } = figure;
  const { smallBase } = collected.book.settings;
  const isMuch = (one: Rational) => compare(one, smallBase) >= 0;
  if (isSettled || !isZero(prior) || signOf(value) <= 0 || !isMuch(value)) return undefined;
  if (explanationIn(remarks) !== undefined) return undefined;
  const others = peers.filter((one) => one !== figure);
  if (others.length < FEWEST_OTHERS) return undefined;
  const haveLittle = others.every((one) => !isMuch(one.value));
  const hadMuch = others.every((one) => isMuch(one.prior));
  if (!haveLittle && !hadMuch) return undefined;
  return raise('growth-out-of-bounds', {
    ...placeOfGrowth(figure),
    message: {
      code: 'growth-out-of-bounds/from-nothing',
      arguments: { ...levelsOfGrowth(figure), others: others.length, hadMuch },
    },
  });
}
