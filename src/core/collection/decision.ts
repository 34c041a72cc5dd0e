import type { RuleSlug } from '#core/findings/finding';
import { equals, type Rational } from '#core/numbers/rational';

/** What a person decided about findings of one rule, unit, indicator and year. */
export interface Decision {
  readonly rule: RuleSlug;
  readonly unit: string;
  readonly indicator: string;
  readonly year: number;
  /**
   * accept: the submitted value counts; correct: `value` counts, the submitted one is kept;
   * exclude: it stays out; ask: the unit has been asked, and until it answers nothing changes.
   */
  readonly decision: 'accept' | 'correct' | 'exclude' | 'ask';
  readonly value: Rational | undefined;
  readonly reason: string;
  /** Who decided, and when (ISO day), where they said so. */
  readonly by?: string;
  readonly date?: string;
  /** What the unit had submitted when the decision was taken; undefined until a compilation has seen it. */
  readonly submitted?: string;
  /** What the unit submits now, where that is something else: the decision no longer applies. */
  readonly reopenedBy?: string;
}

/**
 * The decisions kept so far and those given with this run. A decision given again as it is kept is
 * the same one, with its memory of the value it was taken on; any other comes after the kept ones.
 */
export function withDecisions(
  kept: readonly Decision[],
  given: readonly Decision[],
): readonly Decision[] {
  const isKept = (one: Decision): boolean => kept.some((before) => isSame(before, one));
  return [...kept, ...given.filter((one) => !isKept(one))];
}

/** The decisions that apply: the others are history. */
export function standing(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.filter(({ reopenedBy }) => reopenedBy === undefined);
}

/** What a decision or a finding is about. */
export function subjectOf(about: {
  readonly rule: string;
  readonly unit: string;
  readonly indicator: string;
  readonly year: number;
}): string {
  return [about.rule, about.unit, about.indicator, about.year].join('\u0000');
}

function isSame(kept: Decision, given: Decision): boolean {
  return (
    subjectOf(kept) === subjectOf(given) &&
    kept.decision === given.decision &&
    isSameValue(kept.value, given.value) &&
    kept.reason === given.reason &&
    (kept.by ?? '') === (given.by ?? '') &&
    (kept.date ?? '') === (given.date ?? '') &&
    (given.submitted === undefined || given.submitted === kept.submitted)
  );
}

function isSameValue(left: Rational | undefined, right: Rational | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return equals(left, right);
}
