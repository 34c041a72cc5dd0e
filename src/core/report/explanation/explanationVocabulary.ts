import type { PriorBasis } from '#core/collection/collectedYear';
import type { UntestedFor } from '#core/checks/growth/untestedPeers';
import type { Contribution } from '#core/figures/contributions';
import type { Severity } from '#core/findings/finding';
import type { Status } from '#core/numbers/figure';
import type { Observation } from '#core/submissions/observation';
import type { Restatement } from '../priors/restatement';
import type { TerritoryWords } from './territoryWords';

/** The fixed words of an explanation. */
export interface ExplanationWords extends TerritoryWords {
  readonly inYear: (year: number) => string;
  readonly measure: string;
  readonly value: string;
  readonly formula: string;
  readonly prior: (year: number) => string;
  readonly compared: (year: number) => string;
  readonly growth: (growth: string, index: string) => string;
  readonly multiple: (times: string) => string;
  readonly points: (points: string) => string;
  /** Of a rank or grade: a better one is up. */
  readonly places: {
    readonly up: (places: string) => string;
    readonly down: (places: string) => string;
    readonly kept: string;
  };
  readonly otherField: string;
  readonly smallBase: string;
  readonly new: string;
  readonly vanished: string;
  readonly noneBothYears: string;
  readonly plan: string;
  readonly twoBases: string;
  readonly twoBasesSentence: string;
  readonly movedFrom: (unit: string, share: string) => string;
  /** `isComputed`: it was not published itself, but is made of figures that were. */
  readonly overPublished: (level: string, change: string, isComputed: boolean) => string;
  readonly overPresent: (level: string, change: string) => string;
  readonly revision: (change: string) => string;
  /** Why last year's figure has changed. */
  readonly why: (reason: string) => string;
  readonly identity: (published: string, present: string, revision: string) => string;
  readonly years: string;
  readonly partialYear: string;
  readonly firstPublished: (level: string) => string;
  readonly contributions: string;
  /** How the units' growths were held against each other, where that was not possible. */
  readonly amongPeers: string;
  readonly untestedPeers: (units: number, reason: UntestedFor) => string;
  readonly coverage: string;
  readonly reported: (reported: number, expected: number) => string;
  readonly weight: (percent: string) => string;
  readonly partial: string;
  readonly likeForLike: (percent: string) => string;
  readonly boundaryChanged: (year: number) => string;
  readonly reached: string;
  readonly passed: string;
  readonly bounds: (low: string, high: string) => string;
  readonly breakEven: (level: string) => string;
  readonly notYet: string;
  /** Units that sent a figure which people have left out. */
  readonly keptOut: string;
  /** Of a figure that people have left out as counted twice. */
  readonly notCounted: string;
  /** Behind "x". */
  readonly notApplicable: string;
  /** Instead of last year's figure of a unit that there was not. */
  readonly notYetAUnit: string;
  readonly byUnit: string;
  readonly priorOf: (year: number, figure: string) => string;
  readonly share: (percent: string) => string;
  readonly contribution: (points: string) => string;
  readonly contributionIn: (points: string, measure: string) => string;
  readonly percentagePoints: string;
  readonly ownAndWeight: (own: string, weight: string) => string;
  readonly denominator: (name: string) => string;
  readonly rateContributions: (measure: string) => string;
  readonly rateChange: string;
  readonly within: (points: string) => string;
  readonly composition: (points: string) => string;
  readonly ofNumerator: (points: string) => string;
  readonly ofDenominator: (points: string) => string;
  readonly together: (points: string, measure: string) => string;
  readonly reversed: string;
  readonly contributionOf: Readonly<Record<Contribution['kind'], string>>;
  readonly ended: string;
  readonly sources: string;
  readonly sumOfUnits: (count: number) => string;
  readonly sumOf: (parts: string) => string;
  readonly ratioOf: (numerator: string, denominator: string, factor: string) => string;
  readonly ofPairs: (units: number) => string;
  readonly province: string;
  readonly register: string;
  readonly nothing: string;
  /** Instead of a figure of last year: whose are lacking, though others' are known. */
  readonly lacking: (units: string) => string;
  /** Of units' figures that make no total. */
  readonly neverAdded: string;
  readonly missing: string;
  /** Of a unit that gives no figure of the indicator. */
  readonly notOwed: string;
  readonly published: string;
  /** Of a published figure that another of its year has replaced. */
  readonly replaced: string;
  readonly target: string;
  readonly stated: string;
  /** Of a derived figure that stands in a cell: it is computed from its parts. */
  readonly onlyCompared: string;
  readonly submitted: string;
  /** Of a figure that was submitted nowhere. */
  readonly nothingSubmitted: string;
  readonly corrected: (value: string, by: string, date: string, reason: string) => string;
  /** Of a submitted figure that an open error keeps out: the rule. */
  readonly heldBack: (rule: string) => string;
  readonly leftOut: (by: string, date: string, reason: string) => string;
  readonly findings: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly basis: Readonly<Record<Exclude<PriorBasis, 'restated'>, string>>;
  readonly restated: (restatement: Restatement) => string;
  readonly role: Readonly<Record<Observation['role'], (year: number) => string>>;
}
