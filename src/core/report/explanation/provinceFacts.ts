import type { Indicator } from '#core/catalogue/indicator';
import type { IndicatorTotal } from '#core/figures/compilation';
import { growthBounds } from '#core/figures/growthBounds';
import { isZero, signOf, type Rational } from '#core/numbers/rational';
import { twoBasesSentences } from '../sentences/twoBasesSentence';
import { comparedTexts } from './changeTexts';
import { rateChangeTexts } from './explainedRate';
import type { ExplainedFigure, Fact } from './explanation';
import { levelDecimals, withRemark, type ExplanationContext } from './explanationContext';
import { formulaInWords } from './formulaInWords';
import { unitsLeftOut } from './leftOut';
import { lackingText } from './lackingText';
import { planTexts } from './planTexts';
import { twoBasesTexts } from './twoBasesTexts';
import { untestedPeersTexts } from './untestedPeers';

/** The province's figure: value, formula, last year, comparison, plan, coverage. */
export function provinceFigure(
  context: ExplanationContext,
  indicator: Indicator,
  total: IndicatorTotal | undefined,
): Pick<ExplainedFigure, 'value' | 'status' | 'facts'> {
  const { words } = context;
  if (!total) return { value: context.plain(indicator, undefined), status: '', facts: [] };
  const { value, status, prior } = total;
  const shown = { ...indicator, decimals: levelDecimals(indicator, total) };
  const lastYear =
    prior === undefined
      ? (lackingText(context, total) ?? words.nothing)
      : withRemark(context.level(shown, prior), context.basisOfTotal(total));
  const change = total.isComplete ? comparedTexts(context, shown, total) : [];
  const bases = total.isComplete ? twoBasesTexts(context, shown, total) : [];
  return {
    value: context.plain(shown, value),
    status: status ? words.status[status] : '',
    facts: [
      { label: words.formula, texts: [formulaInWords(context, indicator, total)] },
      { label: words.prior(total.year - 1), texts: [lastYear] },
      { label: words.compared(total.year - 1), texts: change },
      { label: words.rateChange, texts: rateChangeTexts(context, indicator, total) },
      { label: words.twoBases, texts: bases },
      { label: words.twoBasesSentence, texts: twoBasesSentence(context, indicator) },
      { label: words.plan, texts: planTexts(context, indicator, total) },
      { label: words.amongPeers, texts: untestedPeersTexts(context, indicator, total) },
      ...coverageFacts(context, indicator, total),
    ].filter(({ texts }) => texts.length > 0),
  };
}

/** The same in one sentence, for whoever asks why there are two growths. */
function twoBasesSentence(
  { compilation }: ExplanationContext,
  { code }: Indicator,
): readonly string[] {
  const sentence = twoBasesSentences(compilation).get(code);
  return sentence === undefined ? [] : [sentence];
}

function coverageFacts(
  context: ExplanationContext,
  indicator: Indicator,
  total: IndicatorTotal,
): readonly Fact[] {
  const { words } = context;
  const { unitsExpected, unitsReported, coverageWeight } = total;
  if (unitsExpected.length === 0) return [];
  const sent = new Set(unitsReported);
  const missing = unitsExpected.filter((unit) => !sent.has(unit));
  const excluded = unitsLeftOut(context, indicator.code, missing);
  const unsent = missing.filter((unit) => !excluded.includes(unit));
  const twice = context.countedTwice(indicator.code).map(({ unit }) => unit);
  const isPartial = !total.isComplete && total.value !== undefined;
  const texts = [
    words.reported(unitsReported.length, unitsExpected.length),
    ...(coverageWeight === undefined || total.prior === undefined || lacksPredecessor(total)
      ? []
      : [words.weight(context.percent(coverageWeight))]),
    ...(isPartial ? partialTexts(context, indicator, total) : []),
  ];
  return [
    { label: words.coverage, texts },
    { label: words.notYet, texts: unsent.map((unit) => context.unitName(unit)) },
    { label: words.keptOut, texts: [...excluded, ...twice].map((unit) => context.unitName(unit)) },
  ];
}

/** Whether a unit still to report had a part of last year that is counted with others, who then weigh it all. */
function lacksPredecessor({ byUnit, unitsReported }: IndicatorTotal): boolean {
  const sent = new Set(unitsReported);
  return byUnit.some(({ unit, priorElsewhere }) => priorElsewhere !== undefined && !sent.has(unit));
}

/** What can be said before everyone has reported (docs/methods.md, C). */
function partialTexts(
  context: ExplanationContext,
  indicator: Indicator,
  total: IndicatorTotal,
): readonly string[] {
  const { words, percent } = context;
  if (!context.isComparable(indicator)) return [words.boundaryChanged(total.year - 1)];
  const { likeForLikeGrowth } = total;
  const bounds = growthBounds(total);
  return [
    words.partial,
    ...(likeForLikeGrowth ? [words.likeForLike(percent(likeForLikeGrowth))] : []),
    ...(bounds ? [words.bounds(percent(bounds.low), percent(bounds.high))] : []),
    ...(bounds ? [breakEvenText(context, indicator, bounds.breakEven)] : []),
  ];
}

/** Nothing more is needed where those who have reported reach last year already. */
function breakEvenText(
  { words, level }: ExplanationContext,
  indicator: Indicator,
  breakEven: Rational,
): string {
  if (isZero(breakEven)) return words.reached;
  return signOf(breakEven) < 0 ? words.passed : words.breakEven(level(indicator, breakEven));
}
