import type { Indicator } from '#core/catalogue/indicator';
import type { IndicatorTotal } from '#core/figures/compilation';
import {
  rateContributions,
  type PairContribution,
  type RateChange,
} from '#core/figures/rateContributions';
import { NOT_SUBMITTED } from '#core/numbers/figure';
import { divide, isZero, multiply, type Rational } from '#core/numbers/rational';
import type { ExplainedShare } from './explanation';
import type { ExplanationContext } from './explanationContext';
import { priorSign } from './priorSign';
import { SHARE_DECIMALS, shareLines } from './shareLine';

/** What a rate's change is made up of, where both years are known and mean the same. */
function rateChangeOf(
  context: ExplanationContext,
  indicator: Indicator,
  rate: IndicatorTotal,
): RateChange | undefined {
  const sides = sidesOf(context, indicator);
  if (!sides || !context.isComparable(indicator)) return undefined;
  const { numerator, denominator, factor } = sides;
  return rateContributions({ rate, numerator, denominator, factor }, SHARE_DECIMALS);
}

function sidesOf({ total }: ExplanationContext, { aggregation }: Indicator) {
  if (aggregation.form !== 'ratio_of_sums') return undefined;
  const [numerator, denominator] = [total(aggregation.numerator), total(aggregation.denominator)];
  return numerator && denominator && { numerator, denominator, factor: aggregation.factor };
}

/** "riêng từng đơn vị +8,62; cơ cấu −1,86; cộng +6,76 điểm phần trăm" */
export function rateChangeTexts(
  context: ExplanationContext,
  indicator: Indicator,
  rate: IndicatorTotal,
): readonly string[] {
  const change = rateChangeOf(context, indicator, rate);
  if (!change || change.units.length < 2) return [];
  const { words } = context;
  const signed = (points: Rational) => context.signed(points, SHARE_DECIMALS);
  const together = words.together(signed(change.points), pointsMeasure(context, indicator));
  if (change.kind === 'sides') {
    const { numerator, denominator } = change;
    return [
      words.ofNumerator(signed(numerator)),
      words.ofDenominator(signed(denominator)),
      together,
    ];
  }
  const { within, composition, isReversed } = change;
  return [
    words.within(signed(within)),
    words.composition(signed(composition)),
    together,
    ...(isReversed ? [words.reversed] : []),
  ];
}

/** Percentage points of a percentage; of another rate its own measure. */
export function pointsMeasure(
  { words, measure }: ExplanationContext,
  indicator: Indicator,
): string {
  return indicator.unit === '%' ? words.percentagePoints : measure(indicator);
}

/**
 * What each unit brings to the change of a rate: where the same units report both sides, the rate of
 * each; else what each has given of the numerator, and the denominator as a whole.
 */
export function rateShares(
  context: ExplanationContext,
  indicator: Indicator,
  rate: IndicatorTotal,
): readonly ExplainedShare[] {
  const change = rateChangeOf(context, indicator, rate);
  if (change?.kind === 'sides') return sideShares(context, indicator, change);
  const brought = new Map(change?.units.map((one) => [one.unit, one] as const));
  const present = new Set(rate.byUnit.map(({ unit }) => unit));
  const gone = (change?.units ?? []).filter(({ unit }) => !present.has(unit));
  return shareLines(context, [
    ...rate.byUnit.map(({ unit, figure, prior }) =>
      line(
        unit,
        context.figure(indicator, figure),
        priorSign(context, unit, prior) ?? context.figure(indicator, prior),
      ),
    ),
    ...gone.map(({ unit }) =>
      line(unit, context.words.ended, formerRate(context, indicator, unit)),
    ),
  ]);

  function line(unit: string, figure: string, prior: string) {
    const one = brought.size > 1 ? brought.get(unit) : undefined;
    const parts = one ? [pairText(context, indicator, one)] : [];
    return { unit, indicator: indicator.code, figure, prior, parts, points: one?.points };
  }
}

/** What a unit had last year that no longer reports. */
function formerRate(context: ExplanationContext, indicator: Indicator, unit: string): string {
  const sides = sidesOf(context, indicator);
  const [above, below] = [sides?.numerator, sides?.denominator].map((side) =>
    priorOfFormer(side, unit),
  );
  const isKnown = sides && above && below && !isZero(below);
  return context.plain(
    indicator,
    isKnown ? multiply(divide(above, below), sides.factor) : undefined,
  );
}

function priorOfFormer(side: IndicatorTotal | undefined, of: string): Rational | undefined {
  return side?.former.find(({ unit }) => unit === of)?.prior;
}

function pairText(
  context: ExplanationContext,
  indicator: Indicator,
  { points, within, composition, kind }: PairContribution,
): string {
  const { words } = context;
  const [whole, own, weight] = [points, within, composition].map((one) =>
    context.signed(one, SHARE_DECIMALS),
  );
  const brought = words.contributionIn(whole ?? '', pointsMeasure(context, indicator));
  const split = kind === 'continuing' ? words.ownAndWeight(own ?? '', weight ?? '') : '';
  return brought + split + words.contributionOf[kind];
}

function sideShares(
  context: ExplanationContext,
  indicator: Indicator,
  { units, denominator }: Extract<RateChange, { kind: 'sides' }>,
): readonly ExplainedShare[] {
  const sides = sidesOf(context, indicator);
  const above = context.indicator(sides?.numerator.indicator ?? '');
  const below = context.indicator(sides?.denominator.indicator ?? '');
  if (!sides || !above || !below || units.length === 0) return [];
  const given = new Map(sides.numerator.byUnit.map((one) => [one.unit, one] as const));
  const measure = pointsMeasure(context, indicator);
  const text = (points: Rational) =>
    context.words.contributionIn(context.signed(points, SHARE_DECIMALS), measure);
  const lines = shareLines(context, [
    ...units.map(({ unit, kind, points }) => ({
      ...{ unit, indicator: indicator.code, points },
      ...(kind === 'ended' || kind === 'exempt'
        ? {
            figure: context.words.ended,
            prior: context.level(above, priorOfFormer(sides.numerator, unit)),
          }
        : {
            figure: context.measured(above, given.get(unit)?.figure ?? NOT_SUBMITTED),
            prior:
              priorSign(context, unit, given.get(unit)?.prior) ??
              context.measured(above, given.get(unit)?.prior ?? NOT_SUBMITTED),
          }),
      parts: [text(points) + context.words.contributionOf[kind]],
    })),
    {
      ...{ unit: '', indicator: below.code, points: denominator },
      figure: context.level(below, sides.denominator.value),
      prior: context.level(below, sides.denominator.prior),
      parts: [text(denominator)],
    },
  ]);
  return lines.map((one) =>
    one.unit === '' ? { ...one, name: context.words.denominator(context.name(below)) } : one,
  );
}
