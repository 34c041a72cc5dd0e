import { weightsByUnit } from '#core/catalogue/boundaryLedger';
import { groupedBy } from '#core/catalogue/groupedBy';
import { roundAdding } from '#core/numbers/largestRemainder';
import { add, multiply, ZERO, type Rational } from '#core/numbers/rational';
import type { MovedPrior } from './compilation';

type MadeOfShares = Pick<MovedPrior, 'unit' | 'shares'>;

/**
 * Restated counts of one indicator as they are printed, in whole numbers, by the new unit: what
 * each old unit had is apportioned by largest remainders (M13), so that the printed figures of the
 * new units add to the old ones. What comes to one unit on several ways is one part of the old one.
 */
export function apportionedWholes(
  made: readonly MadeOfShares[],
  amountOf: (oldUnit: string) => Rational,
): ReadonlyMap<string, Rational> {
  const printed = new Map(made.map(({ unit }) => [unit, ZERO] as const));
  const parts = made.flatMap((one) => partsOf(one, amountOf));
  for (const ofOldUnit of groupedBy(parts, ({ from }) => from).values()) {
    const rounded = roundAdding(
      ofOldUnit.map(({ amount }) => amount),
      0,
    );
    ofOldUnit.forEach(({ to }, place) => {
      printed.set(to, add(printed.get(to) ?? ZERO, rounded[place] ?? ZERO));
    });
  }
  return printed;
}

interface Part {
  readonly from: string;
  readonly to: string;
  readonly amount: Rational;
}

/** One part for each old unit, with the weights of all its ways added up. */
function partsOf(
  { unit, shares }: MadeOfShares,
  amountOf: (oldUnit: string) => Rational,
): readonly Part[] {
  return [...weightsByUnit(shares)].map(([from, weight]) => ({
    from,
    to: unit,
    amount: multiply(amountOf(from), weight),
  }));
}
