import { bestKnown } from '#core/catalogue/bestKnown';
import { groupedBy } from '#core/catalogue/groupedBy';
import { plansOfYear, type KnownFigure, type YearBook } from '#core/catalogue/yearBook';
import { keyOf } from '#core/collection/yearIndex';
import { numberOf } from '#core/numbers/figure';
import type { Rational } from '#core/numbers/rational';

/** What a book knows of a unit before it reports, in the indicator's own measure. */
export interface KnownValues {
  readonly prior: (unit: string, indicator: string) => Rational | undefined;
  readonly plan: (unit: string, indicator: string) => Rational | undefined;
}

export function knownValues(book: YearBook): KnownValues {
  const { knownFigures, year } = book;
  const priors = bestByKey(knownFigures.filter((figure) => figure.year === year - 1));
  const targets = bestByKey(plansOfYear(book));
  return {
    prior: (unit, indicator) => numberOf(priors.get(keyOf(unit, indicator))?.figure),
    plan: (unit, indicator) => numberOf(targets.get(keyOf(unit, indicator))?.figure),
  };
}

function bestByKey(figures: readonly KnownFigure[]): ReadonlyMap<string, KnownFigure> {
  const byKey = groupedBy(figures, ({ unit, indicator }) => keyOf(unit, indicator));
  return new Map(
    [...byKey].flatMap(([key, known]) => {
      const best = bestKnown(known);
      return best ? [[key, best] as const] : [];
    }),
  );
}
