import { compare, rational } from '#core/numbers/rational';
import type { PrintedNumber } from '../numbers/numberInText';
import type { Statement } from '../statement';

/** As many decimals as the draft prints; more where a change would read as none. */
export function printedDecimals(
  { compares, indicator }: Statement,
  { place }: PrintedNumber,
): number {
  if (compares === 'level') return indicator.decimals;
  let decimals = 0;
  for (let one = rational(1); compare(place, one) < 0 && decimals < MOST_DECIMALS; decimals++) {
    one = rational(1, 10n ** BigInt(decimals + 1));
  }
  return Math.max(1, decimals);
}

const MOST_DECIMALS = 4;
