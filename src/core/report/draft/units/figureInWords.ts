import type { Indicator } from '#core/catalogue/indicator';
import type { Rational } from '#core/numbers/rational';
import { exactText } from '../../sentences/levelText';
import { printedNumber } from '../../sentences/printedNumber';

/** "98,5%", "345 cụm": a unit's figure as a repair prints it. */
export function figureInWords(indicator: Indicator, value: Rational): string {
  return indicator.unit === '%'
    ? `${printedNumber(value, indicator.decimals)}%`
    : exactText(indicator, value);
}
