import type { Indicator } from '#core/catalogue/indicator';
import {
  absolute,
  compare,
  divide,
  isZero,
  multiply,
  ONE,
  powerOfTen,
  rational,
  type Rational,
  subtract,
} from '#core/numbers/rational';
import type { BookFigures } from './bookFigures';
import type { Claim } from './claim';
import { filedYear } from './circumstances/filedYear';
import { inMeasure } from './inMeasure';
import { agrees, judge } from './judge';
import { isBare } from './numbers/bareNumber';
import type { NumberInText, PrintedNumber } from './numbers/numberInText';
import type { ClaimSetting, Statement } from './statement';

export function levels(
  claim: Claim,
  named: Indicator,
  setting: ClaimSetting,
  figures: BookFigures,
): readonly Statement[] {
  const { number, kind, fromYear } = claim;
  if ((kind === 'rank') !== (named.nature === 'rank')) return [];
  const said = fromYear === undefined ? undefined : filedYear(named, fromYear);
  const year = said ?? yearOf(kind, named, setting, figures);
  const stated = indicatorsMeant(number, named, figures).flatMap((indicator) => {
    const exact = levelFor(indicator, setting.unit, year, figures);
    const readings = readingsFor(number, indicator);
    if (exact === undefined || readings.length === 0) return [];
    const isNamed = indicator.code === named.code;
    const pair = figures.pair(indicator.code, setting.unit);
    const isNow = year === figures.year && pair?.prior !== undefined;
    const moved = isNow ? subtract(exact, pair.prior) : undefined;
    const coverage = year === figures.year ? pair?.coverage : undefined;
    return [
      {
        indicator,
        unit: setting.unit,
        year,
        compares: 'level' as const,
        readings,
        exact,
        moved,
        coverage,
        isNamed,
      },
    ];
  });
  const possible = stated.length > 1 ? stated.filter((one) => !isPartOfOne(number, one)) : stated;
  const nearest = possible.length > 1 ? nearestOf(number, possible) : possible;
  return claim.mayBePercent === true
    ? nearest
    : nearest.filter((one) => !isBareRate(number, one) || states(number, one));
}

/** Nobody counts "72,5" systems, where it may be their rate. */
function isPartOfOne(number: NumberInText, { indicator, readings }: Statement): boolean {
  return isBare(number) && indicator.unit !== '%' && readings.every((one) => !isWhole(one));
}

/** "Tỷ lệ …: 69,7": where nothing says that digits are a percentage, only those of the rate itself are it. */
function isBareRate(number: NumberInText, { indicator }: Statement): boolean {
  return isBare(number) && indicator.unit === '%';
}

function states(number: NumberInText, { readings, exact }: Statement): boolean {
  return readings.some((printed) => agrees(judge(number, printed, exact)));
}

/** The number in the measure of an indicator; digits alone may be the percentage of a rate, but no rank nor a score of thousandths. */
function readingsFor(number: NumberInText, indicator: Indicator): readonly PrintedNumber[] {
  if (indicator.unit === '%' && isBare(number)) return number.readings;
  const readings = inMeasure(number, indicator);
  if (indicator.nature === 'rank') return readings.filter(isWhole);
  const mayBeRank = indicator.nature === 'score' && indicator.decimals > 0 && isBare(number);
  return mayBeRank ? readings.filter((printed) => !isWhole(printed)) : readings;
}

function isWhole({ place }: PrintedNumber): boolean {
  return compare(place, ONE) >= 0;
}

/** "97% (năm 2021: 81)": of a rate and its count what the number is nearer to. */
function nearestOf(number: NumberInText, stated: readonly Statement[]): readonly Statement[] {
  if (!isBare(number)) return stated;
  return stated.reduce<readonly Statement[]>((nearest, one) => {
    const [other] = nearest;
    return other && compare(timesApart(one), timesApart(other)) >= 0 ? nearest : [one];
  }, []);
}

/** How many times the one of the printed and the exact number is the other. */
function timesApart({ readings: [printed], exact }: Statement): Rational {
  if (!printed || isZero(exact) || isZero(printed.value)) return FARTHEST;
  const times = absolute(divide(printed.value, exact));
  return compare(times, ONE) < 0 ? divide(ONE, times) : times;
}

const FARTHEST = powerOfTen(30);

/** What the book has as the target of its year. */
export function planLevels(
  { number }: Claim,
  indicator: Indicator,
  { unit, year }: ClaimSetting,
  figures: BookFigures,
): readonly Statement[] {
  const { plan: exact, value } = figures.pair(indicator.code, unit) ?? {};
  const readings = inMeasure(number, indicator);
  const isYear = year === undefined || year === figures.year;
  if (!exact || readings.length === 0 || !isYear) return [];
  const moved = value && subtract(value, exact);
  const told = { indicator, unit, year: figures.year, readings, exact, moved };
  return [{ ...told, compares: 'plan-level', isNamed: true }];
}

/**
 * "chiếm 98,5% tổng số thuê bao điện thoại": of two counts in one measure. Of itself nothing is a
 * share: there somebody's part of it is meant.
 */
export function shares(
  { number }: Claim,
  part: Indicator,
  wholes: readonly string[],
  setting: ClaimSetting,
  figures: BookFigures,
): readonly Statement[] {
  const year = setting.year ?? figures.year;
  const above = levelFor(part, setting.unit, year, figures);
  return wholes.flatMap((code) => {
    if (code === part.code) return [];
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

const HUNDRED = rational(100);

/** A percentage of something counted is its rate, a number to so many people its density; a count of a rate is its numerator. */
function indicatorsMeant(
  number: NumberInText,
  named: Indicator,
  figures: BookFigures,
): readonly Indicator[] {
  const isRate = named.unit === '%';
  const isDensity = number.measure?.dimension.includes('/') === true;
  const codes =
    number.unit === 'percent' && !isRate
      ? figures.ratesOf(named.code)
      : number.unit === 'other' && isRate
        ? [...countsOf(named), ...(isBare(number) ? [named.code] : [])]
        : isDensity && inMeasure(number, named).length === 0
          ? densitiesOf(named, number, figures)
          : [named.code];
  return codes.flatMap((code) => figures.indicators.get(code) ?? []);
}

/** "104 thuê bao điện thoại trên 100 dân": how many there are to so many people. */
function densitiesOf(
  { code }: Indicator,
  number: NumberInText,
  { indicators }: BookFigures,
): readonly string[] {
  return [...indicators.values()]
    .filter(
      (one) =>
        one.aggregation.form === 'ratio_of_sums' &&
        one.aggregation.numerator === code &&
        inMeasure(number, one).length > 0,
    )
    .map((one) => one.code);
}

function countsOf({ aggregation }: Indicator): readonly string[] {
  return aggregation.form === 'ratio_of_sums' ? [aggregation.numerator] : [];
}
