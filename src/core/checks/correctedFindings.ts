import type { CollectedYear } from '#core/collection/collectedYear';
import { subjectOf, type Decision } from '#core/collection/decision';
import { keyOf } from '#core/collection/yearIndex';
import type { Finding } from '#core/findings/finding';
import { numberOf } from '#core/numbers/figure';
import { equals } from '#core/numbers/rational';
import { checkAnswers } from './checkAnswers';
import { decidedAs } from './markDecided';

/**
 * What was found about answers, judged by the values that count: a finding about a submitted value
 * that was corrected under another rule is closed by that correction, or says what it finds in the
 * corrected value. An error is closed in any case; a doubtful correction has a finding of its own.
 */
export function judgedAsCorrected(
  found: readonly Finding[],
  settled: CollectedYear,
  decisions: readonly Decision[],
): readonly Finding[] {
  const correctionOf = appliedCorrections(settled, decisions);
  const decided = new Set(decisions.map(subjectOf));
  const isCorrectedElsewhere = (finding: Finding): boolean =>
    finding.year === settled.book.year &&
    correctionOf.has(keyOf(finding.unit, finding.indicator)) &&
    !decided.has(subjectOf(finding));
  if (!found.some(isCorrectedElsewhere)) return found;
  const again = new Map(checkAnswers(settled).map((one) => [subjectOf(one), one] as const));
  return found.map((finding) => {
    const correction = isCorrectedElsewhere(finding)
      ? correctionOf.get(keyOf(finding.unit, finding.indicator))
      : undefined;
    if (!correction) return finding;
    const still = finding.severity === 'error' ? undefined : again.get(subjectOf(finding));
    return still ?? { ...finding, severity: 'note', decided: decidedAs(finding, correction) };
  });
}

/** The corrections whose value is the one that counts, by unit and indicator. */
function appliedCorrections(
  { answers, book }: CollectedYear,
  decisions: readonly Decision[],
): ReadonlyMap<string, Decision> {
  const applied = new Map<string, Decision>();
  for (const decision of decisions) {
    const { unit, indicator, year, value } = decision;
    if (decision.decision !== 'correct' || year !== book.year || value === undefined) continue;
    const counted = numberOf(answers.get(unit)?.get(indicator)?.current?.figure);
    if (counted && equals(counted, value)) applied.set(keyOf(unit, indicator), decision);
  }
  return applied;
}
