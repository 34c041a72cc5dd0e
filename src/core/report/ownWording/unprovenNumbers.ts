import type { Verdict } from '../draft/verdict';
import { LIKE_FOR_LIKE } from '../sentences/comparisonClauses';
import { clauseAround } from './ownClauses';

/**
 * Numbers that the reader of drafts could tie to no figure, and that stand in no clause of ours, nor in
 * one that only lacks the words that say of which units it is.
 */
export function unprovenNumbers(
  own: string,
  rest: string,
  verdicts: readonly Verdict[],
  clauses: ReadonlySet<string>,
): readonly string[] {
  let from = 0;
  return verdicts.flatMap(({ text, verdict }) => {
    const at = Math.max(own.indexOf(text, from), 0);
    from = at + text.length;
    const isListed = rest.slice(at, from).trim() === '';
    const isTold = verdict === 'agree' || verdict === 'disagree' || isListed;
    const clause = clauseAround(own, at);
    const isOurs = clauses.has(clause) || clauses.has(`${LIKE_FOR_LIKE}, ${clause}`);
    return isTold || isOurs ? [] : [text];
  });
}
