import { bestKnown } from '#core/catalogue/bestKnown';
import type { KnownFigure, YearBook } from '#core/catalogue/yearBook';
import { numberOf } from '#core/numbers/figure';
import type { Rational } from '#core/numbers/rational';

/** What a book knows of a unit before it reports, in the indicator's own measure. */
export interface KnownValues {
  readonly prior: (unit: string, indicator: string) => Rational | undefined;
  readonly plan: (unit: string, indicator: string) => Rational | undefined;
}

export function knownValues({ knownFigures, plans, year }: YearBook): KnownValues {
  const priors = bestByKey(knownFigures.filter((figure) => figure.year === year - 1));
  const targets = bestByKey(plans);
  return {
    prior: (unit, indicator) => numberOf(priors.get(keyOf(unit, indicator))?.figure),
    plan: (unit, indicator) => numberOf(targets.get(keyOf(unit, indicator))?.figure),
  };
}

function bestByKey(figures: readonly KnownFigure[]): ReadonlyMap<string, KnownFigure> {
  const byKey = new Map<string, KnownFigure[]>();
  for (const figure of figures) {
    const key = keyOf(figure.unit, figure.indicator);
    const others = byKey.get(key);
    if (others) others.push(figure);
    else byKey.set(key, [figure]);
  }
  return new Map(
    [...byKey].flatMap(([key, known]) => {
      const best = bestKnown(known);
      return best ? [[key, best] as const] : [];
    }),
  );
}

function keyOf(unit: string, indicator: string): string {
  return `${unit}\n${indicator}`;
}
