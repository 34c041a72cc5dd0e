import { isAmount, type Indicator } from '#core/catalogue/indicator';
import { equals, ONE, compare, absolute, rational, type Rational } from '#core/numbers/rational';
import { parseMeasure } from '#core/numbers/measure';

/** The word that shortens a large amount: "triệu" or "tỷ" before the noun of a count. */
export interface ScaleWord {
  readonly word: string;
  /** What one of it is in the indicator's own measure. */
  readonly factor: Rational;
  /** What follows the word. */
  readonly unit: string;
}

interface Scale extends Omit<ScaleWord, 'unit'> {
  /** From here on it is used. */
  readonly from: Rational;
}

const MILLION = rational(1_000_000);
const BILLION = rational(1_000_000_000);
const OF_SINGLE_THINGS: readonly Scale[] = [
  { word: 'tỷ', factor: BILLION, from: BILLION },
  { word: 'triệu', factor: MILLION, from: MILLION },
];

const THOUSAND = rational(1000);
/** "5.914 triệu USD" is read as it is, "52.000 triệu USD" is said as "52 tỷ USD". */
const MANY = rational(10_000);

/** Of measures with a multiplier of their own: "110.000 tỷ đồng", but "1,53 triệu tỷ đồng". */
const OF_MULTIPLES: readonly (readonly [multiplier: RegExp, scales: readonly Scale[]])[] = [
  [/^(?=tỷ )/iu, [{ word: 'triệu', factor: MILLION, from: MILLION }]],
  [/^triệu (?!tỷ )/iu, [{ word: 'tỷ', factor: THOUSAND, from: MANY }]],
  [/^nghìn (?!tỷ )/iu, [{ word: 'triệu', factor: THOUSAND, from: MANY }]],
];

/** The word an amount is said with: 1850000 thuê bao in "triệu". None below what people read at a glance. */
export function scaleWordOf(
  { unit, nature }: Pick<Indicator, 'unit' | 'nature'>,
  value: Rational,
): ScaleWord | undefined {
  const measure = parseMeasure(unit);
  if (!measure || !isAmount({ nature })) return undefined;
  const [multiplier, scales] = equals(measure.factor, ONE)
    ? ([undefined, OF_SINGLE_THINGS] as const)
    : (OF_MULTIPLES.find(([own]) => own.test(unit)) ?? []);
  const scale = scales?.find(({ from }) => compare(absolute(value), from) >= 0);
  return scale && { ...scale, unit: multiplier ? unit.replace(multiplier, '') : unit };
}
