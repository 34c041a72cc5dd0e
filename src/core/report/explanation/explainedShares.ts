import type { Indicator } from '#core/catalogue/indicator';
import type { IndicatorTotal } from '#core/figures/compilation';
import { contributions, type Contribution } from '#core/figures/contributions';
import { sharesOf } from '#core/figures/shares';
import { toDouble } from '#core/numbers/decimalText';
import { entersSums } from '#core/numbers/figure';
import { ZERO, type Rational } from '#core/numbers/rational';
import type { ExplainedShare } from './explanation';
import type { ExplanationContext } from './explanationContext';
import { sourcesOf } from './explainedSources';

/** Decimals of shares and contributions: the tables' usual two. */
const DECIMALS = 2;

/** What each unit gave, its share and its contribution, with its cells; then the units that have ended. */
export function explainedShares(
  context: ExplanationContext,
  indicator: Indicator,
  total: IndicatorTotal,
): readonly ExplainedShare[] {
  const { words, number } = context;
  const { byUnit, ended, year } = total;
  const shares = unitShares(total);
  const brought = context.isComparable(indicator)
    ? contributionOf(total)
    : new Map<string, Contribution>();
  const largest = Math.max(0, ...[...brought.values()].map(({ points }) => sizeOf(points)));
  const contribution = contributionTexts(context, brought);
  return [
    ...byUnit.map(({ unit, figure, prior }) => {
      const share = shares.get(unit);
      return entry(unit, context.figure(indicator, figure), context.figure(indicator, prior), [
        ...(share ? [words.share(`${number(share, DECIMALS)}%`)] : []),
        ...contribution(unit),
      ]);
    }),
    ...ended.map(({ unit, prior }) =>
      entry(unit, words.ended, number(prior, indicator.decimals), contribution(unit)),
    ),
  ];

  function entry(
    unit: string,
    figure: string,
    prior: string,
    parts: readonly string[],
  ): ExplainedShare {
    return {
      unit,
      name: context.nameOfUnit(unit),
      figure,
      prior: words.priorOf(year - 1, prior),
      parts,
      contribution: drawn(unit),
      sources: sourcesOf(context, unit, indicator.code),
    };
  }

  function drawn(unit: string): ExplainedShare['contribution'] {
    const points = brought.get(unit)?.points;
    if (points === undefined) return undefined;
    const size = largest === 0 ? 0 : toDouble(points) / largest;
    return { points: context.signed(points, DECIMALS), size };
  }
}

function sizeOf(points: Rational): number {
  return Math.abs(toDouble(points));
}

function contributionOf(total: IndicatorTotal): ReadonlyMap<string, Contribution> {
  return new Map(contributions(total, DECIMALS)?.map((one) => [one.unit, one] as const));
}

function contributionTexts(
  { words, signed }: ExplanationContext,
  brought: ReadonlyMap<string, Contribution>,
): (unit: string) => readonly string[] {
  return (unit) => {
    const one = brought.get(unit);
    if (!one) return [];
    return [words.contribution(signed(one.points, DECIMALS)) + words.contributionOf[one.kind]];
  };
}

/** Each unit's share of a complete total, adding to 100. */
function unitShares({ byUnit, isComplete, source }: IndicatorTotal): ReadonlyMap<string, Rational> {
  const isSum = source === 'units' || source === 'parts';
  const given = byUnit.filter(({ figure }) => entersSums(figure));
  const amounts = given.map(({ figure }) => (figure.state === 'value' ? figure.value : ZERO));
  const shares = isSum && isComplete ? sharesOf(amounts, DECIMALS) : undefined;
  return new Map(
    given.flatMap(({ unit }, place) => {
      const share = shares?.[place];
      return share ? [[unit, share] as const] : [];
    }),
  );
}
