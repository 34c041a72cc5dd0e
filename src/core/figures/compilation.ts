import type { Figure, Status } from '#core/numbers/figure';
import type { Rational } from '#core/numbers/rational';
import type { MovedShare } from '#core/catalogue/boundaryLedger';
import type { SourceFamily } from '#core/catalogue/indicator';
import type { YearBook } from '#core/catalogue/yearBook';
import type { Finding } from '#core/findings/finding';
import type { AreaFigure } from '#core/submissions/reading';
import type { Observation } from '#core/submissions/observation';
import type { PriorBasis } from '#core/collection/collectedYear';
import type { Decision } from '#core/collection/decision';

/** Everything computed from one book and its submissions. */
export interface Compilation {
  readonly book: YearBook;
  /** One per indicator of the catalogue, in its order. */
  readonly totals: readonly IndicatorTotal[];
  /** One per reporting unit valid in the year, in the register's order. */
  readonly unitStates: readonly UnitState[];
  /** Accepted, in order of unit (register), indicator (catalogue), year. */
  readonly observations: readonly Observation[];
  /** What units broke down by area, usable or not; no area's own figures. */
  readonly byArea: readonly AreaFigure[];
  /** Why figures are as they are, in the units' own words; at most one of a unit and indicator. */
  readonly explanations: readonly Explanation[];
  /** All, in order of severity, unit, file, cell. */
  readonly findings: readonly Finding[];
  readonly decisions: readonly Decision[];
  /** True when at least one finding of severity error is undecided: DỰ THẢO. */
  readonly isDraft: boolean;
}

/** What a unit wrote beside its figures to explain them. */
export interface Explanation {
  readonly unit: string;
  readonly indicator: string;
  readonly text: string;
}

/** The province's figure of one indicator, and everything said about it. */
export interface IndicatorTotal {
  readonly indicator: string;
  readonly year: number;
  /** Worst status of the parts; undefined when there is no value. */
  readonly status: Status | undefined;
  /** Undefined where there is nothing to state. Partial totals: the sum of what was reported. */
  readonly value: Rational | undefined;
  /** Where the value comes from. */
  readonly source: TotalSource;
  readonly prior: Rational | undefined;
  readonly priorBasis: PriorBasis | undefined;
  /** What was published before, where that is another figure than `prior`. */
  readonly publishedPrior?: PublishedPrior;
  /** Where there is no prior for want of these units' figures, though others' are known. */
  readonly priorLacks?: readonly string[];
  /** Whose published figures the prior is, where others report this year. */
  readonly priorFamily?: SourceFamily;
  readonly plan: Rational | undefined;
  readonly isComplete: boolean;
  readonly unitsExpected: readonly string[];
  readonly unitsReported: readonly string[];
  /** Units that still owe parts of a sum, while others of their parts are in the value. */
  readonly unitsInPart: readonly string[];
  /** Percent; see the contract's "Partial totals". */
  readonly coverageWeight: Rational | undefined;
  readonly change: Rational | undefined;
  /** Percent, unrounded. */
  readonly growth: Rational | undefined;
  readonly index: Rational | undefined;
  readonly changePoints: Rational | undefined;
  readonly planCompletion: Rational | undefined;
  readonly likeForLikeGrowth: Rational | undefined;
  /** Both years over the units that have both, which like-for-like growth compares. */
  readonly matched: MatchedLevels | undefined;
  /** What each unit on the roster gave (this year, prior); empty for figures that are not sums of units. */
  readonly byUnit: readonly UnitShare[];
  /** The same of units that answer a figure which is not added up. */
  readonly unitsApart: readonly UnitApart[];
  /** Units that are in the prior and no longer on the roster; empty for figures that are not sums of units. */
  readonly former: readonly FormerUnit[];
  /** Last year's figures of units whose territory changed since, as the total counts them. */
  readonly moved: readonly MovedPrior[];
}

/** A figure of last year as it was first published. */
export interface PublishedPrior {
  readonly value: Rational;
  /** Whether it was not published itself, but computed from figures that were. */
  readonly isComputed: boolean;
}

/** A total of this year and of last year over the same units. */
export interface MatchedLevels {
  readonly value: Rational;
  readonly prior: Rational;
}

/** Last year's figure of one unit on this year's map, and the old figures it is made of. */
export interface MovedPrior {
  readonly unit: string;
  readonly value: Rational;
  /** Of a count the whole number that is printed: the parts of every old unit add to what it had. */
  readonly printed?: Rational;
  readonly shares: readonly MovedShare[];
}

export type TotalSource =
  | 'units' // sum over reporting units
  | 'parts' // derived sum of other indicators
  | 'ratio' // ratio of two totals
  | 'register' // the department's register or form
  | 'province' // a figure entered for the whole province
  | 'nothing';

export interface UnitShare {
  readonly unit: string;
  /** This year; 'not-submitted' when it sent nothing. */
  readonly figure: Figure;
  readonly prior: Figure;
  /** Of a unit whose figure of last year the ledger counts with others: what it had itself. */
  readonly priorElsewhere?: Figure;
  readonly priorBasis: PriorBasis | undefined;
  /** What was published before, where that is another figure than `prior`. */
  readonly publishedPrior?: PublishedPrior;
  /** Of a unit that the ledger made of others: those of them of which no figure of last year is known. */
  readonly priorLacks?: readonly string[];
  readonly plan: Figure;
}

/** A unit's own figure, which no total is added from. */
export interface UnitApart extends UnitShare {
  /** Where last year's came through the ledger. */
  readonly moved?: MovedPrior;
}

export interface FormerUnit {
  readonly unit: string;
  /** It has ended since, or says this year that the indicator does not apply to it ("x"). */
  readonly why: 'ended' | 'exempt';
  readonly prior: Rational;
}

export interface UnitState {
  readonly unit: string;
  readonly state: 'received' | 'partial' | 'missing' | 'late';
  /** ISO time the counted file says it was saved; '' when unknown. */
  readonly received: string;
  readonly version: string;
  readonly file: string;
  readonly observations: number;
  readonly errors: number;
  readonly warnings: number;
}
