import { groupedBy } from '#core/catalogue/groupedBy';
import { measureIn } from '#core/catalogue/englishNames';
import { nameIn, type Indicator } from '#core/catalogue/indicator';
import { plansOfYear, type KnownFigure } from '#core/catalogue/yearBook';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { PriorBasis } from '#core/collection/collectedYear';
import { standing, type Decision } from '#core/collection/decision';
import { keyOf } from '#core/collection/yearIndex';
import { comparability } from '#core/figures/comparability';
import type { Compilation, IndicatorTotal } from '#core/figures/compilation';
import { numberInWords } from '#core/findings/figureInWords';
import type { Language } from '#core/findings/message';
import { toFixedText } from '#core/numbers/decimalText';
import type { Figure } from '#core/numbers/figure';
import { signOf, type Rational } from '#core/numbers/rational';
import { formatVietnameseTrimmed } from '#core/numbers/vietnameseText';
import type { Observation } from '#core/submissions/observation';
import { displayedPoints } from '#core/figures/displayedPoints';
import { leftOutAsCountedTwice } from '../countedTwice';
import { MISSING_MARK, shownFigure } from '../frame/marks';
import { restatementAmong, restatementOf, type Restatement } from '../priors/restatement';
import type { ExplanationWords } from './explanationVocabulary';
import { EXPLANATION_WORDS } from './explanationWords';

/** What every line of an explanation is made from. */
export interface ExplanationContext {
  readonly compilation: Compilation;
  readonly language: Language;
  readonly words: ExplanationWords;
  indicator(code: string): Indicator | undefined;
  total(code: string): IndicatorTotal | undefined;
  name(indicator: Indicator): string;
  /** Its unit of measure, in the language of the explanation. */
  measure(indicator: Pick<Indicator, 'unit'>): string;
  /** "VTA Viễn thông A" */
  unitName(code: string): string;
  /** "Viễn thông A" */
  nameOfUnit(code: string): string;
  /** A value with the indicator's decimals and unit of measure; "…" for none. */
  level(indicator: Indicator, value: Rational | undefined): string;
  /** The same of a figure, or the sign for why there is none. */
  measured(indicator: Indicator, figure: Figure): string;
  /** A value with the indicator's decimals alone; "…" for none. */
  plain(indicator: Indicator, value: Rational | undefined): string;
  /** A figure without the unit of measure, or the sign for why there is none. */
  figure(indicator: Indicator, figure: Figure): string;
  /** A number with so many decimals. */
  number(value: Rational, decimals: number): string;
  /** A signed difference with so many decimals. */
  signed(value: Rational, decimals: number): string;
  percent(value: Rational): string;
  /** Where last year's total of an indicator comes from. */
  basisOfTotal(total: IndicatorTotal): string | undefined;
  /** The same of one unit's figure. */
  basisOfUnit(basis: PriorBasis | undefined, unit: Pick<ReportingUnit, 'kind'>): string | undefined;
  /** Whether this year's figure means the same as last year's: the report's sentences say so too. */
  isComparable(indicator: Indicator): boolean;
  /** Accepted figures of a unit ('' for the province), this year's first. */
  observations(unit: string, indicator: string): readonly Observation[];
  /** Figures the book knew beforehand. */
  known(unit: string, indicator: string): readonly KnownFigure[];
  plans(unit: string, indicator: string): readonly KnownFigure[];
  /** Corrections of this year's figure that apply. */
  corrections(unit: string, indicator: string): readonly Decision[];
  /** What was left out of a total because the enterprise is counted under another name. */
  countedTwice(indicator: string): readonly Decision[];
}

export function explanationContext(
  compilation: Compilation,
  language: Language,
): ExplanationContext {
  const { book, totals } = compilation;
  const indicators = new Map(book.indicators.map((one) => [one.code, one] as const));
  const totalOf = new Map(totals.map((one) => [one.indicator, one] as const));
  const units = new Map(book.units.map((one) => [one.code, one] as const));
  const number = (value: Rational, decimals: number) =>
    numberInWords(toFixedText(value, decimals), language);
  const plain = ({ decimals }: Indicator, value: Rational | undefined) =>
    value === undefined ? MISSING_MARK : number(value, decimals);
  const figureText = (indicator: Indicator, figure: Figure) => {
    const shown = shownFigure(figure);
    return typeof shown === 'string' ? shown : plain(indicator, shown);
  };
  const measure = ({ unit }: Pick<Indicator, 'unit'>) => measureIn(language, unit);
  const words = EXPLANATION_WORDS[language];
  const basis = (of: PriorBasis | undefined, restatement: () => Restatement) =>
    of === 'restated' ? words.restated(restatement()) : of && words.basis[of];
  const nameOfUnit = (code: string) => units.get(code)?.name ?? '';
  return {
    compilation,
    language,
    words,
    indicator: (code) => indicators.get(code),
    total: (code) => totalOf.get(code),
    name: (indicator) => nameIn(language, indicator),
    unitName: (code) => `${code} ${nameOfUnit(code)}`.trim(),
    nameOfUnit,
    measure,
    level: (indicator, value) => withMeasure(plain(indicator, value), measure(indicator)),
    measured: (indicator, figure) => withMeasure(figureText(indicator, figure), measure(indicator)),
    plain,
    figure: figureText,
    number,
    signed: (value, decimals) => `${signOf(value) > 0 ? '+' : ''}${number(value, decimals)}`,
    basisOfTotal: (total) =>
      basis(total.priorBasis, () => restatementOf(compilation, [total.indicator])),
    basisOfUnit: (of, unit) => basis(of, () => restatementAmong([unit])),
    isComparable: comparability(compilation),
    percent: (value) => `${percentText(value, language)}%`,
    observations: byUnitAndIndicator(compilation.observations),
    known: byUnitAndIndicator(book.knownFigures),
    plans: byUnitAndIndicator(plansOfYear(book)),
    corrections: byUnitAndIndicator(correctionsIn(compilation)),
    countedTwice: (code) => leftOutAsCountedTwice(compilation, code),
  };
}

function correctionsIn({ decisions, book: { year } }: Compilation): readonly Decision[] {
  return standing(decisions).filter((one) => one.decision === 'correct' && one.year === year);
}

function percentText(value: Rational, language: Language): string {
  const trimmed = formatVietnameseTrimmed(value, 2);
  return language === 'vi'
    ? trimmed
    : trimmed.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

/** Found at once: a total over thousands of units asks once for each. */
function byUnitAndIndicator<Figure extends Pick<KnownFigure, 'unit' | 'indicator'>>(
  figures: readonly Figure[],
): (unit: string, indicator: string) => readonly Figure[] {
  const found = groupedBy(figures, ({ unit, indicator }) => keyOf(unit, indicator));
  return (unit, indicator) => found.get(keyOf(unit, indicator)) ?? [];
}

/** A number with its unit of measure; a sign for why there is none stands alone. */
export function withMeasure(text: string, measure: string): string {
  if (measure === '' || !/\d/.test(text)) return text;
  if (BEFORE_NUMBER.has(measure)) return `${measure} ${text}`;
  return measure === '%' ? `${text}%` : `${text} ${measure}`;
}

/** English measures that are no things that are counted: "rank 5", "grade 1". */
const BEFORE_NUMBER: ReadonlySet<string> = new Set(['rank', 'grade']);

/** "128 thuê bao (số đã công bố)" */
export function withRemark(text: string, remark: string | undefined): string {
  return remark === undefined ? text : `${text} (${remark})`;
}

/**
 * Rates are written so that a reader who subtracts finds the points (docs/methods.md, D), over last year's
 * figure and over what was published of it before.
 */
export function levelDecimals(
  { growthForm, decimals }: Indicator,
  { value, prior, publishedPrior }: Pick<IndicatorTotal, 'value' | 'prior' | 'publishedPrior'>,
): number {
  if (growthForm !== 'pp' || value === undefined) return decimals;
  const bases = [prior, publishedPrior?.value].filter((base) => base !== undefined);
  return Math.max(
    decimals,
    ...bases.map((base) => displayedPoints(value, base, decimals).decimals),
  );
}
