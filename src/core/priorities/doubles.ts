import { isOneEnterprise } from '#core/collection/decidedAnswer';
import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { isWholeMeasure, parseMeasure } from '#core/numbers/measure';
import { compare, rational } from '#core/numbers/rational';
import type { Doubt } from './doubt';

/** With what leaving out the double takes away, where that is more than what else is in doubt. */
export function withDouble(doubt: Doubt, indicator: Indicator): Doubt {
  const { level, findings } = doubt;
  const doubles = findings.filter(isDouble);
  if (doubt.kind === 'missing' || doubles.length === 0) return doubt;
  const isPart = countsOneByOne(indicator) && !doubles.some(isOneEnterprise);
  const listed = rational(doubles.length);
  const amount = isPart && compare(listed, level) < 0 ? listed : level;
  const isLess = doubles.length < findings.length && compare(amount, doubt.amount) < 0;
  return isLess ? doubt : { ...doubt, amount, direction: 'down' };
}

export function isDouble({ rule }: Finding): boolean {
  return rule === 'double-count';
}

function countsOneByOne({ decimals, unit }: Indicator): boolean {
  const measure = parseMeasure(unit);
  return decimals === 0 && measure !== undefined && isWholeMeasure(measure);
}
