import { bestKnown } from '#core/catalogue/bestKnown';
import type { Indicator } from '#core/catalogue/indicator';
import type { Compilation, IndicatorTotal } from '#core/figures/compilation';
import type { Status } from '#core/numbers/figure';
import type { Rational } from '#core/numbers/rational';
import { pairOf, valueOf, type KnownPair } from '../knownPair';
import { provincePair } from '../provincePair';

/** The whole province through the years. */
export interface YearsKnown {
  /** A figure for any year of the book's records. */
  readonly levelOf: (indicator: string, year: number) => Rational | undefined;
  /** Two years that the book knows, which need not follow each other. */
  readonly pairOfYears: (indicator: string, from: number, to: number) => KnownPair | undefined;
  /** This year over last year's figure as it was first published. */
  readonly pairOverPublished: (indicator: string) => KnownPair | undefined;
  /** Whether the figure for the book's year is an estimate, provisional or final. */
  readonly statusOf: (indicator: string) => Status | undefined;
}

export function yearsKnown(
  { book }: Compilation,
  catalogue: ReadonlyMap<string, Indicator>,
  totalOf: ReadonlyMap<string, IndicatorTotal>,
): YearsKnown {
  const levelOf = (code: string, year: number): Rational | undefined => {
    const total = totalOf.get(code);
    if (year === book.year) return total?.value;
    if (year === book.year - 1) return total?.prior;
    const known = book.knownFigures.filter(
      (one) => one.unit === '' && one.indicator === code && one.year === year,
    );
    return valueOf(bestKnown(known)?.figure);
  };
  return {
    levelOf,
    pairOfYears: (code, from, to) => {
      const indicator = catalogue.get(code);
      return indicator && pairOf(indicator, '', levelOf(code, to), levelOf(code, from), undefined);
    },
    pairOverPublished: (code) => {
      const indicator = catalogue.get(code);
      const total = totalOf.get(code);
      // What was published of another territory is no base of the whole as it stands.
      if (!indicator || !total || total.priorBasis === 'restated') return undefined;
      return total.publishedPrior && total.isComplete
        ? pairOf(indicator, '', total.value, total.publishedPrior.value, undefined)
        : provincePair(indicator, total);
    },
    statusOf: (code) => totalOf.get(code)?.status,
  };
}
