import { equals } from '#core/numbers/rational';
import type { BookFigures } from '../bookFigures';
import type { Statement } from '../statement';
import { statementsOn } from '../statementsOn';
import { slipBetween } from './signatures';
import { mayState, type PointedLevel, type ToldSentence } from './toldSentence';

/**
 * The figure that a level is but for a slip of the pen, of what the words around it speak of most clearly. The
 * more digits are right the fewer words it takes; undefined where it may be two figures.
 */
export function misprinted(
  sentence: ToldSentence,
  { claim, setting, digits, pointed }: PointedLevel,
  figures: BookFigures,
): Statement | undefined {
  const { number } = claim;
  const [, least = Number.POSITIVE_INFINITY] =
    LEAST_SCORES.find(([fewest]) => digits >= fewest) ?? [];
  const clearest = pointed.filter(({ score }) => score >= least && score === pointed[0]?.score);
  const statements = clearest.flatMap(({ indicator }) =>
    statementsOn(claim, indicator.code, setting, figures),
  );
  const [first, ...others] = statements.filter(
    (one) =>
      one.readings.some((reading) => slipBetween(number, reading, one.exact) !== undefined) &&
      mayState(sentence, claim, one, figures),
  );
  return others.every((other) => first && equals(other.exact, first.exact)) ? first : undefined;
}

/** So clearly the words must speak of something where so many digits are said. */
const LEAST_SCORES: readonly (readonly [digits: number, score: number])[] = [
  [5, 0.6],
  [4, 0.8],
  [3, 2.4],
];
