import type { Indicator } from '#core/catalogue/indicator';
import type { IndicatorTotal } from '#core/figures/compilation';
import { displayedPoints } from '#core/figures/displayedPoints';
import { growthBounds } from '#core/figures/growthBounds';
import { comparisonLines } from './comparisonLines';
import type { ExplanationContext } from './explanationContext';
import { formulaInWords } from './formulaInWords';
import { labelled, type Labelled } from './labelled';
import { sourcesOf } from './sourceLines';
import { unitTotalLines } from './unitTotalLines';

/** The province's figure: value, formula, last year, comparison, coverage, then each unit. */
export function provinceLines(
  context: ExplanationContext,
  indicator: Indicator,
  total: IndicatorTotal,
): readonly string[] {
  return [
    ...labelled(levelLines(context, indicator, total)),
    ...unitTotalLines(context, indicator, total),
    ...provinceSources(context, indicator, total),
  ];
}

function levelLines(
  context: ExplanationContext,
  indicator: Indicator,
  total: IndicatorTotal,
): readonly Labelled[] {
  const { words } = context;
  const { value, status, prior, priorBasis } = total;
  const shown = { ...indicator, decimals: levelDecimals(indicator, total) };
  const lastYear = total.year - 1;
  return [
    [words.value, withRemark(context.level(shown, value), status && words.status[status])],
    [words.formula, formulaInWords(context, indicator, total)],
    [
      words.prior(lastYear),
      prior === undefined
        ? words.nothing
        : withRemark(context.level(shown, prior), priorBasis && words.basis[priorBasis]),
    ],
    ...(total.isComplete ? comparisonLines(context, indicator, total) : []),
    ...planLine(context, indicator, total),
    ...coverageLines(context, indicator, total),
  ];
}

/** Two rates are written so that a reader who subtracts finds the points (docs/methods.md, D). */
function levelDecimals(
  { growthForm, decimals }: Indicator,
  { value, prior }: IndicatorTotal,
): number {
  if (growthForm !== 'pp' || value === undefined || prior === undefined) return decimals;
  return displayedPoints(value, prior, decimals).decimals;
}

function withRemark(text: string, remark: string | undefined): string {
  return remark === undefined ? text : `${text} (${remark})`;
}

/** What can be said before everyone has reported (docs/methods.md, C). */
function partialTexts(
  context: ExplanationContext,
  indicator: Indicator,
  total: IndicatorTotal,
): readonly string[] {
  const { words, percent } = context;
  const { likeForLikeGrowth } = total;
  const bounds = growthBounds(total);
  return [
    words.partial,
    ...(likeForLikeGrowth ? [words.likeForLike(percent(likeForLikeGrowth))] : []),
    ...(bounds ? [words.bounds(percent(bounds.low), percent(bounds.high))] : []),
    ...(bounds ? [words.breakEven(context.level(indicator, bounds.breakEven))] : []),
  ];
}

function planLine(
  context: ExplanationContext,
  indicator: Indicator,
  { plan, planCompletion }: IndicatorTotal,
): readonly Labelled[] {
  if (plan === undefined) return [];
  const completion = planCompletion && context.percent(planCompletion);
  return [[context.words.plan, withRemark(context.level(indicator, plan), completion)]];
}

function coverageLines(
  context: ExplanationContext,
  indicator: Indicator,
  total: IndicatorTotal,
): readonly Labelled[] {
  const { words } = context;
  const { unitsExpected, unitsReported, coverageWeight } = total;
  if (unitsExpected.length === 0) return [];
  const sent = new Set(unitsReported);
  const missing = unitsExpected.filter((unit) => !sent.has(unit));
  const parts = [
    words.reported(unitsReported.length, unitsExpected.length),
    ...(coverageWeight === undefined ? [] : [words.weight(context.percent(coverageWeight))]),
    ...(total.isComplete || total.value === undefined
      ? []
      : partialTexts(context, indicator, total)),
  ];
  return [
    [words.coverage, parts.join('; ')],
    ...(missing.length === 0
      ? []
      : [[words.notYet, missing.map((unit) => context.unitName(unit)).join('; ')] as const]),
  ];
}

/** Cells of figures that stand for the whole province, also of what a derived one is made from. */
function provinceSources(
  context: ExplanationContext,
  indicator: Indicator,
  total: IndicatorTotal,
): readonly string[] {
  const lines = sourcesOf(context, '', indicator.code);
  const register = total.source === 'register' ? registerSources(context, indicator) : [];
  const all = [...lines, ...register];
  return all.length === 0 ? [] : ['', `${context.words.sources}:`, ...all];
}

/** The one unit, the department or an authority, whose figure was taken. */
function registerSources(context: ExplanationContext, { code }: Indicator): readonly string[] {
  const units = new Set(
    context.compilation.observations
      .filter((one) => one.indicator === code && one.unit !== '')
      .map(({ unit }) => unit),
  );
  return [...units].flatMap((unit) => [
    `  ${context.unitName(unit)}:`,
    ...sourcesOf(context, unit, code),
  ]);
}
