import type { IndicatorTotal, UnitShare } from '#core/figures/compilation';
import { amountOf } from '#core/figures/level';
import { toDouble } from '#core/numbers/decimalText';
import { entersSums } from '#core/numbers/figure';
import { subtract } from '#core/numbers/rational';
import type { ExplainedShare } from '#core/report/explanation/explanation';

/** What the units brought to a figure, to be drawn as bars, the longest first. */
export interface ContributionChart {
  /**
   * points: of the growth; rate: of a rate's change; change: against last year, where no growth can be divided; level: this
   * year, where last year is not known.
   */
  readonly by: 'points' | 'rate' | 'change' | 'level';
  readonly bars: readonly ContributionBar[];
}

/** Only for drawing: figures that are read stand beside it, rounded from exact numbers. */
interface ContributionBar {
  readonly unit: string;
  readonly length: number;
}

/** The chart of a total and its shares; undefined where it is not made of units' figures. */
export function contributionChart(
  total: IndicatorTotal,
  shares: readonly ExplainedShare[],
): ContributionChart | undefined {
  const points = shares.flatMap(({ unit, contribution }) =>
    contribution ? [{ unit, length: contribution.size }] : [],
  );
  if (points.length > 0) return chart(total.source === 'ratio' ? 'rate' : 'points', points);
  const changes = total.byUnit.flatMap(changeOf);
  if (changes.length > 0) return chart('change', changes);
  const levels = total.byUnit.flatMap(levelOf);
  return levels.length > 0 ? chart('level', levels) : undefined;
}

function chart(by: ContributionChart['by'], bars: readonly ContributionBar[]): ContributionChart {
  return {
    by,
    bars: [...bars].sort((left, right) => Math.abs(right.length) - Math.abs(left.length)),
  };
}

function changeOf({ unit, figure, prior }: UnitShare): readonly ContributionBar[] {
  if (!entersSums(figure) || !entersSums(prior)) return [];
  return [{ unit, length: toDouble(subtract(amountOf(figure), amountOf(prior))) }];
}

function levelOf({ unit, figure }: UnitShare): readonly ContributionBar[] {
  return entersSums(figure) ? [{ unit, length: toDouble(amountOf(figure)) }] : [];
}
