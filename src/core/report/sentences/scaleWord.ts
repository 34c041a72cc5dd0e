import { isAmount, type Indicator } from '#core/catalogue/indicator';
import { equals, ONE, compare, absolute, rational, type Rational } from '#core/numbers/rational';
import { parseMeasure } from '#core/numbers/measure';

/** "triệu" or "tỷ" before the noun of a large count. */
export interface ScaleWord {
  readonly word: 'triệu' | 'tỷ';
  readonly factor: Rational;
}

const SCALES: readonly ScaleWord[] = [
  { word: 'tỷ', factor: rational(1_000_000_000) },
  { word: 'triệu', factor: rational(1_000_000) },
];

/**
 * The word a number of single things is said with: 1850000 thuê bao in "triệu". None below a
 * million, and none where the measure has a multiplier of its own ("tỷ đồng").
 */
export function scaleWordOf(
  indicator: Pick<Indicator, 'unit' | 'nature'>,
  value: Rational,
): ScaleWord | undefined {
  const measure = parseMeasure(indicator.unit);
  if (!measure || !isAmount(indicator) || !equals(measure.factor, ONE)) return undefined;
  return SCALES.find(({ factor }) => compare(absolute(value), factor) >= 0);
}
