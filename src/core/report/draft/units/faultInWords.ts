import type { Verdict } from '../verdict';

/** A fault that no number of the sentence has, and where it stands. */
export interface FaultInWords {
  readonly at: number;
  readonly verdict: Verdict;
}
