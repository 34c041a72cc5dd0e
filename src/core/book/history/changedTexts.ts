import { fromDecimalText } from '#core/numbers/decimalText';
import { equals } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { formatVietnameseTrimmed } from '#core/numbers/vietnameseText';

/** The usual decimals of tables, and those that every spreadsheet's calculation keeps. */
const [FEWEST, MOST] = [2, 13] as const;

/**
 * What a cell held and holds, as people read it: two numbers with two decimals, or with as many
 * more as it takes to see that they differ.
 */
export function changedTexts(before: string, after: string): readonly [string, string] {
  const [was, is] = [fromDecimalText(before), fromDecimalText(after)];
  if (!was || !is) return [textOf(before), textOf(after)];
  let decimals: number = FEWEST;
  while (
    decimals < MOST &&
    equals(roundHalfAwayFromZero(was, decimals), roundHalfAwayFromZero(is, decimals))
  ) {
    decimals += 1;
  }
  return [formatVietnameseTrimmed(was, decimals), formatVietnameseTrimmed(is, decimals)];
}

function textOf(text: string): string {
  const value = fromDecimalText(text);
  return value ? formatVietnameseTrimmed(value, FEWEST) : text;
}
