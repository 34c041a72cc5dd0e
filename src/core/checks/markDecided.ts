import type { Finding } from '#core/findings/finding';
import type { Decision } from '#core/collection/decision';

/**
 * The findings after people have decided: a decided one stays on record as a note, so that it no
 * longer makes the report a draft, and nothing that was found disappears.
 */
export function markDecided(
  findings: readonly Finding[],
  decisions: readonly Decision[],
): readonly Finding[] {
  if (decisions.length === 0) return findings;
  const decided = new Set(decisions.map(keyOf));
  return findings.map((finding) =>
    finding.severity !== 'note' && decided.has(keyOf(finding))
      ? { ...finding, severity: 'note' }
      : finding,
  );
}

/** Whether somebody has decided about the finding. */
export function isDecided(finding: Finding, decisions: readonly Decision[]): boolean {
  return decisions.some((decision) => keyOf(decision) === keyOf(finding));
}

function keyOf(about: Pick<Decision, 'rule' | 'unit' | 'indicator' | 'year'>): string {
  return [about.rule, about.unit, about.indicator, about.year].join('\u0000');
}
