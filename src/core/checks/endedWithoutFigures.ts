import { lackingPriors } from '#core/collection/lackingPriors';
import type { Finding } from '#core/findings/finding';
import type { ExaminedYear } from './examinedYear';
import { notComparable } from './notComparable';

/**
 * Once for the whole book: what flowed in the year before is not compared, for want of the figures of units
 * that ended in that year's course and had their part of it.
 */
export function endedWithoutFigures({ collected, year, units }: ExaminedYear): readonly Finding[] {
  const endedInLastYear = (code: string): boolean => {
    const { validTo = '' } = units.get(code) ?? {};
    return validTo >= `${year - 1}-01-01` && validTo < `${year - 1}-12-31`;
  };
  const silent = new Set<string>();
  const indicators = collected.book.indicators.filter((indicator) => {
    if (indicator.nature !== 'flow' || indicator.aggregation.form !== 'sum') return false;
    const ended = lackingPriors(collected, indicator).filter(endedInLastYear);
    for (const code of ended) silent.add(code);
    return ended.length > 0;
  });
  if (indicators.length === 0) return [];
  return [
    notComparable('', '', year, {
      code: 'boundary-not-comparable/ended-silent',
      arguments: {
        year: year - 1,
        indicators: indicators.map(({ code }) => code),
        silent: [...silent].map((code) => units.get(code)?.name ?? code),
      },
    }),
  ];
}
