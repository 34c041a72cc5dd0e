import type { CollectedYear } from '#core/collection/collectedYear';
import { subjectOf, type Decision } from '#core/collection/decision';
import { keyOf } from '#core/collection/yearIndex';
import type { Finding } from '#core/findings/finding';
import { numberOf } from '#core/numbers/figure';
import { equals } from '#core/numbers/rational';
import type { SourceCell } from '#core/workbook/sourceCell';
import { checkAnswers } from './checkAnswers';
import { decidedAs } from './markDecided';

/**
 * What was found about answers, judged by the values that count: a finding about a submitted value
 * that was corrected under another rule is closed by that correction, or says what it finds in the
 * corrected value. An error is closed in any case; a doubtful correction has a finding of its own.
 * A finding about a value that was left out under another rule is closed: nothing of it counts.
 */
export function judgedAsCorrected(
  found: readonly Finding[],
  settled: CollectedYear,
  decisions: readonly Decision[],
): readonly Finding[] {
  const correctionOf = appliedCorrections(settled, decisions);
  const exclusionOf = appliedExclusions(settled, decisions);
  const decided = new Set(decisions.map(subjectOf));
  const isCorrectedElsewhere = (finding: Finding): boolean =>
    finding.year === settled.book.year &&
    correctionOf.has(keyOf(finding.unit, finding.indicator)) &&
    !decided.has(subjectOf(finding));
  const closedBy = (finding: Finding): Decision | undefined => {
    const exclusion = exclusionOf.get(keyOf(finding.unit, finding.indicator));
    const isAbout = exclusion && isAboutCell(finding, exclusion.place);
    return isAbout && !decided.has(subjectOf(finding)) ? exclusion.decision : undefined;
  };
  const open = found.map((finding) => closed(finding, closedBy(finding)));
  if (!open.some(isCorrectedElsewhere)) return open;
  const again = new Map(checkAnswers(settled).map((one) => [subjectOf(one), one] as const));
  return open.map((finding) => {
    const correction = isCorrectedElsewhere(finding)
      ? correctionOf.get(keyOf(finding.unit, finding.indicator))
      : undefined;
    if (!correction) return finding;
    const still = finding.severity === 'error' ? undefined : again.get(subjectOf(finding));
    return still ?? closed(finding, correction);
  });
}

function closed(finding: Finding, by: Decision | undefined): Finding {
  return by ? { ...finding, severity: 'note', decided: decidedAs(finding, by) } : finding;
}

function isAboutCell({ source, year }: Finding, place: Exclusion['place']): boolean {
  const isThere = source.cell.split(';').includes(place.cell);
  return year === place.year && source.file === place.file && isThere;
}

interface Exclusion {
  readonly decision: Decision;
  readonly place: Pick<SourceCell, 'file' | 'cell'> & { readonly year: number };
}

/** What was left out and counts nowhere, by unit and indicator, with the cell in which it stands. */
function appliedExclusions(
  { answers, book: { year } }: CollectedYear,
  decisions: readonly Decision[],
): ReadonlyMap<string, Exclusion> {
  const applied = new Map<string, Exclusion>();
  for (const decision of decisions) {
    const { unit, indicator } = decision;
    const answer = answers.get(unit)?.get(indicator);
    if (decision.decision !== 'exclude' || decision.year !== year) continue;
    if (!answer?.withheld || answer.current) continue;
    const { file, cell: cells } = answer.withheld.source;
    // A finding over several cells names the figure's own first.
    const [cell = ''] = cells.split(';');
    applied.set(keyOf(unit, indicator), { decision, place: { file, cell, year } });
  }
  return applied;
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
