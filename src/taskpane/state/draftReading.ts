import type { VerdictKind } from '#core/report/draft/verdict';
import type { DraftVerdict } from '../thread/draftVerdicts';

/** A draft's numbers as a person reads them back: what is wrong, then the others. */
export interface DraftReading {
  /** What has to be looked at: wrong, then ambiguous, then right with a remark; each in the order of the text. */
  readonly first: readonly DraftVerdict[];
  readonly others: readonly DraftVerdict[];
  readonly counts: Readonly<Record<VerdictKind, number>>;
  /** The same counts of the others alone. */
  readonly otherCounts: Readonly<Record<VerdictKind, number>>;
}

export function draftReading(verdicts: readonly DraftVerdict[]): DraftReading {
  const others = verdicts.filter((one) => !isToLookAt(one));
  const toLookAt = verdicts.filter(isToLookAt);
  return {
    first: LOOKED_AT.flatMap((kind) => toLookAt.filter(({ verdict }) => verdict === kind)),
    others,
    counts: countsOf(verdicts),
    otherCounts: countsOf(others),
  };
}

const LOOKED_AT: readonly VerdictKind[] = ['disagree', 'ambiguous', 'agree'];

/** Of a number that the book does not know its message says no more than that. */
function isToLookAt({ verdict, message }: DraftVerdict): boolean {
  if (verdict === 'agree') return message !== undefined;
  return verdict !== 'not-found';
}

function countsOf(verdicts: readonly DraftVerdict[]): Readonly<Record<VerdictKind, number>> {
  const count = (kind: VerdictKind) => verdicts.filter(({ verdict }) => verdict === kind).length;
  return {
    agree: count('agree'),
    disagree: count('disagree'),
    ambiguous: count('ambiguous'),
    'not-found': count('not-found'),
  };
}
