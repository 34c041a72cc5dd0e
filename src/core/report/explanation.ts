import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Compilation, IndicatorTotal } from '#core/figures/compilation';
import { contributions } from '#core/figures/contributions';
import { displayedPoints } from '#core/figures/displayedPoints';
import { growthBounds } from '#core/figures/growthBounds';
import { growthStatement } from '#core/figures/growthStatement';
import { sharesOf } from '#core/figures/shares';
import { sentenceOf } from '#core/findings/messages';
import { numberInWords } from '#core/findings/figureInWords';
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

/**
 * Where a figure comes from, in lines a person can read aloud: the value, the formula in words,
 * the prior year and its basis, growth, what each unit gave, and the submitted cells.
 */
export function explainFigure(
  compilation: Compilation,
  question: Question,
  language: Language,
): readonly string[] {
  const words = WORDS[language];
  const { indicator, unit } = question;
  const total = compilation.totals.find((one) => one.indicator === indicator.code);
  if (total === undefined) return [words.nothing];
  const name = language === 'vi' ? indicator.nameVi : indicator.nameEn;
  const title = `${indicator.code}  ${name} (${indicator.unit}), ${compilation.book.year}`;
  const body = unit
    ? [`${unit.code}  ${unit.name}`, ...unitLines(compilation, question, language)]
    : provinceLines(compilation, indicator, total, language);
  return [title, ...body, ...findingLines(compilation, question, language)];
}

function provinceLines(
  compilation: Compilation,
  indicator: Indicator,
  total: IndicatorTotal,
  language: Language,
): readonly string[] {
  const words = WORDS[language];
  const shown = levelShown({ decimals: levelDecimals(indicator, total) }, language);
  const percentText = percentShown(language);
  return [
    `${words.value}: ${shown(total.value)}${total.status ? ` (${words.status[total.status]})` : ''}`,
    `${words.formula}: ${formulaInWords(compilation, indicator, total, language)}`,
    `${words.prior}: ${shown(total.prior)}${total.priorBasis ? ` (${words.basis[total.priorBasis]})` : ''}`,
    ...(total.isComplete ? changeLines(compilation, indicator, total, language) : []),
    ...(total.planCompletion === undefined
      ? []
      : [`${words.plan}: ${shown(total.plan)} (${percentText(total.planCompletion)})`]),
    `${words.coverage}: ${total.unitsReported.length}/${total.unitsExpected.length}` +
      (total.coverageWeight === undefined
        ? ''
        : ` (${words.weight} ${percentText(total.coverageWeight)})`),
    ...(total.isComplete || total.value === undefined
      ? []
      : partialLines(indicator, total, language)),
    ...unitTotalLines(compilation, indicator, total, language),
    ...sourceLines(compilation, '', indicator.code, language),
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
function changeLines(
  { book: { settings } }: Compilation,
  indicator: Indicator,
  total: IndicatorTotal,
  language: Language,
): readonly string[] {
  const { value, prior, growth } = total;
  const words = WORDS[language];
  const shown = levelShown(indicator, language);
  const percentText = percentShown(language);
  const inPercent = growth === undefined ? [] : [`${words.growth}: ${percentText(growth)}`];
  const statement = growthStatement(indicator, value, prior, settings);
  switch (statement.kind) {
    case 'no-current':
      return [];
    case 'no-prior':
    case 'none-both-years':
      return [`${words.change}: ${words[statement.kind]}`];
    case 'new':
      return [`${words.change}: ${words.new} ${shown(statement.value)}`];
    case 'vanished':
      return [`${words.change}: ${words.vanished} (${words.prior.toLowerCase()} ${shown(prior)})`];
    case 'growth':
      return inPercent;
    case 'multiple':
      return [
        ...inPercent,
        words.multiple(numberShown(statement.quotient, SHOWN_DECIMALS, language)),
      ];
    case 'small-base':
      return [`${words.change}: ${shown(statement.difference)} (${words.smallBase})`];
    case 'difference':
      return [`${words.change}: ${shown(statement.difference)}`, ...inPercent];
    case 'points': {
      const { points, decimals } = displayedPoints(
        statement.value,
        statement.prior,
        indicator.decimals,
      );
      return [`${words.points}: ${numberShown(points, decimals, language)}`];
    }
    case 'places':
      return [`${words.places}: ${numberShown(statement.places, 0, language)}`];
  }
}

/** What can be said before everyone has reported (docs/methods.md, C). */
function partialLines(
  indicator: Indicator,
  total: IndicatorTotal,
  language: Language,
): readonly string[] {
  const words = WORDS[language];
  const percentText = percentShown(language);
  const { likeForLikeGrowth } = total;
  const bounds = growthBounds(total);
  return [
    words.partial,
    ...(likeForLikeGrowth ? [`${words.likeForLike}: ${percentText(likeForLikeGrowth)}`] : []),
    ...(bounds ? [words.bounds(percentText(bounds.low), percentText(bounds.high))] : []),
    ...(bounds ? [`${words.breakEven}: ${levelShown(indicator, language)(bounds.breakEven)}`] : []),
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
  const names = total.unitsReported
    .map((code) => compilation.book.units.find((unit) => unit.code === code)?.name ?? code)
    .slice(0, NAMES_SHOWN);
  const rest = total.unitsReported.length - names.length;
  return `${words.sum} ${names.join(' + ')}${rest > 0 ? ` + … (${rest})` : ''}`;
}

const NAMES_SHOWN = 4;

/** What each unit gave, its share and its contribution, with its cells; then the units that have ended. */
function unitTotalLines(
  compilation: Compilation,
  indicator: Indicator,
  total: IndicatorTotal,
  language: Language,
): readonly string[] {
  const words = WORDS[language];
  const percentText = percentShown(language);
  const brought = new Map(
    contributions(total, SHOWN_DECIMALS)?.map((one) => [one.unit, one] as const),
  );
  const shares = unitPercentages(total);
  const linesOf = (unit: string, figures: string, more: readonly string[] = []) => {
    const contribution = brought.get(unit);
    const points =
      contribution === undefined
        ? []
        : [
            `${words.contribution} ${numberShown(contribution.points, SHOWN_DECIMALS, language)}${words.contributionOf[contribution.kind]}`,
          ];
    const parts = [figures, ...more, ...points].join('; ');
    return [
      `  ${unit}  ${nameOf(compilation, unit)}: ${parts}`,
      ...sourceLines(compilation, unit, indicator.code, language),
    ];
  };
  const prior = words.prior.toLowerCase();
  return [
    ...total.byUnit.flatMap(({ unit, figure, prior: before }) => {
      const share = shares.get(unit);
      const figures = `${figureText(figure, indicator, language)} (${prior} ${figureText(before, indicator, language)})`;
      return linesOf(unit, figures, share ? [`${words.share} ${percentText(share)}`] : []);
    }),
    ...total.ended.flatMap((ended) =>
      linesOf(
        ended.unit,
        `${words.ended} (${prior} ${levelShown(indicator, language)(ended.prior)})`,
      ),
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
  const amounts = given.map(({ figure }) => (figure.state === 'value' ? figure.value : ZERO));
  const shares = isSum && isComplete ? sharesOf(amounts, SHOWN_DECIMALS) : undefined;
  return new Map(
    given.flatMap(({ unit }, place) => {
      const share = shares?.[place];
      return share ? [[unit, share] as const] : [];
    }),
  );
}

function nameOf({ book }: Compilation, unit: string): string {
  return book.units.find(({ code }) => code === unit)?.name ?? unit;
}

function unitLines(
  compilation: Compilation,
  { indicator, unit }: Question,
  language: Language,
): readonly string[] {
  const lines = sourceLines(compilation, unit?.code ?? '', indicator.code, language);
  return lines.length > 0 ? lines : [`  ${WORDS[language].nothing}`];
}

/** The submitted cells, this year's and last year's. */
function sourceLines(
  { observations }: Compilation,
  unit: string,
  indicator: string,
  language: Language,
): readonly string[] {
  return observations
    .filter((one) => one.unit === unit && one.indicator === indicator)
    .map((one) => `      ${sourceLine(one, language)}`);
}

function sourceLine({ role, year, raw, measure, source }: Observation, language: Language): string {
  const place = [source.file, source.sheet, source.cell].filter((part) => part !== '').join(' › ');
  return `${WORDS[language].role[role]} ${year}: “${raw}”${measure === '' ? '' : ` ${measure}`} ← ${place}`;
}

function findingLines(
  { findings }: Compilation,
  { indicator, unit }: Question,
  language: Language,
): readonly string[] {
  return findings
    .filter(
      (one) => one.indicator === indicator.code && (unit === undefined || one.unit === unit.code),
    )
    .map((one) => `! [${one.rule}] ${sentenceOf(one.message, language)}`);
}

function figureText(figure: Figure, indicator: Indicator, language: Language): string {
  if (figure.state === 'value') return numberShown(figure.value, indicator.decimals, language);
  return { none: '-', missing: '…', 'not-applicable': 'x', blank: '…', 'not-submitted': '…' }[
    figure.state
  ];
}
