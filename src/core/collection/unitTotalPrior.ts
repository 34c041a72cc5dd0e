import type { Indicator } from '#core/catalogue/indicator';
import { askedParts } from './askedParts';
import type { CollectedYear, PriorFigure } from './collectedYear';
import { isMoreThanKnown, rowOverParts } from './rowOverParts';
import { unitPrior } from './unitPrior';

/**
 * A unit's figure of the year before of a derived sum: what was published of it itself stands before what the unit
 * only states of its parts, as the province's own row does. A total that the unit states is compared, never used.
 */
export function unitTotalPrior(
  collected: CollectedYear,
  unit: string,
  indicator: Indicator,
  ofParts: PriorFigure,
): PriorFigure {
  const row = unitPrior(collected, unit, indicator.code);
  if (row.value === undefined || ofParts.basis === 'restated') return ofParts;
  const known = askedParts(collected, unit, indicator).map(
    ({ code }) => unitPrior(collected, unit, code).value,
  );
  const isOfSome = ofParts.basis === 'submitted' || isMoreThanKnown(indicator, row.value, known);
  return rowOverParts(row, ofParts, isOfSome);
}
