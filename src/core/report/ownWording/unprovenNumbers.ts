import type { Verdict } from '../draft/verdict';
import { clauseAround } from './ownClauses';

/** Numbers that the reader of drafts could tie to no figure, and that stand in no clause of ours. */
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
    return verdict === 'agree' || isListed || clauses.has(clauseAround(own, at)) ? [] : [text];
  });
}
