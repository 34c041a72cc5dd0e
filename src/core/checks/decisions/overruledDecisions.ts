import type { CollectedYear } from '#core/collection/collectedYear';
import { subjectOf, type Decision } from '#core/collection/decision';
import type { Finding } from '#core/findings/finding';
import { checkAnswers } from '../checkAnswers';
import { countingDecision } from './appliedDecisions';
import type { IdleDecision } from './idleDecisions';

/**
 * What was accepted, or asked, of a submitted value that does not count: the figure was corrected or
 * left out for another finding, and with that nothing is left of this one. Whoever accepted has said
 * that the submitted value is right, so that the two contradict each other. Where the same is found
 * of the corrected value, it is that which was accepted.
 */
export function overruledDecisions(
  decisions: readonly Decision[],
  foundAsSent: readonly Finding[],
  settled: CollectedYear,
): readonly IdleDecision[] {
  const asked = new Set(foundAsSent.map(subjectOf));
  const counting = countingDecision(settled, decisions);
  const overruled = decisions.flatMap((decision): readonly IdleDecision[] => {
    const isOfFigure = decision.unit !== '' && decision.indicator !== '';
    const isSilent = decision.decision === 'accept' || decision.decision === 'ask';
    if (!isSilent || !isOfFigure || !asked.has(subjectOf(decision))) return [];
    const by = counting(decision);
    return by ? [{ decision, because: 'other-decision', by }] : [];
  });
  if (overruled.length === 0) return [];
  const still = new Set(checkAnswers(settled).map(subjectOf));
  return overruled.filter(({ decision }) => !still.has(subjectOf(decision)));
}
