import type { Indicator } from '#core/catalogue/indicator';
import type { IndicatorTotal } from '#core/figures/compilation';
import { pairedUnits, ratioSide } from '#core/figures/ratioSides';
import { numberOf } from '#core/numbers/figure';
import {
  absolute,
  divide,
  larger,
  multiply,
  type Rational,
  rational,
  signOf,
  subtract,
  sum,
  ZERO,
} from '#core/numbers/rational';
import { enters } from './containment';
import type { Direction, Doubt } from './doubt';

const HUNDRED = rational(100);

/** What is known of the other indicators. */
export interface Known {
  readonly totals: ReadonlyMap<string, IndicatorTotal>;
  readonly containing: ReadonlyMap<string, readonly Indicator[]>;
  /** What the sides of rates add up to, by rate and side; each worked out once. */
  readonly sides: Map<string, Rational | undefined>;
}

/** By how much the level moves, in the indicator's own measure. */
export function levelMoved(
  { aggregation }: Indicator,
  total: IndicatorTotal,
  doubts: readonly Doubt[],
  known: Known,
): Rational | undefined {
  if (aggregation.form === 'ratio_of_sums') return rateMoved(total, aggregation, doubts, known);
  const { lowest, highest } = rangeOf(doubts);
  return larger(absolute(lowest), highest);
}

/** How far figures can fall and rise together; 0 is within. */
interface Range {
  readonly lowest: Rational;
  readonly highest: Rational;
}

function rangeOf(doubts: readonly Doubt[]): Range {
  const towards = (way: Direction): Rational =>
    sum(doubts.filter(({ direction }) => direction !== way).map(({ amount }) => amount));
  return { lowest: subtract(ZERO, towards('up')), highest: towards('down') };
}

function endsOf({ lowest, highest }: Range): readonly Rational[] {
  return [lowest, ZERO, highest];
}

type Ratio = Extract<Indicator['aggregation'], { form: 'ratio_of_sums' }>;

/**
 * The largest move of the rate. It rises or falls steadily with each side, so that it is largest
 * where each is at one of its ends. What is doubted and not counted yet is taken as it was sent,
 * or is expected.
 */
function rateMoved(
  rate: IndicatorTotal,
  { numerator, denominator, factor }: Ratio,
  doubts: readonly Doubt[],
  known: Known,
): Rational | undefined {
  const { containing } = known;
  const isAbove = ({ indicator }: Doubt): boolean => enters(indicator, numerator, containing);
  const isBelow = ({ indicator }: Doubt): boolean => enters(indicator, denominator, containing);
  const above = sideOf(rate, numerator, doubts.filter(isAbove), doubts, known);
  const below = sideOf(rate, denominator, doubts.filter(isBelow), doubts, known);
  if (!above || !below || signOf(below) <= 0) return undefined;
  const inBoth = endsOf(rangeOf(doubts.filter((one) => isAbove(one) && isBelow(one))));
  const onlyAbove = endsOf(rangeOf(doubts.filter((one) => isAbove(one) && !isBelow(one))));
  const onlyBelow = endsOf(rangeOf(doubts.filter((one) => !isAbove(one) && isBelow(one))));
  const now = divide(above, below);
  let most = ZERO;
  for (const both of inBoth) {
    for (const up of onlyAbove) {
      for (const down of onlyBelow) {
        const left = sum([below, both, down]);
        // Where all of the denominator is in doubt, so is the whole rate.
        const rest = signOf(left) > 0 ? left : divide(below, HUNDRED);
        most = larger(absolute(subtract(divide(sum([above, both, up]), rest), now)), most);
      }
    }
  }
  return multiply(most, factor);
}

/** One side of a rate with what the doubtful units, where they are not in it yet, would bring. */
function sideOf(
  rate: IndicatorTotal,
  code: string,
  doubtsOfSide: readonly Doubt[],
  doubts: readonly Doubt[],
  { totals, sides }: Known,
): Rational | undefined {
  const side = totals.get(code);
  const key = `${rate.indicator} ${code}`;
  if (!sides.has(key)) sides.set(key, ratioSide(rate, side));
  const counted = sides.get(key);
  const inRate = pairedUnits(rate) ?? new Set(side?.unitsReported ?? []);
  const waiting = new Set(doubts.map(({ unit }) => unit).filter((unit) => !inRate.has(unit)));
  const brought = [...waiting].map((unit) => {
    const own = numberOf(side?.byUnit.find((share) => share.unit === unit)?.figure);
    return own ?? sum(doubtsOfSide.filter((one) => one.unit === unit).map(({ level }) => level));
  });
  return counted && sum([counted, ...brought]);
}
