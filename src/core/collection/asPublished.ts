import { firstKnownNumber } from '#core/catalogue/bestKnown';
import { groupedBy } from '#core/catalogue/groupedBy';
import type { KnownFigure } from '#core/catalogue/yearBook';
import { compareStatus, numberOf } from '#core/numbers/figure';
import type { Rational } from '#core/numbers/rational';
import type { CollectedYear } from './collectedYear';
import { indexOf, keyOf } from './yearIndex';

/**
 * The same year with last year's figures as they were first published: of rows of one status, the
 * least final one, the first that has a figure. What was not published itself is made of them as it is made of the present ones.
 */
export function asPublished(collected: CollectedYear): CollectedYear {
  let earlier = AS_PUBLISHED.get(collected);
  if (earlier === undefined) {
    const knownFigures = firstPublished(collected);
    earlier = { ...collected, book: { ...collected.book, knownFigures }, present: collected };
    AS_PUBLISHED.set(collected, earlier);
  }
  return earlier;
}

const AS_PUBLISHED = new WeakMap<CollectedYear, CollectedYear>();

function firstPublished({ book }: CollectedYear): readonly KnownFigure[] {
  const last = book.knownFigures.filter(({ year }) => year === book.year - 1);
  const byFigure = groupedBy(last, ({ unit, indicator }) => keyOf(unit, indicator));
  return [...byFigure.values()].flatMap((rows) => {
    const inTime = asTheyFollowed(rows);
    return firstKnownNumber(inTime) ?? inTime.slice(0, 1);
  });
}

/** An estimate is published before a final figure, in whichever order the book came to know them. */
function asTheyFollowed(rows: readonly KnownFigure[]): readonly KnownFigure[] {
  return [...rows].sort((left, right) => compareStatus(left.status, right.status));
}

/**
 * What was published of a figure that is otherwise computed from others; asked of the year as it was
 * published alone. A unit's own figure from before the ledger changed it is that of another territory.
 */
export function publishedItself(
  collected: CollectedYear,
  unit: string,
  code: string,
): Rational | undefined {
  const { knownPriors, changesInto } = indexOf(collected);
  if (!collected.present || changesInto.has(unit)) return undefined;
  return numberOf(knownPriors.get(unit)?.get(code)?.[0]?.figure);
}
