import { isPlace, type Indicator } from '#core/catalogue/indicator';
import type { Compilation } from './compilation';

/**
 * Whether an indicator means the same in both years: counts tied to places fall by mergers, not by
 * decline, whatever last year is restated to (docs/boundaries.md). An enterprise that takes over
 * another's work moves no place.
 */
export function comparability(compilation: Compilation): (indicator: Indicator) => boolean {
  const haveMoved = havePlacesMoved(compilation);
  return ({ boundarySensitive }) => !(haveMoved && boundarySensitive);
}

/** Whether places came together or were divided, or are new and nobody has said of what. */
function havePlacesMoved({ book, totals, findings }: Compilation): boolean {
  const moved = new Set(totals.flatMap((total) => total.moved.map(({ unit }) => unit)));
  for (const { rule, severity, unit } of findings) {
    if (rule === 'boundary-not-comparable' && severity !== 'note') moved.add(unit);
  }
  return book.units.some(({ code, kind }) => moved.has(code) && isPlace(kind));
}
