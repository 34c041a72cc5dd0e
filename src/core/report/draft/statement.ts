import type { Indicator } from '#core/catalogue/indicator';
import { conversionFactor, parseMeasure } from '#core/numbers/measure';
import {
  absolute,
  add,
  compare,
  divide,
  equals,
  isZero,
  multiply,
  ONE,
  rational,
  signOf,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import type { BookFigures, KnownPair } from './bookFigures';
import type { Claim } from './claim';
import type { NumberInText, PrintedNumber } from './numbersInText';

/** A claim tied to one figure of the book: what it states and what is right, in one measure. */
export interface Statement {
  readonly indicator: Indicator;
  readonly unit: string;
  readonly year: number;
  /** What is compared, as the wording of a repair needs it. */
  readonly compares:
    | 'level'
    | 'share'
    | 'growth'
    | 'index'
    | 'points'
    | 'percent-for-points'
    | 'difference'
    | 'multiple'
    | 'plan'
    | 'above-plan'
    | 'plan-level'
    | 'rank-change';
  /** In the measure of `exact`. */
  readonly readings: readonly PrintedNumber[];
  /** Signed where the claim has a direction: a fall is negative. */
  readonly exact: Rational;
  /** Of a level of the book's year: how far it is from the year before. */
  readonly moved?: Rational | undefined;
  /** The indicator is the one named, not one that follows from it (the rate of a count). */
  readonly isNamed: boolean;
}

/** Where and when a claim is made. */
export interface ClaimSetting {
  readonly unit: string;
  /** Undefined when the sentence names none. */
  readonly year: number | undefined;
  /** The sentence speaks of the units with both years only. */
  readonly isLikeForLike: boolean;
}

/** What the book has to say about a claim on an indicator; nothing where it knows no such figure. */
export function statementsOn(
  claim: Claim,
  code: string,
  setting: ClaimSetting,
  figures: BookFigures,
  shareOf: readonly string[] = [],
): readonly Statement[] {
  const indicator = figures.indicators.get(code);
  if (!indicator) return [];
  if (shareOf.length > 0) return shares(claim, indicator, shareOf, setting, figures);
  if (claim.kind === 'points' && indicator.unit !== '%') {
    return figures.ratesOf(code).flatMap((rate) => statementsOn(claim, rate, setting, figures));
  }
  const level = claim.kind === 'level' || claim.kind === 'share' || claim.kind === 'rank';
  if (claim.kind === 'plan-level') return planLevels(claim, indicator, setting, figures);
  if (level || claim.kind === 'earlier-level') return levels(claim, indicator, setting, figures);
  return changes(claim, indicator, setting, figures);
}

function isRating({ growthForm }: Indicator): boolean {
  return growthForm === 'rank_change' || growthForm === 'score_change';
}

/** Ratings are filed under the report year and speak of the year before it. */
function filedYear(indicator: Indicator, year: number): number {
  return isRating(indicator) ? year + 1 : year;
}

function levels(
  { number, kind }: Claim,
  named: Indicator,
  setting: ClaimSetting,
  figures: BookFigures,
): readonly Statement[] {
  if ((kind === 'rank') !== (named.nature === 'rank')) return [];
  const year = yearOf(kind, named, setting, figures);
  return indicatorsMeant(number, named, figures).flatMap((indicator) => {
    const exact = levelFor(indicator, setting.unit, year, figures);
    const readings = inMeasure(number, indicator);
    if (exact === undefined || readings.length === 0) return [];
    const isNamed = indicator.code === named.code;
    const pair = figures.pair(indicator.code, setting.unit);
    const isNow = year === figures.year && pair?.prior !== undefined;
    const moved = isNow ? subtract(exact, pair.prior) : undefined;
    return [
      {
        indicator,
        unit: setting.unit,
        year,
        compares: 'level' as const,
        readings,
        exact,
        moved,
        isNamed,
      },
    ];
  });
}

/** What the book has as the target of its year. */
function planLevels(
  { number }: Claim,
  indicator: Indicator,
  { unit, year }: ClaimSetting,
  figures: BookFigures,
): readonly Statement[] {
  const exact = figures.pair(indicator.code, unit)?.plan;
  const readings = inMeasure(number, indicator);
  const isYear = year === undefined || year === figures.year;
  if (!exact || readings.length === 0 || !isYear) return [];
  const told = { indicator, unit, year: figures.year, readings, exact };
  return [{ ...told, compares: 'plan-level', isNamed: true }];
}

/** "chiếm 98,5% tổng số thuê bao điện thoại": of two counts in one measure. */
function shares(
  { number }: Claim,
  part: Indicator,
  wholes: readonly string[],
  setting: ClaimSetting,
  figures: BookFigures,
): readonly Statement[] {
  const year = setting.year ?? figures.year;
  const above = levelFor(part, setting.unit, year, figures);
  return wholes.flatMap((code) => {
    const whole = figures.indicators.get(code);
    const below = whole && levelFor(whole, setting.unit, year, figures);
    if (!above || !below || isZero(below) || whole.unit !== part.unit) return [];
    const exact = multiply(divide(above, below), HUNDRED);
    return [
      {
        indicator: part,
        unit: setting.unit,
        year,
        compares: 'share' as const,
        readings: number.readings,
        exact,
        isNamed: true,
      },
    ];
  });
}

function yearOf(
  kind: Claim['kind'],
  indicator: Indicator,
  { year }: ClaimSetting,
  figures: BookFigures,
): number {
  if (kind === 'earlier-level') return figures.year - 1;
  return year === undefined ? figures.year : filedYear(indicator, year);
}

function levelFor(
  { code }: Indicator,
  unit: string,
  year: number,
  figures: BookFigures,
): Rational | undefined {
  if (unit === '') return figures.levelOf(code, year);
  const pair = figures.pair(code, unit);
  if (year === figures.year) return pair?.value;
  return year === figures.year - 1 ? pair?.prior : undefined;
}

/** A percentage of something counted is its rate; a count of a rate is its numerator. */
function indicatorsMeant(
  number: NumberInText,
  named: Indicator,
  figures: BookFigures,
): readonly Indicator[] {
  const isRate = named.unit === '%';
  const codes =
    number.unit === 'percent' && !isRate
      ? figures.ratesOf(named.code)
      : number.unit === 'other' && isRate
        ? countsOf(named)
        : [named.code];
  return codes.flatMap((code) => figures.indicators.get(code) ?? []);
}

function countsOf({ aggregation }: Indicator): readonly string[] {
  return aggregation.form === 'ratio_of_sums' ? [aggregation.numerator] : [];
}

/** The printed number in the indicator's measure; none where the words do not fit it. */
function inMeasure(
  { readings, measure, unit }: NumberInText,
  indicator: Indicator,
): readonly PrintedNumber[] {
  const own = parseMeasure(indicator.unit);
  if (!own) return [];
  if (unit === 'percent') return own.dimension === '%' ? readings : [];
  if (unit !== 'other') return [];
  const factor = measure ? conversionFactor(measure, own) : bareFactor(own, readings);
  return factor ? readings.map((reading) => scaled(reading, factor)) : [];
}

/** "742,67 tỷ" of money is tỷ đồng; a bare number of money may be anything. */
function bareFactor(
  own: { readonly dimension: string; readonly factor: Rational },
  readings: readonly PrintedNumber[],
): Rational | undefined {
  if (own.dimension === '%') return undefined;
  if (equals(own.factor, ONE)) return ONE;
  const hasMagnitude = readings.some(({ step }) => compare(step, rational(1000)) >= 0);
  return hasMagnitude ? divide(ONE, own.factor) : undefined;
}

function scaled({ value, place, step }: PrintedNumber, factor: Rational): PrintedNumber {
  return {
    value: multiply(value, factor),
    place: multiply(place, factor),
    step: multiply(step, factor),
  };
}

/** Changes are known only from the year before to the year of the book. */
function changes(
  claim: Claim,
  named: Indicator,
  setting: ClaimSetting,
  figures: BookFigures,
): readonly Statement[] {
  const { base } = claim;
  const isPlan = claim.kind === 'plan' || claim.kind === 'above-plan';
  const asked = setting.year ?? figures.year;
  const isYear = filedYear(named, asked) === figures.year || asked === figures.year;
  const isBase =
    base === undefined ||
    base === 'prior' ||
    (base !== 'other' && filedYear(named, base) === figures.year - 1) ||
    base === figures.year - 1;
  if (!isYear || (!isPlan && !isBase)) return [];
  const pair = figures.pair(named.code, setting.unit);
  const isRank = named.nature === 'rank';
  const found = pair && (isRank ? rankChangeOf(claim, pair) : changeOf(claim, pair, setting));
  if (!found) return [];
  const { exact, compares } = found;
  const readings =
    compares === 'difference' ? inMeasure(claim.number, named) : claim.number.readings;
  if (readings.length === 0) return [];
  return [
    {
      indicator: named,
      unit: setting.unit,
      year: figures.year,
      compares,
      readings,
      exact,
      isNamed: true,
    },
  ];
}

type Change = Pick<Statement, 'exact' | 'compares'>;
const HUNDRED = rational(100);

function changeOf(
  { kind }: Claim,
  pair: KnownPair,
  { isLikeForLike }: ClaimSetting,
): Change | undefined {
  const growth = isLikeForLike ? pair.likeForLike : pair.growth;
  switch (kind) {
    case 'growth':
      if (growth) return { exact: growth, compares: 'growth' };
      return pair.points && { exact: pair.points, compares: 'percent-for-points' };
    case 'index':
      return growth && { exact: add(growth, HUNDRED), compares: 'index' };
    case 'points':
      return pair.points && { exact: pair.points, compares: 'points' };
    case 'difference':
      return differenceOf(pair);
    case 'multiple':
    case 'risen-times':
      return multipleOf(pair);
    case 'plan':
      return pair.planCompletion && { exact: pair.planCompletion, compares: 'plan' };
    case 'above-plan':
      return (
        pair.planCompletion && {
          exact: subtract(pair.planCompletion, HUNDRED),
          compares: 'above-plan',
        }
      );
    default:
      return undefined;
  }
}

/** "tăng 3 bậc": places nearer to the first are a rise. */
function rankChangeOf({ kind }: Claim, { value, prior }: KnownPair): Change | undefined {
  if (kind !== 'difference' || !value || !prior) return undefined;
  return { exact: subtract(prior, value), compares: 'rank-change' };
}

function differenceOf({ difference, indicator }: KnownPair): Change | undefined {
  const isPercentOfRate = indicator.unit === '%';
  return difference && !isPercentOfRate ? { exact: difference, compares: 'difference' } : undefined;
}

function multipleOf({ value, prior }: KnownPair): Change | undefined {
  if (!value || !prior || isZero(prior)) return undefined;
  return { exact: divide(value, prior), compares: 'multiple' };
}

/** Whether a claim of rising or falling points the other way than the figure. */
export function isOpposite({ direction, reached, base }: Claim, statement: Statement): boolean {
  const { compares, exact, moved } = statement;
  if (compares === 'level') {
    if (!moved || reached === undefined || (base !== undefined && base !== 'prior')) return false;
    return signOf(moved) === (reached === 'up' ? -1 : 1);
  }
  if (direction === undefined || compares === 'multiple' || compares === 'index') return false;
  const sign = signOf(exact);
  return direction === 'up' ? sign < 0 : sign > 0;
}

/** What the words state as a size: of a change its amount, whatever its direction. */
export function sizeOf({ direction }: Claim, { exact }: Statement): Rational {
  return direction === undefined ? exact : absolute(exact);
}
