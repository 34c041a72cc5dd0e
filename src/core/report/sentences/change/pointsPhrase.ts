import { displayedPoints } from '#core/figures/displayedPoints';
import { absolute, isZero, subtract } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { printedNumber } from '../printedNumber';
import type { ChangeToSay } from './changeToSay';
import { unchangedPhrase, verbOf } from './changeVerb';

/**
 * Points between two rates, from the exact rates, rounded once (M4). Where the table can only
 * show the difference of the rounded rates, the sentence says the same number and why.
 */
export function pointsPhrase({ indicator, value, prior, words }: ChangeToSay): string {
  const { decimals, keepsZeros } = indicator;
  const exact = subtract(value, prior);
  const displayed = displayedPoints(value, prior, decimals);
  const { isExactDifference } = displayed;
  const shown = isExactDifference ? roundHalfAwayFromZero(exact, decimals) : displayed.points;
  if (isZero(shown)) return unchangedPhrase(exact, words);
  const points = printedNumber(
    absolute(shown),
    isExactDifference ? decimals : displayed.decimals,
    keepsZeros,
  );
  const remark = isExactDifference ? words.remark : ' (hiệu của hai tỷ lệ đã làm tròn)';
  return `${verbOf(shown)} ${points} điểm phần trăm so với ${words.base}${remark}`;
}
