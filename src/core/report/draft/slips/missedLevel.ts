import { rational } from '#core/numbers/rational';
import type { BookFigures } from '../bookFigures';
import type { PlacedClause } from '../circumstances/circumstances';
import type { NumberInText } from '../numbers/numberInText';
import { isWithinTimes } from '../numbers/timesApart';
import type { Statement } from '../statement';
import { statementsOn } from '../statementsOn';
import { mayState, type PointedLevel, type ToldSentence } from './toldSentence';

/**
 * The figure of which the words around a level speak, and of nothing else that is measured so, where the number
 * comes near to it and still is not it. A bound must come nearer; a share is left alone: it may be true of
 * something else.
 */
export function missedLevel(
  sentence: ToldSentence,
  { claim, setting, digits, pointed }: PointedLevel,
  figures: BookFigures,
): Statement | undefined {
  const { number } = claim;
  const [nearness, fewest] = number.hedge === undefined ? OF_NUMBERS : OF_BOUNDS;
  const isMeasured = number.measure !== undefined || number.unit === 'percent';
  if (!isMeasured || digits < fewest || isOfSome(sentence.placed, number)) return undefined;
  const [first, second] = pointed;
  const isClear = first && first.score >= CLEAR && first.score >= (second?.score ?? 0) * AHEAD;
  if (!isClear) return undefined;
  return statementsOn(claim, first.indicator.code, setting, figures).find(
    (one) =>
      one.compares === 'level' &&
      one.indicator === first.indicator &&
      one.readings.some(({ value }) => isWithinTimes(value, one.exact, nearness)) &&
      mayState(sentence, claim, one, figures),
  );
}

/** So clearly words speak of something, and by so much more clearly than of anything else. */
const CLEAR = 3;
const AHEAD = 1.3;

/** How many times the one may be the other, and how many digits are said at least. */
const OF_NUMBERS = [rational(135, 100), 3] as const;
const OF_BOUNDS = [rational(105, 100), 2] as const;

/** "A chiếm 28,7% số hồ sơ tiếp nhận và 28,6% hồ sơ trực tuyến", "cao nhất là 81,3%": what somebody has of it; what stands in a bracket is of the words before it. */
function isOfSome({ text }: PlacedClause, { unit, start }: NumberInText): boolean {
  const ahead = text.slice(0, start);
  return MOST.test(ahead) || /\(\s*$/u.test(ahead) || (unit === 'percent' && SHARE.test(ahead));
}

const MOST = /(?<!\p{L})(?:nhất|dẫn đầu|đứng đầu)(?!\p{L})/iu;
const SHARE = /(?<!\p{L})(?:chiếm|tỷ trọng|thị phần|bằng|trong đó)(?!\p{L})/iu;
