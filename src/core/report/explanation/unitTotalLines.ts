import type { Indicator } from '#core/catalogue/indicator';
import type { IndicatorTotal } from '#core/figures/compilation';
import { contributions } from '#core/figures/contributions';
import { sharesOf } from '#core/figures/shares';
import { entersSums } from '#core/numbers/figure';
import { ZERO, type Rational } from '#core/numbers/rational';
import type { ExplanationContext } from './explanationContext';
import { sourcesOf } from './sourceLines';

/** Decimals of shares and contributions: the tables' usual two. */
const DECIMALS = 2;

/** What each unit gave, its share and its contribution, with its cells; then the units that have ended. */
export function unitTotalLines(
  context: ExplanationContext,
  indicator: Indicator,
  total: IndicatorTotal,
): readonly string[] {
  const { words, number } = context;
  const { byUnit, ended, year } = total;
  const shares = unitShares(total);
  const contribution = contributionTexts(context, total);
  const lines = [
    ...byUnit.flatMap(({ unit, figure, prior }) => {
      const share = shares.get(unit);
      return unitEntry(context, unit, indicator, [
        `${context.figure(indicator, figure)} (${words.priorOf(year - 1, context.figure(indicator, prior))})`,
        ...(share ? [words.share(`${number(share, DECIMALS)}%`)] : []),
        ...contribution(unit),
      ]);
    }),
    ...ended.flatMap(({ unit, prior }) =>
      unitEntry(context, unit, indicator, [
        `${words.ended} (${words.priorOf(year - 1, number(prior, indicator.decimals))})`,
        ...contribution(unit),
      ]),
    ),
  ];
  return lines.length === 0 ? [] : ['', `${words.byUnit}:`, ...lines];
}

function unitEntry(
  context: ExplanationContext,
  unit: string,
  { code }: Indicator,
  parts: readonly string[],
): readonly string[] {
  return [`  ${context.unitName(unit)}: ${parts.join('; ')}`, ...sourcesOf(context, unit, code)];
}

function contributionTexts(
  { words, signed }: ExplanationContext,
  total: IndicatorTotal,
): (unit: string) => readonly string[] {
  const brought = new Map(contributions(total, DECIMALS)?.map((one) => [one.unit, one] as const));
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
