import { isAmount, type Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { compare, signOf } from '#core/numbers/rational';
import type { ExaminedYear } from '../examinedYear';
import { explanationIn } from '../explanation';
import { named, raise } from '../raise';
import { hasGivenWay, type LastYear } from './lastYear';

/**
 * "x" where last year had a figure: the unit no longer owes it, and the total falls by that
 * figure without a word. What people have left out themselves was sent as a figure; what a unit had
 * that gave way within the year is with those that came after it.
 */
export function checkNoLongerApplicable(
  examined: ExaminedYear,
  lastYear: LastYear,
  indicator: Indicator,
): readonly Finding[] {
  const { collected, year } = examined;
  const { smallBase } = collected.book.settings;
  if (!isAmount(indicator) || indicator.aggregation.form !== 'sum') return [];
  return [...collected.answers].flatMap(([unit, answers]) => {
    const { current, remarks = [] } = answers.get(indicator.code) ?? {};
    if (current?.figure.state !== 'not-applicable' || !/^x$/iu.test(current.raw.trim())) return [];
    if (hasGivenWay(examined, unit)) return [];
    const prior = lastYear.published(unit, indicator) && lastYear.of(unit, indicator);
    if (!prior || signOf(prior) <= 0) return [];
    // A count of few comes and goes; of money every amount is one.
    if (indicator.decimals === 0 && compare(prior, smallBase) < 0) return [];
    if (explanationIn(remarks.map(({ text }) => text)) !== undefined) return [];
    const { source } = current;
    return raise('growth-out-of-bounds', {
      unit,
      indicator: indicator.code,
      year,
      source,
      message: {
        code: 'growth-out-of-bounds/not-applicable',
        arguments: {
          indicator: named(indicator),
          cell: source.cell,
          prior: toDecimalText(prior),
          year: year - 1,
        },
      },
    });
  });
}
