import type { Indicator } from '#core/catalogue/indicator';
import { askedParts } from '#core/collection/askedParts';
import { rosterOf } from '#core/collection/roster';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import { comparedFigure, type ExaminedYear, type UnitAnswers } from '../examinedYear';
import { named, raise } from '../raise';

/**
 * A rate without the two counts that it is of, which nobody else is missed for either: it would vanish without
 * a word, for rates of units never make the province's (M5).
 */
export function checkRateWithoutCounts(
  { collected, year }: ExaminedYear,
  answered: UnitAnswers,
  indicator: Indicator,
): Finding | undefined {
  const stated = comparedFigure(answered, indicator.code);
  if (indicator.aggregation.form !== 'ratio_of_sums' || !stated) return undefined;
  const { figure, year: ofYear, source } = stated.observation;
  if (ofYear !== year || figure.state !== 'value') return undefined;
  const { code: unit } = answered.unit;
  const counts = askedParts(collected, unit, indicator).map(({ code }) => code);
  const lacking = counts.filter((code) => {
    const { current, withheld } = answered.answers.get(code) ?? {};
    const isAnswered = numberOf(current?.figure) !== undefined || withheld !== undefined;
    return !isAnswered && current?.figure.state !== 'not-applicable';
  });
  // Of a density beside its subscriptions the population is somebody else's.
  if (lacking.length < counts.length) return undefined;
  // Where others give them, each is a missing indicator, or another source's.
  const isTold = lacking.some(
    (code) => rosterOf(collected, code).asked.length > 0 || collected.province.has(code),
  );
  if (lacking.length === 0 || isTold) return undefined;
  return raise('parts-differ-from-total', {
    unit,
    indicator: indicator.code,
    year,
    source,
    message: {
      code: 'parts-differ-from-total/counts-lacking',
      arguments: {
        indicator: named(indicator),
        cell: source.cell,
        rate: toDecimalText(stated.value),
        counts: lacking,
      },
    },
  });
}
