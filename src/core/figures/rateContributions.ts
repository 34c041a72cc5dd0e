import { roundAdding } from '#core/numbers/largestRemainder';
import {
  add,
  divide,
  equals,
  isZero,
  multiply,
  rational,
  signOf,
  subtract,
  sum,
  ZERO,
  type Rational,
} from '#core/numbers/rational';
import type { IndicatorTotal } from './compilation';
import { makeUp, unitChanges, type UnitChange } from './contributions';

/** A rate, k·ΣA/ΣB, and the totals of its two sides. */
export interface RateWithSides {
  readonly rate: IndicatorTotal;
  readonly numerator: IndicatorTotal;
  readonly denominator: IndicatorTotal;
  readonly factor: Rational;
}

/** How a rate's change is made up, rounded so that all parts add to the rounded change. */
export type RateChange = ChangeOfPairs | ChangeOfSides;

/** Of a rate both of whose sides the same units report. */
interface ChangeOfPairs {
  readonly kind: 'pairs';
  readonly units: readonly PairContribution[];
  /** What the units' own rates have changed, and what their weights have, all together. */
  readonly within: Rational;
  readonly composition: Rational;
  readonly points: Rational;
  /** The own rates of all units that have moved went one way, the rate of the whole the other. */
  readonly isReversed: boolean;
}

export interface PairContribution {
  readonly unit: string;
  readonly kind: UnitChange['kind'];
  readonly within: Rational;
  readonly composition: Rational;
  readonly points: Rational;
}

/** Of a rate whose sides different units report. */
interface ChangeOfSides {
  readonly kind: 'sides';
  /** What the units of the numerator bring; empty where it is not added up of units. */
  readonly units: readonly Pick<PairContribution, 'unit' | 'kind' | 'points'>[];
  readonly numerator: Rational;
  readonly denominator: Rational;
  readonly points: Rational;
}

/**
 * The exact split of a rate's change (docs/methods.md, D), centred on the means of both years, so
 * that it is the same whichever year one begins with. Undefined where the rate is not what its sides
 * make of it in both years.
 */
export function rateContributions(given: RateWithSides, decimals: number): RateChange | undefined {
  const { rate, numerator, denominator } = given;
  if (!rate.isComplete || rate.value === undefined || rate.prior === undefined) return undefined;
  const isPaired = rate.byUnit.length > 0;
  return isPaired
    ? changeOfPairs(given, pairsOf(numerator, denominator), decimals)
    : changeOfSides(given, decimals);
}

interface Pair {
  readonly unit: string;
  readonly kind: UnitChange['kind'];
  readonly above: UnitChange;
  readonly below: UnitChange;
}

function pairsOf(numerator: IndicatorTotal, denominator: IndicatorTotal): readonly Pair[] {
  const above = new Map(unitChanges(numerator).map((one) => [one.unit, one] as const));
  return unitChanges(denominator).map((below) => {
    const { unit, kind } = below;
    return { unit, kind, below, above: above.get(unit) ?? { unit, kind, now: ZERO, before: ZERO } };
  });
}

const HALF = rational(1, 2);

/** ΔR = Σ w̄·Δr + Σ (r̄ − R̄)·Δw, with r = a/b and w = b/ΣB. */
function changeOfPairs(
  { rate, factor }: RateWithSides,
  pairs: readonly Pair[],
  decimals: number,
): ChangeOfPairs | undefined {
  const whole = {
    above: totalOf(pairs.map(({ above }) => above)),
    below: totalOf(pairs.map(({ below }) => below)),
  };
  const [now, before] = [ratioOf(whole, 'now'), ratioOf(whole, 'before')];
  if (!now || !before || !isRate(rate, multiply(factor, now), multiply(factor, before))) {
    return undefined;
  }
  const splits = pairs.map((pair) => splitOf(pair, whole.below, add(now, before)));
  const parts = splits.flatMap(({ within, shift }) => [within, shift]);
  const change = subtract(now, before);
  // A numerator without a denominator is in the rate of the whole, and in no unit's.
  if (!equals(sum(parts), change)) return undefined;
  const rounded = roundAdding(
    parts.map((part) => multiply(factor, part)),
    decimals,
  );
  const units = pairs.map(({ unit, kind }, place) => {
    const [within, composition] = [rounded[2 * place] ?? ZERO, rounded[2 * place + 1] ?? ZERO];
    return { unit, kind, within, composition, points: add(within, composition) };
  });
  return {
    kind: 'pairs',
    units,
    within: sum(units.map(({ within }) => within)),
    composition: sum(units.map(({ composition }) => composition)),
    points: sum(rounded),
    isReversed: isReversed(
      splits.map(({ own }) => own),
      change,
    ),
  };
}

/** What a unit's own rate has changed, and what that and the shift of its weight bring to the whole. */
interface Split {
  readonly own: Rational;
  readonly within: Rational;
  readonly shift: Rational;
}

/** A unit of one year alone has that year's rate in both; all it brings is its weight. */
function splitOf(pair: Pair, whole: BothYears, ratesOfWhole: Rational): Split {
  const [later, earlier] = [ratioOf(pair, 'now'), ratioOf(pair, 'before')];
  const [now, before] = [later ?? earlier ?? ZERO, earlier ?? later ?? ZERO];
  const weight = divide(pair.below.now, whole.now);
  const weightBefore = divide(pair.below.before, whole.before);
  const own = subtract(now, before);
  const away = subtract(add(now, before), ratesOfWhole);
  return {
    own,
    within: multiply(HALF, multiply(add(weight, weightBefore), own)),
    shift: multiply(HALF, multiply(away, subtract(weight, weightBefore))),
  };
}

function isReversed(own: readonly Rational[], change: Rational): boolean {
  const signs = new Set(own.map(signOf).filter((sign) => sign !== 0));
  const [only] = signs;
  return signs.size === 1 && only === -signOf(change);
}

/** k·ΔA·(1/B₁ + 1/B₀)/2 for the numerator, of each of its units, and k·Ā·(1/B₁ − 1/B₀) for the denominator. */
function changeOfSides(
  { rate, numerator, denominator, factor }: RateWithSides,
  decimals: number,
): ChangeOfSides | undefined {
  const { value: above, prior: aboveBefore } = numerator;
  const { value: below, prior: belowBefore } = denominator;
  if (!above || !aboveBefore || !below || !belowBefore) return undefined;
  if (isZero(below) || isZero(belowBefore)) return undefined;
  const [inverse, inverseBefore] = [divide(factor, below), divide(factor, belowBefore)];
  if (!isRate(rate, multiply(above, inverse), multiply(aboveBefore, inverseBefore))) {
    return undefined;
  }
  const mean = multiply(HALF, add(inverse, inverseBefore));
  const changes = unitChanges(numerator);
  const isOfUnits = changes.length > 0 && makeUp(changes, above, aboveBefore);
  const moved = isOfUnits
    ? changes.map(({ now, before }) => subtract(now, before))
    : [subtract(above, aboveBefore)];
  const ofDenominator = multiply(
    multiply(HALF, add(above, aboveBefore)),
    subtract(inverse, inverseBefore),
  );
  const rounded = roundAdding(
    [...moved.map((one) => multiply(mean, one)), ofDenominator],
    decimals,
  );
  const ofUnits = rounded.slice(0, -1);
  return {
    kind: 'sides',
    units: isOfUnits
      ? changes.map(({ unit, kind }, place) => ({ unit, kind, points: ofUnits[place] ?? ZERO }))
      : [],
    numerator: sum(ofUnits),
    denominator: rounded.at(-1) ?? ZERO,
    points: sum(rounded),
  };
}

function isRate({ value, prior }: IndicatorTotal, now: Rational, before: Rational): boolean {
  return value !== undefined && prior !== undefined && equals(value, now) && equals(prior, before);
}

type BothYears = Pick<UnitChange, 'now' | 'before'>;

function totalOf(changes: readonly UnitChange[]): BothYears {
  return {
    now: sum(changes.map(({ now }) => now)),
    before: sum(changes.map(({ before }) => before)),
  };
}

/** The rate of one year; undefined where its denominator is nothing. */
function ratioOf(
  { above, below }: { readonly above: BothYears; readonly below: BothYears },
  year: keyof BothYears,
): Rational | undefined {
  return isZero(below[year]) ? undefined : divide(above[year], below[year]);
}
