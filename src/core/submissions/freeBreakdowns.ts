import { addsUpOverAreas, areasOf } from '#core/catalogue/areas';
import { groupedBy } from '#core/catalogue/groupedBy';
import type { AreaFigure, Breakdown } from './reading';
import { once } from './readBreakdown';
import type { ReadingContext } from './readingContext';

/**
 * The breakdowns by area that enterprises make on sheets of their own, by unit. Such a table may be
 * of some places only, so an indicator is taken where every area of the province has a figure.
 */
export function freeBreakdowns(
  figures: readonly AreaFigure[],
  context: ReadingContext,
): ReadonlyMap<string, Breakdown> {
  // Few files have any, and a country's register of areas is long.
  if (figures.length === 0) return new Map();
  const everywhere = areasOf(context.book).map(({ code }) => code);
  const breakdowns = new Map<string, Breakdown>();
  for (const [unit, ofUnit] of groupedBy(figures, ({ unit }) => unit)) {
    const given = [...once(ofUnit).values()];
    const indicators = [...new Set(given.map(({ indicator }) => indicator))].filter((code) => {
      const indicator = context.catalogue.byCode.get(code);
      const places = given.filter((one) => one.indicator === code);
      return indicator && addsUpOverAreas(indicator) && isWhole(places, everywhere);
    });
    const taken = given.filter(({ indicator }) => indicators.includes(indicator));
    if (indicators.length > 0) {
      breakdowns.set(unit, { indicators, areas: everywhere, figures: taken });
    }
  }
  return breakdowns;
}

function isWhole(figures: readonly AreaFigure[], areas: readonly string[]): boolean {
  const isGiven = ({ figure: { state } }: AreaFigure) => state !== 'blank' && state !== 'missing';
  const given = new Set(figures.map(({ area }) => area));
  return areas.length > 0 && figures.every(isGiven) && areas.every((area) => given.has(area));
}
