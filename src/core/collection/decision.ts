import type { RuleSlug } from '#core/findings/finding';
import type { Rational } from '#core/numbers/rational';

/** What a person decided about findings of one rule, unit, indicator and year. */
export interface Decision {
  readonly rule: RuleSlug;
  readonly unit: string;
  readonly indicator: string;
  readonly year: number;
  /** accept: the submitted value counts; correct: `value` counts, the submitted one is kept; exclude: it stays out. */
  readonly decision: 'accept' | 'correct' | 'exclude';
  readonly value: Rational | undefined;
  readonly reason: string;
}

/**
 * The decisions kept so far and those given with this run, which replace earlier ones about the
 * same findings.
 */
export function withDecisions(
  kept: readonly Decision[],
  given: readonly Decision[],
): readonly Decision[] {
  return [...new Map([...kept, ...given].map((one) => [subjectOf(one), one] as const)).values()];
}

/** What a decision is about. */
function subjectOf(about: Pick<Decision, 'rule' | 'unit' | 'indicator' | 'year'>): string {
  return [about.rule, about.unit, about.indicator, about.year].join('\u0000');
}
