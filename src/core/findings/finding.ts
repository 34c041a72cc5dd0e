import type { SourceCell } from '#core/workbook/sourceCell';
import type { SpokenMessage } from './messages';

/** A claim about the data that someone must look at. Collected, never thrown. */
export interface Finding {
  readonly rule: RuleSlug;
  readonly severity: Severity;
  /** '' where the finding is about no unit, indicator. */
  readonly unit: string;
  readonly indicator: string;
  readonly year: number;
  readonly source: SourceCell;
  /** Which sentence, and what it is about; kept so that tests never parse sentences. */
  readonly message: SpokenMessage;
  /** A repair, where one can be made: a value in the indicator's unit, or a code or label. */
  readonly proposal?: string;
  /** What the proposal puts in the place of which cells; applied by one decision for each value (repairDecisions). */
  readonly repair?: Repair;
  /** What people decided about it, where they have; its sentence then speaks of what was found. */
  readonly decided?: DecidedAs;
  /** The corrected values in which it was found: nobody submitted what it speaks of. */
  readonly corrected?: readonly CorrectedValue[];
}

/** A value that people put in the place of a submitted one; decimal texts in the indicator's unit. */
export interface CorrectedValue {
  readonly indicator: string;
  /** What was typed, where it was no number; '' where nothing was. */
  readonly submitted: string;
  readonly value: string;
}

/**
 * Values proposed instead of submitted ones, all or none of them: a swapped pair of columns is one
 * mistake. Why they are believed is said in the finding's sentence.
 */
export interface Repair {
  readonly kind: RepairKind;
  readonly values: readonly RepairedValue[];
  /** What would do instead of these values: of two that are one, the other is left out. */
  readonly otherwise?: readonly RepairedValue[];
}

/** What probably went wrong when the form was filled in. */
export type RepairKind =
  | 'measure'
  | 'decimal-mark'
  | 'sum-of-parts'
  | 'rest-of-total'
  | 'swapped-columns'
  | 'swapped-rows'
  | 'exchanged-years'
  | 'shifted-rows'
  | 'copied-column'
  | 'counted-twice';

/** One cell of a repair; numbers are decimal texts in the indicator's unit. */
export interface RepairedValue {
  readonly unit: string;
  readonly indicator: string;
  readonly source: SourceCell;
  readonly submitted: string;
  /** '' where the figure is another row's or year's and its own stands nowhere: it is left out. */
  readonly value: string;
}

/** Every cell that a repair would change, whichever way is chosen. */
export function repairedValues({ repair }: Pick<Finding, 'repair'>): readonly RepairedValue[] {
  return [...(repair?.values ?? []), ...(repair?.otherwise ?? [])];
}

/** A decision as a finding's sentence tells it. */
export interface DecidedAs {
  readonly decision: 'accept' | 'correct' | 'exclude' | 'ask';
  /** The value that counts instead, in the indicator's unit; '' where none was given. */
  readonly value: string;
  readonly reason: string;
  /** Who decided and on which day (ISO), where they said so. */
  readonly by?: string;
  readonly date?: string;
  /** Accepted, but what stands there is no figure: nothing counts. */
  readonly countsNothing?: true;
  /** How many findings of the rule about the figure the decision settles together, where it is not this one alone. */
  readonly together?: number;
  /** Its rows were decided one by one. */
  readonly isByRow?: true;
  /** Of which other of its figures the unit's, where it was not about the first. */
  readonly about?: string;
  /** Of a whole form that was left out, the indicators that it had answered. */
  readonly leftOut?: readonly string[];
}

/** error: stays out of every total until decided; warning: counts, someone must look; note: recorded. */
export type Severity = 'error' | 'warning' | 'note';

/** Severity is decided by the rule, once, here; a few sentences of a rule weigh less than it does. */
export const SEVERITY = {
  'unknown-unit': 'error',
  'unknown-indicator': 'error',
  'ambiguous-label': 'error',
  'ambiguous-number': 'error',
  'not-a-number': 'error',
  'wrong-year': 'error',
  'wrong-measure': 'error',
  'formula-error': 'error',
  'unreadable-file': 'error',
  'duplicate-row': 'error',
  'unit-slip': 'error',
  'negative-value': 'error',
  'rate-out-of-range': 'error',
  'missing-submission': 'warning',
  'missing-indicator': 'warning',
  'duplicate-submission': 'warning',
  'parts-differ-from-total': 'warning',
  'part-exceeds-whole': 'warning',
  'stated-growth-differs': 'warning',
  'prior-differs-from-published': 'warning',
  'same-as-prior': 'warning',
  'sources-disagree': 'warning',
  'boundary-not-comparable': 'warning',
  'reply-unclear': 'warning',
  'not-whole-number': 'warning',
  'year-not-stated': 'warning',
  'decision-reopened': 'warning',
  'decision-unmatched': 'note',
  'boundary-row-incomplete': 'note',
  'plan-of-other-year': 'note',
  'figure-of-later-year': 'note',
  'figure-not-asked': 'note',
  'form-damaged': 'note',
  'form-of-another-unit': 'note',
  'form-outdated': 'note',
  'rows-shifted': 'warning',
  'growth-outlier': 'warning',
  'growth-out-of-bounds': 'warning',
  'volume-value-divergence': 'warning',
  'denominator-mismatch': 'warning',
  'list-count-differs': 'warning',
  'copied-submission': 'warning',
  'too-round': 'warning',
  'double-count': 'warning',
  'correction-doubtful': 'warning',
  'final-too-early': 'note',
  'percent-for-points': 'note',
  'hidden-cells-read': 'note',
  'separators-decided': 'note',
  'reader-repaired': 'note',
} as const satisfies Record<string, Severity>;

export type RuleSlug = keyof typeof SEVERITY;

/** Sentences that only record what their rule would otherwise warn of. */
const NOTES: ReadonlySet<SpokenMessage['code']> = new Set<SpokenMessage['code']>([
  'growth-outlier/look',
  'stated-growth-differs/direction',
  'same-as-prior/few',
  'part-exceeds-whole/look',
  'part-exceeds-whole/province-look',
  'duplicate-submission/appendix',
  'duplicate-submission/appendix-table',
  'growth-out-of-bounds/explained',
  'growth-out-of-bounds/small',
  'growth-out-of-bounds/from-nothing',
  'growth-out-of-bounds/not-applicable',
  'growth-out-of-bounds/sign-look',
  'growth-out-of-bounds/sign-explained',
  'growth-out-of-bounds/rate-look',
  'parts-differ-from-total/of-table-repaired',
  'too-round/unsaid',
  'unknown-indicator/breakdown',
]);

/** Whether a text names a rule. */
export function isRule(text: string): text is RuleSlug {
  return Object.hasOwn(SEVERITY, text);
}

export function severityOf(rule: RuleSlug, { code }: SpokenMessage): Severity {
  return NOTES.has(code) ? 'note' : SEVERITY[rule];
}
