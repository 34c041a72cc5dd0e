import type { Finding, RuleSlug } from '#core/findings/finding';

/** How far a form is before it is sent. */
export interface FormReadiness {
  /** What is not filled in yet. */
  readonly missing: readonly Finding[];
  /** What contradicts itself or last year, or cannot be read. */
  readonly doubtful: readonly Finding[];
  /** Nothing is missing, and nothing in it would be kept out; warnings may be explained instead. */
  readonly isReady: boolean;
}

const MISSING: ReadonlySet<RuleSlug> = new Set(['missing-indicator', 'missing-submission']);

export function formReadiness(findings: readonly Finding[]): FormReadiness {
  const open = findings.filter(({ severity }) => severity !== 'note');
  const missing = open.filter(({ rule }) => MISSING.has(rule));
  const doubtful = open.filter(({ rule }) => !MISSING.has(rule));
  const isReady = missing.length === 0 && doubtful.every(({ severity }) => severity !== 'error');
  return { missing, doubtful, isReady };
}
