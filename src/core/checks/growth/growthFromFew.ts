import type { Finding } from '#core/findings/finding';
import { compare, multiply, rational, signOf } from '#core/numbers/rational';
import type { ExaminedYear } from '../examinedYear';
import { explanationIn } from '../explanation';
import { raise } from '../raise';
import { levelsOfGrowth, placeOfGrowth, type GrownFigure } from './grownFigure';

/** What begins grows fast, but hardly a thousandfold within the year. */
const THOUSANDFOLD = rational(1000);
/** Another unit whose few became so many more shows that it is a beginning. */
const TENFOLD = rational(10);

/**
 * A count below the small base that has become a thousand times as many: of so few no percentage says
 * anything, and no limit is held against them. Where another unit's few grew tenfold too it is
 * something new that begins.
 */
export function checkGrowthFromFew(
  { collected }: ExaminedYear,
  figure: GrownFigure,
  peers: readonly GrownFigure[],
): Finding | undefined {
  const { indicator, remarks, isSettled } = figure;
  const { smallBase } = collected.book.settings;
  const grewFromFew = ({ value, prior }: GrownFigure, times: typeof TENFOLD) =>
    signOf(prior) > 0 &&
    compare(prior, smallBase) < 0 &&
    compare(value, multiply(prior, times)) >= 0;
  if (isSettled || indicator.decimals > 0 || !grewFromFew(figure, THOUSANDFOLD)) return undefined;
  if (peers.some((one) => one !== figure && grewFromFew(one, TENFOLD))) return undefined;
  if (explanationIn(remarks) !== undefined) return undefined;
  return raise('growth-out-of-bounds', {
    ...placeOfGrowth(figure),
    message: { code: 'growth-out-of-bounds/from-few', arguments: levelsOfGrowth(figure) },
  });
}
