import type { GrowthReview } from '#core/catalogue/growthParameters';
import type { Finding } from '#core/findings/finding';
import {
  absolute,
  add,
  compare,
  multiply,
  rational,
  signOf,
  subtract,
  ZERO,
} from '#core/numbers/rational';
import type { ExaminedYear } from '../examinedYear';
import { explanationIn } from '../explanation';
import { growthOf, leastGrowth, shownGrowth } from './growthOutOfBounds';
import { levelsOfGrowth, placeOfGrowth, type GrownFigure } from './grownFigure';
import { raise } from '../raise';
import { isSmallChange } from './smallChange';

/** Fewer that move together say nothing about one that does not. */
const FEWEST_OTHERS = 3;

/** Beyond a third of the fixed limit a growth against that of all others is told. */
const THIRD = rational(1, 3);
/** Others that lie together, so many times nearer to each other than this one is to them, are its measure. */
const TOGETHER = rational(2);

/**
 * A growth of the other sign than that of every other unit of its family, where those of its kind
 * are too few to measure their spread. Small moves to and fro are nobody's news: it must come to a third of the
 * fixed limit. The unit is asked where the others moved together; where they are as far from each
 * other, that one went the other way is noted.
 */
export function checkGrowthSign(
  examined: ExaminedYear,
  figure: GrownFigure,
  peers: readonly GrownFigure[],
  { growthLimit }: Pick<GrowthReview, 'growthLimit'>,
): Finding | undefined {
  const { value, prior, remarks, isSettled } = figure;
  if (isSettled || !bothAboveZero(figure) || isSmallChange(examined, figure)) return undefined;
  const least = multiply(growthLimit, THIRD);
  if (compare(leastGrowth(examined, figure), least) <= 0) return undefined;
  const others = peers.filter((one) => one !== figure && !one.isSettled && bothAboveZero(one));
  const direction = directionOf(figure);
  if (others.length < FEWEST_OTHERS) return undefined;
  if (others.some((one) => directionOf(one) !== -direction)) return undefined;
  const growth = growthOf(value, prior);
  const growths = others.map((one) => absolute(growthOf(one.value, one.prior))).sort(compare);
  const [nearest = ZERO, farthest = ZERO] = [growths[0], growths.at(-1)];
  const explanation = explanationIn(remarks);
  const about = {
    ...levelsOfGrowth(figure),
    growth: shownGrowth(growth),
    others: others.length,
    least: shownGrowth(nearest),
    most: shownGrowth(farthest),
  };
  return raise('growth-out-of-bounds', {
    ...placeOfGrowth(figure),
    message:
      explanation === undefined
        ? {
            code: areTogether() ? 'growth-out-of-bounds/sign' : 'growth-out-of-bounds/sign-look',
            arguments: about,
          }
        : { code: 'growth-out-of-bounds/sign-explained', arguments: { ...about, explanation } },
  });

  function areTogether(): boolean {
    const gap = add(absolute(growth), nearest);
    return compare(multiply(subtract(farthest, nearest), TOGETHER), gap) <= 0;
  }
}

function bothAboveZero({ value, prior }: GrownFigure): boolean {
  return signOf(value) > 0 && signOf(prior) > 0;
}

function directionOf({ value, prior }: GrownFigure): number {
  return signOf(subtract(value, prior));
}
