import type { Indicator } from '#core/catalogue/indicator';
import { ownPrior, priorShares } from '#core/collection/unitPrior';
import { indexOf } from '#core/collection/yearIndex';
import type { Finding } from '#core/findings/finding';
import { isZero } from '#core/numbers/rational';
import type { ExaminedYear } from './examinedYear';
import { notComparable } from './notComparable';
import { named } from './raise';

/**
 * Stocks of the end of last year that the new unit has itself, and that the ledger adds what its
 * predecessors had before it began in that year: one place, counted on the old map and on the new one.
 * What flowed in the year is not meant: each unit may have its part of it.
 */
export function countedOnBothMaps(examined: ExaminedYear): readonly Finding[] {
  const { collected, indicators } = examined;
  const stocks = [...indicators.values()].filter(({ nature }) => nature === 'stock');
  return [...indexOf(collected).changesInto.keys()].flatMap((unit) =>
    stocks.flatMap((indicator) => countedTwice(examined, unit, indicator)),
  );
}

function countedTwice(
  { collected, year, units }: ExaminedYear,
  unit: string,
  indicator: Indicator,
): readonly Finding[] {
  const shares = priorShares(collected, unit, indicator.code);
  if (shares === undefined || shares === 'own') return [];
  const isValue = (of: string): boolean => {
    const value = ownPrior(collected, of, indicator.code)?.value;
    return value !== undefined && !isZero(value);
  };
  const isOwnCounted = shares.some((share) => share.unit === unit && share.steps.length === 0);
  const endOfLastYear = `${year - 1}-12-31`;
  const moved = shares.filter(({ unit: old, steps }) => {
    const last = steps.at(-1);
    const isOfThen = last !== undefined && last.effective !== '' && last.effective <= endOfLastYear;
    return isOfThen && old !== unit && isValue(old);
  });
  if (!isOwnCounted || moved.length === 0 || !isValue(unit)) return [];
  const nameOf = (code: string) => units.get(code)?.name ?? code;
  return [
    notComparable(unit, indicator.code, year, {
      code: 'boundary-not-comparable/counted-on-both-maps',
      arguments: {
        unit: nameOf(unit),
        indicator: named(indicator),
        year: year - 1,
        predecessors: [...new Set(moved.map(({ unit: old }) => nameOf(old)))],
      },
    }),
  ];
}
