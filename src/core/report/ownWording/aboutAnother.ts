import type { Verdict } from '../draft/verdict';
import type { SentenceContext } from '../sentences/sentenceContext';

/**
 * Whether all that a sentence says is of other indicators than the one in whose row it stands. Its
 * rate and the two sides of a rate are the same matter. Such words may be true, but they tell nothing
 * of the indicator, and mended they would say of it what is so of another.
 */
export function isAboutAnother(
  verdicts: readonly Verdict[],
  { indicator, book }: SentenceContext,
): boolean {
  const { code, aggregation } = indicator;
  const sides =
    aggregation.form === 'ratio_of_sums' ? [aggregation.numerator, aggregation.denominator] : [];
  const rates = book.indicators.filter(
    (one) => one.aggregation.form === 'ratio_of_sums' && one.aggregation.numerator === code,
  );
  const same = new Set([code, ...sides, ...rates.map((rate) => rate.code)]);
  const read = verdicts.filter((one) => one.indicator !== '');
  return read.length > 0 && !read.some((one) => same.has(one.indicator));
}
