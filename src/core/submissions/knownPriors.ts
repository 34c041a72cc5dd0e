import type { YearBook } from '#core/catalogue/yearBook';
import type { Rational } from '#core/numbers/rational';

/**
 * Last year's known figures by unit and indicator, the later row of two. They only help to decide
 * which of two readings of a text is near; they are put in order when first asked for.
 */
export function knownPriors(
  book: YearBook,
): (unit: string, indicator: string) => Rational | undefined {
  let priors: ReadonlyMap<string, Rational> | undefined;
  return (unit, indicator) => {
    priors ??= priorsOf(book);
    return priors.get(`${unit}\n${indicator}`);
  };
}

function priorsOf({ knownFigures, year }: YearBook): ReadonlyMap<string, Rational> {
  const priors = new Map<string, Rational>();
  for (const { unit, indicator, year: of, figure } of knownFigures) {
    if (of === year - 1 && figure.state === 'value') {
      priors.set(`${unit}\n${indicator}`, figure.value);
    }
  }
  return priors;
}
