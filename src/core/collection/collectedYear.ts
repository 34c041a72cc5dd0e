import type { ReporterKind, SourceFamily } from '#core/catalogue/indicator';
import type { YearBook } from '#core/catalogue/yearBook';
import type { Status } from '#core/numbers/figure';
import type { Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { Remark, StatedChange, Submission, WithheldAnswer } from '#core/submissions/reading';

/**
 * What counts of everything that was sent: one submission per unit, known figures where a unit
 * sent nothing, and the province's own rows. Checks look at it; figures are computed from what
 * is left of it after errors and decisions.
 */
export interface CollectedYear {
  readonly book: YearBook;
  /** The submissions that count: for each unit its newest, possibly spread over sheets of one file. */
  readonly counted: readonly Submission[];
  /** By unit code, then indicator code. */
  readonly answers: ReadonlyMap<string, ReadonlyMap<string, Answer>>;
  /** Own-year figures of the whole province, by indicator: rows without a unit, and authorities' figures entered by the department. */
  readonly province: ReadonlyMap<string, Observation>;
  /** Where last year's figures are those that were published first: the same year with those that count. */
  readonly present?: CollectedYear;
}

/** What one unit said about one indicator. */
export interface Answer {
  /** The accepted figure of the year; absent when not asked, not sent, or withheld. */
  readonly current: Observation | undefined;
  /** Left out because another unit's figure is of the same enterprise: in neither year, though it reads "x" now. */
  readonly isCountedTwice?: true;
  /** Set when something was answered but stays out of the totals because of an error. */
  readonly withheld: WithheldAnswer | undefined;
  /** Somebody has decided that what is withheld does not count: no finding asks the unit for it any more. */
  readonly isLeftOut?: true;
  readonly prior: Observation | undefined;
  readonly plan: Observation | undefined;
  readonly stated: readonly StatedChange[];
  /** What the unit says in words beside its figures. */
  readonly remarks?: readonly Remark[];
}

/** What a unit said about an indicator. */
export function answerOf(
  { answers }: CollectedYear,
  unit: string,
  indicator: string,
): Answer | undefined {
  return answers.get(unit)?.get(indicator);
}

/** What is said of this unit's figure, and not of a row that answers for several units. */
export function ownRemarks({ remarks = [] }: Answer): readonly Remark[] {
  return remarks.filter(({ isOfSeveral }) => isOfSeveral !== true);
}

/** Of a unit that did not answer. */
export const NO_ANSWER: Answer = {
  current: undefined,
  withheld: undefined,
  prior: undefined,
  plan: undefined,
  stated: [],
};

/** Who is expected to report an indicator, and who has. */
export interface Roster {
  /** Codes, in the register's order; units that answered "x" are not among them. */
  readonly units: readonly string[];
  /** Before anyone answered "x": two rates are over one roster when these are equal. */
  readonly asked: readonly string[];
  readonly reported: readonly string[];
  /** `units`, for looking up. */
  readonly members: ReadonlySet<string>;
  /** The kinds of the family that makes the total. */
  readonly kinds: readonly ReporterKind[];
  /** Whether there is a roster and all of it has reported. */
  readonly complete: boolean;
}

/** What the figure of the year before is: as published, as the unit states it, … */
export type PriorBasis = 'published' | 'submitted' | 'revised' | 'restated';

/** A figure of the year before, or that there is none, with where it comes from. */
export interface PriorFigure {
  /** A "-" is 0; undefined where there is no figure. */
  readonly value: Rational | undefined;
  readonly basis: PriorBasis | undefined;
  /** How final it is: of several the worst; a "-" says nothing of it. */
  readonly status?: Status | undefined;
  /** Whose figures they are, where others than those who report this year published them. */
  readonly family?: SourceFamily;
}
