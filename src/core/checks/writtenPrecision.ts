import type { Indicator } from '#core/catalogue/indicator';
import type { Figure } from '#core/numbers/figure';
import { decimalPlaces, fromDecimalText } from '#core/numbers/decimalText';
import { conversionFactor, isWholeMeasure, parseMeasure } from '#core/numbers/measure';
import {
  compare,
  divide,
  equals,
  multiply,
  ONE,
  powerOfTen,
  type Rational,
  rational,
  smaller,
  ZERO,
} from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { ExaminedYear } from './examinedYear';

const HALF: Rational = rational(1, 2);

/** One unit of the last written place, in the indicator's unit; 0 for an exact count. */
export function lastPlace({ indicators }: ExaminedYear, observation: Observation): Rational {
  if (observation.figure.state !== 'value') return ZERO;
  const indicator = indicators.get(observation.indicator);
  if (indicator && isFromBook(observation)) return publishedPlace(indicator, observation);
  return fromDecimalText(observation.precision) ?? ZERO;
}

/** A figure that the book holds has no cell text that would tell how finely it was written. */
function isFromBook({ raw }: Observation): boolean {
  return raw === '';
}

/** How far the written number may lie from what was rounded to it. */
export function halfLastPlace(examined: ExaminedYear, observation: Observation): Rational {
  return multiply(lastPlace(examined, observation), HALF);
}

/**
 * The last place of each of some figures of one row. Cells drop trailing zeros (30,00 is shown as
 * 30), so figures in one unit of measure are taken to be written as finely as the finest of them.
 */
export function lastPlacesTogether(
  examined: ExaminedYear,
  observations: readonly Observation[],
): readonly Rational[] {
  const finest = new Map<string, Rational>();
  for (const observation of observations) {
    if (observation.figure.state !== 'value') continue;
    const place = lastPlace(examined, observation);
    const known = finest.get(observation.measure);
    if (known === undefined || compare(place, known) < 0) finest.set(observation.measure, place);
  }
  return observations.map((observation) =>
    observation.figure.state === 'value' ? (finest.get(observation.measure) ?? ZERO) : ZERO,
  );
}

/**
 * One unit of the last place to which a known figure was published. Files drop trailing zeros, so
 * an amount is taken to be published at least as finely as its indicator is shown; a plain count
 * is exact.
 */
export function publishedPlace(
  indicator: Indicator,
  { figure, measure }: { readonly figure: Figure; readonly measure: string },
): Rational {
  if (figure.state !== 'value') return ZERO;
  const own = parseMeasure(indicator.unit);
  const published = parseMeasure(measure) ?? own;
  const factor = (own && published && conversionFactor(published, own)) ?? ONE;
  const written = multiply(factor, powerOfTen(-decimalPlaces(divide(figure.value, factor))));
  if (own && isWholeMeasure(own)) return equals(factor, ONE) ? ZERO : written;
  const shown = powerOfTen(-indicator.decimals);
  return smaller(written, shown);
}
