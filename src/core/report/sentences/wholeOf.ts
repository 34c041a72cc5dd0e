import type { MeasuredTotal, SentenceContext } from './sentenceContext';

/** What the catalogue calls the whole of an indicator, else the sum that it is added to. */
export function wholeOf({
  indicator,
  book,
  find,
}: Pick<SentenceContext, 'indicator' | 'book' | 'find'>): MeasuredTotal | undefined {
  const sums = book.indicators.filter(
    ({ aggregation }) =>
      aggregation.form === 'derived_sum' && aggregation.parts.includes(indicator.code),
  );
  const codes = [...indicator.partOf, ...sums.map(({ code }) => code)];
  return codes.map(find).find((one) => one !== undefined);
}
