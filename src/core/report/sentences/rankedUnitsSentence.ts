import type { IndicatorTotal, UnitShare } from '#core/figures/compilation';
import { numberOf, type Status } from '#core/numbers/figure';
import { compare, divide, equals, isZero, multiply, type Rational } from '#core/numbers/rational';
import { isImpossibleRate } from './impossibleRate';
import { exactText } from './levelText';
import type { SentenceContext } from './sentenceContext';
import { nameWithin } from './unitName';

/** So many places are told. */
const PLACES = 3;
const MORE_PLACES = 5;
/** More units than these sharing a place are no news. */
const MOST_SHARING = 3;

/** The ways to say which units have most, and which have most and least. */
export const HIGHEST_FORMS = ['usual', 'first-only', 'first-five', 'without-figures'] as const;
export const EXTREMES_FORMS = ['usual', 'first-only', 'last-only', 'without-figures'] as const;

/** "…: cao nhất là huyện A (12 trạm), tiếp theo là huyện B (10 trạm), huyện C (9 trạm)." */
export function highestSentence(context: SentenceContext): string | undefined {
  const { level } = context.wording;
  const told = level === 'first-five' ? MORE_PLACES : PLACES;
  const places = placesOf(context).slice(0, told);
  if (places.length < 2) return undefined;
  // Nobody comes next with nothing.
  const [first, ...others] = places
    .filter(({ value }, position) => position === 0 || !isZero(value))
    .map((place) => placeText(context, place));
  if (first === undefined) return undefined;
  if (level === 'first-only' || others.length === 0)
    return `${aboutUnits(context)}: cao nhất là ${first}.`;
  if (others.some((text) => text === undefined)) return undefined;
  return `${aboutUnits(context)}: cao nhất là ${first}, tiếp theo là ${others.join(', ')}.`;
}

/** "…: cao nhất là huyện A (12 trạm), thấp nhất là huyện B (02 trạm)." */
export function extremesSentence(context: SentenceContext): string | undefined {
  const places = placesOf(context);
  const [first, last] = [places[0], places.at(-1)].map(
    (place) => place && placeText(context, place),
  );
  if (places.length < 2 || first === undefined || last === undefined) return undefined;
  const { level } = context.wording;
  if (level === 'first-only') return `${aboutUnits(context)}: cao nhất là ${first}.`;
  if (level === 'last-only') return `${aboutUnits(context)}: thấp nhất là ${last}.`;
  return `${aboutUnits(context)}: cao nhất là ${first}, thấp nhất là ${last}.`;
}

const STATUS_REMARKS: Readonly<Record<Status, string>> = {
  E: ' (số ước tính)',
  P: ' (số sơ bộ)',
  A: '',
};

function aboutUnits({ subject, total }: SentenceContext): string {
  return `${subject}${total.status ? STATUS_REMARKS[total.status] : ''}`;
}

/** The units that share one place: equal figures, equal rank. */
interface Place {
  readonly names: readonly string[];
  readonly value: Rational;
}

/** Every wording of a sentence asks for the same places, and a total never changes. */
const ranked = new WeakMap<IndicatorTotal, readonly Place[]>();

function placesOf(context: SentenceContext): readonly Place[] {
  const places = ranked.get(context.total) ?? rankPlaces(context);
  ranked.set(context.total, places);
  return places;
}

/** From the highest figure down; none unless every unit has said its own. */
function rankPlaces(context: SentenceContext): readonly Place[] {
  const { total, units } = context;
  const figures = total.isComplete ? unitValues(context) : undefined;
  if (!figures) return [];
  const places: { names: string[]; value: Rational }[] = [];
  for (const { unit, value } of [...figures].sort((one, other) =>
    compare(other.value, one.value),
  )) {
    const name = units.get(unit)?.name ?? unit;
    const last = places.at(-1);
    if (last && equals(last.value, value)) last.names.push(name);
    else places.push({ names: [name], value });
  }
  return places;
}

function placeText(
  { indicator, wording }: SentenceContext,
  { names, value }: Place,
): string | undefined {
  if (names.length > MOST_SHARING) return undefined;
  const [first = '', ...others] = names.map(nameWithin);
  const together = [first, ...others.slice(0, -1)].join(', ');
  const who = others.length === 0 ? first : `${together} và ${others.at(-1) ?? ''}`;
  if (wording.level === 'without-figures') return who;
  return `${who} (${others.length === 0 ? '' : 'cùng '}${exactText(indicator, value)})`;
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
