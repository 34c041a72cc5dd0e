import { groupedBy } from '#core/catalogue/groupedBy';
import { growthReviewOf } from '#core/catalogue/growthReview';
import type { Indicator } from '#core/catalogue/indicator';
import { untestedFor } from '#core/checks/growth/untestedPeers';
import { isWholeShare } from '#core/catalogue/boundaryLedger';
import type { IndicatorTotal } from '#core/figures/compilation';
import { numberOf } from '#core/numbers/figure';
import type { ExplanationContext } from './explanationContext';

/** Of each kind of units whose growths cannot be held against each other how many they are, and why. */
export function untestedPeersTexts(
  { compilation, words }: ExplanationContext,
  indicator: Indicator,
  { byUnit, moved }: IndicatorTotal,
): readonly string[] {
  const review = growthReviewOf(indicator);
  if (!review) return [];
  const kindOf = new Map(compilation.book.units.map(({ code, kind }) => [code, kind] as const));
  const sharesOf = new Map(moved.map(({ unit, shares }) => [unit, shares] as const));
  const years = byUnit.flatMap(({ unit, figure, prior }) => {
    const current = numberOf(figure);
    if (!current) return [];
    const shares = sharesOf.get(unit);
    const isOfOtherPlaces =
      shares !== undefined && (indicator.boundarySensitive || !shares.every(isWholeShare));
    return [{ kind: kindOf.get(unit), current, prior: numberOf(prior), isOfOtherPlaces }];
  });
  return [...groupedBy(years, ({ kind }) => kind).values()].flatMap((peers) => {
    const reason = untestedFor(peers, review);
    return reason ? [words.untestedPeers(peers.length, reason)] : [];
  });
}
