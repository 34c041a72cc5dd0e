import type { DecidedAs, Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
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
  const decided = new Map(decisions.map((decision) => [keyOf(decision), decision] as const));
  return findings.map((finding) => {
    const decision = finding.severity === 'note' ? undefined : decided.get(keyOf(finding));
    return decision ? { ...finding, severity: 'note', decided: decidedAs(decision) } : finding;
  });
}

function decidedAs({ decision, value, reason }: Decision): DecidedAs {
  const text = decision === 'correct' && value !== undefined ? toDecimalText(value) : '';
  return { decision, value: text, reason };
}

/** Whether somebody has decided about the finding. */
export function isDecided(finding: Finding, decisions: readonly Decision[]): boolean {
  return decisions.some((decision) => keyOf(decision) === keyOf(finding));
}

function keyOf(about: Pick<Decision, 'rule' | 'unit' | 'indicator' | 'year'>): string {
  return [about.rule, about.unit, about.indicator, about.year].join('\u0000');
}
