import type { Figure } from '#core/numbers/figure';
import { isZero } from '#core/numbers/rational';
import type { MeasuredTotal, SentenceContext } from './sentenceContext';

/** An indicator among the others and their totals. */
interface Asked extends Pick<SentenceContext, 'indicator' | 'book'> {
  readonly find: (code: string) => Pick<MeasuredTotal, 'total'> | undefined;
}

/**
 * The units that have nothing of what an indicator is a part of: who received no dossiers has not
 * failed to receive them online, and is not said to lack what it cannot have.
 */
export function unitsWithoutWhole({
  indicator: { code, partOf },
  book,
  find,
}: Asked): ReadonlySet<string> {
  const divisors = book.indicators.flatMap(({ aggregation }) =>
    aggregation.form === 'ratio_of_sums' && aggregation.numerator === code
      ? [aggregation.denominator]
      : [],
  );
  const shares = [...partOf, ...divisors].flatMap((whole) => find(whole)?.total.byUnit ?? []);
  return new Set(shares.filter(({ figure }) => isNothing(figure)).map(({ unit }) => unit));
}

/** "-", or a 0. */
export function isNothing(figure: Figure): boolean {
  return figure.state === 'none' || (figure.state === 'value' && isZero(figure.value));
}
