import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { YearBook } from '#core/catalogue/yearBook';
import type { Compilation, IndicatorTotal } from '#core/figures/compilation';
import { contributions } from '#core/figures/contributions';
import { displayedPoints } from '#core/figures/displayedPoints';
import { growthBounds } from '#core/figures/growthBounds';
import { growthStatement } from '#core/figures/growthStatement';
import { sharesOf } from '#core/figures/shares';
import { numberInWords } from '#core/findings/figureInWords';
import type { Finding } from '#core/findings/finding';
import type { Language } from '#core/findings/message';
import { toFixedText } from '#core/numbers/decimalText';
import { entersSums, type Figure } from '#core/numbers/figure';
import { ZERO, type Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import { WORDS } from './explanationWords';

/** What one is asked to explain: an indicator of the province, or of one unit. */
export interface Question {
  readonly indicator: Indicator;
  /** Undefined: the figure of the whole province. */
  readonly unit: ReportingUnit | undefined;
}

/** Where a figure comes from, in texts that a person can read aloud. */
export interface ExplainedFigure {
  readonly code: string;
  readonly name: string;
  readonly measure: string;
  readonly year: number;
  /** Undefined for the whole province. */
  readonly unit: { readonly code: string; readonly name: string } | undefined;
  readonly value: string;
  /** How far the figure has come: "ước tính"; '' where nothing is said of it. */
  readonly status: string;
  /** How it was computed, the prior year and its basis, growth, plan, who has reported. */
  readonly facts: readonly Fact[];
  /** What each unit gave; empty for the figure of one unit and for figures that are not sums. */
  readonly shares: readonly ExplainedShare[];
  /** The submitted cells of the figure itself. */
  readonly sources: readonly ExplainedSource[];
  readonly findings: readonly Finding[];
}

/** One thing to know; a sentence by itself has no label. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

export interface ExplainedShare {
  readonly unit: string;
  readonly name: string;
  readonly figure: string;
  readonly prior: string;
  /** Per cent of a complete total; '' where there is none. */
  readonly share: string;
  /** Points of the total's growth; '' where nobody's part of it is known. */
  readonly contribution: string;
  readonly sources: readonly ExplainedSource[];
}

/** One submitted cell. */
export interface ExplainedSource {
  readonly label: string;
  /** The content as written. */
  readonly raw: string;
  readonly measure: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** A figure with everything it comes from; undefined where the compilation has no such total. */
export function explainedFigure(
  compilation: Compilation,
  question: Question,
  language: Language,
): ExplainedFigure | undefined {
  const { indicator, unit } = question;
  const total = compilation.totals.find((one) => one.indicator === indicator.code);
  if (total === undefined) return undefined;
  const about = {
    code: indicator.code,
    name: language === 'vi' ? indicator.nameVi : indicator.nameEn,
    measure: indicator.unit,
    year: compilation.book.year,
    unit: unit && { code: unit.code, name: unit.name },
    sources: sourcesOf(compilation, unit?.code ?? '', indicator.code, language),
    findings: findingsAbout(compilation, question),
  };
  return unit
    ? { ...about, ...ofUnit(compilation, indicator, unit, total, language) }
    : { ...about, ...ofProvince(compilation, indicator, total, language) };
}

type Explained = Pick<ExplainedFigure, 'value' | 'status' | 'facts' | 'shares'>;

function ofProvince(
  compilation: Compilation,
  indicator: Indicator,
  total: IndicatorTotal,
  language: Language,
): Explained {
  const words = WORDS[language];
  const shown = levelShown({ decimals: levelDecimals(indicator, total) }, language);
  const basis = total.priorBasis ? ` (${words.basis[total.priorBasis]})` : '';
  return {
    value: shown(total.value),
    status: total.status ? words.status[total.status] : '',
    facts: [
      fact(words.formula, formulaInWords(compilation, indicator, total, language)),
      fact(words.prior, `${shown(total.prior)}${basis}`),
      ...(total.isComplete ? changeFacts(compilation, indicator, total, language) : []),
      ...planFacts(indicator, total, language),
      fact(words.coverage, coverageText(total, language)),
      ...(total.isComplete || total.value === undefined
        ? []
        : partialFacts(indicator, total, language)),
    ],
    shares: explainedShares(compilation, indicator, total, language),
  };
}

/** One unit's figure, its own prior and growth; a partial total does not touch them. */
function ofUnit(
  compilation: Compilation,
  indicator: Indicator,
  unit: ReportingUnit,
  total: IndicatorTotal,
  language: Language,
): Explained {
  const words = WORDS[language];
  const own = currentOf(compilation, unit.code, indicator.code);
  const status = own ? words.status[own.status] : '';
  const given = total.byUnit.find((one) => one.unit === unit.code);
  if (!given) {
    const value = own ? figureText(own.figure, indicator, language) : words.nothing;
    return { value, status, facts: [], shares: [] };
  }
  const { figure, prior, priorBasis } = given;
  const basis = priorBasis ? ` (${words.basis[priorBasis]})` : '';
  const levels = { value: valueOf(figure), prior: valueOf(prior), growth: undefined };
  const written = { decimals: levelDecimals(indicator, levels) };
  return {
    value: figureText(figure, written, language),
    status,
    facts: [
      fact(words.prior, `${figureText(prior, written, language)}${basis}`),
      ...changeFacts(compilation, indicator, levels, language),
    ],
    shares: [],
  };
}

function fact(label: string, text: string): Fact {
  return { label, text };
}

/** Two rates are written so that a reader who subtracts finds the points (docs/methods.md, D). */
function levelDecimals(
  { growthForm, decimals }: Indicator,
  { value, prior }: Pick<IndicatorTotal, 'value' | 'prior'>,
): number {
  if (growthForm !== 'pp' || value === undefined || prior === undefined) return decimals;
  return displayedPoints(value, prior, decimals).decimals;
}

/** How levels are written. */
function levelShown(
  { decimals }: Pick<Indicator, 'decimals'>,
  language: Language,
): (value: Rational | undefined) => string {
  return (value) => (value === undefined ? '…' : numberShown(value, decimals, language));
}

function percentShown(language: Language): (value: Rational) => string {
  return (value) => `${numberShown(value, SHOWN_DECIMALS, language)}%`;
}

function numberShown(value: Rational, decimals: number, language: Language): string {
  return numberInWords(toFixedText(value, decimals), language);
}

/** Decimals of percentages and points: the tables' usual two. */
const SHOWN_DECIMALS = 2;

/** Growth, points, places or a difference; or why there is none (docs/methods.md, D). */
function changeFacts(
  { book: { settings } }: Compilation,
  indicator: Indicator,
  { value, prior, growth }: Pick<IndicatorTotal, 'value' | 'prior' | 'growth'>,
  language: Language,
): readonly Fact[] {
  const words = WORDS[language];
  const shown = levelShown(indicator, language);
  const percentText = percentShown(language);
  const inPercent = growth === undefined ? [] : [fact(words.growth, percentText(growth))];
  const statement = growthStatement(indicator, value, prior, settings);
  switch (statement.kind) {
    case 'no-current':
      return [];
    case 'no-prior':
    case 'none-both-years':
      return [fact(words.change, words[statement.kind])];
    case 'new':
      return [fact(words.change, `${words.new} ${shown(statement.value)}`)];
    case 'vanished':
      return [
        fact(words.change, `${words.vanished} (${words.prior.toLowerCase()} ${shown(prior)})`),
      ];
    case 'growth':
      return [fact(words.growth, percentText(statement.growth))];
    case 'multiple':
      return [
        ...inPercent,
        fact('', words.multiple(numberShown(statement.quotient, SHOWN_DECIMALS, language))),
      ];
    case 'small-base':
      return [fact(words.change, `${shown(statement.difference)} (${words.smallBase})`)];
    case 'difference':
      return [fact(words.change, shown(statement.difference)), ...inPercent];
    case 'points': {
      const { points, decimals } = displayedPoints(
        statement.value,
        statement.prior,
        indicator.decimals,
      );
      return [fact(words.points, numberShown(points, decimals, language))];
    }
    case 'places':
      return [fact(words.places, numberShown(statement.places, 0, language))];
  }
}

function planFacts(
  indicator: Indicator,
  { plan, planCompletion }: IndicatorTotal,
  language: Language,
): readonly Fact[] {
  if (planCompletion === undefined) return [];
  const shown = levelShown(indicator, language)(plan);
  return [fact(WORDS[language].plan, `${shown} (${percentShown(language)(planCompletion)})`)];
}

function coverageText(
  { unitsReported, unitsExpected, coverageWeight }: IndicatorTotal,
  language: Language,
): string {
  const weight =
    coverageWeight === undefined
      ? ''
      : ` (${WORDS[language].weight} ${percentShown(language)(coverageWeight)})`;
  return `${unitsReported.length}/${unitsExpected.length}${weight}`;
}

/** What can be said before everyone has reported (docs/methods.md, C). */
function partialFacts(
  indicator: Indicator,
  total: IndicatorTotal,
  language: Language,
): readonly Fact[] {
  const words = WORDS[language];
  const percentText = percentShown(language);
  const { likeForLikeGrowth } = total;
  const bounds = growthBounds(total);
  return [
    fact('', words.partial),
    ...(likeForLikeGrowth ? [fact(words.likeForLike, percentText(likeForLikeGrowth))] : []),
    ...(bounds ? [fact('', words.bounds(percentText(bounds.low), percentText(bounds.high)))] : []),
    ...(bounds ? [fact(words.breakEven, levelShown(indicator, language)(bounds.breakEven))] : []),
  ];
}

/** The rule of aggregation, said with the codes it works on. */
function formulaInWords(
  compilation: Compilation,
  { aggregation }: Indicator,
  total: IndicatorTotal,
  language: Language,
): string {
  const words = WORDS[language];
  if (total.source === 'nothing') return words.nothing;
  if (total.source === 'province') return words.province;
  if (total.source === 'register') return words.register;
  if (aggregation.form === 'derived_sum') return aggregation.parts.join(' + ');
  if (aggregation.form === 'ratio_of_sums') {
    const { numerator, denominator, factor } = aggregation;
    return `${numerator} / ${denominator} × ${numberShown(factor, 0, language)}`;
  }
  const names = total.unitsReported.map((code) => nameOf(compilation, code)).slice(0, NAMES_SHOWN);
  const rest = total.unitsReported.length - names.length;
  return `${words.sum} ${names.join(' + ')}${rest > 0 ? ` + … (${rest})` : ''}`;
}

const NAMES_SHOWN = 4;

/** What each unit gave, its share and its contribution, with its cells; then the units that have ended. */
function explainedShares(
  compilation: Compilation,
  indicator: Indicator,
  total: IndicatorTotal,
  language: Language,
): readonly ExplainedShare[] {
  const words = WORDS[language];
  const percentText = percentShown(language);
  const percentages = unitPercentages(total);
  const brought = new Map(
    contributions(total, SHOWN_DECIMALS)?.map(
      ({ unit, kind, points }) =>
        [
          unit,
          `${numberShown(points, SHOWN_DECIMALS, language)}${words.contributionOf[kind]}`,
        ] as const,
    ),
  );
  const shareOf = (unit: string, figure: string, prior: string): ExplainedShare => {
    const percentage = percentages.get(unit);
    return {
      unit,
      name: nameOf(compilation, unit),
      figure,
      prior,
      share: percentage ? percentText(percentage) : '',
      contribution: brought.get(unit) ?? '',
      sources: sourcesOf(compilation, unit, indicator.code, language),
    };
  };
  return [
    ...total.byUnit.map(({ unit, figure, prior }) =>
      shareOf(
        unit,
        figureText(figure, indicator, language),
        figureText(prior, indicator, language),
      ),
    ),
    ...total.ended.map(({ unit, prior }) =>
      shareOf(unit, words.ended, levelShown(indicator, language)(prior)),
    ),
  ];
}

/** Each unit's share of a complete total, adding to 100. */
function unitPercentages({
  byUnit,
  isComplete,
  source,
}: IndicatorTotal): ReadonlyMap<string, Rational> {
  const isSum = source === 'units' || source === 'parts';
  const given = byUnit.filter(({ figure }) => entersSums(figure));
  const amounts = given.map(({ figure }) => valueOf(figure) ?? ZERO);
  const shares = isSum && isComplete ? sharesOf(amounts, SHOWN_DECIMALS) : undefined;
  return new Map(
    given.flatMap(({ unit }, place) => {
      const share = shares?.[place];
      return share ? [[unit, share] as const] : [];
    }),
  );
}

/** The submitted cells, this year's and last year's; of a computed figure, those it is computed from. */
function sourcesOf(
  { observations, book }: Compilation,
  unit: string,
  indicator: string,
  language: Language,
): readonly ExplainedSource[] {
  const codes = new Set(submittedCodes(book, indicator));
  const { role: roleWords } = WORDS[language];
  return observations
    .filter((one) => one.unit === unit && codes.has(one.indicator))
    .map(({ role, year, raw, measure, source, indicator: code }) => ({
      label: `${code === indicator ? '' : `${code}, `}${roleWords[role]} ${year}`,
      raw,
      measure,
      ...source,
    }));
}

/** The indicators whose submitted figures make up an indicator. */
function submittedCodes(book: YearBook, code: string): readonly string[] {
  const aggregation = book.indicators.find((one) => one.code === code)?.aggregation;
  if (aggregation?.form === 'derived_sum') {
    return [code, ...aggregation.parts.flatMap((part) => submittedCodes(book, part))];
  }
  if (aggregation?.form === 'ratio_of_sums') {
    const { numerator, denominator } = aggregation;
    return [code, ...submittedCodes(book, numerator), ...submittedCodes(book, denominator)];
  }
  return [code];
}

function currentOf(
  { observations }: Compilation,
  unit: string,
  indicator: string,
): Observation | undefined {
  return observations.find(
    (one) => one.unit === unit && one.indicator === indicator && one.role === 'current',
  );
}

function findingsAbout(
  { findings }: Compilation,
  { indicator, unit }: Question,
): readonly Finding[] {
  return findings.filter(
    (one) => one.indicator === indicator.code && (unit === undefined || one.unit === unit.code),
  );
}

function nameOf({ book }: Compilation, unit: string): string {
  return book.units.find(({ code }) => code === unit)?.name ?? unit;
}

/** A value, 0 for "-"; undefined where there is no figure. */
function valueOf(figure: Figure): Rational | undefined {
  if (figure.state === 'value') return figure.value;
  return figure.state === 'none' ? ZERO : undefined;
}

function figureText(
  figure: Figure,
  { decimals }: Pick<Indicator, 'decimals'>,
  language: Language,
): string {
  if (figure.state === 'value') return numberShown(figure.value, decimals, language);
  return { none: '-', missing: '…', 'not-applicable': 'x', blank: '…', 'not-submitted': '…' }[
    figure.state
  ];
}
