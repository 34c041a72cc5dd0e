import type { HouseSettings } from '#core/catalogue/yearBook';
import { absolute, add, isZero, rational, type Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { BaseWords } from '../baseWords';
import { printedNumber } from '../printedNumber';
import { unchangedPhrase, verbOf } from './changeVerb';

/**
 * Growth in per cent as growth or as index, from one rounding (M3). The verb follows the exact
 * sign; a change that rounds away is neither a rise nor a fall, and not "no change".
 */
export function percentPhrase(
  growth: Rational,
  { comparison, growthDecimals }: Pick<HouseSettings, 'comparison' | 'growthDecimals'>,
  words: BaseWords,
): string {
  const rounded = roundHalfAwayFromZero(growth, growthDecimals);
  if (isZero(rounded)) return unchangedPhrase(growth, words);
  const change =
    comparison === 'index'
      ? `bằng ${printedNumber(add(HUNDRED, rounded), growthDecimals)}%`
      : `${verbOf(growth)} ${printedNumber(absolute(rounded), growthDecimals)}%`;
  return `${change} so với ${words.base}${words.remark}`;
}

const HUNDRED = rational(100);

/**
 * "gấp 3,5 lần so với năm 2021". To whole times a multiple is too rough for anyone, however growth is printed:
 * "gấp 2 lần" of 2,4.
 */
export function multiplePhrase(
  quotient: Rational,
  { growthDecimals }: Pick<HouseSettings, 'growthDecimals'>,
  words: BaseWords,
): string {
  const times = printedNumber(quotient, Math.max(LEAST_OF_MULTIPLES, growthDecimals));
  return `gấp ${times} lần so với ${words.base}${words.remark}`;
}

const LEAST_OF_MULTIPLES = 1;
