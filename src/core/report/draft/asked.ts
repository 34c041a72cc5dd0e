import type { BookFigures } from './bookFigures';
import type { ClaimSetting } from './statement';
import type { Subject } from './subjects/subject';

/** What a claim is held against. */
export interface Asked {
  readonly subject: Subject;
  /** Where and when it may hold, the likelier first; none where the book knows nothing of it. */
  readonly settings: readonly ClaimSetting[];
  /**
   * Whether subject and setting are beyond doubt, so that a difference is a fault; of a likely
   * subject only a number is that is plainly miswritten, and of one that waits for proof none is.
   */
  readonly certainty: Certainty;
  /** Whether the words around the number are all understood; else it may state something else. */
  readonly isClear: boolean;
  /** The numbers before it about which it goes on: is one proven, it is clear as well. */
  readonly goesOnFrom?: readonly number[];
  /** No word of its clause speaks of an earlier time. */
  readonly isOfNow: boolean;
  /** Where the sentences before cast doubt, and nothing else: how certain it is without them. */
  readonly alone?: Alone;
  readonly figures: BookFigures;
}

/** How sure the reader is of what a number is about. */
type Certainty = 'certain' | 'likely' | 'unproven' | 'none';

/** What a sentence says by itself, behind sentences that were of another place or time. */
export interface Alone {
  readonly certainty: Certainty;
  readonly isClear: boolean;
  /** Nothing but the sentences before casts doubt: no heading, and no clause of its own. */
  readonly isFree: boolean;
  /** They were of another place, and of no other time. */
  readonly isOfPlace: boolean;
}
