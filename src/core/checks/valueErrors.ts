import { isAmount, type Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { numberOf } from '#core/numbers/figure';
import { divide, multiply, signOf, type Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { ExaminedYear } from './examinedYear';
import type { LastYear } from './growth/lastYear';
import { checkNegativeValue } from './negativeValue';
import { checkRateOutOfRange } from './rateOutOfRange';
import { checkUnitSlip } from './slips/unitSlip';
import { usualChanges, type UsualChanges } from './slips/usualChanges';

/** Errors, and the values that they keep out of every total. */
export interface ValueErrors {
  readonly errors: readonly Finding[];
  readonly suspects: ReadonlySet<Observation>;
}

/** What cannot be true of single values: their sign, their range, their unit of measure. */
export function findValueErrors(examined: ExaminedYear, lastYear: LastYear): ValueErrors {
  const errors: Finding[] = [];
  const suspects = new Set<Observation>();
  const errorIn = valueErrorIn(examined, lastYear);
  for (const observation of currentObservations(examined)) {
    const indicator = examined.indicators.get(observation.indicator);
    const error = indicator && errorIn(indicator, observation);
    if (error) errors.push(error);
    if (error) suspects.add(observation);
  }
  return { errors, suspects };
}

/** What cannot be true of a value, held against last year's and its peers' usual change. */
export function valueErrorIn(
  examined: ExaminedYear,
  lastYear: LastYear,
): (indicator: Indicator, observation: Observation) => Finding | undefined {
  const usual = usualChanges(examined, lastYear);
  return (indicator, observation) => errorOf(examined, lastYear, usual, indicator, observation);
}

/** This year's figures of all units, then of the province, each once. */
function* currentObservations({
  collected: { answers, province },
}: ExaminedYear): Iterable<Observation> {
  for (const ofUnit of answers.values()) {
    for (const { current } of ofUnit.values()) if (current) yield current;
  }
  for (const observation of province.values()) {
    const { unit, indicator } = observation;
    // What the department entered for an authority stands among its own answers already.
    if (answers.get(unit)?.get(indicator)?.current !== observation) yield observation;
  }
}

/** At most one error for a value: a second would be about the same mistake. */
function errorOf(
  examined: ExaminedYear,
  lastYear: LastYear,
  usual: UsualChanges,
  indicator: Indicator,
  observation: Observation,
): Finding | undefined {
  const { figure, unit } = observation;
  if (figure.state !== 'value') return undefined;
  const outOfBounds =
    checkNegativeValue(indicator, observation) ??
    checkRateOutOfRange(indicator, observation, {
      recomputed: ownRatio(examined, indicator, observation),
      prior: lastYear.of(unit, indicator),
    });
  if (outOfBounds || !isAmount(indicator)) return outOfBounds;
  const prior = lastYear.of(unit, indicator);
  if (prior === undefined) return undefined;
  return checkUnitSlip({
    indicator,
    observation,
    value: figure.value,
    prior,
    smallBase: examined.collected.book.settings.smallBase,
    usual: () => usual(examined.units.get(unit)?.kind, indicator),
  });
}

/** What the numerator and denominator that the same unit gives make of a rate. */
function ownRatio(
  { collected }: ExaminedYear,
  { aggregation }: Indicator,
  { unit }: Observation,
): Rational | undefined {
  if (aggregation.form !== 'ratio_of_sums') return undefined;
  const answers = collected.answers.get(unit);
  const [above, below] = [aggregation.numerator, aggregation.denominator].map((code) =>
    numberOf(answers?.get(code)?.current?.figure),
  );
  if (!above || !below || signOf(below) <= 0) return undefined;
  return multiply(divide(above, below), aggregation.factor);
}
