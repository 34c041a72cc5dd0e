import { COVERAGE_FORMS, USUAL_WORDING, type Wording } from '#core/catalogue/sentenceChoice';
import { LIKE_FOR_LIKE } from '../sentences/comparisonClauses';
import type { SentenceContext } from '../sentences/sentenceContext';
import { KINDS } from '../sentences/sentenceKinds';

/** A clause of a sentence and whether it is one that we would write ourselves. */
export interface OwnClause {
  /** As written. */
  readonly text: string;
  readonly isOurs: boolean;
}

/**
 * The clauses of what we would say of the level and its share in any form, and of the coverage; of a
 * partial total also its change in each form, which nothing else could test.
 */
export function ourClauses(context: SentenceContext): ReadonlySet<string> {
  const telling = { ...context, saysNoPrior: true };
  const { level, change } = KINDS.level.possible(context);
  const wordings: readonly Partial<Wording>[] = [
    ...COVERAGE_FORMS.map((coverage) => ({ coverage })),
    ...level.map((form) => ({ level: form })),
    ...(context.total.isComplete ? [] : change.map((form) => ({ change: form }))),
  ];
  const shares = KINDS.share.possible(context).level;
  const sentences = [
    ...wordings.map((one) =>
      KINDS.level.say({ ...telling, wording: { ...USUAL_WORDING, ...one } }),
    ),
    ...shares.map((form) =>
      KINDS.share.say({ ...telling, wording: { ...USUAL_WORDING, level: form } }),
    ),
  ];
  return new Set(sentences.flatMap((sentence) => clausesOf(sentence ?? '')));
}

/** A change belongs to the words that say of which units it is: without them it is another one. */
const CLAUSE_END = `(?<!${LIKE_FOR_LIKE}),(?=\\s|$)|\\.(?=\\s|$)|[;:()]`;
const CLAUSE_ENDS = new RegExp(CLAUSE_END, 'iu');
const BEHIND_CLAUSES = new RegExp(`(?<=${CLAUSE_END})`, 'iu');

/** What stands between the marks of a sentence. */
export function clausesOf(sentence: string): readonly string[] {
  return sentence
    .split(CLAUSE_ENDS)
    .map((clause) => clause.trim().toLocaleLowerCase('vi'))
    .filter((clause) => clause !== '');
}

export function writtenClauses(text: string, clauses: ReadonlySet<string>): readonly OwnClause[] {
  return text.split(CLAUSE_ENDS).map((clause) => {
    return { text: clause, isOurs: clauses.has(clause.trim().toLocaleLowerCase('vi')) };
  });
}

/** The clause in which a position of the text lies. */
export function clauseAround(text: string, position: number): string {
  let end = 0;
  for (const clause of text.split(BEHIND_CLAUSES)) {
    end += clause.length;
    if (position < end) return clausesOf(clause)[0] ?? '';
  }
  return '';
}
