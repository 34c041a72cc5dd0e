import { bestKnown } from '#core/catalogue/bestKnown';
import type { Indicator } from '#core/catalogue/indicator';
import { isValidInYear, type ReportingUnit } from '#core/catalogue/reportingUnit';
import { comparison } from '#core/figures/comparison';
import type { IndicatorTotal, UnitShare } from '#core/figures/compilation';
import { shareOfUnit } from '#core/figures/unitsApart';
import { numberOf, reported, worstStatus, type Figure } from '#core/numbers/figure';
import type { Rational } from '#core/numbers/rational';
import { comparedTexts } from './changeTexts';
import { countedTwiceFigure } from './countedTwice';
import type { ExplainedFigure } from './explanation';
import { levelDecimals, withRemark, type ExplanationContext } from './explanationContext';
import { lackingText } from './lackingText';
import { partsOf } from './findingsAbout';
import { planTexts } from './planTexts';
import { beforeRounding, partedDecimals, printedPrior } from './printedPrior';
import { priorSign } from './priorSign';
import { twoBasesTexts } from './twoBasesTexts';
import { heirsOf, reportersBefore } from './territory';

type Told = Pick<ExplainedFigure, 'value' | 'status' | 'facts'>;

/** One unit's figure, its own prior, change and plan; a partial total does not touch them. */
export function unitFigure(
  context: ExplanationContext,
  indicator: Indicator,
  unit: ReportingUnit,
  total: IndicatorTotal | undefined,
): Told {
  const own = context
    .observations(unit.code, indicator.code)
    .find(({ role }) => role === 'current');
  const status = statusText(context, indicator, unit.code);
  const given = shareOfUnit(total, unit.code);
  if (total && given) return { status, ...rosterFigure(context, indicator, total, given, unit) };
  const twice = countedTwiceFigure(context, indicator, unit);
  if (twice) return twice;
  if (!isValidInYear(unit, context.compilation.book.year)) {
    return endedFigure(context, indicator, unit, total);
  }
  if (own) return { value: context.figure(indicator, own.figure), status, facts: [] };
  const isOwed = reports(context, indicator, unit);
  const value = isOwed ? context.plain(indicator, undefined) : context.words.notOwed;
  return { value, status, facts: [] };
}

/** Whether a unit of its kind gives the figure, or any of those of which it is made. */
function reports(
  context: ExplanationContext,
  indicator: Indicator,
  { kind }: ReportingUnit,
): boolean {
  const parts = [...partsOf(context, indicator)].flatMap((code) => context.indicator(code) ?? []);
  return [indicator, ...parts].some(({ reportedBy }) => reportedBy.includes(kind));
}

/** How final the unit's figure is: of a derived one the worst of what it is made of; of "x" what that means. */
function statusText(context: ExplanationContext, indicator: Indicator, unit: string): string {
  const { words, observations } = context;
  const current = (code: string) =>
    observations(unit, code).filter(({ role }) => role === 'current');
  const own = current(indicator.code);
  if (own.some(({ figure }) => figure.state === 'not-applicable')) return words.notApplicable;
  const given = own.length > 0 ? own : [...partsOf(context, indicator)].flatMap(current);
  const numbers = given.filter(({ figure }) => numberOf(figure) !== undefined);
  const worst = worstStatus(numbers.map(({ status }) => status));
  return worst ? words.status[worst] : '';
}

/** Of a unit that the total is added up from. */
function rosterFigure(
  context: ExplanationContext,
  indicator: Indicator,
  total: IndicatorTotal,
  given: UnitShare,
  unit: ReportingUnit,
): Omit<Told, 'status'> {
  const { words } = context;
  const { year } = context.compilation.book;
  const { figure, priorElsewhere, priorBasis } = given;
  const prior = priorElsewhere ?? given.prior;
  const plan = numberOf(context.plans(unit.code, indicator.code).at(-1)?.figure ?? given.plan);
  const { publishedPrior } = given;
  const levels = {
    ...{ value: numberOf(figure), prior: numberOf(prior), year },
    ...(publishedPrior ? { publishedPrior } : {}),
  };
  const shown = { ...indicator, decimals: levelDecimals(indicator, levels) };
  const { planCompletion, ...compared } = comparison(
    indicator,
    { ...levels, isComplete: true },
    { prior: levels.prior, plan },
  );
  const apart = whyNotCompared(context, indicator, total, given);
  const printed = printedPrior(total, unit.code);
  const parted = { ...shown, decimals: partedDecimals(shown, printed, levels.prior) };
  const change = apart ?? comparedTexts(context, parted, { ...levels, ...compared });
  const lastYear =
    lackingText(context, given) ??
    priorSign(context, unit.code, prior) ??
    priorText(context, shown, { unit, exact: prior, printed, priorBasis });
  const bases = apart ? [] : twoBasesTexts(context, shown, levels, unit.code);
  return {
    value: context.figure(shown, figure),
    facts: [
      { label: words.prior(year - 1), texts: [lastYear] },
      { label: words.compared(year - 1), texts: change },
      { label: words.twoBases, texts: bases },
      { label: words.plan, texts: planTexts(context, indicator, { plan, planCompletion }) },
    ].filter(({ texts }) => texts.length > 0),
  };
}

/** As it is printed, with its basis, and what it is before it is rounded. */
function priorText(
  context: ExplanationContext,
  shown: Indicator,
  {
    unit,
    exact,
    printed,
    priorBasis,
  }: Pick<UnitShare, 'priorBasis'> & {
    readonly unit: ReportingUnit;
    readonly exact: Figure;
    readonly printed: Rational | undefined;
  },
): string {
  const figure = printed === undefined ? exact : reported(printed);
  const remarks = [
    context.basisOfUnit(priorBasis, unit),
    printed && beforeRounding(context, numberOf(exact)),
  ].filter((remark) => remark !== undefined);
  const remark = remarks.length === 0 ? undefined : remarks.join('; ');
  return withRemark(context.measured(shown, figure), remark);
}

/** Where the ledger has one year's figure counted with another unit than the other's. */
function whyNotCompared(
  context: ExplanationContext,
  indicator: Indicator,
  total: IndicatorTotal,
  { unit, priorElsewhere }: UnitShare,
): readonly string[] | undefined {
  const { words } = context;
  const { year } = context.compilation.book;
  const heirs = priorElsewhere && heirsOf(context, unit);
  if (heirs !== undefined) return [words.notComparedCountedWith(year - 1, heirs)];
  const before = reportersBefore(context, indicator, total, unit);
  return before === undefined ? undefined : [words.yearDivided(year, before)];
}

/** Of a unit that is no more: when it ended, what it had, and with whom that is counted. */
function endedFigure(
  context: ExplanationContext,
  indicator: Indicator,
  unit: ReportingUnit,
  total: IndicatorTotal | undefined,
): Told {
  const { words } = context;
  const { year } = context.compilation.book;
  const prior = priorOfEnded(context, indicator, unit, total);
  const heirs = heirsOf(context, unit.code);
  const counted = heirs === undefined ? undefined : words.countedWith(heirs);
  return {
    value: words.ended,
    status: '',
    facts: [
      { label: words.endedLabel, texts: unit.validTo === '' ? [] : [words.endedOn(unit.validTo)] },
      {
        label: words.prior(year - 1),
        texts: prior ? [withRemark(context.measured(indicator, prior), counted)] : [],
      },
    ].filter(({ texts }) => texts.length > 0),
  };
}

function priorOfEnded(
  { compilation, known }: ExplanationContext,
  { code }: Indicator,
  unit: ReportingUnit,
  total: IndicatorTotal | undefined,
): Figure | undefined {
  const { year } = compilation.book;
  const own = bestKnown(known(unit.code, code).filter((one) => one.year === year - 1));
  const counted = total?.former.find((one) => one.unit === unit.code)?.prior;
  return own?.figure ?? (counted && { state: 'value', value: counted });
}
