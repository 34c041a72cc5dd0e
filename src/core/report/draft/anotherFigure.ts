import {
  absolute,
  compare,
  isZero,
  multiply,
  rational,
  type Rational,
} from '#core/numbers/rational';
import type { BookFigures } from './bookFigures';
import { agrees, judge } from './judge';
import type { NumberInText, PrintedNumber } from './numberInText';
import type { Statement } from './statement';

/**
 * Whether a number that is not the level it seems to be is more likely another figure than a wrong
 * one: "lắp mới 249 trạm 4G", "KH 2.400.000", "năm 2022 mới đạt 2.288,4 tỷ đồng". It is then left
 * alone. A number that is wrong by a power of ten is the level, wrongly written.
 */
export function isAnotherFigure(
  number: NumberInText,
  printed: PrintedNumber,
  statement: Statement,
  figures: BookFigures,
): boolean {
  if (statement.compares !== 'level') return false;
  if (statement.indicator.nature === 'rank') return false;
  const states = (one: Rational | undefined) =>
    one !== undefined && !isZero(one) && agrees(judge(number, printed, absolute(one)));
  if (othersOf(statement, figures).some(states)) return true;
  return isFarFrom(printed.value, statement.exact) && !isPowerOfTenOff(states, statement.exact);
}

/** The plan, the change since last year, and the levels of years before that. */
function othersOf(
  { indicator, unit, year }: Statement,
  figures: BookFigures,
): readonly (Rational | undefined)[] {
  if (year !== figures.year) return [];
  const pair = figures.pair(indicator.code, unit);
  const earlier =
    unit === '' ? EARLIER.map((ago) => figures.levelOf(indicator.code, year - ago)) : [];
  return [pair?.plan, pair?.difference, ...earlier];
}

/** Last year's figure in the place of this year's is the commonest of all faults. */
const EARLIER = [2, 3, 4, 5];

function isFarFrom(stated: Rational, exact: Rational): boolean {
  const [small, large] = [absolute(stated), absolute(exact)];
  return compare(multiply(small, THREE), large) < 0 || compare(small, multiply(large, THREE)) > 0;
}

const THREE = rational(3);

function isPowerOfTenOff(states: (one: Rational) => boolean, exact: Rational): boolean {
  return POWERS.some(
    (power) =>
      states(multiply(exact, rational(power))) || states(multiply(exact, rational(1, power))),
  );
}

const POWERS = [10n, 100n, 1000n, 10_000n, 1_000_000n, 1_000_000_000n];
