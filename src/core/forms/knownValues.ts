import { bestKnown } from '#core/catalogue/bestKnown';
import type { KnownFigure, YearBook } from '#core/catalogue/yearBook';
import { ZERO, type Rational } from '#core/numbers/rational';

/** What a book knows of a unit before it reports, in the indicator's own measure. */
export interface KnownValues {
  readonly prior: (unit: string, indicator: string) => Rational | undefined;
  readonly plan: (unit: string, indicator: string) => Rational | undefined;
}

export function knownValues({ knownFigures, plans, year }: YearBook): KnownValues {
  const priors = bestByKey(knownFigures.filter((figure) => figure.year === year - 1));
  const targets = bestByKey(plans);
  return {
    prior: (unit, indicator) => valueOf(priors.get(keyOf(unit, indicator))),
    plan: (unit, indicator) => valueOf(targets.get(keyOf(unit, indicator))),
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

/** "-" is 0; "…" and a blank are not known. */
function valueOf(known: KnownFigure | undefined): Rational | undefined {
  if (known?.figure.state === 'value') return known.figure.value;
  return known?.figure.state === 'none' ? ZERO : undefined;
}

function keyOf(unit: string, indicator: string): string {
  return `${unit}\n${indicator}`;
}
