import { answerOf, type Answer, type CollectedYear } from '#core/collection/collectedYear';
import type { Decision } from '#core/collection/decision';
import type { CorrectedValue, Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import { cellsOf, hasSentCorrection } from './appliedDecisions';

/**
 * What is found in a year in which values were corrected, told as found in those: nobody wrote the
 * value that stands there now, and beside it stands what the unit did write.
 */
export function toldUnderCorrection(
  sent: CollectedYear,
  corrected: ReadonlyMap<string, Decision>,
): (finding: Finding) => Finding {
  return (finding) => {
    if (finding.year !== sent.book.year) return finding;
    const ofCells = cellsOf(finding).flatMap((cell) => corrected.get(cell) ?? []);
    const taken = new Set(ofCells.filter((one) => !hasSentCorrection(sent, one)));
    if (taken.size === 0) return finding;
    return { ...finding, corrected: [...taken].map((one) => correctedValue(one, sent)) };
  };
}

function correctedValue({ unit, indicator, value }: Decision, sent: CollectedYear): CorrectedValue {
  const submitted = submittedText(answerOf(sent, unit, indicator));
  return { indicator, submitted, value: value ? toDecimalText(value) : '' };
}

/** As a number where it is one, else as it was typed. */
function submittedText(answer: Answer | undefined): string {
  const number = numberOf(answer?.current?.figure);
  return number ? toDecimalText(number) : (answer?.withheld?.submitted?.raw ?? '');
}
