import { familyOf, type Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { toDecimalText } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import {
  add,
  compare,
  divide,
  multiply,
  rational,
  signOf,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { Observation } from '#core/submissions/observation';
import {
  comparedFigure,
  type ExaminedYear,
  type UnitAnswers,
  type ComparedFigure,
} from '../examinedYear';
import { ratioSlack } from '../stated/statedRatio';
import { partFigure } from '../totals/sumOfParts';

/** A stated rate and the denominator it implies, as an interval. */
export interface Implied {
  readonly indicator: Indicator;
  readonly denominator: string;
  readonly rate: ComparedFigure;
  readonly numerator: readonly Observation[];
  /** The numerator as the rate counts it: per 100, say. */
  readonly above: Rational;
  readonly low: Rational;
  readonly high: Rational;
}

/** The denominator behind a rate that the unit states beside its numerator; undefined where either is lacking. */
export function impliedBy(
  examined: ExaminedYear,
  answered: UnitAnswers,
  indicator: Indicator,
): Implied | undefined {
  const { aggregation } = indicator;
  if (aggregation.form !== 'ratio_of_sums') return undefined;
  const rate = comparedFigure(answered, indicator.code);
  const above = rate && partFigure(examined, answered, aggregation.numerator);
  if (!rate || !above || signOf(above.value) <= 0) return undefined;
  const slack = ratioSlack(examined, answered, rate);
  const least = subtract(rate.value, slack.over);
  if (signOf(least) <= 0) return undefined;
  const whole = multiply(above.value, aggregation.factor);
  return {
    indicator,
    denominator: aggregation.denominator,
    rate,
    numerator: above.observations,
    above: whole,
    low: divide(whole, add(rate.value, slack.short)),
    high: divide(whole, least),
  };
}

/** Whether the denominator can be behind the rate as it is written. */
export function holds({ low, high }: Implied, denominator: Rational): boolean {
  return compare(low, denominator) <= 0 && compare(denominator, high) <= 0;
}

/** Whether one denominator can be behind both rates. */
export function overlap(one: Implied, other: Implied): boolean {
  return compare(one.low, other.high) <= 0 && compare(one.high, other.low) >= 0;
}

/** The denominator to tell people, in whole units. */
export function middleOf({ low, high }: Implied): string {
  return toDecimalText(roundHalfAwayFromZero(divide(add(low, high), rational(2)), 0));
}

/** The denominator: the unit's own, else the province's for a unit that speaks of all of it. */
export function knownDenominator(
  examined: ExaminedYear,
  answered: UnitAnswers,
  code: string,
): Rational | undefined {
  return partFigure(examined, answered, code)?.value ?? ofProvince(examined, answered, code);
}

/** The denominator of the province, for a unit that speaks of all of it. */
export function ofProvince(
  { collected }: ExaminedYear,
  { unit }: UnitAnswers,
  code: string,
): Rational | undefined {
  return isProvinceWide(unit) ? numberOf(collected.province.get(code)?.figure) : undefined;
}

/** Whether what a unit reports is not of a place of its own. */
export function isProvinceWide({ kind }: ReportingUnit): boolean {
  return familyOf(kind) === 'enterprises' || familyOf(kind) === 'department';
}
