import type { SpokenMessage } from '#core/findings/messages';
import type { Rational } from '#core/numbers/rational';

export type VerdictKind = 'agree' | 'disagree' | 'not-found' | 'ambiguous';

/** What can be said of one statistic of a draft (contract, "verify CSV out"). */
export interface Verdict {
  /** From 1. */
  readonly line: number;
  /** The number as written, with its hedge and unit. */
  readonly text: string;
  /** Codes; '' where they are not known. */
  readonly indicator: string;
  readonly unit: string;
  readonly year: number | undefined;
  readonly verdict: VerdictKind;
  /** In the indicator's measure; a change in per cent or points. */
  readonly stated: Rational;
  readonly expected: Rational | undefined;
  readonly message: SpokenMessage | undefined;
  /** A true wording, where the draft's is not. */
  readonly proposal: string;
}
