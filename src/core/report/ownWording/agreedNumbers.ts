import type { Verdict } from '../draft/verdict';
import { clauseAround } from './ownClauses';

/** A number of the sentence that agrees with the book. */
export interface AgreedNumber {
  readonly verdict: Verdict;
  readonly before: string;
  readonly behind: string;
}

/** Those that people have put in words of their own: neither in a listing (blank in `rest`) nor in a clause of ours. */
export function agreedNumbers(
  own: string,
  rest: string,
  verdicts: readonly Verdict[],
  clauses: ReadonlySet<string>,
): readonly AgreedNumber[] {
  let from = 0;
  return verdicts.flatMap((verdict) => {
    const at = Math.max(own.indexOf(verdict.text, from), from);
    from = at + verdict.text.length;
    const isOurs = rest.slice(at, from).trim() === '' || clauses.has(clauseAround(own, at));
    if (verdict.verdict !== 'agree' || isOurs) return [];
    return [{ verdict, before: own.slice(0, at), behind: own.slice(from) }];
  });
}
