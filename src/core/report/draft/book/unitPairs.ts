import type { Indicator } from '#core/catalogue/indicator';
import type { Compilation } from '#core/figures/compilation';
import { divide, isZero, multiply, type Rational, sum } from '#core/numbers/rational';
import { pairOf, valueOf, type KnownPair } from '../knownPair';

/**
 * What is known of an indicator for one unit: its figure in the total, else the one it sent that
 * enters no total, else what follows from the parts of a sum or the two sides of a ratio.
 */
export function unitPairs(
  { book, totals, observations }: Compilation,
  indicators: ReadonlyMap<string, Indicator>,
): (indicator: Indicator, unit: string) => KnownPair | undefined {
  const sharesOf = new Map(
    totals.map(({ indicator, byUnit }) => [
      indicator,
      new Map(byUnit.map((share) => [share.unit, share] as const)),
    ]),
  );
  const sent = new Map(
    observations
      .filter(({ role, year }) => role !== 'plan' && year >= book.year - 1)
      .map((one) => [keyOf(one.indicator, one.unit, one.year), valueOf(one.figure)] as const),
  );
  const levelOf = (code: string, unit: string, isNow: boolean): Rational | undefined => {
    const share = sharesOf.get(code)?.get(unit);
    const own = valueOf(isNow ? share?.figure : share?.prior);
    const year = isNow ? book.year : book.year - 1;
    return own ?? sent.get(keyOf(code, unit, year)) ?? derived(code, unit, isNow);
  };
  const derived = (code: string, unit: string, isNow: boolean): Rational | undefined => {
    const aggregation = indicators.get(code)?.aggregation;
    if (aggregation?.form === 'derived_sum') {
      const parts = aggregation.parts.map((part) => levelOf(part, unit, isNow));
      const known = parts.filter((part) => part !== undefined);
      return known.length === parts.length ? sum(known) : undefined;
    }
    if (aggregation?.form !== 'ratio_of_sums') return undefined;
    const above = levelOf(aggregation.numerator, unit, isNow);
    const below = levelOf(aggregation.denominator, unit, isNow);
    if (!above || !below || isZero(below)) return undefined;
    return multiply(divide(above, below), aggregation.factor);
  };
  return (indicator, unit) => {
    const { code } = indicator;
    const [value, prior] = [levelOf(code, unit, true), levelOf(code, unit, false)];
    if (!value && !prior) return undefined;
    return pairOf(indicator, unit, value, prior, valueOf(sharesOf.get(code)?.get(unit)?.plan));
  };
}

function keyOf(indicator: string, unit: string, year: number): string {
  return `${indicator}/${unit}/${year}`;
}
