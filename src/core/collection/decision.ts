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
  /** Whether nothing tells if it, or another that contradicts it, came last: neither applies then. */
  readonly isOrderUnclear?: boolean;
}

/**
 * The decisions kept so far and those given with this run. A decision given again as it is kept is
 * the same one, with its memory of the value it was taken on; any other comes after the kept ones.
 * One that others have replaced since, given as the last about its subject, is taken anew.
 */
export function withDecisions(
  kept: readonly Decision[],
  given: readonly Decision[],
): readonly Decision[] {
  const latest = [...lastBy(kept, takenOn).values()].filter((one) => !one.isOrderUnclear);
  const lastGiven = lastBy(given, subjectOf);
  const isKept = (one: Decision): boolean => {
    const before = lastGiven.get(subjectOf(one)) === one ? latest : kept;
    return before.some((other) => isSame(other, one));
  };
  return [...kept, ...given.filter((one) => !isKept(one))];
}

/** Decisions as they are kept: those that do not say by whom or when are of this person, of this day. */
export function attributed(
  decisions: readonly Decision[],
  { by, date }: { readonly by: string; readonly date: string },
): readonly Decision[] {
  return decisions.map((one) => ({ ...one, by: one.by ?? by, date: one.date ?? date }));
}

/**
 * The decisions that apply, of each subject the newest, in their order: the others are history. Where
 * nobody can tell which is the newest, none applies.
 */
export function standing(decisions: readonly Decision[]): readonly Decision[] {
  const newest = newestOf(decisions);
  const undecided = new Set(
    newest.ofFigures.filter(({ isOrderUnclear }) => isOrderUnclear).map(figureOf),
  );
  return newest.ofSubjects.filter(
    (one) => !one.isOrderUnclear && !(changesFigure(one) && undecided.has(figureOf(one))),
  );
}

/** The decisions that do not apply because nobody can tell which of them is the newest. */
export function unordered(decisions: readonly Decision[]): readonly Decision[] {
  const newest = newestOf(decisions);
  const subjects = new Set(
    newest.ofSubjects.filter(({ isOrderUnclear }) => isOrderUnclear).map(subjectOf),
  );
  const figures = new Set(
    newest.ofFigures.filter(({ isOrderUnclear }) => isOrderUnclear).map(figureOf),
  );
  return decisions.filter(
    (one) =>
      one.isOrderUnclear === true &&
      (subjects.has(subjectOf(one)) || (changesFigure(one) && figures.has(figureOf(one)))),
  );
}

/** The newest about each subject, and of those that change a figure the newest about each figure. */
function newestOf(decisions: readonly Decision[]) {
  const open = decisions.filter(({ reopenedBy }) => reopenedBy === undefined);
  return {
    ofSubjects: [...lastBy(open, subjectOf).values()],
    ofFigures: [...lastBy(open.filter(changesFigure), figureOf).values()],
  };
}

function lastBy(
  decisions: readonly Decision[],
  key: (decision: Decision) => string,
): ReadonlyMap<string, Decision> {
  const last = new Map<string, Decision>();
  for (const one of decisions) {
    // In the order in which they were taken last.
    last.delete(key(one));
    last.set(key(one), one);
  }
  return last;
}

/** Its subject, with the value it was taken on. */
function takenOn(decision: Decision): string {
  return `${subjectOf(decision)}\u0000${decision.submitted ?? ''}`;
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

/** The figure that a decision is about, whatever was found of it. */
export function figureOf({ unit, indicator, year }: Decision): string {
  return [unit, indicator, year].join('\u0000');
}

export function changesFigure({ decision }: Decision): boolean {
  return decision === 'correct' || decision === 'exclude';
}

/** Whether two decisions have the same done with what they are about. */
export function isSameChoice(one: Decision, other: Decision): boolean {
  return one.decision === other.decision && isSameValue(one.value, other.value);
}

/** Whether a decision that is given is, word for word, one that is kept. */
export function isSame(kept: Decision, given: Decision): boolean {
  return (
    subjectOf(kept) === subjectOf(given) &&
    isSameChoice(kept, given) &&
    kept.reason === given.reason &&
    (given.by === undefined || kept.by === given.by) &&
    (given.date === undefined || kept.date === given.date) &&
    (given.submitted === undefined || given.submitted === kept.submitted)
  );
}

function isSameValue(left: Rational | undefined, right: Rational | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return equals(left, right);
}
