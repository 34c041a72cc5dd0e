import { groupedBy } from '#core/catalogue/groupedBy';
import { growthReviewOf } from '#core/catalogue/growthReview';
import type { Indicator } from '#core/catalogue/indicator';
import { untestedFor } from '#core/checks/growth/untestedPeers';
import type { IndicatorTotal } from '#core/figures/compilation';
import { numberOf } from '#core/numbers/figure';
import type { ExplanationContext } from './explanationContext';

/** Of each kind of units whose growths cannot be held against each other how many they are, and why. */
export function untestedPeersTexts(
  { compilation, words }: ExplanationContext,
  indicator: Indicator,
  { byUnit }: IndicatorTotal,
): readonly string[] {
  const review = growthReviewOf(indicator);
  if (!review) return [];
  const kindOf = new Map(compilation.book.units.map(({ code, kind }) => [code, kind] as const));
  const years = byUnit.flatMap(({ unit, figure, prior }) => {
    const [current, before] = [numberOf(figure), numberOf(prior)];
    return current && before ? [{ kind: kindOf.get(unit), current, prior: before }] : [];
  });
  return [...groupedBy(years, ({ kind }) => kind).values()].flatMap((pairs) => {
    const reason = untestedFor(pairs, review);
    return reason ? [words.untestedPeers(pairs.length, reason)] : [];
  });
}
