import type { Indicator } from '#core/catalogue/indicator';
import type { IndicatorTotal, UnitShare } from '#core/figures/compilation';
import { contributions, type Contribution } from '#core/figures/contributions';
import { sharesOf } from '#core/figures/shares';
import { entersSums, reported } from '#core/numbers/figure';
import { ZERO, type Rational } from '#core/numbers/rational';
import type { ExplainedShare } from './explanation';
import type { ExplanationContext } from './explanationContext';
import { countedTwiceShares } from './countedTwice';
import { rateShares } from './explainedRate';
import { lackingText } from './lackingText';
import { printedPrior } from './printedPrior';
import { priorSign } from './priorSign';
import { SHARE_DECIMALS, shareLines } from './shareLine';
import { heirsOf } from './territory';

/** What each unit gave, its share and its contribution, with its cells; then the units that no longer report, and those left out as counted twice. */
export function explainedShares(
  context: ExplanationContext,
  indicator: Indicator,
  total: IndicatorTotal,
): readonly ExplainedShare[] {
  if (total.source === 'ratio') return rateShares(context, indicator, total);
  const { words, number } = context;
  const { byUnit, former } = total;
  const shares = unitShares(total);
  const brought = context.isComparable(indicator)
    ? contributionOf(total)
    : new Map<string, Contribution>();
  const contribution = contributionTexts(context, brought);
  const line = (unit: string, figure: string, prior: string, parts: readonly string[]) => ({
    ...{ unit, indicator: indicator.code, figure, prior },
    parts: [...parts, ...contribution(unit)],
    points: brought.get(unit)?.points,
  });
  return shareLines(context, [
    ...byUnit.map((given) => {
      const { unit, figure } = given;
      const share = shares.get(unit);
      const parts = share ? [words.share(`${number(share, SHARE_DECIMALS)}%`)] : [];
      const prior = priorText(context, indicator, given, printedPrior(total, unit));
      return line(unit, context.figure(indicator, figure), prior, parts);
    }),
    ...former.map(({ unit, prior }) =>
      line(unit, words.ended, number(prior, indicator.decimals), []),
    ),
    ...countedTwiceShares(context, indicator),
  ]);
}

/** Of what the ledger counts with others, with whom. */
function priorText(
  context: ExplanationContext,
  indicator: Indicator,
  given: UnitShare,
  printed: Rational | undefined,
): string {
  const { unit, prior, priorElsewhere } = given;
  const heirs = priorElsewhere && heirsOf(context, unit);
  if (heirs !== undefined) return context.words.countedWith(heirs);
  const instead = lackingText(context, given) ?? priorSign(context, unit, prior);
  return instead ?? context.figure(indicator, printed ? reported(printed) : prior);
}

function contributionOf(total: IndicatorTotal): ReadonlyMap<string, Contribution> {
  return new Map(contributions(total, SHARE_DECIMALS)?.map((one) => [one.unit, one] as const));
}

function contributionTexts(
  { words, signed }: ExplanationContext,
  brought: ReadonlyMap<string, Contribution>,
): (unit: string) => readonly string[] {
  return (unit) => {
    const one = brought.get(unit);
    if (!one) return [];
    return [
      words.contribution(signed(one.points, SHARE_DECIMALS)) + words.contributionOf[one.kind],
    ];
  };
}

/** Each unit's share of a complete total, adding to 100. */
function unitShares({ byUnit, isComplete, source }: IndicatorTotal): ReadonlyMap<string, Rational> {
  const isSum = source === 'units' || source === 'parts';
  const given = byUnit.filter(({ figure }) => entersSums(figure));
  const amounts = given.map(({ figure }) => (figure.state === 'value' ? figure.value : ZERO));
  const shares = isSum && isComplete ? sharesOf(amounts, SHARE_DECIMALS) : undefined;
  return new Map(
    given.flatMap(({ unit }, place) => {
      const share = shares?.[place];
      return share ? [[unit, share] as const] : [];
    }),
  );
}
