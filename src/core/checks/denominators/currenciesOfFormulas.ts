import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { currencyOf, parseMeasure } from '#core/numbers/measure';
import { equals, powerOfTen } from '#core/numbers/rational';
import type { ExaminedYear } from '../examinedYear';
import { named, NOWHERE, raise } from '../raise';

/** What the catalogue itself adds up of, or divides by, another currency; a factor may convert it. */
export function checkCurrenciesOfFormulas({ indicators, year }: ExaminedYear): readonly Finding[] {
  return [...indicators.values()].flatMap((indicator) => {
    const operands = operandsOf(indicator).flatMap((code) => indicators.get(code) ?? []);
    const currencies = new Set(operands.flatMap(({ unit }) => currencyIn(unit) ?? []));
    if (currencies.size < 2) return [];
    return [
      raise('denominator-mismatch', {
        unit: '',
        indicator: indicator.code,
        year,
        source: NOWHERE,
        message: {
          code: 'denominator-mismatch/currencies-in-formula',
          arguments: { indicator: named(indicator), operands: operands.map(named) },
        },
      }),
    ];
  });
}

function operandsOf({ aggregation }: Indicator): readonly string[] {
  if (aggregation.form === 'derived_sum') return aggregation.parts;
  if (aggregation.form !== 'ratio_of_sums') return [];
  const { numerator, denominator, factor } = aggregation;
  return PLAIN_FACTORS.some((one) => equals(one, factor)) ? [numerator, denominator] : [];
}

/** Of a quotient, a percentage, a per mille; any other factor may be the rate of exchange. */
const PLAIN_FACTORS = [0, 2, 3].map(powerOfTen);

function currencyIn(unit: string): string | undefined {
  const measure = parseMeasure(unit);
  return measure && currencyOf(measure);
}
