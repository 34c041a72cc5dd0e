import { readNumberText } from '#core/numbers/numberText';
import type { Rational } from '#core/numbers/rational';

/** A count as people write it in words: "1.234" is a thousand and more. */
export function countInRemark(text: string): Rational | undefined {
  return numberIn(text, true);
}

/** A number with or without decimals, its comma the decimal mark. */
export function decimalInRemark(text: string): Rational | undefined {
  return numberIn(text, false);
}

function numberIn(text: string, isCount: boolean): Rational | undefined {
  const reading = readNumberText(text, { separators: 'comma-decimal', isCount });
  return reading.kind === 'value' ? reading.value : undefined;
}
