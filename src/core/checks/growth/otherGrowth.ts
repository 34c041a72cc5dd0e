import { isAmount, type Indicator } from '#core/catalogue/indicator';
import { priorThatUnitsState } from '#core/collection/provincePrior';
import {
  absolute,
  add,
  compare,
  divide,
  multiply,
  powerOfTen,
  rational,
  signOf,
  subtract,
  sum,
  type Rational,
} from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { ComparedTotal } from '../totals/comparedTotal';
import type { ExaminedYear } from '../examinedYear';
import { growthOf } from './growthOutOfBounds';
import type { LastYear } from './lastYear';
import type { OtherSource } from '../sources/otherSources';
import { halfLastPlace, publishedPlace } from '../writtenPrecision';

/** The growths, in per cent, that two sources give to one level, and what each grows from. */
export interface TwoGrowths {
  readonly used: Rational;
  readonly usedPrior: Rational;
  readonly other: Rational;
  /** Undefined where the source only states the growth. */
  readonly otherPrior: Rational | undefined;
}

/** One digit of a printed percentage may be cut off or rounded. */
const PRINTED = rational(1, 10);

/**
 * The two growths of a level on which two sources agree, where these differ as printed. What a new
 * unit was last year nobody knows: then the sources need not have one past.
 */
export function twoGrowths(
  examined: ExaminedYear,
  lastYear: LastYear,
  indicator: Indicator,
  { value, prior, unitsExpected }: ComparedTotal,
  other: OtherSource,
): TwoGrowths | undefined {
  if (!isAmount(indicator) || !value || !prior || signOf(prior) <= 0) return undefined;
  if (unitsExpected.some((unit) => lastYear.of(unit, indicator) === undefined)) return undefined;
  const used = growthOf(value, prior);
  const priors = other.observations.map((one) => priorOf(examined, lastYear, indicator, one));
  const [stated] = other.observations.map((one) => statedGrowth(examined, one));
  if (priors.every((one) => one !== undefined)) {
    const otherPrior = sum(priors.map((one) => one.value));
    if (signOf(otherPrior) <= 0) return undefined;
    const ofTotal = multiply(shownPlace(indicator), rational(unitsExpected.length, 2));
    const allowed = add(ofTotal, sum(priors.map(({ half }) => half)));
    if (compare(absolute(subtract(prior, otherPrior)), allowed) <= 0) return undefined;
    const growth = growthOf(other.value, otherPrior);
    return areApart(used, growth, PRINTED)
      ? { used, usedPrior: prior, other: growth, otherPrior }
      : undefined;
  }
  if (!stated || other.observations.length > 1) return undefined;
  return areApart(used, stated.growth, stated.place)
    ? { used, usedPrior: prior, other: stated.growth, otherPrior: undefined }
    : undefined;
}

/**
 * The growth by what the province published for last year, and by what its units state of it
 * themselves: the first is printed, and the units' own growths do not add up to it.
 */
export function growthOfUnits(
  { collected }: ExaminedYear,
  indicator: Indicator,
  { value, prior, source, unitsExpected }: ComparedTotal,
): TwoGrowths | undefined {
  if (source !== 'units' && source !== 'parts') return undefined;
  if (!value || !prior || signOf(prior) <= 0) return undefined;
  const stated = priorThatUnitsState(collected, indicator);
  if (!stated || signOf(stated) <= 0) return undefined;
  const allowed = multiply(shownPlace(indicator), rational(unitsExpected.length + 1, 2));
  if (compare(absolute(subtract(prior, stated)), allowed) <= 0) return undefined;
  const [used, other] = [growthOf(value, prior), growthOf(value, stated)];
  return areApart(used, other, PRINTED)
    ? { used, usedPrior: prior, other, otherPrior: stated }
    : undefined;
}

function areApart(one: Rational, other: Rational, allowed: Rational): boolean {
  return compare(absolute(subtract(one, other)), allowed) > 0;
}

/** Last year's figure of the same source, and how far rounding may have taken it. */
function priorOf(
  examined: ExaminedYear,
  lastYear: LastYear,
  indicator: Indicator,
  { unit }: Observation,
): { readonly value: Rational; readonly half: Rational } | undefined {
  const value = lastYear.of(unit, indicator);
  if (value === undefined) return undefined;
  const published = lastYear.published(unit, indicator);
  const inRow = examined.collected.answers.get(unit)?.get(indicator.code)?.prior;
  const half = published
    ? divide(publishedPlace(indicator, published), rational(2))
    : inRow
      ? halfLastPlace(examined, inRow)
      : divide(shownPlace(indicator), rational(2));
  return { value, half };
}

/** The growth that the source states beside its level, with one unit of its last digit. */
function statedGrowth(
  { collected }: ExaminedYear,
  { unit, indicator }: Observation,
): { readonly growth: Rational; readonly place: Rational } | undefined {
  const stated = collected.answers.get(unit)?.get(indicator)?.stated ?? [];
  const said = stated.find(({ kind, range }) => !range && (kind === 'growth' || kind === 'index'));
  if (!said) return undefined;
  const growth = said.kind === 'index' ? subtract(said.value, rational(100)) : said.value;
  return { growth, place: powerOfTen(-said.decimals) };
}

/** Counts are exact; amounts are at most as fine as they are shown. */
function shownPlace({ decimals }: Indicator): Rational {
  return decimals === 0 ? rational(0) : powerOfTen(-decimals);
}
