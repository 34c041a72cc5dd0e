import { shareWeight } from '#core/catalogue/boundaryLedger';
import { groupedBy } from '#core/catalogue/groupedBy';
import type { Indicator } from '#core/catalogue/indicator';
import { roundAdding } from '#core/numbers/largestRemainder';
import { isWholeMeasure, parseMeasure } from '#core/numbers/measure';
import { add, multiply, ZERO, type Rational } from '#core/numbers/rational';
import type { ReportContext } from '../reportContext';
import { priorCellOf, type RestatedPrior } from './restatedPriors';

/**
 * Restated counts as they are printed, in whole numbers: what each old unit had is apportioned by
 * largest remainders (M13), so that the printed figures of the new units add to the old ones.
 */
export function apportionedWholes(
  context: ReportContext,
  restated: readonly RestatedPrior[],
): ReadonlyMap<RestatedPrior, Rational> {
  const counted = restated.filter(({ indicator }) => isCounted(context.indicator(indicator)));
  const parts = counted.flatMap((prior) =>
    prior.shares.flatMap((share) => {
      const figure = priorCellOf(context, share.unit, prior.indicator)?.figure;
      const amount = figure?.state === 'value' ? figure.value : ZERO;
      const part = multiply(amount, shareWeight(share));
      return [{ prior, of: `${prior.indicator} ${share.unit}`, part }];
    }),
  );
  const printed = new Map(counted.map((prior) => [prior, ZERO] as const));
  for (const ofOldUnit of groupedBy(parts, ({ of }) => of).values()) {
    const rounded = roundAdding(
      ofOldUnit.map(({ part }) => part),
      0,
    );
    ofOldUnit.forEach(({ prior }, place) => {
      printed.set(prior, add(printed.get(prior) ?? ZERO, rounded[place] ?? ZERO));
    });
  }
  return printed;
}

/** Whether there is no half of what is counted. */
function isCounted({ decimals, unit }: Indicator): boolean {
  const measure = parseMeasure(unit);
  return decimals === 0 && measure !== undefined && isWholeMeasure(measure);
}
