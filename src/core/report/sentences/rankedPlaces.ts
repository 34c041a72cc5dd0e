import type { IndicatorTotal, UnitShare } from '#core/figures/compilation';
import { numberOf, worstStatus, type Status } from '#core/numbers/figure';
import { compare, divide, equals, isZero, multiply, type Rational } from '#core/numbers/rational';
import { isImpossibleRate } from './impossibleRate';
import type { SentenceContext } from './sentenceContext';

/** The units that share one place: equal figures, equal rank. */
export interface Place {
  readonly names: readonly string[];
  readonly value: Rational;
  /** The least final of them. */
  readonly status: Status | undefined;
}

/** Every wording of a sentence asks for the same places, and a total never changes. */
const ranked = new WeakMap<IndicatorTotal, readonly Place[]>();

/** From the highest figure down; none unless every unit has said its own. */
export function placesOf(context: SentenceContext): readonly Place[] {
  const places = ranked.get(context.total) ?? rankPlaces(context);
  ranked.set(context.total, places);
  return places;
}

function rankPlaces(context: SentenceContext): readonly Place[] {
  const { total, units } = context;
  const figures = total.isComplete ? unitValues(context) : undefined;
  if (!figures) return [];
  const places: { units: string[]; value: Rational }[] = [];
  for (const { unit, value } of [...figures].sort((one, other) =>
    compare(other.value, one.value),
  )) {
    const last = places.at(-1);
    if (last && equals(last.value, value)) last.units.push(unit);
    else places.push({ units: [unit], value });
  }
  return places.map(({ units: sharing, value }) => ({
    names: sharing.map((unit) => units.get(unit)?.name ?? unit),
    value,
    status: worstStatus(sharing.flatMap((unit) => statusOf(context, unit) ?? [])),
  }));
}

/** Of the unit's own figure, or of the two that its rate is made of. */
function statusOf({ indicator, unitStatus }: SentenceContext, unit: string): Status | undefined {
  const { aggregation, code } = indicator;
  const codes =
    aggregation.form === 'ratio_of_sums'
      ? [aggregation.numerator, aggregation.denominator]
      : [code];
  return worstStatus(codes.flatMap((one) => unitStatus(unit, one) ?? []));
}

interface UnitValue {
  readonly unit: string;
  readonly value: Rational;
}

/** What each unit has, of a rate the quotient of its two sides; undefined where someone has not said. */
function unitValues({ indicator, total, find }: SentenceContext): readonly UnitValue[] | undefined {
  const { aggregation } = indicator;
  if (aggregation.form === 'sum') return allValues(total.byUnit);
  if (aggregation.form !== 'ratio_of_sums') return undefined;
  const above = allValues(find(aggregation.numerator)?.total.byUnit ?? []);
  const below = allValues(find(aggregation.denominator)?.total.byUnit ?? []);
  if (!above || !below) return undefined;
  const denominators = new Map(below.map(({ unit, value }) => [unit, value] as const));
  const rates = above.flatMap(({ unit, value }) => {
    const denominator = denominators.get(unit);
    // Who had no dossiers has no rate, as one that answers "x".
    if (denominator && isZero(denominator) && isZero(value)) return [];
    return denominator && !isZero(denominator)
      ? { unit, value: multiply(divide(value, denominator), aggregation.factor) }
      : undefined;
  });
  if (!rates.every(isPresent) || rates.length < 2) return undefined;
  return rates.some(({ value }) => isImpossibleRate(indicator, value)) ? undefined : rates;
}

function allValues(shares: readonly UnitShare[]): readonly UnitValue[] | undefined {
  const values = shares
    .filter(({ figure }) => figure.state !== 'not-applicable')
    .map(({ unit, figure }) => ({ unit, value: numberOf(figure) }));
  return values.every(hasValue) && values.length > 1 ? values : undefined;
}

function hasValue(one: { unit: string; value: Rational | undefined }): one is UnitValue {
  return one.value !== undefined;
}

function isPresent(one: UnitValue | undefined): one is UnitValue {
  return one !== undefined;
}
