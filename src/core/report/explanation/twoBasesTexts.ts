import { isAmount, type Indicator } from '#core/catalogue/indicator';
import { comparison, growsInPercent } from '#core/figures/comparison';
import type { IndicatorTotal, PublishedPrior } from '#core/figures/compilation';
import { isRankedAlike } from '#core/figures/rankedProvinces';
import { twoBases } from '#core/figures/twoBases';
import { add, compare, rational, signOf, subtract, type Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { revisionCauses } from '../priors/revisionCauses';
import { revisionReason } from '../priors/revisionReason';
import { changeTexts } from './changeTexts';
import { withMeasure, type ExplanationContext } from './explanationContext';

/** This year's figure, last year's, and what was published of that before. */
export interface Revised extends Pick<IndicatorTotal, 'value' | 'prior'> {
  readonly publishedPrior?: PublishedPrior;
}

/**
 * What this year's figure is over last year's as published and as it is known now, how the two growths
 * hang together, and why last year has changed. Of rates points, of ranks places.
 */
export function twoBasesTexts(
  context: ExplanationContext,
  indicator: Indicator,
  { value, prior, publishedPrior }: Revised,
  unit = '',
): readonly string[] {
  const { words, compilation } = context;
  if (!value || !prior || !publishedPrior || !context.isComparable(indicator)) return [];
  if (!isRankedAlike(indicator, compilation.book.year)) return [];
  const { value: published, isComputed } = publishedPrior;
  return [
    words.overPublished(...over(published), isComputed),
    words.overPresent(...over(prior)),
    words.revision(revisionText(context, indicator, published, prior)),
    ...identityTexts(context, indicator, { value, published, prior }),
    ...causeTexts(context, indicator.code, unit),
  ];

  function over(base: Rational): readonly [string, string] {
    const change = changeOver(context, indicator, value, base);
    return [context.level(indicator, base), change.join(', ')];
  }
}

function changeOver(
  context: ExplanationContext,
  indicator: Indicator,
  value: Rational | undefined,
  prior: Rational,
): readonly string[] {
  const compared = comparison(indicator, { value, isComplete: true }, { prior, plan: undefined });
  return changeTexts(context, indicator, { ...compared, value, prior });
}

/** By how much last year's figure has changed: in per cent where both are more than nothing. */
function revisionText(
  context: ExplanationContext,
  indicator: Indicator,
  published: Rational,
  present: Rational,
): string {
  if (indicator.growthForm === 'pp') {
    const { decimals } = indicator;
    const [before, now] = [published, present].map((rate) => roundHalfAwayFromZero(rate, decimals));
    return context.words.points(
      context.signed(subtract(now ?? present, before ?? published), decimals),
    );
  }
  if (!isAmount(indicator)) return changeOver(context, indicator, present, published).join(', ');
  const bases = growsInPercent(indicator) && twoBases(present, published, present);
  if (bases) return `${signOf(bases.revision) > 0 ? '+' : ''}${context.percent(bases.revision)}`;
  const difference = subtract(present, published);
  return withMeasure(context.signed(difference, indicator.decimals), context.measure(indicator));
}

/** "107,8% = 110% × 98%", where both growths are said. */
function identityTexts(
  { words, percent, compilation }: ExplanationContext,
  indicator: Indicator,
  figures: { readonly value: Rational; readonly published: Rational; readonly prior: Rational },
): readonly string[] {
  const { value, published, prior } = figures;
  const { smallBase } = compilation.book.settings;
  const areSaid =
    signOf(value) > 0 && [published, prior].every((one) => compare(one, smallBase) >= 0);
  const bases = growsInPercent(indicator) && areSaid && twoBases(value, published, prior);
  if (!bases) return [];
  const { growthOverPublished, growthOverPresent, revision } = bases;
  const [whole = '', first = '', second = ''] = [
    growthOverPublished,
    growthOverPresent,
    revision,
  ].map((growth) => percent(add(HUNDRED, growth)));
  return [words.identity(whole, first, second)];
}

const HUNDRED = rational(100);

function causeTexts(context: ExplanationContext, code: string, unit: string): readonly string[] {
  const { compilation, indicator, total, known, nameOfUnit, language } = context;
  const last = compilation.book.year - 1;
  const published = (of: string, about: string) =>
    known(of, about).filter(({ year }) => year === last);
  const causes = revisionCauses({ compilation, indicator, total, published }, code, unit);
  const names = {
    unit: nameOfUnit,
    indicator: (about: string) => {
      const named = indicator(about);
      return named ? `${about} ${context.name(named)}` : about;
    },
  };
  return causes.length === 0 ? [] : [context.words.why(revisionReason(causes, names, language))];
}
