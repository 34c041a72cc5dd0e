import type { ReadClaim } from '../arithmetic/tested';
import type { NumberInText } from '../numbers/numberInText';

/** A stretch of text with its claims; positions of the numbers count in it. */
export interface ReadText {
  readonly text: string;
  readonly read: readonly ReadClaim[];
}

/** Nobody writes a longer sentence; the work must not grow faster than the text. */
const LONGEST = 2000;
const BETWEEN = '; ';

/** The clauses of a sentence as one text again, in runs that are no longer than a sentence can be. */
export function wholeSentences(clauses: readonly ReadText[]): readonly ReadText[] {
  const sentences: ReadText[] = [];
  for (const clause of clauses) {
    const last = sentences.at(-1);
    const isTooLong = (last?.text.length ?? 0) + clause.text.length > LONGEST;
    if (!last || isTooLong) sentences.push(clause);
    else sentences[sentences.length - 1] = joined(last, clause);
  }
  return sentences;
}

function joined(first: ReadText, second: ReadText): ReadText {
  const offset = first.text.length + BETWEEN.length;
  return {
    text: first.text + BETWEEN + second.text,
    read: [...first.read, ...second.read.map((one) => moved(one, offset))],
  };
}

function moved({ claim, verdict }: ReadClaim, offset: number): ReadClaim {
  const { start, end, digitsAt, nounAt } = claim.number;
  const number: NumberInText = {
    ...claim.number,
    start: start + offset,
    end: end + offset,
    digitsAt: digitsAt + offset,
    nounAt: nounAt + offset,
  };
  return { claim: { ...claim, number }, verdict };
}
