import type { Indicator } from '#core/catalogue/indicator';
import { asPublished, publishedItself } from '#core/collection/asPublished';
import type { CollectedYear, PriorBasis, PriorFigure } from '#core/collection/collectedYear';
import { movedDepartment } from '#core/collection/priorRoster';
import { provincePrior } from '#core/collection/provincePrior';
import { entersSums, type Figure } from '#core/numbers/figure';
import { equals, type Rational } from '#core/numbers/rational';
import type { PublishedPrior } from './compilation';
import { amountOf } from './level';
import { unitPriorLevel } from './unitLevel';

/**
 * Last year's total as it was published before its present figure; undefined where that is the same one.
 * A total that nobody published itself is computed from what was published of its parts or units.
 */
export function publishedTotal(
  collected: CollectedYear,
  indicator: Indicator,
  { value, basis }: PriorFigure,
): PublishedPrior | undefined {
  if (value === undefined || !hasChanged(basis)) return undefined;
  const earlier = asPublished(collected);
  const first = provincePrior(earlier, indicator).value;
  const own =
    movedDepartment(collected) === undefined
      ? publishedItself(earlier, '', indicator.code)
      : undefined;
  const isItself = own !== undefined && first !== undefined && equals(own, first);
  return another(first, value, !isItself);
}

/** The same of one unit's figure. */
export function publishedOfUnit(
  collected: CollectedYear,
  unit: string,
  indicator: Indicator,
  prior: Figure,
  basis: PriorBasis | undefined,
): PublishedPrior | undefined {
  if (!entersSums(prior) || !hasChanged(basis)) return undefined;
  const earlier = asPublished(collected);
  const isItself = publishedItself(earlier, unit, indicator.code) !== undefined;
  return another(unitPriorLevel(earlier, unit, indicator), amountOf(prior), !isItself);
}

function hasChanged(basis: PriorBasis | undefined): boolean {
  return basis === 'revised' || basis === 'restated';
}

function another(
  value: Rational | undefined,
  present: Rational,
  isComputed: boolean,
): PublishedPrior | undefined {
  if (value === undefined || equals(value, present)) return undefined;
  return { value, isComputed };
}
