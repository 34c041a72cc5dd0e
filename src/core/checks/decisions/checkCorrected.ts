import type { CollectedYear } from '#core/collection/collectedYear';
import { withholdAndDecide } from '#core/collection/decide';
import { subjectOf, type Decision } from '#core/collection/decision';
import type { Finding } from '#core/findings/finding';
import { checkAnswers } from '../checkAnswers';
import { raise } from '../raise';
import { cellsOf, correctedCells } from './appliedDecisions';
import { toldUnderCorrection } from './underCorrection';

/**
 * What is found of corrected values that nobody was asked about as they were sent: a figure that
 * grows out of bounds only now, a part that exceeds its whole.
 */
export function checkCorrected(
  sent: CollectedYear,
  found: readonly Finding[],
  decisions: readonly Decision[],
): readonly Finding[] {
  if (!decisions.some(({ decision }) => decision === 'correct')) return [];
  const settled = withholdAndDecide(sent, found, decisions);
  const corrected = correctedCells(settled, decisions);
  if (corrected.size === 0) return [];
  const known = new Set(found.map(subjectOf));
  return checkAnswers(settled)
    .filter(
      (finding) =>
        finding.severity === 'warning' &&
        // That a correction is not whole, correctionFaults has said.
        finding.rule !== 'not-whole-number' &&
        finding.year === sent.book.year &&
        !known.has(subjectOf(finding)) &&
        cellsOf(finding).some((cell) => corrected.has(cell)),
    )
    .map(toldUnderCorrection(sent, corrected));
}

/** Corrections of a part that leave it above its whole: the finding is decided, and what it found stands. */
export function checkStillExceeding(
  sent: CollectedYear,
  found: readonly Finding[],
  decisions: readonly Decision[],
): readonly Finding[] {
  const corrected = new Set(
    decisions.filter(({ decision }) => decision === 'correct').map(subjectOf),
  );
  const isAsked = found.some((one) => one.rule === EXCEEDING && corrected.has(subjectOf(one)));
  if (!isAsked) return [];
  return checkAnswers(withholdAndDecide(sent, found, decisions)).flatMap((finding) => {
    const { message, unit, indicator, year, source } = finding;
    if (message.code !== EXCEEDING || !corrected.has(subjectOf(finding))) return [];
    const code = 'correction-doubtful/exceeds-whole';
    const claim = { unit, indicator, year, source };
    return raise('correction-doubtful', {
      ...claim,
      message: { code, arguments: message.arguments },
    });
  });
}

const EXCEEDING = 'part-exceeds-whole';
