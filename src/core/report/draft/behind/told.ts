import type { ReadClaim } from '../arithmetic/tested';
import type { ReadText } from '../text/wholeSentence';
import type { Verdict } from '../verdict';

/** A number of a paragraph, with the words around it. */
export interface Told extends ReadClaim {
  /** Which sentence of the paragraph it stands in, from 0. */
  readonly sentence: number;
  /** From the number before it, or the beginning of its sentence. */
  readonly ahead: string;
  /** Up to the number behind it, or the end of its sentence. */
  readonly behind: string;
}

export function toldIn(sentences: readonly ReadText[]): readonly Told[] {
  return sentences.flatMap(({ text, read }, sentence) =>
    read.map((one, at) => {
      const { start, end } = one.claim.number;
      const from = read[at - 1]?.claim.number.end ?? 0;
      const until = read[at + 1]?.claim.number.start ?? text.length;
      return { ...one, sentence, ahead: text.slice(from, start), behind: text.slice(end, until) };
    }),
  );
}

/** A level of the book's year that the book has. */
export function isProven({ claim, verdict }: ReadClaim, year: number): boolean {
  const isLevel = claim.kind === 'level' || claim.kind === 'share';
  return (
    isLevel && verdict.verdict === 'agree' && verdict.indicator !== '' && verdict.year === year
  );
}

/** What was open is held against what follows from a proven figure. */
export function heldAs(
  { verdict }: ReadClaim,
  about: Pick<Verdict, 'indicator' | 'unit' | 'year' | 'expected'>,
  fault: Pick<Verdict, 'message' | 'proposal'> | undefined,
): Verdict {
  const told = { ...verdict, ...about };
  return fault
    ? { ...told, ...fault, verdict: 'disagree' }
    : { ...told, verdict: 'agree', message: undefined, proposal: '' };
}
