import { rational } from '#core/numbers/rational';
import type { Aggregation } from './indicator';

/** An aggregation, or why the text is none. */
export type AggregationReading =
  | { readonly kind: 'aggregation'; readonly aggregation: Aggregation }
  | { readonly kind: 'no-denominator' }
  | { readonly kind: 'malformed' };

const PLAIN_FORMS = ['sum', 'distinct_count', 'province_only', 'not_additive'] as const;

/**
 * How unit figures become the province's, from its notation in the catalogue (domain reference,
 * section 6). A ratio without a factor is a plain quotient.
 *
 * @example
 * readAggregation('ratio_of_sums(NET020/TH010*100)');
 * // => ratio_of_sums, NET020 over TH010, times 100
 */
export function readAggregation(text: string): AggregationReading {
  const compact = text.replace(/\s+/g, '');
  const plain = PLAIN_FORMS.find((form) => form === compact);
  if (plain) return aggregation({ form: plain });
  const [, form, formula = ''] = /^(derived_sum|ratio_of_sums)\((.*)\)$/.exec(compact) ?? [];
  if (form === 'derived_sum') return derivedSum(formula);
  if (form === 'ratio_of_sums') return ratioOfSums(formula);
  return { kind: 'malformed' };
}

/** The notation that readAggregation reads. */
export function aggregationText(aggregation: Aggregation): string {
  if (aggregation.form === 'derived_sum') return `derived_sum(${aggregation.parts.join('+')})`;
  if (aggregation.form !== 'ratio_of_sums') return aggregation.form;
  const { numerator, denominator, factor } = aggregation;
  return `ratio_of_sums(${numerator}/${denominator}*${factor.numerator})`;
}

/** The codes of the indicators that an indicator is computed from. */
export function operandsOf(aggregation: Aggregation): readonly string[] {
  if (aggregation.form === 'derived_sum') return aggregation.parts;
  if (aggregation.form !== 'ratio_of_sums') return [];
  return [aggregation.numerator, aggregation.denominator];
}

function derivedSum(formula: string): AggregationReading {
  const parts = formula.split('+');
  const isWellFormed = parts.every(isCode) && new Set(parts).size === parts.length;
  return isWellFormed ? aggregation({ form: 'derived_sum', parts }) : { kind: 'malformed' };
}

function ratioOfSums(formula: string): AggregationReading {
  const [, numerator = '', denominator = '', factor = '1'] =
    /^([^+*/()|]+)(?:\/([^+*/()|]*))?(?:\*(\d+))?$/.exec(formula) ?? [];
  if (numerator === '' || /^0+$/.test(factor)) return { kind: 'malformed' };
  if (denominator === '') return { kind: 'no-denominator' };
  return aggregation({
    form: 'ratio_of_sums',
    numerator,
    denominator,
    factor: rational(BigInt(factor)),
  });
}

/** Anything but the signs of the notation. */
function isCode(text: string): boolean {
  return /^[^\s+*/()|]+$/.test(text);
}

function aggregation(read: Aggregation): AggregationReading {
  return { kind: 'aggregation', aggregation: read };
}
