import type { Indicator } from '#core/catalogue/indicator';
import { numberOf } from '#core/numbers/figure';
import {
  absolute,
  compare,
  multiply,
  rational,
  subtract,
  sum,
  type Rational,
} from '#core/numbers/rational';
import type { ExaminedYear } from '../examinedYear';
import { isWithin } from '../slips/timesApart';
import type { LastYear } from './lastYear';

const NEAR = rational(6, 5);

/** Of the change of a part no more than a quarter may be left in its total. */
const LEFT = rational(4);

/**
 * The total of which a unit's part moved while the other parts made up for it: fixed phones that are
 * counted as mobile from now on. No digit of the part is wrong then.
 */
export function offsetTotal(
  { collected, indicators }: ExaminedYear,
  lastYear: LastYear,
  unit: string,
  { code, ...part }: { readonly code: string; readonly value: Rational; readonly prior: Rational },
): Indicator | undefined {
  // Nearly every figure stays near its last year, and nobody asks about it.
  if (isWithin(part.value, part.prior, NEAR)) return undefined;
  const answers = collected.answers.get(unit);
  const moved = absolute(subtract(part.value, part.prior));
  return [...indicators.values()].find(({ aggregation }) => {
    if (aggregation.form !== 'derived_sum' || !aggregation.parts.includes(code)) return false;
    const changes = aggregation.parts.flatMap((one) => {
      const indicator = indicators.get(one);
      const value = numberOf(answers?.get(one)?.current?.figure);
      const prior = indicator && lastYear.of(unit, indicator);
      return value && prior ? [subtract(value, prior)] : [];
    });
    if (changes.length < aggregation.parts.length || changes.length < 2) return false;
    return compare(multiply(absolute(sum(changes)), LEFT), moved) <= 0;
  });
}
