import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { orderOfMagnitude, toDecimalText } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import {
  ONE,
  add,
  compare,
  divide,
  isZero,
  multiply,
  rational,
  signOf,
  subtract,
  sum,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { Observation } from '#core/submissions/observation';
import {
  comparedFigure,
  type ComparedFigure,
  type ExaminedYear,
  type UnitAnswers,
} from '../examinedYear';
import { joinedSource, named, raise } from '../raise';
import { partFigure, type SumOfParts } from '../totals/sumOfParts';
import { isWithin } from '../slips/timesApart';
import { halfLastPlace, lastPlace, lastPlacesTogether } from '../writtenPrecision';

/** The ratio a unit states, against its own numerator and denominator. */
export function checkRatio(
  examined: ExaminedYear,
  answered: UnitAnswers,
  indicator: Indicator,
): Finding | undefined {
  const { aggregation } = indicator;
  const stated = comparedFigure(answered, indicator.code);
  if (aggregation.form !== 'ratio_of_sums' || stated === undefined) return undefined;
  const numerator = sideOfRatio(examined, answered, aggregation.numerator);
  const denominator = sideOfRatio(examined, answered, aggregation.denominator);
  if (!numerator || !denominator || isZero(denominator.value)) return undefined;
  const slack = ratioSlack(examined, answered, stated);
  const { factor } = aggregation;
  if (isPossibleRatio(examined, stated.value, slack, numerator, denominator, factor)) {
    return undefined;
  }
  const exact = multiply(divide(numerator.value, denominator.value), aggregation.factor);
  return ratioFinding(examined, answered, { indicator, stated, exact, numerator, denominator });
}

interface SideOfRatio extends Omit<SumOfParts, 'codes'> {
  readonly indicator: Indicator;
}

function sideOfRatio(
  examined: ExaminedYear,
  answered: UnitAnswers,
  code: string,
): SideOfRatio | undefined {
  const indicator = examined.indicators.get(code);
  const figure = partFigure(examined, answered, code);
  return indicator && figure && { indicator, ...figure };
}

/** As near as it is written to a value that the unrounded sides can have given. */
function isPossibleRatio(
  examined: ExaminedYear,
  value: Rational,
  slack: RatioSlack,
  numerator: SideOfRatio,
  denominator: SideOfRatio,
  factor: Rational,
): boolean {
  const [above, below] = [halfPlaces(examined, numerator), halfPlaces(examined, denominator)];
  const leastBelow = subtract(denominator.value, below);
  if (signOf(leastBelow) <= 0) return true;
  const low = divide(subtract(numerator.value, above), add(denominator.value, below));
  const high = divide(add(numerator.value, above), leastBelow);
  return (
    compare(value, subtract(multiply(low, factor), slack.short)) >= 0 &&
    compare(value, add(multiply(high, factor), slack.over)) <= 0
  );
}

function halfPlaces(examined: ExaminedYear, { observations }: SideOfRatio): Rational {
  return sum(observations.map((observation) => halfLastPlace(examined, observation)));
}

interface DifferingRatio {
  readonly indicator: Indicator;
  readonly stated: ComparedFigure;
  readonly exact: Rational;
  readonly numerator: SideOfRatio;
  readonly denominator: SideOfRatio;
}

function ratioFinding(
  examined: ExaminedYear,
  answered: UnitAnswers,
  { indicator, stated, exact, numerator, denominator }: DifferingRatio,
): Finding {
  const involved = [...numerator.observations, ...denominator.observations];
  const source = joinedSource(
    stated.observation.source,
    involved.map((observation) => observation.source),
  );
  const { year } = stated.observation;
  const told = {
    indicator: named(indicator),
    cell: source.cell,
    stated: toDecimalText(stated.value),
    recomputed: shownRatio(indicator, exact),
    numerator: named(numerator.indicator),
    numeratorValue: toDecimalText(numerator.value),
    denominator: named(denominator.indicator),
    denominatorValue: toDecimalText(denominator.value),
  };
  return raise('parts-differ-from-total', {
    unit: answered.unit.code,
    indicator: indicator.code,
    year,
    source,
    message:
      year === examined.year
        ? { code: 'parts-differ-from-total/ratio', arguments: told }
        : { code: 'parts-differ-from-total/ratio-last-year', arguments: { ...told, year } },
    proposal: proposedRatio(examined, indicator, exact, stated.observation),
  });
}

/** A recomputed ratio with enough decimals to see where it differs. */
export function shownRatio({ decimals }: Indicator, exact: Rational): string {
  return toDecimalText(roundHalfAwayFromZero(exact, Math.max(decimals, SHOWN_DECIMALS)));
}

const SHOWN_DECIMALS = 2;

/**
 * Proposed is it as the catalogue writes it, or as finely as what it is to replace. Of a number several
 * times off the mark may have moved, and then its decimals say nothing.
 */
export function proposedRatio(
  examined: ExaminedYear,
  { decimals }: Indicator,
  exact: Rational,
  written: Observation,
): string {
  const isOfSize = isWithin(numberOf(written.figure), exact, SIZES_APART);
  const finest = isOfSize ? -orderOfMagnitude(ratioPlace(examined, written)) : 0;
  const places = Math.max(decimals, Math.min(finest, SHOWN_DECIMALS));
  return toDecimalText(roundHalfAwayFromZero(exact, places));
}

const SIZES_APART = rational(3);

/** How far a stated ratio may fall short of the exact one, and how far exceed it. */
export interface RatioSlack {
  readonly short: Rational;
  readonly over: Rational;
}

/**
 * One unit of the last digit either way. Where the same row is written more finely for last year, its
 * zeros may have been dropped, or it was rounded or cut off to what is written; never rounded up.
 */
export function ratioSlack(
  examined: ExaminedYear,
  { answers }: UnitAnswers,
  { observation }: ComparedFigure,
): RatioSlack {
  const place = ratioPlace(examined, observation);
  const prior = answers.get(observation.indicator)?.prior;
  const together = prior ? [observation, prior] : [observation];
  const [finest = place] = lastPlacesTogether(examined, together);
  const isCoarser = !isZero(finest) && compare(finest, place) < 0;
  return { short: place, over: isCoarser ? divide(place, rational(2)) : place };
}

/** A ratio written without decimals is rounded to whole units; unlike a count it is never exact. */
export function ratioPlace(examined: ExaminedYear, observation: Observation): Rational {
  const place = lastPlace(examined, observation);
  return isZero(place) ? ONE : place;
}
