import { onBothMaps } from '#core/collection/unitPrior';
import { indexOf } from '#core/collection/yearIndex';
import type { Finding } from '#core/findings/finding';
import type { ExaminedYear } from './examinedYear';
import { notComparable } from './notComparable';
import { named } from './raise';

/** Stocks of last year of which the book has two figures of one place: there is none to compare with. */
export function countedOnBothMaps({
  collected,
  indicators,
  year,
  units,
}: ExaminedYear): readonly Finding[] {
  const nameOf = (code: string) => units.get(code)?.name ?? code;
  return [...indexOf(collected).changesInto.keys()].flatMap((unit) =>
    [...indicators.values()].flatMap((indicator) => {
      const predecessors = onBothMaps(collected, unit, indicator.code).map(nameOf);
      if (predecessors.length === 0) return [];
      return [
        notComparable(unit, indicator.code, year, {
          code: 'boundary-not-comparable/counted-on-both-maps',
          arguments: {
            ...{ unit: nameOf(unit), indicator: named(indicator) },
            ...{ year: year - 1, predecessors },
          },
        }),
      ];
    }),
  );
}
