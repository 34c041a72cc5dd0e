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
