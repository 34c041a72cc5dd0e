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
  const decimals = changedDecimals(before, after);
  return [textOf(before, decimals), textOf(after, decimals)];
}

/** The decimals at which a reader sees that two numbers differ; the usual ones where one side is no number. */
export function changedDecimals(before: string, after: string): number {
  const [was, is] = [fromDecimalText(before), fromDecimalText(after)];
  let decimals: number = FEWEST;
  if (!was || !is) return decimals;
  while (
    decimals < MOST &&
    equals(roundHalfAwayFromZero(was, decimals), roundHalfAwayFromZero(is, decimals))
  ) {
    decimals += 1;
  }
  return decimals;
}

function textOf(text: string, decimals: number): string {
  const value = fromDecimalText(text);
  return value ? formatVietnameseTrimmed(value, decimals) : text;
}
